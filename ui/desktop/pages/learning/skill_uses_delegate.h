// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the careers that need a skill: the career as a link, measures as bars with their number. GUI
// thread.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

class SkillUsesDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of the library's left side: icon, name, count at the right; the chosen one tinted and semibold. Lists
// with lists under them carry a small triangle at their left. Headings and hairlines part the groups.
// GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

class ShelfDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// Where a click opens and closes what lies under a row of this depth.
    static int triangleRight(int depth);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

} // namespace waymark::ui

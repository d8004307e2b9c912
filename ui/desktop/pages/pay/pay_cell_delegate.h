// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the cells of the pay table: hairlines instead of a grid, the selected row in tint with a bar, grade
// chips, a flag at doubtful rows. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

class PayCellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    int widthOf(const QString& text, const QFont& font, int column) const;
};

} // namespace waymark::ui

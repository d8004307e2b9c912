// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the cells and heads of the pay table: hairlines instead of a grid, the selected row in tint with a
// bar, grade chips, a flag at doubtful rows. GUI thread.
#pragma once

#include <QHeaderView>
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

/// Heads in small type over a hairline; the sorted one has a small arrow.
class FlatHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit FlatHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A cell of the library's table: the title with its kind's icon, and under it in warn ink that the item left
// the catalog or what changed; status with its mark, tags on their ground, how far as a bar. Rows are 36
// high, 44 with the second line. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace waymark::ui {

class KeptDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int padding = 8;    ///< around the words of a cell
    static constexpr int titleLeft = 48; ///< where titles begin, after their icon

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Heights at this font.
    static int rowHeight(const QFont& font, bool secondLine);
};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the table of Compare: heads of groups, names of rows with the tag "differs most" (beside their cells or above them),
// bars on one axis for the row with the number beside, pay with its spread, prose that wraps. What is painted lies in the items, so
// that a screen reader hears it. GUI thread.
#pragma once

#include "ui/desktop/pages/match/compare_sheet.h"

#include <QStyledItemDelegate>

class QTableWidgetItem;

namespace waymark::ui {

/// Room for the names of the rows.
int compareLabelWidth(const QFontMetrics& metrics);
/// What the name of a row takes with its tag.
int compareNameWidth(const CompareSheet::Row& row, const QFont& font);
enum class NamesStand { Beside, Above };
/// The name of a row, or the head of a group over all columns.
QTableWidgetItem* compareName(const CompareSheet::Row& row, NamesStand stand);
/// Not a name.
bool isCompareValue(const QModelIndex& cell);
QTableWidgetItem* compareItem(const CompareSheet::Row& row, std::size_t career);

class CompareCell final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cell of the comparison: a bar from the row's axis and the value in words; the lowest and the highest of
// a row that differs most are semibold. A value that is not known says so and has no bar. GUI thread.
#pragma once

#include "app/match/comparison.h"

#include <QStyledItemDelegate>

class QTableWidgetItem;

namespace waymark::ui {

/// Belongs to the table that takes it.
QTableWidgetItem* compareItem(const app::ComparisonRow& row, std::size_t career);

class CompareCell final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace waymark::ui

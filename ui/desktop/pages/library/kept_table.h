// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's table as a view: whole rows, no grid, columns to move and to hide from the head's menu, and
// rows that are higher where a second line stands. GUI thread.
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace waymark::ui {

class KeptTable final : public QTableView {
    Q_OBJECT
public:
    explicit KeptTable(QWidget* parent);

    void setModel(QAbstractItemModel* model) override;

private:
    void setRowHeights();
    void showColumnMenu(const QPoint& where);
};

} // namespace waymark::ui

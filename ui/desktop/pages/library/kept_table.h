// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's table as a view: whole rows, several to choose, no grid, columns to move and to hide, rows
// that are higher where a second line stands (looked at when they come into sight), columns that give way to titles. Rows are dragged onto
// lists and tags, and to their place in a list; Ctrl with an arrow key moves them too. GUI thread.
#pragma once

#include "ui/desktop/pages/library/kept_columns.h"

#include <QTableView>

class QMenu;

namespace waymark::ui {

class KeptModel;

class KeptTable final : public QTableView {
    Q_OBJECT
public:
    KeptTable(KeptModel& model, QWidget* parent);

    /// Which columns are shown, to change: for the head's own menu and for a button.
    void fillColumnMenu(QMenu& menu);
    /// Shown, or given up for want of room only.
    bool isColumnWanted(int column) const { return m_columns.isWanted(column); }
    QModelIndexList chosenRows() const;
    /// This row alone, whatever keys are held.
    void chooseRow(int row);

Q_SIGNALS:
    void chosenChanged();
    void menuAsked(const QPoint& globalPosition);
    /// The chosen rows, one step up (-1) or down (1) in the list that is shown.
    void shiftAsked(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void fitSoon();
    void fitAnew();
    void fitRowsInSight();

    KeptModel& m_model;
    KeptColumns m_columns{*this};
    bool m_fitting = false;
};

} // namespace waymark::ui

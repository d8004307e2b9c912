// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My library: what was starred, by kind, in a table whose columns and order are remembered, with the chosen
// item's remembered facts beside it. Delete removes, Enter opens, Ctrl+C copies title and link. Removing asks
// nothing, because the window offers undo. Follows the Keeper; GUI thread.
#pragma once

#include "ui/desktop/desk.h"
#include "ui/desktop/pages/page.h"

#include <QModelIndex>

class QStackedWidget;
class QTableView;

namespace waymark::ui {

class EmptyState;
class KeptModel;
class KeptOrder;
class KindList;
class TextLabel;

class LibraryPage final : public Page {
    Q_OBJECT
public:
    explicit LibraryPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

private:
    QWidget* makeKinds();
    QWidget* makeTable();
    void addKeys();
    void kindChosen();
    void rowsChanged();
    void showCounts();
    void showEmptyWords();
    void showDetail();
    int currentRow() const; ///< of the model; -1 without one
    void openCurrent();
    void openInBrowser();
    void copyCurrent();
    void removeCurrent();

    const Desk m_desk;
    KeptModel* m_model;
    KeptOrder* m_rows;
    KindList* m_kinds = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_count = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_middle = nullptr; ///< the table, or why it is empty
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_detail = nullptr;
    QString m_shownKey;
};

} // namespace waymark::ui

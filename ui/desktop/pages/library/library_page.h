// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My library: shelves at the left (status, lists, tags, trash), the kept items of one shelf in a table or the
// page that shows where one stands, and what the learner makes of the chosen item beside it. Columns, order
// and splitter are remembered. Removing asks nothing, because the window offers undo and the trash keeps it.
// Follows the LibrarySession while it is on screen. GUI thread.
#pragma once

#include "db/records/kept.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/library/shelves/shelf.h"

#include <QTimer>

class QStackedWidget;

namespace waymark::ui {

class BulkEditor;
class EmptyState;
class FoldingPanes;
class KeptActions;
class KeptEditor;
class KeptFilter;
class KeptModel;
class KeptTable;
class ShelfPane;
class StandingView;
class TextLabel;

class LibraryPage final : public Page {
    Q_OBJECT
public:
    explicit LibraryPage(const Services& services, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    void focusStart() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeMiddle();
    QWidget* makeHead(QWidget* pane);
    QWidget* makeDetail();
    void connectParts();
    void shelfChosen();
    void openSearch(const Shelf& shelf);
    void ask();
    void readChanges();
    void libraryChanged();
    void showCounts();
    void showSummary();
    void showMiddle();
    void showDetail();
    void chooseRow(const QString& key);

    const Services m_services;
    KeptModel* m_model;
    ShelfPane* m_shelves;
    KeptFilter* m_filter = nullptr;
    TextLabel* m_title = nullptr;
    TextLabel* m_count = nullptr;
    QWidget* m_tools = nullptr;
    KeptTable* m_table = nullptr;
    StandingView* m_standing = nullptr;
    QStackedWidget* m_middle = nullptr; ///< the table, why it is empty, or where one stands
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_detail = nullptr;
    KeptEditor* m_editor = nullptr;
    BulkEditor* m_bulk = nullptr;
    KeptActions* m_actions = nullptr;
    FoldingPanes* m_panes = nullptr;
    QString m_shownKey;
    QTimer m_summarySoon; ///< counting thousands of items waits until the keys rest
    QTimer m_changesSoon; ///< what a new catalog changed is read when nothing else is going on
    bool m_stale = true;
};

std::unique_ptr<Page> makeLibraryPage(const Services& services);

} // namespace waymark::ui

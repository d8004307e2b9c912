// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moves the window: builds a page when it is first asked for, opens routes on it, and keeps what back and
// forward step through. Everything that goes somewhere goes through here. Owns the pages through its stack.
// GUI thread.
#pragma once

#include "ui/desktop/navigation/history.h"
#include "ui/desktop/navigation/route.h"

#include <QStackedWidget>

#include <functional>
#include <map>
#include <memory>

namespace waymark::ui {

class Page;

class Navigator final : public QStackedWidget {
    Q_OBJECT
public:
    using PageFactory = std::function<std::unique_ptr<Page>(PageId)>;

    explicit Navigator(QWidget* parent = nullptr);

    /// Until then every route is ignored: there is no catalog to show. A later factory replaces all pages;
    /// what back and forward lead to stays.
    void setFactory(PageFactory factory);

    void go(const Route& route);
    /// Builds the page before anybody goes there, so that going there is quick.
    void prepare(PageId id);
    void back();
    void forward();
    /// Typing in the search box: the first letter is a step, the others refine it.
    void searchFor(const QString& text);
    /// Leaves the search page for where the person was before it; nothing when not searching.
    void leaveSearch();

    /// Where the window is, as the page itself says; Explore while there is no page.
    Route here() const;
    Page* page() const;
    /// The page if it has been built.
    Page* builtPage(PageId id) const;
    const History& history() const { return m_history; }

Q_SIGNALS:
    void moved(const waymark::ui::Route& route);
    /// A page has written this file.
    void fileWritten(const QString& file);
    /// The page shown says something else of itself.
    void openTitleChanged();

private:
    void show(const Route& route);
    void returnTo(const Route& route);
    Page* pageOf(PageId id);
    void rememberHere();

    PageFactory m_factory;
    std::map<PageId, Page*> m_pages; // owned by the stack
    History m_history;
};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/navigator.h"

#include "ui/desktop/navigation/page.h"

namespace waymark::ui {

Navigator::Navigator(QWidget* parent)
    : QStackedWidget(parent) {}

void Navigator::setFactory(PageFactory factory) {
    m_factory = std::move(factory);
    for (const auto& [id, page] : std::exchange(m_pages, {})) {
        removeWidget(page);
        delete page;
    }
}

void Navigator::go(const Route& route) {
    if (!m_factory)
        return;
    rememberHere();
    m_history.visit(route);
    show(route);
}

void Navigator::prepare(PageId id) {
    if (m_factory && page())
        pageOf(id);
}

void Navigator::back() {
    rememberHere();
    if (const auto route = m_history.back())
        returnTo(*route);
}

void Navigator::forward() {
    rememberHere();
    if (const auto route = m_history.forward())
        returnTo(*route);
}

void Navigator::searchFor(const QString& text) {
    const auto current = m_history.current();
    if (!current || current->page != PageId::Search) {
        go(searchRoute(text));
        return;
    }
    // What narrows the search goes on narrowing it.
    const Route route = searchRoute(text, searchFilterText(here()));
    m_history.replace(route);
    show(route);
}

void Navigator::leaveSearch() {
    if (here().page != PageId::Search)
        return;
    if (m_history.canGoBack())
        back();
    else
        go(Route{});
}

Route Navigator::here() const {
    const auto* shown = page();
    return shown ? shown->current() : m_history.current().value_or(Route{});
}

Page* Navigator::page() const {
    return qobject_cast<Page*>(currentWidget());
}

Page* Navigator::builtPage(PageId id) const {
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : found->second;
}

void Navigator::show(const Route& route) {
    Page* page = pageOf(route.page);
    if (!page)
        return;
    setCurrentWidget(page);
    page->open(route);
    Q_EMIT moved(route);
}

void Navigator::returnTo(const Route& route) {
    const int place = m_history.readPlace();
    show(route);
    if (place > 0 && page())
        page()->returnTo(place);
}

Page* Navigator::pageOf(PageId id) {
    if (Page* built = builtPage(id))
        return built;
    auto made = m_factory(id);
    if (!made)
        return nullptr;
    Page* page = made.release(); // the stack owns it from here
    addWidget(page);
    m_pages[id] = page;
    connect(page, &Page::routeRequested, this, &Navigator::go);
    connect(page, &Page::fileWritten, this, &Navigator::fileWritten);
    connect(page, &Page::openTitleChanged, this, [this, page] {
        if (page == currentWidget())
            Q_EMIT openTitleChanged();
    });
    connect(page, &Page::routeChanged, this, [this, page](const Route& route) {
        if (page != currentWidget())
            return;
        // A search that moves its selection has not gone anywhere.
        if (route.page == PageId::Search)
            m_history.replace(route);
        else
            m_history.visit(route);
        Q_EMIT moved(route);
    });
    return page;
}

void Navigator::rememberHere() {
    const auto* shown = page();
    const auto entry = m_history.current();
    // Only where the page is still what the entry says: its place in the item may have moved on.
    if (shown && entry && entry->page == shown->current().page) {
        m_history.replace(shown->current());
        m_history.setReadPlace(shown->readPlace());
    }
}

} // namespace waymark::ui

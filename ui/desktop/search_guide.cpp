// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/search_guide.h"

#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/search_box.h"
#include "ui/desktop/navigation/suggestion_list.h"
#include "ui/desktop/pages/search/facet_words.h"
#include "ui/desktop/pages/search/recent_searches.h"
#include "ui/desktop/pages/search/saved_search.h"
#include "ui/desktop/pages/search/search_filter.h"
#include "ui/desktop/pages/search/search_page.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRecent = 8;
constexpr std::size_t mostSaved = 6;
constexpr qsizetype fewestLetters = 2; // of a field word before the rest of it is offered

/// "Free, English": what narrows a search, where its words alone do not tell.
QString noteOf(const Route& search) {
    QStringList names;
    for (const auto& selection : filterFromText(searchFilterText(search)).facets)
        names << facetHeading(selection.facet);
    return names.join(u", "_s);
}

int unitsOf(const QByteArray& utf8, std::size_t bytes) {
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size());
}

} // namespace

SearchGuide::SearchGuide(SearchBox& box, Navigator& navigator, WindowState& state, QObject* parent)
    : QObject(parent)
    , m_box(box)
    , m_navigator(navigator)
    , m_state(state) {
    connectBox();
}

SearchPage* SearchGuide::results() const {
    return m_navigator.here().page == PageId::Search ? qobject_cast<SearchPage*>(m_navigator.page())
                                                     : nullptr;
}

void SearchGuide::connectBox() {
    connect(&m_box, &SearchBox::typed, this, &SearchGuide::search);
    connect(&m_box, &SearchBox::entered, this, [this] {
        // After this event: the ring around the box appears first.
        QTimer::singleShot(0, this, [this] { m_navigator.prepare(PageId::Search); });
    });
    connect(&m_box, &SearchBox::dismissed, this, [this] {
        m_box.setText({});
        m_navigator.leaveSearch();
    });
    connect(&m_box, &SearchBox::movedThroughResults, this, [this](int rows) {
        if (auto* page = results())
            page->moveSelection(rows);
    });
    connect(&m_box, &SearchBox::resultOpened, this, [this] {
        if (auto* page = results())
            page->openSelected();
        else
            search(m_box.text());
    });
    connect(&m_box, &SearchBox::suggestionsWanted, this, [this](bool byArrow) {
        if (m_box.text().isEmpty())
            return offerEarlier(byArrow);
        m_allFields = true;
        askCompletions();
    });
    connect(&m_box, &SearchBox::suggestionChosen, this, &SearchGuide::follow);
}

void SearchGuide::showRoute(const Route& route) {
    if (route.page != PageId::Search) {
        m_box.setText({});
        m_box.offer({});
        return;
    }
    m_box.setText(searchWords(route));
    if (auto* page = results(); page && page != m_connected)
        connectResults(*page);
}

void SearchGuide::connectResults(SearchPage& page) {
    m_connected = &page;
    connect(&page, &SearchPage::completionsFound, this, &SearchGuide::offerCompletions);
    connect(&page, &SearchPage::typedOnList, this, [this](const QString& letters) {
        m_box.focusEnd();
        m_box.setText(m_box.text() + letters);
        search(m_box.text());
    });
}

void SearchGuide::search(const QString& text) {
    m_box.offer({});
    m_navigator.searchFor(text);
    m_allFields = false;
    askCompletions();
}

void SearchGuide::askCompletions() {
    if (auto* page = results())
        page->complete({m_box.text(), m_box.cursor()});
}

void SearchGuide::offerEarlier(bool byArrow) {
    // Where everything is listed, the arrow leads into the list.
    if (byArrow && results())
        return;
    std::vector<Suggestion> lines;
    std::size_t recent = 0;
    for (const auto& search : recentSearches(m_state)) {
        if (recent++ == mostRecent)
            break;
        Suggestion line;
        const QString words = searchWords(search);
        line.words = words.isEmpty() ? noteOf(search) : words;
        line.note = words.isEmpty() ? QString() : noteOf(search);
        line.route = search;
        lines.push_back(line);
    }
    if (!lines.empty()) {
        Suggestion forget;
        forget.kind = Suggestion::Kind::Forget;
        forget.words = tr("Forget these searches");
        lines.push_back(forget);
    }
    const auto saved = m_session ? keptSearches(*m_session) : std::vector<KeptSearch>();
    for (std::size_t i = 0; i < std::min(saved.size(), mostSaved); ++i) {
        Suggestion line;
        line.kind = Suggestion::Kind::Saved;
        line.words = saved[i].title;
        line.note = tr("saved");
        line.route = saved[i].route;
        lines.push_back(line);
    }
    m_box.offer(std::move(lines));
}

void SearchGuide::offerCompletions(const CompletionAsk& ask, const db::Completions& found) {
    if (!results() || ask.text != m_box.text() || ask.cursor != m_box.cursor())
        return;
    const QByteArray utf8 = ask.text.toUtf8();
    const int start = unitsOf(utf8, found.begins);
    const int length = unitsOf(utf8, found.ends) - start;
    const QString typed = ask.text.mid(start, length);
    std::vector<Suggestion> lines;
    QString rest;
    for (const auto& completion : found.values) {
        const QString text = QString::fromStdString(completion.text);
        if (completion.isField && !m_allFields) {
            // One field word that begins so is offered in passing; a list would be in the way of the results.
            if (rest.isEmpty() && typed.size() >= fewestLetters &&
                text.startsWith(typed, Qt::CaseInsensitive))
                rest = text.mid(typed.size());
            continue;
        }
        if (text.compare(typed, Qt::CaseInsensitive) == 0)
            continue;
        Suggestion line;
        line.kind = Suggestion::Kind::Value;
        line.words = completion.isField ? text : QString::fromStdString(completion.label);
        line.note = completion.isField ? facetHeading(completion.facet)
                                       : QLocale().toString(static_cast<qlonglong>(completion.count));
        line.text = completion.isField ? text : text + u' ';
        line.start = start;
        line.length = length;
        lines.push_back(line);
    }
    m_box.offer(std::move(lines));
    m_box.offerRest(rest);
}

void SearchGuide::follow(const Suggestion& suggestion) {
    switch (suggestion.kind) {
    case Suggestion::Kind::Recent:
    case Suggestion::Kind::Saved:
        m_navigator.go(suggestion.route);
        m_box.focusEnd();
        break;
    case Suggestion::Kind::Forget:
        forgetSearches(m_state);
        break;
    case Suggestion::Kind::Value:
        break; // the box has put it in and said so
    }
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/recent_searches.h"

#include "ui/desktop/state/window_state.h"

#include <QJsonArray>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostKept = 20;
constexpr auto name = "recent-searches"_L1;

bool isBeginningOf(const Route& shorter, const Route& longer) {
    return searchFilterText(shorter) == searchFilterText(longer) &&
           searchWords(longer).startsWith(searchWords(shorter), Qt::CaseInsensitive);
}

void write(WindowState& state, const std::vector<Route>& searches) {
    QJsonArray texts;
    for (const auto& search : searches)
        texts.append(routeText(search));
    state.setValue(name, texts);
}

} // namespace

std::vector<Route> recentSearches(const WindowState& state) {
    std::vector<Route> searches;
    const auto texts = state.value(name).toArray();
    for (const auto& text : texts) {
        const Route route = routeFromText(text.toString());
        if (route.page == PageId::Search && searches.size() < mostKept)
            searches.push_back(route);
    }
    return searches;
}

void rememberSearch(WindowState& state, const Route& search) {
    const Route kept = searchRoute(searchWords(search).simplified(), searchFilterText(search));
    if (kept.query.isEmpty())
        return;
    auto searches = recentSearches(state);
    std::erase_if(searches, [&](const Route& older) { return isBeginningOf(older, kept); });
    searches.insert(searches.begin(), kept);
    if (searches.size() > mostKept)
        searches.resize(mostKept);
    write(state, searches);
}

void forgetSearches(WindowState& state) {
    write(state, {});
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/saved_search.h"

#include "db/library/items.h"
#include "ui/desktop/library/library_session.h"
#include "ui/words/tr.h"

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int mostOffered = 50;

} // namespace

Route routeOf(const db::SavedSearch& search) {
    return searchRoute(QString::fromStdString(search.query), QString::fromStdString(search.facets));
}

db::SavedSearch savedSearchOf(const Route& route) {
    return {searchWords(route).simplified().toStdString(), searchFilterText(route).toStdString()};
}

std::vector<KeptSearch> keptSearches(const LibrarySession& session) {
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Search};
    query.limit = mostOffered;
    const db::Items items(session.library());
    const auto rows = items.find(query);
    const auto found = rows ? items.read(*rows) : db::Result<std::vector<db::KeptItem>>(rows.error());
    std::vector<KeptSearch> searches;
    if (found)
        for (const auto& item : *found)
            if (const auto search = db::savedSearchFrom(item.content))
                searches.push_back({QString::fromStdString(item.facts.title), routeOf(*search)});
    return searches;
}

bool isSearchKept(const LibrarySession& session, const Route& route) {
    const Route wanted = routeOf(savedSearchOf(route));
    const auto all = keptSearches(session);
    return std::any_of(all.begin(), all.end(),
                       [&](const KeptSearch& search) { return search.route == wanted; });
}

bool keepSearch(LibrarySession& session, const Route& route, const QString& title) {
    return session.change(
        [&](db::Library& library, const std::string& now) -> db::Result<void> {
            db::ItemFacts facts;
            facts.title = title.toStdString();
            const auto key = db::Items(library).create(db::ItemKind::Search, facts,
                                                       db::contentOf(savedSearchOf(route)), now);
            return key ? db::Result<void>() : db::Result<void>(key.error());
        },
        tr("Saved the search %1 in My library").arg(title), title);
}

} // namespace waymark::ui

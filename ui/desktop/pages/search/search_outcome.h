// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One answer as the search page shows it: results by kind, a few of each with the number of all, or many of
// the kinds that were chosen; what matches only partly stands apart. Made on the search thread with that
// thread's catalog; plain values that travel to the GUI thread.
#pragma once

#include "db/search/search.h"

#include <QString>

#include <array>
#include <atomic>
#include <functional>
#include <utility>
#include <vector>

namespace waymark::ui {

struct SearchAsk {
    QString text;
    bool correct = true;             ///< false: exactly what was typed
    std::vector<db::ItemKind> kinds; ///< empty: all, a few of each
    bool operator==(const SearchAsk&) const = default;
};

struct ResultItem {
    QString key;
    db::ItemKind kind = db::ItemKind::Career;
    QString title;
    std::vector<std::pair<int, int>> hits; ///< start and length in `title`, in QString units
    QString detail;
    QString aside;     ///< at the right: pay, price, formats; empty where nothing is known
    QString asideNote; ///< what the aside is, "median, US"
};

struct ResultGroup {
    db::ItemKind kind = db::ItemKind::Career;
    bool partial = false; ///< not all words matched; of mixed kinds
    std::int64_t total = 0;
    std::vector<ResultItem> items;
};

struct SearchOutcome {
    SearchAsk ask;
    QString corrected; ///< empty when nothing was corrected
    std::int64_t total = 0;
    std::int64_t tookMicroseconds = 0;
    std::vector<db::SearchAnswer::KindCount> counts;
    std::vector<ResultGroup> groups;
};

using SearchFunction = std::function<db::Result<db::SearchAnswer>(const db::SearchRequest&)>;

/// Rows of one kind shown while no kind is chosen.
inline constexpr int fewOfEach = 5;

/// Asks `search` once for all kinds and again for kinds that would otherwise be cut short. Errors as
/// search's.
db::Result<SearchOutcome> findGrouped(const SearchFunction& search, const SearchAsk& ask,
                                      const std::atomic<bool>* cancelled);

/// Fills the asides from the catalog.
void addAsides(SearchOutcome& outcome, const db::Catalog& catalog, const std::atomic<bool>* cancelled);

/// "Careers", "Skills": headings and facets.
QString kindHeading(db::ItemKind kind);
QString kindIconName(db::ItemKind kind);

/// The order in which kinds are shown.
inline constexpr std::array<db::ItemKind, 6> shownKinds{db::ItemKind::Career, db::ItemKind::Skill,
                                                        db::ItemKind::Course, db::ItemKind::Book,
                                                        db::ItemKind::Place,  db::ItemKind::Topic};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One answer as the search page shows it: results by kind, a few of each with the number of all, or many of
// the kinds that were chosen, or one ranked list; what matches only partly stands apart. Made on the search
// thread with that thread's catalog; plain values that travel to the GUI thread.
#pragma once

#include "db/search/search.h"
#include "ui/desktop/pages/search/search_filter.h"

#include <QString>

#include <array>
#include <atomic>
#include <functional>
#include <utility>
#include <vector>

namespace waymark::ui {

/// Rows of one kind shown while no kind is chosen, and of a long list at a time.
inline constexpr int fewOfEach = 5;
inline constexpr int longList = 100;

struct SearchAsk {
    QString text;
    bool correct = true; ///< false: exactly what was typed
    SearchFilter filter = {};
    int rows = longList;                     ///< of a list that is not "a few of each"
    std::vector<std::string> languages = {}; ///< see db::SearchRequest
    bool rowFacts = false;                   ///< second lines as lists of one kind have them
    bool operator==(const SearchAsk&) const = default;

    bool fewOfEachKind() const { return !filter.oneList && !filter.selection(db::Facet::Kind); }
};

using Stretch = std::pair<int, int>; ///< start and length, in QString units

struct ResultItem {
    QString key;
    db::ItemKind kind = db::ItemKind::Career;
    QString title;
    std::vector<Stretch> hits; ///< in `title`
    QString detail;
    QString aside;     ///< at the right: pay, price, formats; empty where nothing is known
    QString asideNote; ///< what the aside is, "median, US"
    std::vector<Stretch> detailHits = {};
    QString summary = {}; ///< of a career: goes on behind the detail, as far as there is room
    std::vector<Stretch> summaryHits = {};
};

struct ResultGroup {
    db::ItemKind kind = db::ItemKind::Career;
    bool partial = false; ///< not all words matched; of mixed kinds
    std::int64_t total = 0;
    std::vector<ResultItem> items;
    bool mixed = false; ///< all kinds in one ranked list, which has no heading
    bool alone = false; ///< the only kind asked for: the list grows at its end
};

/// A field word in the text, which narrows like a chosen value.
struct TypedField {
    Stretch where;
    db::FacetSelection field;
    bool inCatalog = true; ///< something has its value
    std::string condition = {}; ///< set instead of `field`: the words were read as what careers shall meet
    QString words = {};         ///< that said so
};

/// What leaving out one facet would bring back; only asked for when nothing was found.
struct Relaxation {
    db::Facet facet = db::Facet::Kind;
    std::int64_t total = 0;
};

struct SearchOutcome {
    SearchAsk ask;
    QString corrected; ///< empty when nothing was corrected
    std::int64_t total = 0;
    std::int64_t tookMicroseconds = 0;
    std::vector<db::SearchAnswer::KindCount> counts;
    std::vector<ResultGroup> groups;
    std::vector<TypedField> fields = {};
    std::vector<Relaxation> relaxations = {};

    std::size_t listed() const;
    /// The one list shown goes on: another ask with more rows would show more.
    bool hasMore() const;
};

using SearchFunction = std::function<db::Result<db::SearchAnswer>(const db::SearchRequest&)>;

/// Errors as search's.
db::Result<SearchOutcome> findOutcome(const SearchFunction& search, const SearchAsk& ask,
                                      const std::atomic<bool>* cancelled);
/// Counts of every facet for what `ask` finds, in the order in which the page shows them.
db::Result<std::vector<db::FacetCounts>> countFacets(const SearchFunction& search, const SearchAsk& ask,
                                                     const std::atomic<bool>* cancelled);

/// Fills the asides from the catalog.
void addAsides(SearchOutcome& outcome, const db::Catalog& catalog, const std::atomic<bool>* cancelled);

/// Where words of `detail` begin like words of `query`, whatever their case and accents.
std::vector<Stretch> wordsAlike(const QString& detail, const QString& query);

/// "Careers", "Skills": headings and facets.
QString kindHeading(db::ItemKind kind);
QString kindIconName(db::ItemKind kind);

/// The order in which kinds are shown.
inline constexpr std::array<db::ItemKind, 6> shownKinds{db::ItemKind::Career, db::ItemKind::Skill,
                                                        db::ItemKind::Course, db::ItemKind::Book,
                                                        db::ItemKind::Place,  db::ItemKind::Topic};

} // namespace waymark::ui

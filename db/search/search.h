// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One box over careers (with every alternate title), skills, courses, books and places. All words must
// match, the last one as a prefix; an unknown word is replaced by the nearest known one (edit distance 1
// from 4 letters, 2 from 8) and the replacement is reported. A phrase in quotes keeps its order in names; of
// people, providers and topics all its words are asked for, in any order. Any bytes are a valid query: what
// cannot be read as a field word is read as words. Without words the facets alone are listed, by renown.
// Blocking reads on the Catalog's thread; `cancelled` is polled. The first search of a Catalog loads its
// index.
#pragma once

#include "db/catalog/catalog.h"
#include "db/keys.h"
#include "db/result.h"
#include "db/search/facets.h"

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

struct TextRange {
    int start = 0;  ///< byte offset in `title`
    int length = 0; ///< bytes
};

struct SearchResult {
    ItemKey key;
    std::string title;
    std::string detail; ///< second line: why it matched or what it is, "Also called Back End Engineer"
    double score = 0;   ///< higher is better; comparable within one answer
    std::vector<TextRange> matched; ///< of `title`, in order, not overlapping
    bool partial = false;           ///< not all words matched
    std::string summary = {};       ///< of a career: what it is, in a few sentences; may be empty
};

enum class SortOrder {
    Relevance, ///< without words: by renown
    Title,
    Newest, ///< by year
    FewestHours,
    BestRated,
    HighestPay,    ///< careers by national median
    FastestGrowth, ///< careers by projected change
};
// Whatever the order: results that lack what is sorted by come last.

struct SearchRequest {
    std::string query;
    std::optional<ItemKind> kind;
    int limit = 50;
    bool correct = true; ///< false: search exactly what was typed
    const std::atomic<bool>* cancelled = nullptr;
    std::vector<FacetSelection> facets; ///< beside the field words of the query
    SortOrder sort = SortOrder::Relevance;
    /// Where words do not decide the order: what is in the first of these languages comes first, then the
    /// second, then the rest; what has no language (careers, skills) is not moved.
    std::vector<std::string> languages = {};
    int skip = 0; ///< leave out the first so many: the next page of a long list
    /// Beyond the limit, the best of each kind up to so many: for lists grouped by kind.
    int ofEachKind = 0;
    bool browse = false;          ///< without words, fields and facets: list all instead of nothing
    std::vector<Facet> count;     ///< facets to count
    int valuesPerFacet = 50;      ///< at most so many values each; topics are all listed
    std::uint64_t generation = 0; ///< comes back in the answer
};

/// How a stretch of the query was read.
struct QueryPart {
    enum class Role { Word, Phrase, Excluded, Field, Condition };
    Role role = Role::Word;
    std::size_t begins = 0; ///< bytes of the query, with quotes, minus and field word
    std::size_t ends = 0;
    FacetSelection field;  ///< of a Field: the same choice as a selection
    bool inCatalog = true; ///< of a Field: something has one of its values
    /// Of a Condition that careers were asked to meet: "no-degree", as search_word.tsv spells it; "subject" for a
    /// kind of work.
    std::string condition = {};
};

struct SearchAnswer {
    std::string query;
    std::string corrected;  ///< empty when nothing was corrected
    std::int64_t total = 0; ///< all matches, not only those listed
    std::int64_t tookMicroseconds = 0;
    std::vector<SearchResult> results;
    struct KindCount {
        ItemKind kind = ItemKind::Career;
        std::int64_t count = 0;
    };
    std::vector<KindCount> counts; ///< whatever kinds were asked for
    std::vector<FacetCounts> facets;
    std::vector<QueryPart> reading;
    std::uint64_t generation = 0;
};

/// Loads what the first search would load, a tenth of a second or two with many items: for the thread that
/// will search, before anybody types.
Result<void> prepareSearch(const Catalog& catalog);

/// Cancelled when `request.cancelled` became true; Corrupt when the catalog cannot be read.
Result<SearchAnswer> search(const Catalog& catalog, const SearchRequest& request);

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person typed, taken apart: words, "phrases", -excluded words and field words (kind:course, -lang:fr,
// provider:"Open University"). Any bytes are a query and never an error: a quote that does not close runs to
// the end, a field that is not known or has no such value is words, a field still without value is nothing,
// and so is a minus alone. The last word may be the beginning of one. Only the first 500 bytes and 24
// clauses are read. Pure, any thread.
#pragma once

#include "db/keys.h"
#include "db/search/facets.h"
#include "db/search/search.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

/// One thing typed: a word, or a phrase. "node.js" is one clause of two words that belong together.
struct Clause {
    std::vector<std::string> words; ///< never empty; plain small letters
    bool quoted = false;
    bool unfinished = false; ///< the last word may go on
    std::size_t begins = 0;  ///< bytes of the query, without minus and quotes
    std::size_t ends = 0;
};

struct Query {
    std::vector<Clause> wanted;
    std::vector<Clause> excluded;
    std::vector<ItemKind> kinds;        ///< any of these; empty: all
    std::vector<FacetSelection> fields; ///< the other field words, and kinds excluded
    std::vector<QueryPart> parts;       ///< all of it, in order
};

/// The values that the text behind a field word means; none: the field word is words.
using FieldReader = std::function<std::vector<std::string>(Facet facet, std::string_view typed)>;

/// Without a reader only kinds and ranges of numbers are fields.
Query parsedQuery(std::string_view text, const FieldReader& reader = {});

/// A field word and where its value stands in a stretch such as lang:en or provider:"MIT".
struct FieldWord {
    Facet facet = Facet::Kind;
    std::string_view value; ///< without quotes
};
std::optional<FieldWord> fieldWord(std::string_view stretch);

} // namespace waymark::db::search_parts

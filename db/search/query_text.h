// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person typed, taken apart: words, "phrases", -excluded words and field words (kind:course). Any
// bytes are a query and never an error: a quote that does not close runs to the end, a field that is not
// known or has no such value is words, a minus alone is nothing. The last word may be the beginning of one.
// Only the first 500 bytes and 24 clauses are read. Pure, any thread.
#pragma once

#include "db/keys.h"

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
    std::vector<ItemKind> kinds; ///< any of these; empty: all
};

Query parsedQuery(std::string_view text);

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is looked for, between the query and the index: every term must be found, in any of its spellings
// ("back end" or "backend", "enginer" as "engineer"). Engine and ranking read the same plan, so that what is
// found is judged by what was looked for. Plain values, any thread.
#pragma once

#include <string>
#include <vector>

namespace waymark::db::search_parts {

struct Spelling {
    std::vector<std::string> words; ///< plain small letters, never empty
    bool adjacent = true;           ///< the words stand together in this order
    bool unfinished = false;        ///< the last word may go on
    int cost = 0;                   ///< how far from what was typed, in halves of a letter changed
    bool form = false;              ///< another form of the word typed: plural, spelling, abbreviation
    bool operator==(const Spelling&) const = default;
};

struct Term {
    std::vector<Spelling> spellings; ///< the first is the one typed, unless it was replaced
    std::size_t firstClause = 0;     ///< of the query's wanted clauses that this term stands for
    std::size_t clauses = 1;
    bool known = true;   ///< the index has a word for every word typed
    bool quoted = false; ///< typed in quotes: not to be corrected
};

struct MatchPlan {
    std::string text; ///< as it stands in the search box; decides between names of the same words
    std::vector<Term> terms;
    std::vector<Spelling> excluded;
};

} // namespace waymark::db::search_parts

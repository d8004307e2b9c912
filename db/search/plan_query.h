// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what was typed to what is looked for: knows which words the index has, adds the spelling in one word
// of what was typed in two ("back end", "node.js"), and offers near words for those nobody knows. Pure but
// for what the vocabulary reads.
#pragma once

#include "db/search/correction.h"
#include "db/search/match_plan.h"
#include "db/search/query_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

/// Exactly what was typed; `typed` is the text that was parsed.
MatchPlan planFor(std::string_view typed, const Query& query, const Vocabulary& vocabulary);

/// Spellings of one letter or two away from the term's, the nearest first; none for a phrase in quotes.
std::vector<Spelling> nearSpellings(const Term& term, const Vocabulary& vocabulary);

/// Gives every unknown term the spellings nearest to it, their cost above 0; those without any stay as they
/// are. Two terms may become one where only the space between them was misplaced.
void correctUnknown(MatchPlan& plan, const Query& query, const Vocabulary& vocabulary);

/// The query as it reads with the terms `replaced` (by index) in their plan's first spelling.
std::string correctedText(std::string_view typed, const Query& query, const MatchPlan& plan,
                          const std::vector<std::size_t>& replaced);

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan as text of the FTS5 query language. Always a valid query for a plan that has a term, for every word
// stands in quotes; bind it, never paste it into SQL. Pure, any thread.
#pragma once

#include "db/search/match_plan.h"

#include <string>
#include <string_view>

namespace waymark::db::search_parts {

enum class WordEnds {
    AsTyped, ///< an unfinished word matches whatever begins with it
    Whole,   ///< an unfinished word is taken as it is
};

/// Rows that have all terms, anywhere or only in `column` when one is named, and nothing excluded. Empty for
/// a plan without terms.
std::string matchExpression(const MatchPlan& plan, WordEnds ends = WordEnds::AsTyped,
                            std::string_view column = {});

} // namespace waymark::db::search_parts

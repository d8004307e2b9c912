// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which bytes of a title answer the words asked for, whatever their case and accents: "electricien" marks
// "Électricien", "eng" the first three letters of "Engineer". Pure, any thread.
#pragma once

#include "db/search/match_plan.h"
#include "db/search/search.h"

#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

/// In order, not overlapping, never splitting a code point.
std::vector<TextRange> matchedRanges(std::string_view title, const MatchPlan& plan);

} // namespace waymark::db::search_parts

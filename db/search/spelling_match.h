// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether and where a spelling stands in a text cut into words: also "backend" in "Back End Developer" and
// "back end" in "Backend Engineer", which differ by a space only. Pure, any thread.
#pragma once

#include "db/search/match_plan.h"
#include "db/text/words.h"

#include <optional>

namespace waymark::db::search_parts {

struct Stand {
    std::size_t first = 0;   ///< word of the text
    std::size_t words = 1;   ///< of the text that it covers
    std::size_t missing = 0; ///< bytes by which the text's last word is longer than what was asked for
    bool plural = false;     ///< and what is missing is the "s" of the plural
};

/// The first place at or after word `from`.
std::optional<Stand> standOf(const Spelling& spelling, const Words& text, std::size_t from = 0);

} // namespace waymark::db::search_parts

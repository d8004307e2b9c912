// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan with the words of an index in place of letters: a whole word is one number, the beginning of words
// a range of them. Pure; valid as long as the index.
#pragma once

#include "db/search/match_plan.h"
#include "db/search/word_table.h"

#include <algorithm>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr std::size_t noInitial = 99;

struct CompiledWord {
    WordRange ids;
    std::size_t bytes = 0;           ///< typed
    bool open = false;               ///< may go on
    std::size_t initial = noInitial; ///< of the first letter: a to z, then 0 to 9
};

struct CompiledSpelling {
    std::vector<CompiledWord> words;
    bool adjacent = true;
    double cost = 0; ///< of letters changed and other forms, as scores count
    bool possible() const {
        return std::none_of(words.begin(), words.end(), [](const auto& word) { return word.ids.empty(); });
    }
};

struct CompiledTerm {
    std::vector<CompiledSpelling> spellings;
    std::size_t mostWords = 1; ///< of a name that it may stand for
};

CompiledSpelling compiled(const Spelling& spelling, const WordTable& words);
std::vector<CompiledTerm> compiled(const MatchPlan& plan, const WordTable& words);

} // namespace waymark::db::search_parts

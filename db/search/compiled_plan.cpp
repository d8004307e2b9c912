// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/compiled_plan.h"

#include "db/search/index_texts.h"
#include "db/search/name_score.h"

#include <algorithm>

namespace waymark::db::search_parts {

CompiledSpelling compiled(const Spelling& spelling, const WordTable& words) {
    CompiledSpelling result;
    result.adjacent = spelling.adjacent;
    result.cost = changedLetterCost * spelling.cost + (spelling.form ? formOfWordCost : 0);
    for (std::size_t i = 0; i < spelling.words.size(); ++i) {
        const auto word = indexedWord(spelling.words[i]);
        const bool open = spelling.unfinished && i + 1 == spelling.words.size();
        const char first = word.front();
        const auto initial = first >= 'a' && first <= 'z'   ? static_cast<std::size_t>(first - 'a')
                             : first >= '0' && first <= '9' ? static_cast<std::size_t>(first - '0') + 26
                                                            : noInitial;
        result.words.push_back(
            {open ? words.beginningWith(word) : words.find(word), word.size(), open, initial});
    }
    return result;
}

std::vector<CompiledTerm> compiled(const MatchPlan& plan, const WordTable& words) {
    std::vector<CompiledTerm> terms;
    for (const auto& term : plan.terms) {
        CompiledTerm result;
        for (const auto& spelling : term.spellings) {
            result.spellings.push_back(compiled(spelling, words));
            result.mostWords = std::max(result.mostWords, spelling.words.size());
        }
        terms.push_back(std::move(result));
    }
    return terms;
}

} // namespace waymark::db::search_parts

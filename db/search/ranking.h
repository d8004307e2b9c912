// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well an entry answers a plan. Best is a title that is exactly the words asked for, then one that begins
// with them, then one that has them together, in order, anywhere; an alternate title counts a little less
// than the title, words scattered over several fields far less. Every word too many and every letter
// changed or still missing costs a little; kinds and standing only decide between near equals.
// Scores are comparable within one plan only. Pure; one Ranking per thread, for it keeps its buffers.
#pragma once

#include "db/keys.h"
#include "db/search/match_plan.h"
#include "db/search/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::search_parts {

/// An entry's texts as the index holds them.
struct EntryText {
    std::string_view title;
    std::string_view other; ///< other names, one a line
    std::string_view aliases;
    std::string_view content;
};

struct Judgement {
    double score = 0;
    bool allInOneText = false;          ///< in the title or in one other name
    std::string_view alsoCalled;        ///< the other name that did it, when the title did not; of EntryText
    std::vector<std::size_t> spellings; ///< by term: the spelling found, for telling what was corrected
};

class Ranking {
public:
    explicit Ranking(MatchPlan plan);

    /// `place` is the entry's position among its kind, 0 the best known.
    Judgement judge(const EntryText& entry, ItemKind kind, std::int64_t place);

    const MatchPlan& plan() const { return m_plan; }

private:
    struct Fit {
        double score = 0;
        std::size_t found = 0; ///< terms
        bool all = false;
    };
    enum class Until { TheEnd, ATermIsMissing };
    /// Leaves the spellings found in m_spellings.
    Fit fitOf(std::string_view text, Until until);
    /// The best of the other names, one a line, where it beats what `judgement` has.
    void judgeOthers(std::string_view others, bool inTitle, Judgement& judgement);
    double scattered(const EntryText& entry, std::vector<std::size_t>& spellings);

    MatchPlan m_plan;
    Words m_words;
    std::vector<std::size_t> m_spellings;
};

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a learner's answers, conditions and skills come to in this catalog: who passes, in which order, and what counts
// of each skill. Careers and skills by their place in the table. Plain values, any thread.
#pragma once

#include "app/match/conditions.h"
#include "app/match/stability.h"
#include "ui/queries/match_reading.h"

#include <optional>
#include <vector>

namespace waymark::ui {

struct Following {
    app::Screening screening;
    std::vector<app::RankedCareer> ranked;  ///< those that pass, best first
    std::vector<app::RankedCareer> removed; ///< by conditions, best first
    app::SkillLevels levels;                ///< 0 to 7
    bool skillsSaid = false;
    std::optional<app::Stability> stability; ///< reckoned when it is first asked for
};

/// `rankable`: the answers are enough, and not too alike.
Following followingOf(const MatchTable& table, const db::MatchProfile& profile,
                      const std::vector<app::Condition>& conditions, bool rankable);

} // namespace waymark::ui

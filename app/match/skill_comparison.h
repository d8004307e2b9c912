// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Skills and knowledge of careers side by side: those in which they differ most, and how ready somebody who
// does the work of one is for another. A difference is the largest distance of two needs, each weighted as in
// readiness.h: weight * level / 7. Levels: O*NET's scale. Plain values, any thread.
#pragma once

#include "app/match/readiness.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace waymark::app {

struct ComparedSkill {
    std::size_t skill = 0;
    std::vector<std::optional<double>>
        levels; ///< 0 to 7, by career; nothing: not rated or of no meaning there
    double differs = 0;
};

/// The `count` skills in which the careers (places in SkillNeeds) differ most, the largest difference first.
/// One that only one career is rated in differs from nothing.
std::vector<ComparedSkill> skillsThatDiffer(const db::SkillNeeds& needs, std::span<const std::size_t> careers,
                                            std::size_t count);

/// Readiness for `to` of somebody who does the work of `from`; from A to B is not from B to A. Nothing where
/// one of them is not rated.
std::optional<double> readinessFrom(const db::SkillNeeds& needs, std::size_t from, std::size_t to);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of what a career needs a person has done before. For every rated skill and knowledge area
//     need = level / 7, weight = (importance - 1) / 4, gap = weight * max(0, need - have),
//     readiness = 1 - sum of gaps / sum of weight * need,
// with have from 0 to 1. Having more than is needed in one skill makes up for nothing in another, so going
// from A to B is not going from B to A. Levels and importance: O*NET's scales. Plain values, any thread.
#pragma once

#include "db/records/career_traits.h"
#include "db/records/enum_array.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace waymark::app {

inline constexpr double highestLevel = 7;

/// What people can say of themselves without judging a talent: how often they have done it.
enum class Experience { Never, OnceOrTwice, Often, CouldTeach };
inline constexpr db::EnumArray<Experience, double> experienceLevels{0.0, 2.0, 4.0, 6.0};

constexpr double levelOf(Experience experience) {
    return experienceLevels[experience];
}

/// Levels 0 to 7 by place in SkillNeeds::skills; 0 where nothing was said.
using SkillLevels = std::vector<double>;

struct SkillGap {
    std::size_t skill = 0;
    double need = 0; ///< level, 0 to 7
    double have = 0; ///< level, 0 to 7
    double gap = 0;  ///< weighted
};

/// Nothing for a career of which nothing is rated or that needs nothing.
std::optional<double> readiness(std::span<const db::SkillNeed> needs, const SkillLevels& have);

/// Skills that fall short, the largest gap first.
std::vector<SkillGap> skillGaps(std::span<const db::SkillNeed> needs, const SkillLevels& have);

/// What somebody has who has worked in a career: the levels that it asks for. Of several careers the higher
/// level.
SkillLevels levelsFrom(std::span<const db::SkillNeed> needs, std::size_t skills);
void takeHigher(SkillLevels& levels, const SkillLevels& others);

struct ReadyCareer {
    std::size_t career = 0;
    double readiness = 0;
};

/// Rated careers, the most ready first; of equal ones in the order of the list.
std::vector<ReadyCareer> rankedByReadiness(const db::SkillNeeds& needs, const SkillLevels& have);

struct NeedingCareer {
    std::size_t career = 0;
    double uses = 0;      ///< 0 to 1: of what one has, how much the career asks for
    double readiness = 0;
};

/// Careers that need what one has: sum of weight * min(need, have) as a share of the sum of have, the largest
/// first; only those for which one is ready to four fifths, so that it is no list of what asks for everything.
std::vector<NeedingCareer> careersThatNeed(const db::SkillNeeds& needs, const SkillLevels& have);

/// The skills whose needs differ most between careers (largest standard deviation of weight * need), to be
/// asked first.
std::vector<std::size_t> skillsThatPart(const db::SkillNeeds& needs, std::size_t count);

} // namespace waymark::app

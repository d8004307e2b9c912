// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/skill_comparison.h"

#include <gtest/gtest.h>

#include <array>

namespace waymark::app {
namespace {

/// Three skills; the second career is rated in two of them, the third in none.
db::SkillNeeds threeCareers() {
    db::SkillNeeds needs;
    needs.skills.resize(3);
    needs.careers = {{{0, 5, 6}, {1, 5, 3}, {2, 5, 7}}, {{0, 5, 1}, {1, 1, 7}}, {}};
    return needs;
}

TEST(SkillComparison, WhatDiffersMostComesFirst) {
    const auto skills = skillsThatDiffer(threeCareers(), std::array<std::size_t, 2>{0, 1}, 5);
    ASSERT_EQ(skills.size(), 2U) << "what one career alone is rated in differs from nothing";
    EXPECT_EQ(skills[0].skill, 0U);
    EXPECT_NEAR(skills[0].differs, 5.0 / 7, 1e-12);
    EXPECT_NEAR(skills[1].differs, 3.0 / 7, 1e-12) << "a high level of no importance is no need";
    EXPECT_EQ(skills[0].levels, (std::vector<std::optional<double>>{6, 1}));
}

TEST(SkillComparison, ACareerWithoutRatingsStaysEmpty) {
    const auto skills = skillsThatDiffer(threeCareers(), std::array<std::size_t, 3>{0, 1, 2}, 1);
    ASSERT_EQ(skills.size(), 1U) << "no more than asked for";
    EXPECT_EQ(skills[0].levels[2], std::nullopt);
}

TEST(SkillComparison, TheWayBackIsAnotherWay) {
    const auto needs = threeCareers();
    EXPECT_NEAR(*readinessFrom(needs, 0, 1), 1, 1e-12) << "the first asks for all that the second does";
    EXPECT_LT(*readinessFrom(needs, 1, 0), 0.3);
    EXPECT_EQ(readinessFrom(needs, 2, 0), std::nullopt);
    EXPECT_EQ(readinessFrom(needs, 0, 2), std::nullopt);
}

} // namespace
} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/readiness.h"

#include <gtest/gtest.h>

#include <random>

namespace waymark::app {
namespace {

using Needs = std::vector<db::SkillNeed>;

db::SkillNeeds randomNeeds(std::mt19937& generator, std::size_t careers, std::size_t skills) {
    db::SkillNeeds needs;
    needs.skills.resize(skills);
    needs.careers.resize(careers);
    for (auto& career : needs.careers)
        for (std::uint32_t skill = 0; skill < skills; ++skill)
            career.push_back({skill, 1 + static_cast<double>(generator() % 401) / 100,
                              static_cast<double>(generator() % 701) / 100});
    return needs;
}

TEST(Readiness, FollowsTheFormula) {
    const Needs needs{{0, 5, 7}, {1, 3, 3.5}}; // weights 1 and .5, needs 1 and .5
    EXPECT_NEAR(*readiness(needs, {0, 0}), 0, 1e-12);
    EXPECT_NEAR(*readiness(needs, {7, 7}), 1, 1e-12);
    EXPECT_NEAR(*readiness(needs, {3.5, 3.5}), 1 - 0.5 / 1.25, 1e-12);
    const auto gaps = skillGaps(needs, {3.5, 0});
    ASSERT_EQ(gaps.size(), 2U);
    EXPECT_EQ(gaps[0].skill, 0U);
    EXPECT_NEAR(gaps[0].gap, 0.5, 1e-12);
    EXPECT_NEAR(gaps[1].gap, 0.25, 1e-12);
}

TEST(Readiness, CareersThatNeedWhatOneHasUseMostOfIt) {
    db::SkillNeeds needs;
    needs.skills.resize(2);
    needs.careers = {{{0, 5, 6}, {1, 5, 1}},  // uses the first skill wholly
                     {{0, 2, 2}, {1, 2, 1}},  // asks for little of it
                     {{0, 5, 6}, {1, 5, 7}},  // asks for what is missing: ready to 6/13 only
                     {}};                     // not rated
    const auto careers = careersThatNeed(needs, {6, 0});
    ASSERT_EQ(careers.size(), 1U) << "the second is ready to two thirds, the third to less";
    EXPECT_EQ(careers[0].career, 0U);
    EXPECT_NEAR(careers[0].uses, 1, 1e-12);
    EXPECT_NEAR(careers[0].readiness, 6.0 / 7, 1e-12);
    const auto more = careersThatNeed(needs, {6, 1});
    ASSERT_EQ(more.size(), 2U);
    EXPECT_EQ(more[0].career, 0U);
    EXPECT_GT(more[0].uses, more[1].uses);
    EXPECT_TRUE(careersThatNeed(needs, {0, 0}).empty()) << "nothing said, nothing needed";
}

TEST(Readiness, NothingRatedHasNone) {
    EXPECT_EQ(readiness(Needs{}, {}), std::nullopt);
    EXPECT_EQ(readiness(Needs{{0, 1, 5}}, {0}), std::nullopt) << "what is of no importance asks for nothing";
}

TEST(Readiness, MoreExperienceNeverLowersIt) {
    std::mt19937 generator(1);
    const auto needs = randomNeeds(generator, 20, 12);
    for (const auto& career : needs.careers) {
        SkillLevels have(12);
        double before = *readiness(career, have);
        for (int step = 0; step < 60; ++step) {
            have[generator() % 12] += 0.7;
            const double now = *readiness(career, have);
            EXPECT_GE(now, before - 1e-12);
            EXPECT_LE(now, 1 + 1e-12);
            before = now;
        }
    }
}

TEST(Readiness, WhoHasDoneTheWorkIsReadyForItAndDirectionMatters) {
    std::mt19937 generator(2);
    const auto needs = randomNeeds(generator, 10, 12);
    int different = 0;
    for (std::size_t career = 0; career + 1 < needs.careers.size(); ++career) {
        const auto here = levelsFrom(needs.careers[career], 12);
        const auto there = levelsFrom(needs.careers[career + 1], 12);
        EXPECT_NEAR(*readiness(needs.careers[career], here), 1, 1e-12);
        different += std::abs(*readiness(needs.careers[career + 1], here) -
                              *readiness(needs.careers[career], there)) > 0.01;
    }
    EXPECT_GT(different, 5);
}

TEST(Readiness, RankingIsByReadinessAndLeavesOutWhatIsNotRated) {
    std::mt19937 generator(3);
    auto needs = randomNeeds(generator, 30, 8);
    needs.careers[4].clear();
    const auto ranked = rankedByReadiness(needs, levelsFrom(needs.careers[7], 8));
    EXPECT_EQ(ranked.size(), 29U);
    EXPECT_EQ(ranked.front().career, 7U);
    for (std::size_t place = 1; place < ranked.size(); ++place)
        EXPECT_GE(ranked[place - 1].readiness, ranked[place].readiness);
}

TEST(Readiness, AsksFirstForWhatPartsCareers) {
    db::SkillNeeds needs;
    needs.skills.resize(3);
    needs.careers = {{{0, 3, 3}, {1, 5, 7}, {2, 3, 4}}, {{0, 3, 3}, {1, 1, 0}, {2, 3, 3}}};
    EXPECT_EQ(skillsThatPart(needs, 2), (std::vector<std::size_t>{1, 2}));
}

TEST(Readiness, OfTwoCareersTheHigherLevelCounts) {
    SkillLevels levels{1, 5};
    takeHigher(levels, {3, 2});
    EXPECT_EQ(levels, (SkillLevels{3, 5}));
}

} // namespace
} // namespace waymark::app

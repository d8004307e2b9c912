// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/glpk.h"
#include "app/plan/cover/greedy.h"
#include "app/plan/cover/reduction.h"
#include "app/plan/cover/search.h"
#include "app/plan/cover/solve.h"
#include "app/plan/cover/subsets.h"
#include "tests/app/plan/random_covers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <bit>

namespace waymark::app::cover {

namespace {

/// The problem in bits, every subset of which is tried.
struct Bits {
    explicit Bits(const Problem& problem) {
        for (const Item& item : problem.items) {
            std::uint32_t mask = 0;
            for (const int need : item.covers)
                mask |= 1U << need;
            covers.push_back(mask);
            auto& groups = after.emplace_back();
            for (const auto& group : item.after) {
                std::uint32_t members = 0;
                for (const int other : group)
                    if (!problem.items[static_cast<std::size_t>(other)].dropped)
                        members |= 1U << other;
                if (members != 0)
                    groups.push_back(members);
            }
            const auto bit = 1U << (covers.size() - 1);
            locked |= item.locked && !item.dropped ? bit : 0;
            dropped |= item.dropped ? bit : 0;
        }
    }
    std::vector<std::uint32_t> covers;
    std::vector<std::vector<std::uint32_t>> after;
    std::uint32_t locked = 0, dropped = 0;
};

struct Search {
    const Problem& problem;
    Bits bits{problem};
    std::vector<std::int64_t> weightOf = weights();
    std::optional<Value> best{};

    std::vector<std::int64_t> weights() const {
        std::vector<std::int64_t> sums(std::size_t(1) << problem.needWeights.size(), 0);
        for (std::size_t mask = 1; mask < sums.size(); ++mask) {
            const auto low = static_cast<std::size_t>(std::countr_zero(mask));
            sums[mask] = sums[mask & (mask - 1)] + problem.needWeights[low];
        }
        return sums;
    }

    bool keepsPrerequisites(std::uint32_t chosen) const {
        for (std::uint32_t left = chosen; left != 0; left &= left - 1)
            for (const auto group : bits.after[static_cast<std::size_t>(std::countr_zero(left))])
                if ((group & chosen) == 0)
                    return false;
        return true;
    }

    /// Items one by one: in, out.
    void from(std::size_t item, std::uint32_t chosen, std::uint32_t covered, std::int64_t price,
              std::int64_t minutes, std::int64_t tie) {
        if ((problem.maxPrice && price > *problem.maxPrice) ||
            (problem.maxMinutes && minutes > *problem.maxMinutes))
            return;
        if (item == problem.items.size()) {
            const Value value{weightOf.back() - weightOf[covered], std::popcount(chosen), tie};
            if ((!best || value < *best) && keepsPrerequisites(chosen))
                best = value;
            return;
        }
        const auto bit = 1U << item;
        const Item& it = problem.items[item];
        if (!(bits.dropped & bit))
            from(item + 1, chosen | bit, covered | bits.covers[item], price + it.price, minutes + it.minutes,
                 tie + it.tie);
        if (!(bits.locked & bit))
            from(item + 1, chosen, covered, price, minutes, tie);
    }
};

std::optional<Value> byTryingAll(const Problem& problem) {
    Search search{problem};
    search.from(0, 0, 0, 0, 0, 0);
    return search.best;
}

waymark::test::CoverShape shapeOf(unsigned seed) {
    // Mostly small ones, that all subsets be tried in little time; some of the greatest.
    const int items = seed % 500 == 0 ? 24 : seed % 50 == 0 ? 18 : 6 + static_cast<int>(seed % 9);
    return {4 + static_cast<int>(seed % 11),
            items,
            4,
            false,
            seed % 4 == 0 ? 0.0 : 0.3,
            seed % 3 == 0 ? 0.5 : 0.0,
            seed % 5 == 0 ? 0.1 : 0.0,
            0.05};
}

/// What the smaller problem's choice is in the numbers of the whole.
std::vector<int> inWhole(const Reduced& reduced, std::vector<int> chosen) {
    for (int& item : chosen)
        item = reduced.items[static_cast<std::size_t>(item)];
    return chosen;
}

} // namespace

TEST(Cover, isTheBestOfAllSubsets) {
    if (!hasGlpk())
        GTEST_SKIP() << "built without GLPK";
    for (unsigned seed = 0; seed < 2000; ++seed) {
        std::mt19937 random(seed);
        const Problem problem = waymark::test::randomCover(shapeOf(seed), random);
        const auto best = byTryingAll(problem);
        const Answer answer = solve(problem, {20, {}});
        ASSERT_EQ(best.has_value(), answer.possible) << "seed " << seed;
        if (!best)
            continue;
        ASSERT_TRUE(isAllowed(problem, answer.chosen)) << "seed " << seed;
        ASSERT_TRUE(valueOf(problem, answer.chosen) == *best)
            << "seed " << seed << ": " << valueOf(problem, answer.chosen).uncoveredWeight << ' '
            << answer.chosen.size() << ' ' << valueOf(problem, answer.chosen).tie << " for "
            << best->uncoveredWeight << ' ' << best->items << ' ' << best->tie;
        ASSERT_TRUE(answer.proved) << "seed " << seed;
        ASSERT_EQ(answer.fewest, best->items) << "seed " << seed;
    }
}

TEST(Cover, withoutGlpkIsAllowedAndItsBoundHolds) {
    int proved = 0;
    for (unsigned seed = 0; seed < 1000; ++seed) {
        std::mt19937 random(seed);
        const Problem problem = waymark::test::randomCover(shapeOf(seed), random);
        const Answer answer = solveWithoutGlpk(problem);
        const auto best = byTryingAll(problem);
        if (!answer.possible || !best)
            continue;
        ASSERT_TRUE(isAllowed(problem, answer.chosen)) << "seed " << seed;
        ASSERT_GE(valueOf(problem, answer.chosen), *best) << "seed " << seed;
        if (valueOf(problem, answer.chosen).uncoveredWeight == best->uncoveredWeight) {
            ASSERT_LE(answer.fewest, best->items) << "seed " << seed;
            if (answer.proved) {
                ASSERT_EQ(static_cast<int>(answer.chosen.size()), best->items) << "seed " << seed;
            }
        }
        proved += answer.proved ? 1 : 0;
    }
    EXPECT_GT(proved, 200);
}

TEST(Cover, reductionKeepsTheBestValue) {
    for (unsigned seed = 5000; seed < 5400; ++seed) {
        std::mt19937 random(seed);
        const Problem problem = waymark::test::randomCover(shapeOf(seed), random);
        const Reduced small = reduced(problem);
        ASSERT_LE(small.items.size(), problem.items.size());
        ASSERT_EQ(byTryingAll(problem), byTryingAll(small.problem)) << "seed " << seed;
    }
}

TEST(Cover, greedyOfTheReducedIsAllowedInTheWhole) {
    for (unsigned seed = 6000; seed < 6400; ++seed) {
        std::mt19937 random(seed);
        const Problem problem = waymark::test::randomCover(shapeOf(seed), random);
        const Reduced small = reduced(problem);
        if (const auto chosen = greedyCover(small.problem)) {
            ASSERT_TRUE(isAllowed(problem, inWhole(small, *chosen))) << "seed " << seed;
        }
    }
}

TEST(Cover, theSearchFindsTheFewestAndProvesThem) {
    for (unsigned seed = 7000; seed < 9000; ++seed) {
        std::mt19937 random(seed);
        auto shape = shapeOf(seed);
        shape.limits = 0;
        const Reduced small = reduced(waymark::test::randomCover(shape, random));
        const auto best = byTryingAll(small.problem);
        const auto start = greedyCover(small.problem);
        ASSERT_TRUE(best && start) << "seed " << seed;
        const Fewest found = fewestBySearch(small.problem, *start, 10'000'000, {});
        ASSERT_TRUE(isAllowed(small.problem, found.chosen)) << "seed " << seed;
        ASSERT_EQ(valueOf(small.problem, found.chosen).uncoveredWeight, best->uncoveredWeight)
            << "seed " << seed;
        ASSERT_EQ(static_cast<int>(found.chosen.size()), best->items) << "seed " << seed;
        ASSERT_EQ(found.atLeast, best->items) << "seed " << seed;
    }
}

TEST(Cover, sixtyNeedsAndFiveThousandItemsAreProved) {
    for (const bool asCourses : {true, false}) {
        std::mt19937 random(1);
        const Problem problem = waymark::test::randomCover({60, 5000, 6, asCourses, 0.3, 0, 0, 0}, random);
        const Answer answer = solveWithoutGlpk(problem, {5, {}});
        EXPECT_TRUE(isAllowed(problem, answer.chosen));
        EXPECT_TRUE(answer.uncovered.empty());
        EXPECT_TRUE(answer.proved);
        EXPECT_EQ(answer.chosen.size(), asCourses ? 14U : 11U);
    }
}

TEST(Cover, aSearchWithLittleWorkSaysHowFarItMayBeFromTheBest) {
    std::mt19937 random(5);
    const Problem problem = waymark::test::randomCover({60, 5000, 6, true, 0.3, 0, 0, 0}, random);
    const Reduced small = reduced(problem);
    const Fewest found = fewestBySearch(small.problem, *greedyCover(small.problem), 1000, {});
    EXPECT_TRUE(isAllowed(small.problem, found.chosen));
    EXPECT_EQ(found.atLeast, 12);
    EXPECT_GT(found.chosen.size(), 12U);
}

TEST(Cover, aNeedThatNothingTeachesStaysUncovered) {
    Problem problem;
    problem.needWeights = {3, 1};
    problem.items.resize(1);
    problem.items[0].covers = {1};
    const Answer answer = solve(problem);
    EXPECT_EQ(answer.chosen, std::vector{0});
    EXPECT_EQ(answer.uncovered, std::vector{0});
    EXPECT_TRUE(answer.proved);
}

TEST(Cover, ofAGroupOneIsEnough) {
    Problem problem;
    problem.needWeights = {1};
    problem.items.resize(4);
    problem.items[0].covers = {0};
    problem.items[0].after = {{1, 2}, {3}};
    problem.items[1].tie = 5;
    const Answer answer = solve(problem);
    EXPECT_EQ(answer.chosen.size(), 3U);
    if (hasGlpk()) {
        EXPECT_EQ(answer.chosen, (std::vector{0, 2, 3}));
    }
}

TEST(Cover, whatIsLockedAndTooDearIsNotPossible) {
    Problem problem;
    problem.needWeights = {1};
    problem.items.resize(1);
    problem.items[0] = {{0}, 500, 60, 0, {}, true, false};
    problem.maxPrice = 100;
    EXPECT_FALSE(solve(problem).possible);
    EXPECT_FALSE(solveWithoutGlpk(problem).possible);
}

TEST(Cover, aSolverThatIsStoppedAnswersWithItsBound) {
    if (!hasGlpk())
        GTEST_SKIP() << "built without GLPK";
    std::mt19937 random(7);
    const Problem problem = waymark::test::randomCover({40, 400, 4, false, 0.2, 0, 0, 0}, random);
    std::stop_source stop;
    stop.request_stop();
    const Answer answer = solve(problem, {20, stop.get_token()});
    EXPECT_TRUE(isAllowed(problem, answer.chosen));
    EXPECT_LE(answer.fewest, static_cast<int>(answer.chosen.size()));
    EXPECT_GT(answer.fewest, 0);
}

} // namespace waymark::app::cover

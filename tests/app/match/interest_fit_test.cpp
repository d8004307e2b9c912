// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/interest_profile.h"
#include "app/match/interest_ranking.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>
#include <vector>

namespace waymark::app {
namespace {

using Ratings = std::vector<std::optional<InterestProfile>>;

double fitOf(const InterestProfile& scores, const InterestProfile& ratings) {
    return InterestRanking(std::vector<std::optional<InterestProfile>>{ratings}).fit(scores, 0).value();
}

/// Pearson's correlation by its textbook sums, in long double and another order of operations.
double reference(const InterestProfile& x, const InterestProfile& y) {
    long double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (std::size_t i = 0; i < 6; ++i) {
        sx += x[i];
        sy += y[i];
        sxx += static_cast<long double>(x[i]) * x[i];
        syy += static_cast<long double>(y[i]) * y[i];
        sxy += static_cast<long double>(x[i]) * y[i];
    }
    const long double below = (6 * sxx - sx * sx) * (6 * syy - sy * sy);
    return below > 0 ? static_cast<double>((6 * sxy - sx * sy) / std::sqrt(below)) : 0;
}

InterestProfile randomScores(std::mt19937& generator) {
    InterestProfile scores{};
    for (double& score : scores)
        score = static_cast<double>(generator() % 41);
    return scores;
}

InterestProfile randomRatings(std::mt19937& generator) {
    InterestProfile ratings{};
    for (double& rating : ratings)
        rating = 1 + static_cast<double>(generator() % 601) / 100;
    return ratings;
}

Ratings randomCareers(std::mt19937& generator, std::size_t count) {
    Ratings careers;
    for (std::size_t i = 0; i < count; ++i)
        careers.emplace_back(randomRatings(generator));
    return careers;
}

std::vector<std::size_t> orderOf(const InterestRanking& ranking, const InterestProfile& scores) {
    std::vector<std::size_t> order;
    for (const auto& career : ranking.ranked(scores))
        order.push_back(career.career);
    return order;
}

TEST(InterestFit, EqualsTheReferenceForTenThousandProfiles) {
    std::mt19937 generator(1);
    double worst = 0;
    for (int i = 0; i < 10'000; ++i) {
        const auto scores = randomScores(generator);
        const auto ratings = randomRatings(generator);
        worst = std::max(worst, std::abs(fitOf(scores, ratings) - reference(scores, ratings)));
        const Ratings one{ratings};
        worst = std::max(worst, std::abs(*InterestRanking(one).fit(scores, 0) - reference(scores, ratings)));
    }
    EXPECT_LT(worst, 1e-9);
}

TEST(InterestFit, ScaleAndShiftChangeNothing) {
    std::mt19937 generator(2);
    const Ratings careers = randomCareers(generator, 300);
    const InterestRanking ranking(careers);
    for (int i = 0; i < 50; ++i) {
        const auto scores = randomScores(generator);
        InterestProfile other = scores;
        for (double& score : other)
            score = score / 8 + 3;
        EXPECT_EQ(orderOf(ranking, scores), orderOf(ranking, other));
    }
}

TEST(InterestFit, EqualScoresHaveNoList) {
    std::mt19937 generator(3);
    const InterestRanking ranking(randomCareers(generator, 5));
    EXPECT_TRUE(ranking.ranked({7, 7, 7, 7, 7, 7}).empty());
    EXPECT_EQ(ranking.placeOf({7, 7, 7, 7, 7, 7}, 0), std::nullopt);
    EXPECT_EQ(fitOf({7, 7, 7, 7, 7, 7}, {1, 2, 3, 4, 5, 6}), 0);
}

TEST(InterestFit, EqualFitsStandByTheSpreadOfTheirRatings) {
    const InterestProfile gentle{2, 3, 4, 3, 2, 2};
    InterestProfile clear{};
    for (std::size_t i = 0; i < 6; ++i)
        clear[i] = 3 + 2 * (gentle[i] - 3); // the same shape, twice as far apart
    const InterestRanking ranking(Ratings{gentle, clear, gentle});
    const InterestProfile scores{10, 20, 35, 12, 9, 3};
    EXPECT_NEAR(*ranking.fit(scores, 0), *ranking.fit(scores, 1), 1e-12);
    EXPECT_EQ(orderOf(ranking, scores), (std::vector<std::size_t>{1, 0, 2}));
}

TEST(InterestFit, CareersWithoutRatingsAreNotRanked) {
    const InterestRanking ranking(Ratings{std::nullopt, InterestProfile{1, 2, 3, 4, 5, 6}});
    const InterestProfile scores{1, 2, 3, 4, 5, 7};
    EXPECT_EQ(orderOf(ranking, scores), (std::vector<std::size_t>{1}));
    EXPECT_EQ(ranking.fit(scores, 0), std::nullopt);
    EXPECT_EQ(ranking.placeOf(scores, 0), std::nullopt);
}

TEST(InterestFit, PlacesAndFirstsAgreeWithTheWholeList) {
    std::mt19937 generator(4);
    const InterestRanking ranking(randomCareers(generator, 100));
    for (int i = 0; i < 20; ++i) {
        const auto scores = randomScores(generator);
        const auto all = ranking.ranked(scores);
        const auto first = ranking.first(scores, 20);
        ASSERT_EQ(first.size(), 20U);
        for (std::size_t place = 0; place < all.size(); ++place) {
            EXPECT_EQ(ranking.placeOf(scores, all[place].career), place + 1);
            if (place < 20) {
                EXPECT_EQ(first[place].career, all[place].career);
            }
        }
    }
}

TEST(InterestFit, OrderOfTheTypesDoesNotMatter) {
    std::mt19937 generator(5);
    for (int i = 0; i < 100; ++i) {
        auto scores = randomScores(generator);
        auto ratings = randomRatings(generator);
        const double fit = fitOf(scores, ratings);
        std::rotate(scores.begin(), scores.begin() + 2, scores.end());
        std::rotate(ratings.begin(), ratings.begin() + 2, ratings.end());
        EXPECT_NEAR(fitOf(scores, ratings), fit, 1e-12);
    }
}

} // namespace
} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the published ratings allow: no career is out of reach of every answer.
#include "app/match/answers.h"
#include "app/match/interest_ranking.h"
#include "tests/app/match/published_ratings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace waymark::app {
namespace {

TEST(PublishedRatings, EveryCareerIsAmongTheFirstTwoHundredForItsOwnProfile) {
    const auto published = waymark::test::publishedRatings();
    ASSERT_GT(published.careers.size(), 900U);
    const InterestRanking ranking(published.ratings);
    std::size_t worst = 0;
    for (std::size_t career = 0; career < published.careers.size(); ++career) {
        // The whole answers nearest to its ratings: scores of 0 to 40.
        InterestProfile scores{};
        for (std::size_t type = 0; type < interestTypes; ++type)
            scores[type] = std::round(((*published.ratings[career])[type] - 1) / 6 * highestScore);
        const auto place = ranking.placeOf(scores, career);
        ASSERT_TRUE(place) << published.careers[career];
        worst = std::max(worst, *place);
        EXPECT_LE(*place, 200U) << published.careers[career];
    }
    RecordProperty("worst_place", static_cast<int>(worst));
}

TEST(PublishedRatings, AnswersThatReachACareerAreNeverTooAlikeToRank) {
    const auto published = waymark::test::publishedRatings();
    const InterestRanking ranking(published.ratings);
    std::size_t worst = 0;
    for (std::size_t career = 0; career < published.careers.size(); ++career) {
        // The same shape over the whole scale: from 0 for what the work has least to 40 for what it has most.
        const InterestProfile& ratings = *published.ratings[career];
        const auto [least, most] = std::minmax_element(ratings.begin(), ratings.end());
        ASSERT_LT(*least, *most) << published.careers[career];
        InterestProfile scores{};
        for (std::size_t type = 0; type < interestTypes; ++type)
            scores[type] = std::round((ratings[type] - *least) / (*most - *least) * highestScore);
        EXPECT_GE(spreadOf(scores), flatBelow) << published.careers[career];
        const auto place = ranking.placeOf(scores, career);
        ASSERT_TRUE(place) << published.careers[career];
        worst = std::max(worst, *place);
        EXPECT_LE(*place, firstCareers) << published.careers[career];
    }
    RecordProperty("worst_place", static_cast<int>(worst));
}

TEST(PublishedRatings, TheOwnProfileIsFirstWhenItIsExact) {
    const auto published = waymark::test::publishedRatings();
    const InterestRanking ranking(published.ratings);
    for (std::size_t career = 0; career < published.careers.size(); ++career)
        EXPECT_EQ(ranking.placeOf(*published.ratings[career], career), 1U) << published.careers[career];
}

} // namespace
} // namespace waymark::app

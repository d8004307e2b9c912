// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/fit_reasons.h"
#include "app/match/interest_ranking.h"
#include "tests/app/match/published_ratings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

namespace waymark::app {
namespace {

double fitOf(const InterestProfile& scores, const InterestProfile& ratings) {
    return InterestRanking(std::vector<std::optional<InterestProfile>>{ratings}).fit(scores, 0).value();
}

InterestAnswers randomAnswers(std::mt19937& generator, std::size_t count = interestQuestions) {
    InterestAnswers answers;
    for (std::size_t question = 0; question < count; ++question)
        answers[question] = static_cast<int>(generator() % 5);
    return answers;
}

TEST(FitReasons, SharesAddUpToTheFit) {
    std::mt19937 generator(1);
    const auto published = waymark::test::publishedRatings();
    for (int i = 0; i < 200; ++i) {
        // 60, 30 and odd numbers of answers, where types have unequal numbers.
        const auto answers = randomAnswers(generator, i % 3 == 0 ? 60 : i % 3 == 1 ? 30 : 41);
        const auto scores = *scoresOf(answers);
        const auto& ratings = *published.ratings[generator() % published.ratings.size()];
        const double fit = fitOf(scores, ratings);
        double types = 0;
        for (const auto& share : typeShares(scores, ratings))
            types += share.share;
        double single = 0;
        for (const auto& share : answerShares(answers, ratings))
            single += share.share;
        EXPECT_NEAR(types, fit, 1e-9);
        EXPECT_NEAR(single, fit, 1e-9);
    }
}

TEST(FitReasons, NamesWhatRaisesAndWhatLowers) {
    const InterestProfile scores{30, 25, 5, 20, 2, 30};
    const InterestProfile ratings{6, 5, 1, 4, 2, 1.2}; // little organising in the work, much liked
    const auto shares = typeShares(scores, ratings);
    EXPECT_EQ(shares.back().type, 5U);
    EXPECT_LT(shares.back().share, 0);
    EXPECT_FALSE(shares.back().likedLess);
    EXPECT_TRUE(shares.back().littleInWork);
    const auto leading =
        std::find_if(shares.begin(), shares.end(), [](const auto& share) { return share.type == 4; });
    EXPECT_GT(leading->share, 0) << "little of both raises";
    EXPECT_TRUE(leading->likedLess && leading->littleInWork);
}

TEST(FitReasons, AnAnswerHigherThanTheRestRaisesWhatTheWorkHasMuchOf) {
    InterestAnswers answers;
    for (auto& answer : answers)
        answer = 2;
    answers[0] = 4;
    const auto shares = answerShares(answers, {7, 1, 1, 1, 1, 1});
    EXPECT_EQ(shares.front().question, 0U);
    EXPECT_GT(shares.front().share, 0);
    EXPECT_FALSE(shares.front().littleInWork);
}

TEST(FitReasons, TheSmallestChangeMovesACareerOverTheEdge) {
    std::mt19937 generator(2);
    const auto published = waymark::test::publishedRatings();
    const InterestRanking ranking(published.ratings);
    int found = 0;
    for (int i = 0; i < 12; ++i) {
        const auto scores = *scoresOf(randomAnswers(generator));
        const auto list = ranking.ranked(scores);
        const std::size_t career = list[i % 2 == 0 ? 3 : 60].career;
        const auto change = smallestChange(scores, ranking, career);
        if (!change)
            continue;
        ++found;
        const bool wasIn = *ranking.placeOf(scores, career) <= firstCareers;
        EXPECT_EQ(change->enters, !wasIn);
        InterestProfile changed = scores;
        changed[change->type] = change->to;
        EXPECT_EQ(*ranking.placeOf(changed, career) <= firstCareers, change->enters);
        // A point less is not enough.
        changed[change->type] += change->to > change->from ? -1 : 1;
        EXPECT_EQ(*ranking.placeOf(changed, career) <= firstCareers, wasIn);
    }
    EXPECT_GT(found, 6);
}

} // namespace
} // namespace waymark::app

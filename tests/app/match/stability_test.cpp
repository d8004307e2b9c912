// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/stability.h"
#include "tests/app/match/published_ratings.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace waymark::app {
namespace {

TEST(Stability, SameAnswersGiveTheSameFigures) {
    std::mt19937 generator(1);
    InterestAnswers answers;
    for (auto& answer : answers)
        answer = static_cast<int>(generator() % 5);
    const InterestRanking ranking(waymark::test::publishedRatings().ratings);
    const auto once = stabilityOf(answers, ranking);
    EXPECT_EQ(once.kept, stabilityOf(answers, ranking).kept);
    EXPECT_EQ(std::accumulate(once.kept.begin(), once.kept.end(), 0), 200 * 20)
        << "every half has a first 20";
}

TEST(Stability, AnswersThatAgreeKeepTheirList) {
    InterestAnswers answers;
    constexpr std::array<int, 6> ofType{4, 3, 0, 2, 1, 0};
    for (std::size_t question = 0; question < interestQuestions; ++question)
        answers[question] = ofType[typeOfQuestion(question)];
    const InterestRanking ranking(waymark::test::publishedRatings().ratings);
    const auto stability = stabilityOf(answers, ranking);
    for (const auto& career : ranking.first(*scoresOf(answers), firstCareers))
        EXPECT_EQ(stability.keptOf100(career.career), 100);
}

TEST(Stability, NoAnswersKeepNothing) {
    const InterestRanking ranking(waymark::test::publishedRatings().ratings);
    const auto stability = stabilityOf({}, ranking);
    EXPECT_EQ(std::accumulate(stability.kept.begin(), stability.kept.end(), 0), 0);
}

TEST(Stability, WordsHaveTheirEdges) {
    EXPECT_EQ(steadinessOf(80), Steadiness::StaysIn);
    EXPECT_EQ(steadinessOf(79.5), Steadiness::Mostly);
    EXPECT_EQ(steadinessOf(50), Steadiness::Mostly);
    EXPECT_EQ(steadinessOf(49.5), Steadiness::Shaky);
}

} // namespace
} // namespace waymark::app

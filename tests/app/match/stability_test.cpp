// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/stability.h"
#include "tests/app/match/published_ratings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <numeric>
#include <random>
#include <string>

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

std::vector<InterestAnswers> answersOfPeople() {
    std::ifstream file(WAYMARK_SOURCE_DIR "/tests/app/match/answers/interest_answers.txt");
    std::vector<InterestAnswers> people;
    for (std::string line; std::getline(file, line);) {
        InterestAnswers answers;
        for (std::size_t question = 0; question < interestQuestions; ++question)
            answers[question] = line.at(question) - '0';
        people.push_back(answers);
    }
    return people;
}

TEST(Stability, RisesWithTheSpreadOfRealAnswers) {
    const InterestRanking ranking(waymark::test::publishedRatings().ratings);
    const auto people = answersOfPeople();
    ASSERT_EQ(people.size(), 1402U);
    struct Band {
        double kept = 0;
        int people = 0;
    };
    std::array<Band, 5> bands; // spread below 4, 6, 8, 10, more
    Band all;
    for (std::size_t person = 0; person < people.size(); person += 3) {
        const auto scores = *scoresOf(people[person]);
        const auto first = ranking.first(scores, firstCareers);
        if (first.empty())
            continue;
        const auto stability = stabilityOf(people[person], ranking);
        double kept = 0;
        for (const auto& career : first)
            kept += stability.keptOf100(career.career) / 100 / firstCareers;
        auto& band = bands[static_cast<std::size_t>(std::clamp(spreadOf(scores) / 2 - 1, 0.0, 4.0))];
        for (Band* each : {&band, &all}) {
            each->kept += kept;
            ++each->people;
        }
    }
    EXPECT_NEAR(all.kept / all.people, 0.506, 0.04) << "a third of all people, .504 of all";
    for (std::size_t band = 1; band < bands.size(); ++band) {
        ASSERT_GT(bands[band].people, 20);
        EXPECT_GT(bands[band].kept / bands[band].people, bands[band - 1].kept / bands[band - 1].people) << band;
    }
}

TEST(Stability, WordsHaveTheirEdges) {
    EXPECT_EQ(steadinessOf(80), Steadiness::StaysIn);
    EXPECT_EQ(steadinessOf(79.5), Steadiness::Mostly);
    EXPECT_EQ(steadinessOf(50), Steadiness::Mostly);
    EXPECT_EQ(steadinessOf(49.5), Steadiness::Shaky);
}

} // namespace
} // namespace waymark::app

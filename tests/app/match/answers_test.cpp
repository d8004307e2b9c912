// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/answers.h"

#include <gtest/gtest.h>

#include <map>

namespace waymark::app {
namespace {

TEST(InterestQuestions, FormsAreParallel) {
    std::map<std::array<std::size_t, 3>, int> cells;
    for (std::size_t question = 0; question < interestQuestions; ++question)
        ++cells[{formOfQuestion(question), typeOfQuestion(question), facetOfQuestion(question)}];
    EXPECT_EQ(cells.size(), 60U) << "each form asks once for each facet of each type";
}

TEST(InterestAnswers, ScoresAreSumsOfTen) {
    InterestAnswers answers;
    for (std::size_t question = 0; question < interestQuestions; ++question)
        answers[question] = static_cast<int>(typeOfQuestion(question)) % 5;
    EXPECT_EQ(scoresOf(answers), (InterestProfile{0, 10, 20, 30, 40, 0}));
    answers[0] = 4; // one of ten
    EXPECT_EQ((*scoresOf(answers))[0], 4);
}

TEST(InterestAnswers, FewerAnswersHaveTheSameScale) {
    InterestAnswers answers;
    for (std::size_t question = 0; question < 18; ++question)
        answers[question] = 3;
    EXPECT_TRUE(enoughToRank(answers));
    EXPECT_EQ((*scoresOf(answers))[5], 30);
    answers[5].reset();
    EXPECT_FALSE(enoughToRank(answers));
    EXPECT_EQ(answersGiven(answers), 17);
    InterestAnswers none;
    EXPECT_EQ(scoresOf(none), std::nullopt);
}

} // namespace
} // namespace waymark::app

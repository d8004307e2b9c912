// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers to the 60 questions on interests and what they add up to. The order of the questions is the table:
// they go round the six types, one facet a round, so that eighteen answers are three of each type; the first
// thirty and the second thirty are parallel forms with the same five facets of each type. Each answer is 0
// (not at all) to 4 (very much). The questions' words are in ui/words/interest_items. Plain values, any
// thread.
#pragma once

#include "app/match/interest_profile.h"

#include <array>
#include <cstddef>
#include <optional>

namespace waymark::app {

inline constexpr std::size_t interestQuestions = 60;
inline constexpr std::size_t questionsOfForm = 30;
inline constexpr std::size_t facetsOfType = 5;
inline constexpr int highestAnswer = 4;
/// Of each type, before a list may be made from the answers.
inline constexpr int fewestOfType = 3;

constexpr std::size_t typeOfQuestion(std::size_t question) {
    return question % interestTypes;
}
constexpr std::size_t facetOfQuestion(std::size_t question) {
    return question % questionsOfForm / interestTypes;
}
constexpr std::size_t formOfQuestion(std::size_t question) {
    return question / questionsOfForm;
}

using InterestAnswers = std::array<std::optional<int>, interestQuestions>;

/// How many answers each type has.
std::array<int, interestTypes> answersOfTypes(const InterestAnswers& answers);

int answersGiven(const InterestAnswers& answers);

/// Whether every type has answers enough for a list.
bool enoughToRank(const InterestAnswers& answers);

/// Scores from 0 to 40 whatever the number of answers: ten times the mean answer of each type. Nothing while
/// a type has no answer at all.
std::optional<InterestProfile> scoresOf(const InterestAnswers& answers);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/answers.h"

#include <algorithm>
#include <numeric>

namespace waymark::app {

std::array<int, interestTypes> answersOfTypes(const InterestAnswers& answers) {
    std::array<int, interestTypes> counts{};
    for (std::size_t question = 0; question < answers.size(); ++question)
        if (answers[question])
            ++counts[typeOfQuestion(question)];
    return counts;
}

int answersGiven(const InterestAnswers& answers) {
    const auto counts = answersOfTypes(answers);
    return std::accumulate(counts.begin(), counts.end(), 0);
}

bool enoughToRank(const InterestAnswers& answers) {
    const auto counts = answersOfTypes(answers);
    return std::all_of(counts.begin(), counts.end(), [](int count) { return count >= fewestOfType; });
}

std::optional<InterestProfile> scoresOf(const InterestAnswers& answers) {
    const auto counts = answersOfTypes(answers);
    if (std::find(counts.begin(), counts.end(), 0) != counts.end())
        return std::nullopt;
    InterestProfile scores{};
    for (std::size_t question = 0; question < answers.size(); ++question)
        if (answers[question])
            scores[typeOfQuestion(question)] += *answers[question];
    for (std::size_t type = 0; type < interestTypes; ++type)
        scores[type] *= highestScore / highestAnswer / counts[type];
    return scores;
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/fit_reasons.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

std::vector<TypeShare> typeShares(const InterestProfile& scores, const InterestProfile& ratings) {
    const InterestProfile person = standardised(scores);
    const InterestProfile career = standardised(ratings);
    std::vector<TypeShare> shares;
    for (std::size_t type = 0; type < interestTypes; ++type)
        shares.push_back(
            {type, person[type] * career[type] / interestTypes, person[type] < 0, career[type] < 0});
    std::stable_sort(shares.begin(), shares.end(),
                     [](const TypeShare& left, const TypeShare& right) { return left.share > right.share; });
    return shares;
}

std::vector<AnswerShare> answerShares(const InterestAnswers& answers, const InterestProfile& ratings) {
    const auto scores = scoresOf(answers);
    if (!scores)
        return {};
    const auto counts = answersOfTypes(answers);
    const InterestProfile career = standardised(ratings);
    const double spread = spreadOf(*scores);
    constexpr double pointsOfAnswer = highestScore / highestAnswer;
    const double mean = meanOf(*scores) / pointsOfAnswer;
    std::vector<AnswerShare> shares;
    for (std::size_t question = 0; question < answers.size(); ++question) {
        if (!answers[question])
            continue;
        const std::size_t type = typeOfQuestion(question);
        const double points = (*answers[question] - mean) * pointsOfAnswer / counts[type];
        const double share = spread > 0 ? points / spread * career[type] / interestTypes : 0;
        shares.push_back({question, *answers[question], share, career[type] < 0});
    }
    std::stable_sort(shares.begin(), shares.end(), [](const AnswerShare& left, const AnswerShare& right) {
        return std::abs(left.share) > std::abs(right.share);
    });
    return shares;
}

std::optional<ScoreChange> smallestChange(const InterestProfile& scores, const InterestRanking& ranking,
                                          std::size_t career, std::size_t first) {
    const auto place = ranking.placeOf(scores, career);
    if (!place)
        return std::nullopt;
    const bool isIn = *place <= first;
    for (int points = 1; points <= static_cast<int>(highestScore); ++points) {
        for (std::size_t type = 0; type < interestTypes; ++type) {
            for (const int direction : {-1, 1}) {
                InterestProfile changed = scores;
                changed[type] += direction * points;
                if (changed[type] < 0 || changed[type] > highestScore)
                    continue;
                const bool wouldBeIn = ranking.placeOf(changed, career).value_or(first + 1) <= first;
                if (wouldBeIn != isIn)
                    return ScoreChange{type, scores[type], changed[type], wouldBeIn};
            }
        }
    }
    return std::nullopt;
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Why a career has its fit, taken apart without a rest. Correlation is the mean of six products, standardised
// score times standardised rating, so each type has an exact share of it: above 0 it raises the fit (much
// liked and much in the work, or little of both), below 0 it lowers it. A type's share is the sum over its
// answers of how far each lies from the mean answer, so single answers have exact shares too. And the
// smallest change of one score that would bring a career into the first 20 or out of them. Plain values, any
// thread.
#pragma once

#include "app/match/answers.h"
#include "app/match/interest_ranking.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waymark::app {

/// A share smaller than this is named "a little".
inline constexpr double littleShare = 0.03;

struct TypeShare {
    std::size_t type = 0;
    double share = 0;          ///< of the fit; the six add up to it
    bool likedLess = false;    ///< the person's score is below the mean of her six
    bool littleInWork = false; ///< the career's rating is below the mean of its six
};

/// The six types, those that raise most first, those that lower most last.
std::vector<TypeShare> typeShares(const InterestProfile& scores, const InterestProfile& ratings);

struct AnswerShare {
    std::size_t question = 0;
    int answer = 0;
    double share = 0;          ///< of the fit; all answers' add up to it
    bool littleInWork = false; ///< the question's type is rated below the career's mean
};

/// Every answered question, the largest share in either direction first. Empty while a type has no answer.
std::vector<AnswerShare> answerShares(const InterestAnswers& answers, const InterestProfile& ratings);

struct ScoreChange {
    std::size_t type = 0;
    double from = 0;
    double to = 0;
    bool enters = false; ///< into the first 20; else it leaves them
};

/// The smallest change of one score by whole points, within 0 to 40, that moves the career over the edge of
/// the first 20; of equal ones the earlier type, fewer points first. Nothing when no single score can, or
/// without ratings.
std::optional<ScoreChange> smallestChange(const InterestProfile& scores, const InterestRanking& ranking,
                                          std::size_t career, std::size_t first = firstCareers);

} // namespace waymark::app

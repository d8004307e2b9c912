// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much of a list hangs on which questions happened to be asked: the answers are halved at random 200
// times (within every type, the larger half where the number is odd: 5 of 10, 3 of 5), each half makes its
// own list, and what is counted is in how many a career keeps a place among the first 20. A half is shorter
// than the whole, so the figure is a little pessimistic. The generator is our own and starts from a fixed
// number: the same answers give the same figure on every machine. Plain values, any thread; a few
// milliseconds for a thousand careers.
#pragma once

#include "app/match/answers.h"
#include "app/match/interest_ranking.h"

#include <cstdint>
#include <vector>

namespace waymark::app {

inline constexpr int stabilityHalves = 200;

struct Stability {
    int halves = 0;
    /// By career, in how many halves it is among the first 20.
    std::vector<int> kept;

    /// "stays in your first 20 in so many of 100 halves"
    double keptOf100(std::size_t career) const { return halves > 0 ? 100.0 * kept.at(career) / halves : 0; }
};

/// All kept are 0 while a type has no answers.
Stability stabilityOf(const InterestAnswers& answers, const InterestRanking& ranking,
                      std::uint64_t seed = 20260829, int halves = stabilityHalves);

enum class Steadiness { StaysIn, Mostly, Shaky };

/// 80 and more of 100 halves, 50 to 79, fewer.
Steadiness steadinessOf(double keptOf100);

} // namespace waymark::app

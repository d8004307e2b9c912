// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Six numbers for Holland's six interest types, in the order Realistic, Investigative, Artistic, Social,
// Enterprising, Conventional. A person's are scores from 0 to 40 (sums of ten answers from 0 to 4), a
// career's are published ratings from 1 to 7. Fit (InterestRanking) is Pearson's correlation of the two, without norms:
// what a person likes more than the rest counts, not how much she likes everything. Pure, any thread.
#pragma once

#include <array>
#include <cstddef>

namespace waymark::app {

inline constexpr std::size_t interestTypes = 6;
using InterestProfile = std::array<double, interestTypes>;

inline constexpr double highestScore = 40;
/// Scores that spread less are too alike to rank by: one other answer would turn the list over.
inline constexpr double flatBelow = 4;
/// A list from scores that spread less is marked as shaky.
inline constexpr double shakyBelow = 8;

double meanOf(const InterestProfile& profile);

/// Standard deviation of the six numbers themselves (divided by six).
double spreadOf(const InterestProfile& profile);

/// Every number less the mean, divided by the spread; all 0 when the six are equal.
InterestProfile standardised(const InterestProfile& profile);

} // namespace waymark::app

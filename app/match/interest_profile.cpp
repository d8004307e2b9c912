// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/interest_profile.h"

#include <cmath>

namespace waymark::app {

namespace {

/// Six numbers that differ by less are equal: what is left is rounding.
constexpr double noSpread = 1e-12;

} // namespace

double meanOf(const InterestProfile& profile) {
    double sum = 0;
    for (const double value : profile)
        sum += value;
    return sum / interestTypes;
}

double spreadOf(const InterestProfile& profile) {
    const double mean = meanOf(profile);
    double squares = 0;
    for (const double value : profile)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / interestTypes);
}

InterestProfile standardised(const InterestProfile& profile) {
    const double mean = meanOf(profile);
    const double spread = spreadOf(profile);
    InterestProfile standard{};
    if (spread <= noSpread * (1 + std::abs(mean)))
        return standard;
    for (std::size_t type = 0; type < interestTypes; ++type)
        standard[type] = (profile[type] - mean) / spread;
    return standard;
}

} // namespace waymark::app

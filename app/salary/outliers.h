// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures far from their country or from all others: flagged, never hidden. Inside one country two figures
// of one job more than 2.5 times apart cannot both be right, unless one survey measured both or both are of
// grade A. Over all places the robust z of log pay counts: 0.6745 (x - median) / MAD above 3.5 (Iglewicz &
// Hoaglin 1993); an official figure of the place itself (grade A) is not doubted for its distance alone.
// Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <cstddef>
#include <vector>

namespace waymark::app {

/// Two rows of one country that do not agree, by their yearly pay in local currency.
struct CountryPair {
    std::size_t high = 0, low = 0; ///< indexes of rows
    double factor = 0;
};

/// The widest pair of each country, in the order of the countries' first rows.
std::vector<CountryPair> countryOutliers(const std::vector<PayRow>& rows);

/// Adds "outlier-country" and "outlier-family" flags.
void flagOutliers(std::vector<PayRow>& rows);

} // namespace waymark::app

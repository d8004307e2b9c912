// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The metros around a place that offer more: those with more people employed, nearest first. Distances are
// great circles between the coordinates of the first cities, kilometres. Pure, any thread.
#pragma once

#include "db/records/place.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace waymark::app {

/// A metro and how many people are employed there.
struct SizedMetro {
    db::Place place;
    std::int64_t employed = 0;
};

/// Nothing where a place has no coordinates.
std::optional<double> kilometresBetween(const db::Place& a, const db::Place& b);

/// At most so many. A city counts as the metro around it; a place that is no metro of the list counts as
/// smaller than all. Empty where the place lies outside the United States or has no coordinates.
std::vector<db::Place> nearestLargerMetros(const db::Place& from, const std::vector<SizedMetro>& metros,
                                           std::size_t most);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A range of numbers as it is typed and as facets name it: "10-20" (from 10 to below 20), "<10", "<=10",
// ">2019", ">=2019", "40+", "40". Of whole numbers such as years "2015-2019" holds both ends. Pure, any
// thread.
#pragma once

#include "db/search/facets.h"

#include <limits>
#include <optional>
#include <span>
#include <string_view>

namespace waymark::db::search_parts {

struct NumberRange {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
    bool holdsLow = true;
    bool holdsHigh = false;

    /// Not for NaN, the mark of what has no number.
    bool holds(double number) const {
        return (number > low || (holdsLow && number == low)) &&
               (number < high || (holdsHigh && number == high));
    }
};

std::optional<NumberRange> numberRange(std::string_view text, bool wholeNumbers = false);

/// The ranges a facet offers, in their order; none for a facet that has no ranges.
std::span<const std::string_view> offeredRanges(Facet facet);

} // namespace waymark::db::search_parts

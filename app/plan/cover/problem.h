// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Choosing what to learn from as a problem of numbers: the fewest items that cover all needs that can be
// covered. Values are compared in this order: weight of the needs left uncovered, number of items, sum of
// `tie`. Prerequisites are AND of OR groups; a group of which nothing can be had is left to a warning.
// Prices are in hundredths of one currency, times in minutes. Plain values, any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace waymark::app::cover {

struct Item {
    std::vector<int> covers; ///< needs, by number
    std::int64_t price = 0;
    std::int64_t minutes = 0;
    int tie = 0;                         ///< 0 to 1,000: among equally small sets the least sum is taken
    std::vector<std::vector<int>> after; ///< one item of each group, by number
    bool locked = false;                 ///< must be taken
    bool dropped = false;                ///< must not be taken
};

struct Problem {
    std::vector<int> needWeights; ///< 1 and more
    std::vector<Item> items;
    std::optional<std::int64_t> maxPrice;
    std::optional<std::int64_t> maxMinutes;
};

struct Value {
    std::int64_t uncoveredWeight = 0;
    int items = 0;
    std::int64_t tie = 0;
    auto operator<=>(const Value&) const = default;
};

struct Answer {
    std::vector<int> chosen;    ///< ascending
    std::vector<int> uncovered; ///< needs, ascending
    bool possible = true;       ///< no: what is locked does not fit the limits; nothing is chosen
    bool proved = false;        ///< no set is smaller
    int fewest = 0;             ///< no set that covers as much has fewer items than this
};

struct Limits {
    double seconds = 1.5; ///< of the solver; what it has by then is the answer, with its bound
    std::stop_token stop;
};

/// Whether `chosen` keeps prerequisites, locks, drops and limits.
bool isAllowed(const Problem& problem, const std::vector<int>& chosen);
Value valueOf(const Problem& problem, const std::vector<int>& chosen);
std::vector<int> uncoveredBy(const Problem& problem, const std::vector<int>& chosen);

} // namespace waymark::app::cover

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a feed writes what unit pay is stated in and who made the figure, for its writers and readers. Pure,
// any thread.
#pragma once

#include "db/records/salary.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace waymark::db {

/// The unit in words (CSV) and as a duration of ISO 8601 (schema.org).
struct UnitWords {
    PayUnit unit;
    std::string_view word, duration;
};
inline constexpr std::array<UnitWords, 3> unitWords{
    {{PayUnit::Year, "year", "P1Y"}, {PayUnit::Month, "month", "P1M"}, {PayUnit::Hour, "hour", "PT1H"}}};

/// What is published says nothing.
inline constexpr std::array<std::pair<PayOrigin, std::string_view>, 3> originWords{
    {{PayOrigin::Published, ""}, {PayOrigin::Estimated, "estimated"}, {PayOrigin::Own, "own"}}};

inline std::optional<PayUnit> unitNamed(std::string_view text) {
    for (const UnitWords& each : unitWords)
        if (text == each.word || text == each.duration)
            return each.unit;
    return std::nullopt;
}
inline std::optional<PayOrigin> originNamed(std::string_view text) {
    for (const auto& [origin, word] : originWords)
        if (text == word)
            return origin;
    return std::nullopt;
}
inline const UnitWords& wordsOf(PayUnit unit) {
    return unitWords[static_cast<std::size_t>(unit)];
}
inline std::string_view wordOf(PayOrigin origin) {
    return originWords[static_cast<std::size_t>(origin)].second;
}

} // namespace waymark::db

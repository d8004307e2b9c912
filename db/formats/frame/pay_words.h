// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a feed writes what unit pay is stated in and who made the figure, for its writers and readers. Pure,
// any thread.
#pragma once

#include "db/records/enum_array.h"
#include "db/records/salary.h"

#include <optional>
#include <string_view>

namespace waymark::db {

/// The unit in words (CSV) and as a duration of ISO 8601 (schema.org).
struct UnitWords {
    PayUnit unit;
    std::string_view word, duration;
};
inline constexpr EnumArray<PayUnit, UnitWords> unitWords{UnitWords{PayUnit::Year, "year", "P1Y"},
                                                         UnitWords{PayUnit::Month, "month", "P1M"},
                                                         UnitWords{PayUnit::Hour, "hour", "PT1H"}};

/// What is published says nothing.
inline constexpr EnumArray<PayOrigin, std::string_view> originWords{"", "estimated", "own"};

inline std::optional<PayUnit> unitNamed(std::string_view text) {
    for (const UnitWords& each : unitWords)
        if (text == each.word || text == each.duration)
            return each.unit;
    return std::nullopt;
}
inline std::optional<PayOrigin> originNamed(std::string_view text) {
    for (const PayOrigin origin : enumValues<PayOrigin>())
        if (text == originWords[origin])
            return origin;
    return std::nullopt;
}
inline const UnitWords& wordsOf(PayUnit unit) {
    return unitWords[unit];
}
inline std::string_view wordOf(PayOrigin origin) {
    return originWords[origin];
}

} // namespace waymark::db

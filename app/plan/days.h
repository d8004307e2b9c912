// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Days to count with: of texts as records keep them ("2026-09-01") and back. Weeks begin on Monday (ISO 8601).
// Pure, any thread.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::app {

using Day = std::chrono::sys_days;

std::optional<Day> dayFrom(std::string_view text);
std::string dayText(Day day);
Day mondayOf(Day day);
/// 0: Monday.
std::size_t weekdayOf(Day day);
/// The same day of a later month, or its last one.
Day monthsLater(Day day, int months);
/// The first day "09-01" of a year that is not before `day`; the day itself for any other text.
Day nextOn(Day day, std::string_view dayOfYear);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/days.h"

#include "db/records/day.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace waymark::app {

std::optional<Day> dayFrom(std::string_view text) {
    if (!db::isDay(text))
        return std::nullopt;
    const auto number = [text](std::size_t from, std::size_t length) {
        int value = 0;
        for (const char digit : text.substr(from, length))
            value = value * 10 + (digit - '0');
        return value;
    };
    return Day(std::chrono::year_month_day(std::chrono::year(number(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(number(8, 2)))));
}

std::string dayText(Day day) {
    const std::chrono::year_month_day date(day);
    std::array<char, 32> text{};
    (void)std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

std::size_t weekdayOf(Day day) {
    return std::chrono::weekday(day).iso_encoding() - 1;
}

Day mondayOf(Day day) {
    return day - std::chrono::days(weekdayOf(day));
}

Day monthsLater(Day day, int months) {
    const std::chrono::year_month_day date(day);
    const auto later = date + std::chrono::months(months);
    return later.ok() ? Day(later) : Day(later.year() / later.month() / std::chrono::last);
}

Day nextOn(Day day, std::string_view dayOfYear) {
    const auto year = static_cast<int>(std::chrono::year_month_day(day).year());
    for (int next = year; next <= year + 1; ++next)
        if (const auto found = dayFrom(std::to_string(next) + '-' + std::string(dayOfYear)); found && *found >= day)
            return *found;
    return day;
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/day.h"

#include <chrono>
#include <optional>

namespace waymark::db {

namespace {

std::optional<unsigned> numberOf(std::string_view digits, std::size_t length) {
    if (digits.size() != length)
        return std::nullopt;
    unsigned number = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + static_cast<unsigned>(c - '0');
    }
    return number;
}

std::optional<std::chrono::year_month> monthOf(std::string_view text) {
    if (text.size() != 7 || text[4] != '-' || !isYear(text.substr(0, 4)))
        return std::nullopt;
    const auto year = numberOf(text.substr(0, 4), 4);
    const auto month = numberOf(text.substr(5), 2);
    if (!year || !month)
        return std::nullopt;
    const std::chrono::year_month found{std::chrono::year(static_cast<int>(*year)),
                                        std::chrono::month(*month)};
    return found.ok() ? std::optional(found) : std::nullopt;
}

} // namespace

bool isYear(std::string_view text) {
    const auto year = numberOf(text, 4);
    return year && *year >= 1000;
}

bool isMonth(std::string_view text) {
    return monthOf(text).has_value();
}

bool isDay(std::string_view text) {
    if (text.size() != 10 || text[7] != '-')
        return false;
    const auto month = monthOf(text.substr(0, 7));
    const auto day = numberOf(text.substr(8), 2);
    return month && day && (*month / std::chrono::day(*day)).ok();
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/period.h"

#include <array>
#include <charconv>

namespace waymark::app {

namespace {

/// The number that fills the whole text, so that "20x4" is not 20.
std::optional<int> wholeNumber(std::string_view text, std::size_t length) {
    if (text.size() != length)
        return std::nullopt;
    int value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

int monthCount(const PayPeriod& period) {
    constexpr int middleOfYear = 6;
    return period.year * 12 + period.month.value_or(middleOfYear);
}

} // namespace

std::optional<PayPeriod> parsePeriod(std::string_view text) {
    const auto year = wholeNumber(text.substr(0, 4), 4);
    if (!year || *year < 1900)
        return std::nullopt;
    PayPeriod period{*year, std::nullopt};
    if (text.size() == 4)
        return period;
    const std::string_view rest = text.substr(5);
    if (text[4] == '-' || text[4] == '/') {
        if (const auto lastYear = wholeNumber(rest, 4); lastYear && *lastYear >= *year) {
            period.year = *lastYear;
            return period;
        }
        // A day after the month, "2024-05-31", adds nothing.
        const auto month = wholeNumber(rest.substr(0, 2), 2);
        if (month && *month >= 1 && *month <= 12 && (rest.size() == 2 || rest[2] == '-')) {
            period.month = month;
            return period;
        }
    }
    return std::nullopt;
}

std::optional<int> monthsBefore(std::string_view period, std::string_view asOf) {
    const auto measured = parsePeriod(period);
    const auto today = parsePeriod(asOf);
    if (!measured || !today)
        return std::nullopt;
    return monthCount(*today) - monthCount(*measured);
}

std::string periodWords(std::string_view text) {
    constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                      "May",       "June",     "July",     "August",
                                                      "September", "October",  "November", "December"};
    const auto period = parsePeriod(text);
    if (!period || !period->month)
        return std::string(text);
    return std::string(months[static_cast<std::size_t>(*period->month - 1)]) + ' ' +
           std::to_string(period->year);
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/number_range.h"

#include <array>
#include <charconv>
#include <cmath>

namespace waymark::db::search_parts {

namespace {

constexpr std::array<std::string_view, 6> hours = {"<2", "2-5", "5-10", "10-20", "20-40", ">=40"};
constexpr std::array<std::string_view, 6> years = {">=2023",    "2020-2022", "2015-2019",
                                                   "2010-2014", "2000-2009", "<2000"};
constexpr std::array<std::string_view, 5> growth = {">=10", "5-10", "3-5", "0-3", "<0"};
constexpr std::array<std::string_view, 5> pay = {">=120000", "80000-120000", "60000-80000", "40000-60000",
                                                 "<40000"};
constexpr double largest = 1e12;

std::optional<double> number(std::string_view text) {
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stopped, fault] = std::from_chars(text.data(), end, value, std::chars_format::fixed);
    if (fault != std::errc() || stopped != end || !std::isfinite(value) || std::abs(value) > largest)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<NumberRange> numberRange(std::string_view text, bool wholeNumbers) {
    if (text.empty())
        return std::nullopt;
    NumberRange range;
    const char sign = text.front();
    if (sign == '<' || sign == '>') {
        const bool orEqual = text.size() > 1 && text[1] == '=';
        const auto bound = number(text.substr(orEqual ? 2 : 1));
        if (!bound)
            return std::nullopt;
        (sign == '<' ? range.high : range.low) = *bound;
        (sign == '<' ? range.holdsHigh : range.holdsLow) = orEqual;
        return range;
    }
    if (text.back() == '+') {
        const auto bound = number(text.substr(0, text.size() - 1));
        if (!bound)
            return std::nullopt;
        range.low = *bound;
        return range;
    }
    // A minus may also be the sign of the first number.
    const auto dash = text.find('-', 1);
    const auto low = number(text.substr(0, dash));
    const auto high = dash == std::string_view::npos ? low : number(text.substr(dash + 1));
    if (!low || !high)
        return std::nullopt;
    range.low = *low;
    range.high = *high;
    range.holdsHigh = wholeNumbers || dash == std::string_view::npos;
    return range;
}

std::span<const std::string_view> offeredRanges(Facet facet) {
    switch (facet) {
    case Facet::Hours:
        return hours;
    case Facet::Year:
        return years;
    case Facet::Growth:
        return growth;
    case Facet::Pay:
        return pay;
    default:
        return {};
    }
}

} // namespace waymark::db::search_parts

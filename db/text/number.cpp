// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace waymark::db {

std::string numberText(double number, int digits) {
    std::array<char, 64> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), number,
                                       std::chars_format::general, std::clamp(digits, 1, 17));
    return {text.data(), written.ptr};
}

std::string numberText(const std::optional<double>& number) {
    return number ? numberText(*number) : std::string();
}

std::optional<double> numberFrom(std::string_view text) {
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace waymark::db

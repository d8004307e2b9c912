// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/isbn.h"

#include "db/text/ascii.h"
#include "db/text/pieces.h"

#include <algorithm>

namespace waymark::db {

namespace {

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

int isbn13Check(std::string_view twelve) {
    int sum = 0;
    for (std::size_t i = 0; i < 12; ++i)
        sum += (twelve[i] - '0') * (i % 2 == 0 ? 1 : 3);
    return (10 - sum % 10) % 10;
}

bool isIsbn10(std::string_view text) {
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i) {
        const bool last = i == 9 && (text[i] == 'X' || text[i] == 'x');
        if (!last && !isDigit(text[i]))
            return false;
        sum += (last ? 10 : text[i] - '0') * static_cast<int>(10 - i);
    }
    return sum % 11 == 0;
}

} // namespace

std::optional<std::string> isbn13Of(std::string_view text) {
    std::string digits;
    for (const char c : trimmed(text)) {
        if (isDigit(c) || c == 'X' || c == 'x')
            digits.push_back(c);
        else if (c != '-' && c != ' ')
            return std::nullopt;
    }
    if (digits.size() == 13) {
        const bool right = allDigits(digits) && (digits.starts_with("978") || digits.starts_with("979")) &&
                           isbn13Check(digits) == digits[12] - '0';
        return right ? std::optional(digits) : std::nullopt;
    }
    if (digits.size() < 7 || digits.size() > 10)
        return std::nullopt;
    digits.insert(0, 10 - digits.size(), '0');
    if (!isIsbn10(digits))
        return std::nullopt;
    const std::string twelve = "978" + digits.substr(0, 9);
    return twelve + static_cast<char>('0' + isbn13Check(twelve));
}

} // namespace waymark::db

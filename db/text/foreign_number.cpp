// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/foreign_number.h"

#include "db/text/number.h"
#include "db/text/pieces.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <string>

namespace waymark::db {

namespace {

/// Without blanks of any width and apostrophes, which divide thousands in some countries.
std::string drawnTogether(std::string_view text) {
    std::string plain;
    text = trimmed(text);
    while (!text.empty()) {
        const auto point = takePoint(text);
        const bool blank = point == U' ' || point == 0xa0 || point == 0x202f || point == 0x2009;
        const bool mark = point == U'\'' || point == 0x2019;
        if (!blank && !mark)
            appendUtf8(plain, point == 0x2212 ? U'-' : point);
    }
    return plain;
}

bool threeDigitsBehind(std::string_view text, std::size_t at) {
    return at + 3 < text.size() && text.substr(at + 1, 3).find_first_not_of("0123456789") == std::string_view::npos &&
           (at + 4 == text.size() || text[at + 4] == ',' || text[at + 4] == '.');
}

} // namespace

std::optional<double> foreignNumber(std::string_view text, DecimalMark mark) {
    const auto plain = drawnTogether(text);
    const auto commas = std::count(plain.begin(), plain.end(), ',');
    const auto points = std::count(plain.begin(), plain.end(), '.');
    const auto last = plain.find_last_of(",.");
    if (last == std::string::npos)
        return numberFrom(plain);
    const auto before = last - (plain.front() == '-' || plain.front() == '+' ? 1 : 0); // digits
    const bool thousands = threeDigitsBehind(plain, last) && before > 0 && before <= 3 && plain[last - before] != '0';
    char decimal = plain[last];
    if (commas + points > 1 && (commas == 0 || points == 0))
        decimal = '\0'; // one mark several times divides thousands
    else if (commas + points == 1 && thousands)
        decimal = (plain[last] == ',') == (mark == DecimalMark::Comma) ? plain[last] : '\0';
    std::string number;
    for (std::size_t i = 0; i < plain.size(); ++i)
        if (plain[i] != ',' && plain[i] != '.')
            number += plain[i];
        else if (i == last && decimal != '\0')
            number += '.';
        else if (plain[i] == decimal || i == 0 || !threeDigitsBehind(plain, i))
            return std::nullopt; // a thousands mark without three digits behind it
    return numberFrom(number);
}

std::optional<double> foreignAmount(std::string_view text) {
    return foreignNumber(text, text.find('.') == std::string_view::npos ? DecimalMark::Point : DecimalMark::Comma);
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/isbn.h"
#include "db/text/pieces.h"
#include "db/text/utf8.h"

#include <vector>

namespace waymark::db {

namespace {

bool isHyphen(char32_t point) {
    return point == U'-' || point == 0xad || (point >= 0x2010 && point <= 0x2015) || point == 0x2212 ||
           point == 0xfe63 || point == 0xff0d;
}

bool isBlank(char32_t point) {
    return point == U' ' || point == U'\t' || point == 0xa0 || (point >= 0x2000 && point <= 0x200b) ||
           point == 0x202f || point == 0xfeff;
}

std::size_t digitsIn(const std::vector<std::string>& parts) {
    std::size_t digits = 0;
    for (const auto& part : parts)
        digits += part.size();
    return digits;
}

/// Runs of digits, hyphens and a last X, each a vector of its parts between blanks. Anything else ends a run;
/// an X counts only behind digits, so that the X of a word does not.
std::vector<std::vector<std::string>> runsIn(std::string_view text) {
    std::vector<std::vector<std::string>> runs(1, {""});
    while (!text.empty()) {
        const auto point = takePoint(text);
        auto& part = runs.back().back();
        if (point >= U'0' && point <= U'9')
            part += static_cast<char>(point);
        else if ((point == U'x' || point == U'X') && digitsIn(runs.back()) >= 9)
            part += 'X';
        else if (isHyphen(point))
            continue;
        else if (isBlank(point) && !part.empty())
            runs.back().emplace_back();
        else if (!isBlank(point) && !(runs.back().size() == 1 && part.empty()))
            runs.push_back({""});
    }
    return runs;
}

/// Parts from `first` on, drawn together until they are an ISBN of exactly `length` digits.
std::optional<std::string> isbnFrom(const std::vector<std::string>& parts, std::size_t first,
                                    std::size_t length) {
    std::string digits;
    for (auto i = first; i < parts.size() && digits.size() < length; ++i)
        digits += parts[i];
    return digits.size() == length ? isbn13Of(digits) : std::nullopt;
}

} // namespace

std::string isbn13(std::string_view text) {
    const auto runs = runsIn(text.substr(0, 2000));
    for (const auto& parts : runs)
        for (std::size_t first = 0; first < parts.size(); ++first)
            for (const std::size_t length : {13U, 10U})
                if (auto found = isbnFrom(parts, first, length))
                    return *std::move(found);
    // A spreadsheet took the leading zeros: only where nothing else stands beside it.
    const auto digits = trimmed(text);
    if (digits.size() < 10 && digits.find_first_not_of("0123456789xX") == std::string_view::npos)
        return isbn13Of(digits).value_or(std::string());
    return {};
}

bool isRoundedIsbn(std::string_view text) {
    text = trimmed(text);
    const auto exponent = text.find_first_of("eE");
    return exponent != std::string_view::npos && exponent > 0 && text.substr(exponent + 1).size() >= 2 &&
           text.substr(0, exponent).find_first_not_of("0123456789.,") == std::string_view::npos &&
           text.substr(exponent + 1).find_first_not_of("+0123456789") == std::string_view::npos;
}

} // namespace waymark::db

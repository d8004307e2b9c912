// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/slug_letters.h"

#include "db/text/slug_tables.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr char32_t capitalSigma = 0x3a3;
constexpr char32_t finalSigma = 0x3c2;
constexpr char32_t capitalDottedI = 0x130;

char32_t small(char32_t c) {
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    const auto runs = capitalRuns();
    const auto after =
        std::upper_bound(runs.begin(), runs.end(), c,
                         [](char32_t letter, const CapitalRun& run) { return letter < run.first; });
    if (after == runs.begin())
        return c;
    const CapitalRun& run = *std::prev(after);
    const bool within = c <= run.last && (c - run.first) % run.step == 0;
    return within ? static_cast<char32_t>(static_cast<std::int32_t>(c) + run.shift) : c;
}

} // namespace

char32_t takeLetter(std::string_view& text) {
    const auto byte = [&text](std::size_t i) { return char32_t{static_cast<unsigned char>(text[i])}; };
    const char32_t lead = byte(0);
    const std::size_t length = std::min<std::size_t>(lead < 0x80   ? 1
                                                     : lead < 0xe0 ? 2
                                                     : lead < 0xf0 ? 3
                                                                   : 4,
                                                     text.size());
    char32_t letter = length == 1 ? lead : lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i)
        letter = (letter << 6U) | (byte(i) & 0x3fU);
    text.remove_prefix(length);
    return letter;
}

void appendLetter(std::string& out, char32_t letter) {
    const auto tail = [&](unsigned shift) {
        out.push_back(static_cast<char>(0x80U | ((letter >> shift) & 0x3fU)));
    };
    if (letter < 0x80) {
        out.push_back(static_cast<char>(letter));
    } else if (letter < 0x800) {
        out.push_back(static_cast<char>(0xc0U | (letter >> 6U)));
        tail(0);
    } else if (letter < 0x10000) {
        out.push_back(static_cast<char>(0xe0U | (letter >> 12U)));
        tail(6);
        tail(0);
    } else {
        out.push_back(static_cast<char>(0xf0U | (letter >> 18U)));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool isWordLetter(char32_t c) {
    if (c < 0x80)
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const auto ranges = letterRanges();
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), c,
                         [](char32_t letter, const LetterRange& range) { return letter < range.first; });
    return after != ranges.begin() && c <= std::prev(after)->last;
}

std::string inSmallLetters(std::string_view text) {
    std::string out;
    bool inWord = false;
    while (!text.empty()) {
        const char32_t c = takeLetter(text);
        std::string_view rest = text;
        if (c == capitalDottedI)
            out.append("i\xcc\x87");
        else if (c == capitalSigma && inWord && (rest.empty() || !isWordLetter(takeLetter(rest))))
            appendLetter(out, finalSigma);
        else
            appendLetter(out, small(c));
        inWord = isWordLetter(c);
    }
    return out;
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/slug.h"

#include "db/text/fold.h"
#include "db/text/utf8.h"

#include <algorithm>

namespace waymark::db {

namespace {

bool wordFollows(std::string_view rest) {
    return !rest.empty() && isWordLetter(takePoint(rest));
}

/// A hyphen, but never two and never the first.
void appendGap(std::string& out) {
    if (!out.empty() && out.back() != '-')
        out.push_back('-');
}

} // namespace

std::string slug(std::string_view name) {
    const std::string small = fold(name, Strength::Case);
    std::string_view rest = small;
    std::string out;
    while (!rest.empty()) {
        const char32_t c = takePoint(rest);
        if (c == '&') {
            appendGap(out);
            out.append("and-");
        } else if (c == '\'' || c == 0x2019 || (c == '.' && !wordFollows(rest))) {
            continue;
        } else if (c == '+' || c == '#' || c == '.' || isWordLetter(c)) {
            appendUtf8(out, c);
        } else {
            appendGap(out);
        }
    }
    while (!out.empty() && out.back() == '-')
        out.pop_back();
    return out;
}

std::string shortSlug(std::string_view name, std::size_t most) {
    std::string text = slug(name);
    if (text.size() <= most)
        return text;
    std::size_t end = text.rfind('-', most);
    if (end == std::string::npos) {
        end = most;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80)
            --end;
    }
    text.resize(end);
    return text;
}

} // namespace waymark::db

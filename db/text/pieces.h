// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cutting text into pieces and putting pieces together, and the small letters of ASCII. Texts are UTF-8 and
// stay so: only ASCII is looked at. Views point into the text given. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// Without blanks and line ends at both ends.
std::string_view trimmed(std::string_view text);
/// Small ASCII letters; everything else stays (fold.h knows the others).
std::string lowered(std::string_view text);
/// At least one piece: the whole where `divider`, which is not empty, does not occur.
std::vector<std::string> split(std::string_view text, std::string_view divider);
/// Lines without their ends, which are \n, \r\n or \r; none for an end at the end.
std::vector<std::string> lines(std::string_view text);
/// Every `from`, which is not empty, as `to`, from left to right.
std::string replaced(std::string_view text, std::string_view from, std::string_view to);

/// Of strings or views.
template <class Texts>
std::string joined(const Texts& texts, std::string_view divider) {
    std::string all;
    bool first = true;
    for (const auto& text : texts) {
        if (!first)
            all += divider;
        first = false;
        all += text;
    }
    return all;
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/visible.h"

#include "db/text/utf8.h"

#include <cstdio>

namespace waymark::db {

namespace {

constexpr char32_t replacement = 0xfffd;

bool isLineEndOrTab(char32_t point) {
    return (point >= '\t' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
}

bool turnsDirection(char32_t point) {
    return point == 0x61c || point == 0x200e || point == 0x200f || (point >= 0x202a && point <= 0x202e) ||
           (point >= 0x2066 && point <= 0x2069);
}

bool isControl(char32_t point) {
    return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

} // namespace

std::string visibleLine(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    while (!text.empty()) {
        const char32_t point = takePoint(text);
        if (isLineEndOrTab(point)) {
            if (!line.empty() && line.back() != ' ')
                line += ' ';
        } else if (isControl(point) || turnsDirection(point)) {
            char name[16];
            (void)std::snprintf(name, sizeof name, "<U+%04X>", static_cast<unsigned>(point));
            line += name;
        } else {
            appendUtf8(line, point == notUtf8 ? replacement : point);
        }
    }
    return line;
}

} // namespace waymark::db

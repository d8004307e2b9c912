// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Digits and letters of ASCII, whatever the locale of the machine: those of numbers, days, tags and commands. What a letter
// of any script is, words.h knows. Pure, any thread.
#pragma once

namespace waymark::db {

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace waymark::db

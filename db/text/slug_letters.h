// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters of UTF-8 text, one at a time. Input must be UTF-8. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

/// Takes one code point off the front of a text that is not empty.
char32_t takeLetter(std::string_view& text);
void appendLetter(std::string& out, char32_t letter);
/// A letter, mark or digit of any script.
bool isWordLetter(char32_t letter);
/// The text in small letters of every script.
std::string inSmallLetters(std::string_view text);

} // namespace waymark::db

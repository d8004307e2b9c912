// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one folding of text, in three strengths, each on top of the one before. What is a letter, which is its
// small form and what it is made of come from utf8proc's Unicode tables. Never depends on a locale. Bytes
// that are not UTF-8 stay as they are. Pure, any thread.
#pragma once

#include <string>
#include <string_view>

namespace waymark::db {

enum class Strength {
    Case,    ///< small letters of every script, a sigma at a word's end its own: keys are made with it
    Accents, ///< Latin letters without accents: "é" is "e", "й" and "が" stay. Search compares so
    Strokes ///< also what Unicode does not decompose: "ø" is "o", "ß" is "ss", "’" is "'". Lists, filters
};

/// "Électricien" gives "électricien", "electricien" and "electricien".
std::string fold(std::string_view text, Strength strength);

/// A letter, mark or digit of any script.
bool isWordLetter(char32_t point);
/// Accents written as a code point of their own, U+0300 to U+036F: from Accents on they are left out.
bool isAccent(char32_t point);
/// One letter at the strength Accents.
char32_t foldedLetter(char32_t letter);

} // namespace waymark::db

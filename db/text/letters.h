// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Letters as the index sees them: which code points make words, and the plain small letter of each, without
// accent or case. Follows SQLite's unicode61 tokenizer with "+" and "#" as letters: Latin, Greek and
// Cyrillic exactly, other scripts keep their letters as they are. Bytes that are not UTF-8 are gaps between
// words. Pure, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark::db::search_parts {

inline constexpr char32_t notUtf8 = 0xffff; ///< a code point that no text has

struct Decoded {
    char32_t point = 0;
    std::size_t bytes = 1;
};

/// The code point that begins at byte `at`, which must be inside; notUtf8 and one byte when none does.
Decoded decodedAt(std::string_view bytes, std::size_t at);
void appendUtf8(std::string& text, char32_t point);

bool isLetter(char32_t point);
/// Accents written as a code point of their own: inside a word they are not there.
bool isMark(char32_t point);
char32_t foldedLetter(char32_t letter);

} // namespace waymark::db::search_parts

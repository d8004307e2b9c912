// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// UTF-8 as the Unicode standard defines it (table 3-7: no overlong forms, no surrogates, nothing above
// U+10FFFF), read and written one code point at a time by utf8proc. Offsets are bytes. Pure, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace waymark::db {

inline constexpr char32_t notUtf8 = 0xffff; ///< a code point that no text has

struct Decoded {
    char32_t point = 0;
    std::size_t bytes = 1;
};

/// The code point that begins at byte `at`, which must be inside; notUtf8 and one byte when none does.
Decoded decodedAt(std::string_view bytes, std::size_t at);
/// Takes one code point off the front of a text that is not empty.
char32_t takePoint(std::string_view& text);
void appendUtf8(std::string& text, char32_t point);

/// Where the first sequence that is not UTF-8 begins; npos when all is well.
std::size_t firstInvalidUtf8(std::string_view bytes);

} // namespace waymark::db

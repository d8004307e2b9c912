// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of a file that says nothing of its encoding, as UTF-8: by a byte order mark, by the zero bytes of
// UTF-16, else UTF-8; a file that is mostly none is read as Windows-1252, what programs of western Europe
// write. Bytes that stand for nothing become U+FFFD; what DOS ended a text with and zero bytes that fill a block go. Any
// line ends stay. Pure, any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

enum class Charset { Utf8, DamagedUtf8, Utf16, Windows1252 };

struct DecodedText {
    std::string text; ///< UTF-8 without a mark
    Charset from = Charset::Utf8;
    std::size_t damaged = 0; ///< bytes that became U+FFFD
};

DecodedText decodedText(std::string_view bytes);
/// Never Windows-1252: for forms that are UTF-8 by their definition, such as JSON.
DecodedText decodedUtf8(std::string_view bytes);

/// The text of bytes that nobody needs any more, without a copy where they are UTF-8; else nothing, and they are as they were.
std::optional<DecodedText> takenUtf8(std::string& bytes);

/// What a byte of Windows-1252 stands for; the five it leaves open stay what Latin-1 has.
char32_t windows1252Character(unsigned char byte);

} // namespace waymark::db

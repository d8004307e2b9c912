// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/charset.h"

#include "db/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace waymark::db {

namespace {

/// 0x80 to 0x9f of Windows-1252; elsewhere it is Latin-1. The five it leaves open stay what Latin-1 has.
constexpr std::array<char16_t, 32> windows1252{
    0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160,
    0x2039, 0x152,  0x8d,   0x17d,  0x8f,   0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e, 0x178};

/// The last byte of a text as DOS ended it, and what fills the rest of a block on a disk.
constexpr std::string_view ends{"\x1a\0", 2};
constexpr std::string_view mark = "\xef\xbb\xbf";

DecodedText withoutEnd(DecodedText decoded) {
    while (!decoded.text.empty() && ends.find(decoded.text.back()) != std::string_view::npos)
        decoded.text.pop_back();
    std::size_t begin = 0; // scripts add a mark to one that a spreadsheet wrote
    while (std::string_view(decoded.text).substr(begin).starts_with(mark))
        begin += mark.size();
    decoded.text.erase(0, begin);
    return decoded;
}

std::string fromWindows1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes)
        appendUtf8(text, windows1252Character(static_cast<unsigned char>(c)));
    return text;
}

DecodedText fromUtf16(std::string_view bytes, bool bigEnds) {
    DecodedText decoded{{}, Charset::Utf16, 0};
    decoded.text.reserve(bytes.size());
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEnds ? first << 8U | second : second << 8U | first);
    };
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        char32_t point = unit(at);
        if (point >= 0xd800 && point < 0xdc00 && at + 3 < bytes.size() && unit(at + 2) >= 0xdc00 &&
            unit(at + 2) < 0xe000) {
            point = 0x10000 + ((point - 0xd800) << 10U) + (unit(at + 2) - 0xdc00);
            at += 2;
        } else if (point >= 0xd800 && point < 0xe000) {
            point = 0xfffd;
            ++decoded.damaged;
        }
        appendUtf8(decoded.text, point);
    }
    decoded.damaged += at < bytes.size() ? 1U : 0U;
    return decoded;
}

/// Whether all that is no UTF-8 is a letter cut off at the very end, as a download is: a first byte and some of those
/// that follow it. A first byte alone may as well be a letter of Windows-1252.
bool endsWithinALetter(std::string_view bytes) {
    const auto tail = bytes.substr(std::min(firstInvalidUtf8(bytes), bytes.size()));
    const auto isFirst = [](char c) { return static_cast<unsigned char>(c) >= 0xe0; };
    const auto follows = [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U; };
    const auto first = tail.find_first_not_of(tail.empty() ? '\0' : tail.front());
    const bool few = tail.size() > 1 && tail.size() < 5 && first != std::string_view::npos;
    return few && isFirst(tail.front()) && std::all_of(tail.begin() + static_cast<std::ptrdiff_t>(first), tail.end(), follows);
}

/// Without a mark UTF-16 shows itself by the zero bytes of its first letters.
bool looksLikeUtf16(std::string_view bytes, bool bigEnds) {
    if (bytes.size() < 4)
        return false;
    const std::size_t zero = bigEnds ? 0 : 1;
    for (std::size_t at = 0; at < 4; at += 2)
        if (bytes[at + zero] != '\0' || bytes[at + 1 - zero] == '\0')
            return false;
    return true;
}

} // namespace

char32_t windows1252Character(unsigned char byte) {
    return byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80U] : char32_t(byte);
}

DecodedText decodedUtf8(std::string_view bytes) {
    DecodedText decoded;
    decoded.text.reserve(bytes.size());
    for (auto bad = firstInvalidUtf8(bytes); bad != std::string_view::npos; bad = firstInvalidUtf8(bytes)) {
        decoded.text += bytes.substr(0, bad);
        decoded.text += "\xef\xbf\xbd";
        decoded.from = Charset::DamagedUtf8;
        ++decoded.damaged;
        bytes.remove_prefix(bad + 1);
    }
    decoded.text += bytes;
    return withoutEnd(std::move(decoded));
}

std::optional<DecodedText> takenUtf8(std::string& bytes) {
    const bool wide = looksLikeUtf16(bytes, false) || looksLikeUtf16(bytes, true); // whose zero bytes are UTF-8 as well
    if (wide || firstInvalidUtf8(bytes) != std::string_view::npos)
        return std::nullopt;
    return withoutEnd({std::move(bytes), Charset::Utf8, 0});
}

DecodedText decodedText(std::string_view bytes) {
    if (bytes.starts_with("\xff\xfe"))
        return withoutEnd(fromUtf16(bytes.substr(2), false));
    if (bytes.starts_with("\xfe\xff"))
        return withoutEnd(fromUtf16(bytes.substr(2), true));
    for (const bool bigEnds : {false, true})
        if (looksLikeUtf16(bytes, bigEnds))
            return withoutEnd(fromUtf16(bytes, bigEnds));
    const bool marked = bytes.starts_with(mark);
    auto decoded = decodedUtf8(bytes);
    if (decoded.damaged == 0 || marked)
        return decoded;
    // More letters of several bytes than damaged ones are no chance: the file is UTF-8 with some damage.
    std::size_t letters = 0;
    for (const char c : decoded.text)
        letters += (static_cast<unsigned char>(c) & 0xc0U) == 0xc0U ? 1U : 0U;
    if (endsWithinALetter(bytes) || letters > decoded.damaged * 2) // U+FFFD itself is counted as well
        return decoded;
    return withoutEnd({fromWindows1252(bytes), Charset::Windows1252, 0});
}

} // namespace waymark::db

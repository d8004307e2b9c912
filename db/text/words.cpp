// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/words.h"

#include "db/text/fold.h"
#include "db/text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace waymark::db::search_parts {

namespace {

/// By byte: the plain small letter; 0 for what stands between words; 0xff for the beginning of a code point
/// that takes a closer look. Titles are nearly all ASCII, and a search reads a million bytes of them.
constexpr auto quickLetters = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        const bool plain =
            (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '+' || byte == '#';
        const bool capital = byte >= 'A' && byte <= 'Z';
        table[byte] = static_cast<unsigned char>(byte >= 0x80 ? 0xff
                                                 : plain      ? byte
                                                 : capital    ? byte + 32
                                                              : 0);
    }
    return table;
}();

/// Marks that are part of a letter in scripts of their own, as the vowels of Devanagari are.
bool belongsToScript(char32_t mark) {
    return (mark > 0x590 && mark < 0x1dc0) || (mark > 0xa7ff && mark < 0xfb00) ||
           (mark > 0xffff && mark < 0x1d000);
}

/// What words are made of: letters, digits, "+" and "#".
bool isLetter(char32_t point) {
    if (point < 0x80)
        return isWordLetter(point) || point == '+' || point == '#';
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME:
        return belongsToScript(point);
    case UTF8PROC_CATEGORY_CO:
        return true;
    default:
        return point != notUtf8 && isWordLetter(point);
    }
}

} // namespace

void Words::read(std::string_view text) {
    m_letters.clear();
    m_places.clear();
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto begins = at;
        const auto quick = quickLetters[static_cast<unsigned char>(text[at])];
        const bool wide = quick == 0xff;
        const auto decoded = wide ? decodedAt(text, at) : Decoded{quick, 1};
        at += decoded.bytes;
        if (wide ? !isLetter(decoded.point) : quick == 0) {
            if (inside && wide && isAccent(decoded.point))
                m_places.back().ends = static_cast<std::uint32_t>(at);
            else
                inside = false;
            continue;
        }
        if (!inside)
            m_places.push_back(
                {static_cast<std::uint32_t>(m_letters.size()), 0, static_cast<std::uint32_t>(begins), 0});
        inside = true;
        if (wide)
            appendUtf8(m_letters, foldedLetter(decoded.point));
        else
            m_letters.push_back(static_cast<char>(quick));
        m_places.back().length = static_cast<std::uint32_t>(m_letters.size()) - m_places.back().at;
        m_places.back().ends = static_cast<std::uint32_t>(at);
    }
}

std::vector<std::string> Words::list() const {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < size(); ++i)
        words.emplace_back((*this)[i]);
    return words;
}

std::size_t headBytes(std::string_view text, std::size_t length) {
    std::string plain;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto [point, bytes] = decodedAt(text, at);
        if (plain.size() >= length && !isAccent(point))
            break;
        if (isLetter(point))
            appendUtf8(plain, foldedLetter(point));
        at += bytes;
    }
    return at;
}

std::size_t letterCount(std::string_view word) {
    return static_cast<std::size_t>(std::count_if(
        word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

} // namespace waymark::db::search_parts

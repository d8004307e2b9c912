// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/title_order.h"

#include <cstdint>

namespace waymark::db {

namespace {

// The plain small letter of each code point from `first` on, '?' where there is none.
struct Fold {
    std::uint32_t first;
    std::string_view letters;
};

constexpr Fold folds[] = {
    {0xc0, "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
           "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
           "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"},
    {0x1a0, "oo"},
    {0x1af, "uu"},
    {0x1cd, "aaiioouuuuuuuuuu"},
    {0x218, "sstt"},
    {0x1e00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
             "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
             "wwwwwwwwwwxxxxyyzzzzzzhtwy??????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
             "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????"},
};

// The code point at the head of the text and its length; a stray byte is itself.
std::pair<std::uint32_t, std::size_t> decoded(std::string_view text) {
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i]));
    };
    const std::uint32_t lead = byte(0);
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    if (length == 1 || text.size() < length)
        return {lead, 1};
    std::uint32_t point = lead & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i)
        point = (point << 6) | (byte(i) & 0x3f);
    return {point, length};
}

char plainLetter(std::uint32_t point) {
    for (const Fold& fold : folds)
        if (point >= fold.first && point < fold.first + fold.letters.size())
            return fold.letters[point - fold.first];
    return '?';
}

/// Small letters of Greek and Cyrillic lie at a fixed distance from the capitals.
std::uint32_t smallLetter(std::uint32_t point) {
    if ((point >= 0x391 && point <= 0x3a9) || (point >= 0x410 && point <= 0x42f))
        return point + 0x20;
    if (point >= 0x400 && point <= 0x40f)
        return point + 0x50;
    return point;
}

bool isCombiningMark(std::uint32_t point) {
    return point >= 0x300 && point <= 0x36f;
}

} // namespace

std::string folded(std::string_view utf8) {
    std::string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const char c = utf8.front();
        if (static_cast<unsigned char>(c) < 0x80) {
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
            utf8.remove_prefix(1);
            continue;
        }
        const auto [point, length] = decoded(utf8);
        if (const char plain = plainLetter(point); plain != '?') {
            out.push_back(plain);
        } else if (const std::uint32_t small = smallLetter(point); small != point) {
            // Both alphabets take two bytes in UTF-8, capitals and small letters alike.
            out.push_back(static_cast<char>(0xc0 | (small >> 6)));
            out.push_back(static_cast<char>(0x80 | (small & 0x3f)));
        } else if (!isCombiningMark(point)) {
            out.append(utf8.substr(0, length));
        }
        utf8.remove_prefix(length);
    }
    return out;
}

} // namespace waymark::db

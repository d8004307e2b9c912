// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/letters.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace waymark::db::search_parts {

namespace {

// Facts of Unicode as SQLite's tokenizer unicode61 (remove_diacritics 2) applies them; the tests compare
// every code point of these blocks with the engine.

/// The plain small letter of each code point from `first` on; a dot where there is none in ASCII.
struct Plain {
    char32_t first;
    std::string_view letters;
};
constexpr Plain plains[] = {
    {0xc0, "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd"
           "..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrssssss"
           "sstttt..uuuuuuuuuuuuwwyyyzzzzzzs................................oo.............u"
           "u............................aaiioouuuuuuuuuu.aa......ggkkoooo..j...gg..nnaa...."
           "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............................"},
    {0x1e00, "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
             "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s...."
             "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
             "uuyyyyyyyy......"},
};

/// Every `step`-th code point from `first` to `last` becomes the one `shift` further.
struct Shift {
    char32_t first;
    char32_t last;
    char32_t step;
    int shift;
};
constexpr Shift shifts[] = {
    {0xb5, 0xb5, 1, 775},       {0xc6, 0xc6, 1, 32},      {0xd0, 0xd0, 1, 32},     {0xd8, 0xd8, 1, 32},
    {0xde, 0xde, 1, 32},        {0x110, 0x110, 1, 1},     {0x126, 0x126, 1, 1},    {0x132, 0x132, 1, 1},
    {0x13f, 0x141, 2, 1},       {0x14a, 0x14a, 1, 1},     {0x152, 0x152, 1, 1},    {0x166, 0x166, 1, 1},
    {0x181, 0x181, 1, 210},     {0x182, 0x184, 2, 1},     {0x186, 0x186, 1, 206},  {0x187, 0x187, 1, 1},
    {0x189, 0x18a, 1, 205},     {0x18b, 0x18b, 1, 1},     {0x18e, 0x18e, 1, 79},   {0x18f, 0x18f, 1, 202},
    {0x190, 0x190, 1, 203},     {0x191, 0x191, 1, 1},     {0x193, 0x193, 1, 205},  {0x194, 0x194, 1, 207},
    {0x196, 0x196, 1, 211},     {0x197, 0x197, 1, 209},   {0x198, 0x198, 1, 1},    {0x19c, 0x19c, 1, 211},
    {0x19d, 0x19d, 1, 213},     {0x19f, 0x19f, 1, 214},   {0x1a2, 0x1a4, 2, 1},    {0x1a6, 0x1a6, 1, 218},
    {0x1a7, 0x1a7, 1, 1},       {0x1a9, 0x1a9, 1, 218},   {0x1ac, 0x1ac, 1, 1},    {0x1ae, 0x1ae, 1, 218},
    {0x1b1, 0x1b2, 1, 217},     {0x1b3, 0x1b5, 2, 1},     {0x1b7, 0x1b7, 1, 219},  {0x1b8, 0x1b8, 1, 1},
    {0x1bc, 0x1bc, 1, 1},       {0x1c4, 0x1c4, 1, 2},     {0x1c5, 0x1c5, 1, 1},    {0x1c7, 0x1c7, 1, 2},
    {0x1c8, 0x1c8, 1, 1},       {0x1ca, 0x1ca, 1, 2},     {0x1cb, 0x1cb, 1, 1},    {0x1e0, 0x1e4, 2, 1},
    {0x1ee, 0x1ee, 1, 1},       {0x1f1, 0x1f1, 1, 2},     {0x1f2, 0x1f2, 1, 1},    {0x1f6, 0x1f6, 1, -97},
    {0x1f7, 0x1f7, 1, -56},     {0x1fc, 0x1fe, 2, 1},     {0x21c, 0x21c, 1, 1},    {0x220, 0x220, 1, -130},
    {0x222, 0x224, 2, 1},       {0x23a, 0x23a, 1, 10795}, {0x23b, 0x23b, 1, 1},    {0x23d, 0x23d, 1, -163},
    {0x23e, 0x23e, 1, 10792},   {0x241, 0x241, 1, 1},     {0x243, 0x243, 1, -195}, {0x244, 0x244, 1, 69},
    {0x245, 0x245, 1, 71},      {0x246, 0x24e, 2, 1},     {0x370, 0x372, 2, 1},    {0x376, 0x376, 1, 1},
    {0x386, 0x386, 1, 38},      {0x388, 0x38a, 1, 37},    {0x38c, 0x38c, 1, 64},   {0x38e, 0x38f, 1, 63},
    {0x391, 0x3a1, 1, 32},      {0x3a3, 0x3ab, 1, 32},    {0x3c2, 0x3c2, 1, 1},    {0x3cf, 0x3cf, 1, 8},
    {0x3d0, 0x3d0, 1, -30},     {0x3d1, 0x3d1, 1, -25},   {0x3d5, 0x3d5, 1, -15},  {0x3d6, 0x3d6, 1, -22},
    {0x3d8, 0x3ee, 2, 1},       {0x3f0, 0x3f0, 1, -54},   {0x3f1, 0x3f1, 1, -48},  {0x3f4, 0x3f4, 1, -60},
    {0x3f5, 0x3f5, 1, -64},     {0x3f7, 0x3f7, 1, 1},     {0x3f9, 0x3f9, 1, -7},   {0x3fa, 0x3fa, 1, 1},
    {0x3fd, 0x3ff, 1, -130},    {0x400, 0x40f, 1, 80},    {0x410, 0x42f, 1, 32},   {0x460, 0x480, 2, 1},
    {0x48a, 0x4be, 2, 1},       {0x4c0, 0x4c0, 1, 15},    {0x4c1, 0x4cd, 2, 1},    {0x4d0, 0x526, 2, 1},
    {0x1e9e, 0x1e9e, 1, -7615}, {0x1efa, 0x1efe, 2, 1},
};

/// Signs, spaces and marks: what is between words.
struct Gap {
    char32_t first;
    char32_t last;
};
constexpr Gap gaps[] = {
    {0x80, 0xa9},     {0xab, 0xb1},       {0xb4, 0xb4},       {0xb6, 0xb8},     {0xbb, 0xbb},
    {0xbf, 0xbf},     {0xd7, 0xd7},       {0xf7, 0xf7},       {0x2c2, 0x2c5},   {0x2d2, 0x2df},
    {0x2e5, 0x2eb},   {0x2ed, 0x2ed},     {0x2ef, 0x36f},     {0x375, 0x375},   {0x37e, 0x37e},
    {0x384, 0x385},   {0x387, 0x387},     {0x3f6, 0x3f6},     {0x482, 0x489},   {0x1fbd, 0x1fbd},
    {0x1fbf, 0x1fc1}, {0x1fcd, 0x1fcf},   {0x1fdd, 0x1fdf},   {0x1fed, 0x1fef}, {0x1ffd, 0x1ffe},
    {0x2000, 0x2064}, {0x206a, 0x206f},   {0x207a, 0x207e},   {0x208a, 0x208e}, {0x20a0, 0x20b9},
    {0x20d0, 0x20f0}, {0x2100, 0x2101},   {0x2103, 0x2106},   {0x2108, 0x2109}, {0x2114, 0x2114},
    {0x2116, 0x2118}, {0x211e, 0x2123},   {0x2125, 0x2125},   {0x2127, 0x2127}, {0x2129, 0x2129},
    {0x212e, 0x212e}, {0x213a, 0x213b},   {0x2140, 0x2144},   {0x214a, 0x214d}, {0x214f, 0x214f},
    {0x2190, 0x23f3}, {0x2400, 0x2426},   {0x2440, 0x244a},   {0x249c, 0x24e9}, {0x2500, 0x26ff},
    {0x2701, 0x2775}, {0x2794, 0x2b4c},   {0x2b50, 0x2b59},   {0x2ce5, 0x2cea}, {0x2cef, 0x2cf1},
    {0x2cf9, 0x2cfc}, {0x2cfe, 0x2cff},   {0x2d70, 0x2d70},   {0x2d7f, 0x2d7f}, {0x2de0, 0x2e2e},
    {0x2e30, 0x2e3b}, {0x2e80, 0x2e99},   {0x2e9b, 0x2ef3},   {0x2f00, 0x2fd5}, {0x2ff0, 0x2ffb},
    {0x3000, 0x3004}, {0x3008, 0x3020},   {0x302a, 0x3030},   {0x3036, 0x3037}, {0x303d, 0x303f},
    {0x3099, 0x309c}, {0x30a0, 0x30a0},   {0x30fb, 0x30fb},   {0xd800, 0xdfff}, {0xfe00, 0xfe6f},
    {0xfeff, 0xfeff}, {0xff00, 0xff0f},   {0xff1a, 0xff20},   {0xff3b, 0xff40}, {0xff5b, 0xff65},
    {0xffe0, 0xffff}, {0x1f000, 0x1faff}, {0xe0000, 0xe0fff},
};

char32_t foldedWide(char32_t letter) {
    for (const auto& plain : plains)
        if (letter >= plain.first && letter < plain.first + plain.letters.size())
            if (const char small = plain.letters[letter - plain.first]; small != '.')
                return static_cast<unsigned char>(small);
    const auto* shift =
        std::upper_bound(std::begin(shifts), std::end(shifts), letter,
                         [](char32_t point, const Shift& each) { return point < each.first; });
    if (shift == std::begin(shifts))
        return letter;
    --shift;
    if (letter > shift->last || (letter - shift->first) % shift->step != 0)
        return letter;
    return static_cast<char32_t>(static_cast<int>(letter) + shift->shift);
}

} // namespace

bool isLetter(char32_t point) {
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') ||
               (point >= '0' && point <= '9') || point == '+' || point == '#';
    const auto* gap = std::upper_bound(std::begin(gaps), std::end(gaps), point,
                                       [](char32_t each, const Gap& range) { return each < range.first; });
    return gap == std::begin(gaps) || point > std::prev(gap)->last;
}

bool isMark(char32_t point) {
    return point >= 0x300 && point <= 0x36f;
}

char32_t foldedLetter(char32_t letter) {
    if (letter < 0x80)
        return letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
    return foldedWide(letter);
}

Decoded decodedAt(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) -> char32_t {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
    };
    const char32_t lead = byte(at);
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xf0 && lead <= 0xf4   ? 4
                               : lead >= 0xe0 && lead <= 0xef ? 3
                               : lead >= 0xc2 && lead <= 0xdf ? 2
                                                              : 0;
    if (length == 0)
        return {notUtf8, 1};
    char32_t point = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0) != 0x80)
            return {notUtf8, 1};
        point = (point << 6) | (byte(at + i) & 0x3f);
    }
    constexpr char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool proper =
        point >= smallest[length] && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return proper ? Decoded{point, length} : Decoded{notUtf8, 1};
}

void appendUtf8(std::string& text, char32_t point) {
    const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | (point >> 6));
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3f));
        put(0x80 | ((point >> 6) & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/fold.h"

#include "db/text/utf8.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace waymark::db {

namespace {

constexpr char32_t capitalSigma = 0x3a3;
constexpr char32_t finalSigma = 0x3c2;
constexpr char32_t capitalDottedI = 0x130;
constexpr char32_t smallDotlessI = 0x131;

char32_t smallOf(char32_t point) {
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)));
}

/// Letters that have one capital are one letter: the final sigma, the long s, the micro sign.
char32_t oneSmallOf(char32_t point) {
    const char32_t small = smallOf(point);
    if (small == smallDotlessI)
        return small;
    return smallOf(static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(small))));
}

/// The ASCII letter that `letter` is with accents on it; else the letter itself.
char32_t withoutAccents(char32_t letter) {
    std::array<utf8proc_int32_t, 8> parts{};
    int boundary = 0;
    const auto count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(letter), parts.data(),
                                static_cast<utf8proc_ssize_t>(parts.size()), UTF8PROC_DECOMPOSE, &boundary);
    if (count < 2 || count > static_cast<utf8proc_ssize_t>(parts.size()) || parts[0] >= 0x80)
        return letter;
    const bool accents = std::all_of(parts.begin() + 1, parts.begin() + count, [](utf8proc_int32_t part) {
        return isAccent(static_cast<char32_t>(part));
    });
    return accents ? static_cast<char32_t>(parts[0]) : letter;
}

struct Stroke {
    char32_t letter;
    std::string_view plain;
};

/// People without the key type these; Unicode says nothing of it. Rising.
constexpr std::array strokes{Stroke{0xdf, "ss"},  Stroke{0xe6, "ae"}, Stroke{0xf0, "d"},   Stroke{0xf8, "o"},
                             Stroke{0xfe, "th"},  Stroke{0x111, "d"}, Stroke{0x127, "h"},  Stroke{0x131, "i"},
                             Stroke{0x133, "ij"}, Stroke{0x138, "k"}, Stroke{0x140, "l"},  Stroke{0x142, "l"},
                             Stroke{0x149, "n"},  Stroke{0x14b, "n"}, Stroke{0x153, "oe"}, Stroke{0x167, "t"},
                             Stroke{0x2019, "'"}};

void appendWithoutStroke(std::string& out, char32_t letter) {
    const auto* const found =
        std::lower_bound(strokes.begin(), strokes.end(), letter,
                         [](const Stroke& stroke, char32_t each) { return stroke.letter < each; });
    if (found != strokes.end() && found->letter == letter)
        out.append(found->plain);
    else
        appendUtf8(out, letter);
}

/// Unicode's lower case of a capital sigma or a dotted I, which takes a look around.
void appendSmall(std::string& out, char32_t point, bool inWord, std::string_view rest) {
    if (point == capitalDottedI)
        out.append("i\xcc\x87");
    else if (point == capitalSigma && inWord && (rest.empty() || !isWordLetter(decodedAt(rest, 0).point)))
        appendUtf8(out, finalSigma);
    else
        appendUtf8(out, smallOf(point));
}

} // namespace

bool isWordLetter(char32_t point) {
    if (point < 0x80)
        return (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') ||
               (point >= 'a' && point <= 'z');
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(point));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool isAccent(char32_t point) {
    return point >= 0x300 && point <= 0x36f;
}

char32_t foldedLetter(char32_t letter) {
    // Latin, Greek and Cyrillic, which a search compares by the thousand.
    static const auto known = [] {
        std::array<char32_t, 0x530> letters{};
        for (char32_t each = 0; each < letters.size(); ++each)
            letters[each] = withoutAccents(oneSmallOf(each));
        return letters;
    }();
    if (letter < known.size())
        return known[letter];
    const bool hanKanaOrHangul = letter >= 0x2e80 && letter < 0xa640; // neither case nor accents
    return hanKanaOrHangul ? letter : withoutAccents(oneSmallOf(letter));
}

std::string fold(std::string_view text, Strength strength) {
    std::string out;
    out.reserve(text.size());
    bool inWord = false;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
            inWord = isWordLetter(static_cast<unsigned char>(c));
            ++at;
            continue;
        }
        const auto [point, bytes] = decodedAt(text, at);
        if (point == notUtf8)
            out.append(text.substr(at, bytes));
        else if (strength == Strength::Case)
            appendSmall(out, point, inWord, text.substr(at + bytes));
        else if (strength == Strength::Accents && !isAccent(point))
            appendUtf8(out, foldedLetter(point));
        else if (strength == Strength::Strokes && !isAccent(point))
            appendWithoutStroke(out, foldedLetter(point));
        inWord = isWordLetter(point);
        at += bytes;
    }
    return out;
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/html_entities.h"

#include "db/text/bars.h"
#include "db/text/charset.h"
#include "db/text/html_names.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace waymark::db {

namespace {

std::vector<std::string_view> tableEntries() {
    std::vector<std::string_view> entries;
    for (std::size_t at = 0; at < htmlNames().size();) {
        const auto end = htmlNames().find(' ', at);
        entries.push_back(htmlNames().substr(at, end - at));
        at = end + 1;
    }
    return entries;
}

std::string_view nameOf(std::string_view entry) {
    return entry.substr(0, entry.find('='));
}

/// What a number stands for: from 128 to 159 what Windows-1252 has there, as every browser reads it; nothing for
/// control characters and for what is no character.
char32_t characterOf(unsigned long point) {
    const bool high = point >= 0x80 && point < 0xa0;
    const auto character = high ? windows1252Character(static_cast<unsigned char>(point)) : static_cast<char32_t>(point);
    const bool control = (character < 0x20 && character != U'\t' && character != U'\n' && character != U'\r') ||
                         (character >= 0x7f && character < 0xa0);
    const bool none = control || point > 0x10ffff || (point >= 0xd800 && point < 0xe000);
    return none ? U'\ufffd' : character;
}

bool appendNumber(std::string& text, std::string_view digits, int base) {
    unsigned long point = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), point, base);
    if (digits.empty() || end != digits.data() + digits.size())
        return false;
    appendUtf8(text, error != std::errc() ? U'\ufffd' : characterOf(point));
    return true;
}

bool isReferenceLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// How much of `text`, which begins behind an ampersand, is a name that needs no end. In text the longest that it begins
/// with, "&copy2020"; elsewhere a whole word, and none before "=", where it is a parameter of an address.
std::size_t unendedName(std::string_view text, HtmlPlace place) {
    constexpr std::size_t longest = 6;
    std::size_t word = 0;
    while (word < text.size() && word <= longest && isReferenceLetter(text[word]))
        ++word;
    if (place != HtmlPlace::Text && (word > longest || (word < text.size() && text[word] == '=')))
        return 0;
    for (auto size = std::min(word, longest); size > 1; --size)
        if (isBetweenBars(htmlNamesWithoutEnd(), text.substr(0, size)))
            return size;
        else if (place != HtmlPlace::Text)
            return 0;
    return 0;
}

/// Appends what `&NAME;` stands for; false when nobody knows.
bool appendReference(std::string& text, std::string_view name) {
    if (name.size() > 1 && name[0] == '#') {
        const bool hex = name[1] == 'x' || name[1] == 'X';
        return appendNumber(text, name.substr(hex ? 2 : 1), hex ? 16 : 10);
    }
    static const auto entries = tableEntries();
    const auto found = std::lower_bound(entries.begin(), entries.end(), name, [](auto entry, auto wanted) { return nameOf(entry) < wanted; });
    if (found == entries.end() || nameOf(*found) != name)
        return false;
    auto points = found->substr(name.size() + 1);
    while (!points.empty()) {
        const auto end = std::min(points.find('+'), points.size());
        appendNumber(text, points.substr(0, end), 16);
        points.remove_prefix(std::min(end + 1, points.size()));
    }
    return true;
}

} // namespace

std::string decodedHtml(std::string_view text, HtmlPlace place) {
    constexpr std::size_t longestName = 33;
    std::string decoded;
    decoded.reserve(text.size());
    while (true) {
        const auto at = text.find('&');
        decoded += text.substr(0, at);
        if (at == std::string_view::npos)
            return decoded;
        text.remove_prefix(at);
        const auto end = text.substr(0, longestName + 2).find(';');
        if (end != std::string_view::npos && end > 1 && appendReference(decoded, text.substr(1, end - 1))) {
            text.remove_prefix(end + 1);
        } else if (const auto size = unendedName(text.substr(1), place); size > 0) {
            appendReference(decoded, text.substr(1, size));
            text.remove_prefix(size + 1);
        } else {
            decoded += '&';
            text.remove_prefix(1);
        }
    }
}

std::string decodedCell(std::string_view text) {
    for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const auto end = std::min(text.find_first_not_of("#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", at + 1), text.size());
        const auto reference = text.substr(at, end < text.size() && text[end] == ';' ? end + 1 - at : 0);
        if (reference.size() < 4 || decodedHtml(reference) == reference)
            return std::string(text);
    }
    return text.find('&') == std::string_view::npos ? std::string(text) : decodedHtml(text, HtmlPlace::Text);
}

} // namespace waymark::db

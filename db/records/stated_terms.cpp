// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of stated_values.h: levels, languages, licences, and the numbers that are names.
#include "db/records/stated_values.h"

#include <algorithm>
#include <utility>

namespace waymark::db {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}


} // namespace

std::optional<std::string> levelOf(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> levels[] = {{"introductory", "introductory"},
                                                                        {"beginner", "introductory"},
                                                                        {"beginners", "introductory"},
                                                                        {"basic", "introductory"},
                                                                        {"basics", "introductory"},
                                                                        {"entry", "introductory"},
                                                                        {"introduction", "introductory"},
                                                                        {"elementary", "introductory"},
                                                                        {"foundation", "introductory"},
                                                                        {"novice", "introductory"},
                                                                        {"intermediate", "intermediate"},
                                                                        {"advanced", "advanced"},
                                                                        {"expert", "advanced"},
                                                                        {"all", ""},
                                                                        {"all levels", ""},
                                                                        {"any", ""},
                                                                        {"mixed", ""},
                                                                        {"not calibrated", ""},
                                                                        {"", ""}};
    std::string small = lowered(trimmed(text));
    if (small.ends_with(" level") && small != "all level")
        small.resize(small.size() - 6);
    for (const auto& [word, level] : levels)
        if (word == small)
            return std::string(level);
    return std::nullopt;
}

std::optional<std::string> languageOf(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"arabic", "ar"},
        {"bengali", "bn"},
        {"bulgarian", "bg"},
        {"catalan", "ca"},
        {"chinese", "zh"},
        {"croatian", "hr"},
        {"czech", "cs"},
        {"danish", "da"},
        {"dutch", "nl"},
        {"english", "en"},
        {"estonian", "et"},
        {"finnish", "fi"},
        {"french", "fr"},
        {"german", "de"},
        {"greek", "el"},
        {"hebrew", "he"},
        {"hindi", "hi"},
        {"hungarian", "hu"},
        {"indonesian", "id"},
        {"italian", "it"},
        {"japanese", "ja"},
        {"korean", "ko"},
        {"latvian", "lv"},
        {"lithuanian", "lt"},
        {"malay", "ms"},
        {"norwegian", "no"},
        {"persian", "fa"},
        {"polish", "pl"},
        {"portuguese", "pt"},
        {"romanian", "ro"},
        {"russian", "ru"},
        {"serbian", "sr"},
        {"slovak", "sk"},
        {"slovenian", "sl"},
        {"spanish", "es"},
        {"swedish", "sv"},
        {"tamil", "ta"},
        {"telugu", "te"},
        {"thai", "th"},
        {"turkish", "tr"},
        {"ukrainian", "uk"},
        {"urdu", "ur"},
        {"vietnamese", "vi"},
        {"simplified chinese", "zh"},
        {"brazilian portuguese", "pt-BR"},
        {"portuguese (brazil)", "pt-BR"},
        {"mandarin", "zh"},
        // The three letters of libraries (MARC).
        {"ara", "ar"},
        {"bul", "bg"},
        {"cat", "ca"},
        {"chi", "zh"},
        {"cze", "cs"},
        {"dan", "da"},
        {"dut", "nl"},
        {"eng", "en"},
        {"fin", "fi"},
        {"fre", "fr"},
        {"ger", "de"},
        {"gre", "el"},
        {"heb", "he"},
        {"hin", "hi"},
        {"hun", "hu"},
        {"ind", "id"},
        {"ita", "it"},
        {"jpn", "ja"},
        {"kor", "ko"},
        {"nor", "no"},
        {"per", "fa"},
        {"pol", "pl"},
        {"por", "pt"},
        {"rum", "ro"},
        {"rus", "ru"},
        {"spa", "es"},
        {"swe", "sv"},
        {"tha", "th"},
        {"tur", "tr"},
        {"ukr", "uk"},
        {"vie", "vi"}};
    text = trimmed(text);
    const std::string small = lowered(text);
    for (const auto& [name, tag] : names)
        if (name == small)
            return std::string(tag);
    // "en", "en-US", "zh_Hans": subtags of one to eight letters and digits, the first of two or three
    // letters.
    std::string tag;
    for (const char c : text)
        tag.push_back(c == '_' ? '-' : c);
    const std::size_t first = std::min(tag.find('-'), tag.size());
    if (first < 2 || first > 3 || tag.size() > 35 || tag.back() == '-' ||
        tag.find("--") != std::string::npos ||
        !std::all_of(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(first), isLetter) ||
        !std::all_of(tag.begin(), tag.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '-'; }))
        return std::nullopt;
    return tag;
}

std::string licenceOf(std::string_view text) {
    text = trimmed(text);
    constexpr std::string_view host = "creativecommons.org/";
    const std::size_t at = text.find(host);
    if (!text.starts_with("http") || at == std::string_view::npos)
        return oneLine(text);
    std::string_view rest = text.substr(at + host.size());
    if (rest.starts_with("publicdomain/zero"))
        return "CC0";
    if (!rest.starts_with("licenses/"))
        return std::string(text);
    rest.remove_prefix(9);
    const std::size_t end = std::min(rest.find('/'), rest.size());
    std::string name = "CC ";
    for (const char c : rest.substr(0, end))
        name.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const std::string_view version = rest.substr(0, std::min(rest.find('/'), rest.size()));
    return version.empty() ? name : name + ' ' + std::string(version);
}

std::string addressOf(std::string_view text) {
    text = trimmed(text);
    if (text.empty())
        return {};
    std::string address;
    if (text.starts_with("//"))
        address = "https:";
    else if (text.starts_with("www."))
        address = "https://";
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '\x7f')
            address.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
        else
            address.push_back(c);
    }
    return address;
}

} // namespace waymark::db

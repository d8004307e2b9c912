// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace waymark::app {

namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Bytes of the sequence that begins here; 0 where none does.
std::size_t sequenceAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xf0 && first < 0xf5   ? 4
                               : first >= 0xe0 && first < 0xf0 ? 3
                               : first >= 0xc2 && first < 0xe0 ? 2
                                                               : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (std::size_t i = at + 1; i < at + length; ++i)
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    const unsigned char second = byte(at + 1);
    const bool bad = (first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) ||
                     (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f);
    return bad ? 0 : length;
}

bool isParticle(const std::string& word) {
    static constexpr std::array<std::string_view, 14> particles{
        "van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "du", "dos", "ten", "ter"};
    return std::find(particles.begin(), particles.end(), lowered(word)) != particles.end();
}

bool isTracking(std::string_view parameter) {
    return parameter.starts_with("utm_") || parameter.starts_with("fbclid=") ||
           parameter.starts_with("gclid=");
}

std::string withoutTracking(std::string_view query) {
    std::string kept;
    for (const auto& parameter : split(query, "&"))
        if (!parameter.empty() && !isTracking(parameter))
            kept += (kept.empty() ? "?" : "&") + parameter;
    return kept;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lowered(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + 32);
    return small;
}

std::vector<std::string> split(std::string_view text, std::string_view divider) {
    std::vector<std::string> parts;
    while (true) {
        const auto at = text.find(divider);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + divider.size());
    }
}

std::string joined(const std::vector<std::string>& parts, std::string_view divider) {
    std::string text;
    for (const auto& part : parts) {
        if (&part != &parts.front())
            text += divider;
        text += part;
    }
    return text;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::vector<std::string> lines(std::string_view text) {
    auto all = split(replaced(replaced(std::string(text), "\r\n", "\n"), "\r", "\n"), "\n");
    if (!all.empty() && all.back().empty())
        all.pop_back();
    return all;
}

std::string comparableUrl(std::string_view url) {
    url = trimmed(url);
    url = url.substr(0, url.find('#'));
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return std::string(url);
    const auto name = lowered(url.substr(0, scheme));
    auto rest = url.substr(scheme + 3);
    const auto hostEnds = std::min(rest.find_first_of("/?"), rest.size());
    auto host = lowered(rest.substr(0, hostEnds));
    if (host.starts_with("www."))
        host.erase(0, 4);
    rest.remove_prefix(hostEnds);
    const auto question = rest.find('?');
    auto path = std::string(rest.substr(0, question));
    while (path.ends_with('/'))
        path.pop_back();
    const auto query =
        question == std::string_view::npos ? std::string() : withoutTracking(rest.substr(question + 1));
    return (name == "http" || name == "https" ? "" : name + "://") + host + path + query;
}

std::string nameFor(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

std::string isbn13(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if ((c == 'x' || c == 'X') && digits.size() == 9)
            digits += 'X';
        else if (c != '-' && c != ' ')
            break; // "978-0-... (paperback)": only the first is read
    }
    const auto value = [&](std::size_t i) { return digits[i] == 'X' ? 10 : digits[i] - '0'; };
    int sum = 0;
    if (digits.size() == 10) {
        for (std::size_t i = 0; i < 10; ++i)
            sum += value(i) * (10 - static_cast<int>(i));
        if (sum % 11 != 0)
            return {};
        digits = "978" + digits.substr(0, 9);
        sum = 0;
        for (std::size_t i = 0; i < 12; ++i)
            sum += value(i) * (i % 2 ? 3 : 1);
        return digits + static_cast<char>('0' + (10 - sum % 10) % 10);
    }
    if (digits.size() != 13 || digits.find('X') != std::string::npos)
        return {};
    for (std::size_t i = 0; i < 13; ++i)
        sum += value(i) * (i % 2 ? 3 : 1);
    return sum % 10 == 0 ? digits : std::string();
}

std::vector<std::string> authorNames(std::string_view authors) {
    std::vector<std::string> names;
    for (const auto& part : split(authors, ", "))
        for (const auto& name : split(part, " and "))
            if (const auto clean =
                    trimmed(name.starts_with("and ") ? std::string_view(name).substr(4) : name);
                !clean.empty())
                names.emplace_back(clean);
    return names;
}

std::string authorLine(const std::vector<std::string>& names) {
    std::string line;
    for (std::size_t i = 0; i < names.size(); ++i)
        line += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return line;
}

PersonName personName(std::string_view name) {
    name = trimmed(name);
    if (const auto comma = name.find(','); comma != std::string_view::npos)
        return {std::string(trimmed(name.substr(0, comma))), std::string(trimmed(name.substr(comma + 1)))};
    auto words = split(name, " ");
    std::erase(words, "");
    if (words.size() < 2)
        return {std::string(name), {}};
    std::size_t family = words.size() - 1;
    while (family > 1 && isParticle(words[family - 1]))
        --family;
    const auto middle = words.begin() + static_cast<std::ptrdiff_t>(family);
    return {joined({middle, words.end()}, " "), joined({words.begin(), middle}, " ")};
}

std::string inOrder(const PersonName& name) {
    return name.given.empty() ? name.family : name.given + ' ' + name.family;
}

bool isUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto length = sequenceAt(text, at);
        if (length == 0)
            return false;
        at += length;
    }
    return true;
}

std::string cleanUtf8(std::string_view text) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const auto length = sequenceAt(text, at);
        clean += length == 0 ? std::string_view("\xef\xbf\xbd") : text.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return clean;
}

std::string fromLatin1(std::string_view bytes) {
    std::string text;
    for (const char c : bytes)
        appendCodePoint(text, static_cast<unsigned char>(c));
    return text;
}

void appendCodePoint(std::string& text, unsigned long point) {
    if (point == 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
        point = 0xfffd;
    const auto add = [&](unsigned long byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80)
        return add(point);
    if (point < 0x800) {
        add(0xc0 | (point >> 6));
    } else if (point < 0x10000) {
        add(0xe0 | (point >> 12));
        add(0x80 | ((point >> 6) & 0x3f));
    } else {
        add(0xf0 | (point >> 18));
        add(0x80 | ((point >> 12) & 0x3f));
        add(0x80 | ((point >> 6) & 0x3f));
    }
    add(0x80 | (point & 0x3f));
}

} // namespace waymark::app

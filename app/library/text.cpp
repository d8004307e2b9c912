// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/text.h"

#include "db/text/isbn.h"
#include "db/text/utf8.h"
#include "db/text/web_address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace waymark::app {

namespace {

bool isParticle(const std::string& word) {
    static constexpr std::array<std::string_view, 14> particles{
        "van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "du", "dos", "ten", "ter"};
    return std::find(particles.begin(), particles.end(), lowered(word)) != particles.end();
}

std::string withoutTracking(std::string_view query) {
    std::string kept;
    for (const auto& parameter : split(query, "&"))
        if (!parameter.empty() && !db::isTracking(parameter))
            kept += (kept.empty() ? "?" : "&") + parameter;
    return kept;
}

} // namespace

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
    // "978-0-... (paperback)": only what stands first is read.
    auto end = std::min(text.find_first_not_of("0123456789- "), text.size());
    if (end < text.size() && (text[end] == 'x' || text[end] == 'X'))
        ++end;
    return db::isbn13Of(text.substr(0, end)).value_or(std::string());
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
    using Words = std::vector<std::string>;
    return {joined(Words(middle, words.end()), " "), joined(Words(words.begin(), middle), " ")};
}

std::string inOrder(const PersonName& name) {
    return name.given.empty() ? name.family : name.given + ' ' + name.family;
}

bool isUtf8(std::string_view text) {
    return db::firstInvalidUtf8(text) == std::string_view::npos;
}

std::string cleanUtf8(std::string_view text) {
    std::string clean;
    for (auto bad = db::firstInvalidUtf8(text); bad != std::string_view::npos;
         bad = db::firstInvalidUtf8(text)) {
        clean += text.substr(0, bad);
        clean += "\xef\xbf\xbd";
        text.remove_prefix(bad + 1);
    }
    clean += text;
    return clean;
}

std::string fromLatin1(std::string_view bytes) {
    std::string text;
    for (const char c : bytes)
        appendCodePoint(text, static_cast<unsigned char>(c));
    return text;
}

void appendCodePoint(std::string& text, unsigned long point) {
    const bool none = point == 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000);
    db::appendUtf8(text, none ? U'\ufffd' : static_cast<char32_t>(point));
}

} // namespace waymark::app

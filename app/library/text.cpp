// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/text.h"

#include "db/text/charset.h"
#include "db/text/utf8.h"
#include "db/text/web_address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace waymark::app {

namespace {

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
    const auto hash = url.find('#');
    std::string fragment(hash == std::string_view::npos ? "" : url.substr(hash));
    fragment.erase(std::min(fragment.find(":~:"), fragment.size()));
    if (fragment == "#")
        fragment.clear();
    url = url.substr(0, hash);
    const auto scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return std::string(url) + fragment;
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
    return (name == "http" || name == "https" ? "" : name + "://") + host + path + query + fragment;
}

std::string nameFor(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    std::array<char, 17> digits{};
    (void)std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
    return digits.data();
}

std::string cutAt(std::string text, std::size_t bytes) {
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U)
        --bytes;
    text.resize(bytes);
    return text;
}

std::string cleanUtf8(std::string_view text) {
    return db::decodedUtf8(text).text;
}

} // namespace waymark::app

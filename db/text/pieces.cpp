// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/pieces.h"

#include "db/text/take_line.h"

namespace waymark::db {

std::string_view trimmed(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
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
    for (;;) {
        const auto at = text.find(divider);
        parts.emplace_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + divider.size());
    }
}

std::vector<std::string> lines(std::string_view text) {
    std::vector<std::string> all;
    while (const auto line = takeLine(text))
        all.emplace_back(*line);
    return all;
}

std::string replaced(std::string_view text, std::string_view from, std::string_view to) {
    std::string all;
    all.reserve(text.size());
    for (;;) {
        const auto at = text.find(from);
        all += text.substr(0, at);
        if (at == std::string_view::npos)
            return all;
        all += to;
        text.remove_prefix(at + from.size());
    }
}

} // namespace waymark::db

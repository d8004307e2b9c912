// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/pieces.h"

namespace waymark::db {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n\f\v";
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
    while (!text.empty()) {
        const auto end = text.find_first_of("\r\n");
        all.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end).starts_with("\r\n") ? 2 : 1));
    }
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

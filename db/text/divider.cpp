// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/divider.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace waymark::db {

namespace {

constexpr std::array<char, 4> dividers{',', ';', '\t', '|'};
constexpr std::size_t linesLookedAt = 12;

using Counts = std::array<std::size_t, dividers.size()>;
/// How many lines have a divider how often, for each.
using Lines = std::array<std::map<std::size_t, std::size_t>, dividers.size()>;

Lines linesOf(std::string_view text) {
    Lines lines;
    Counts counts{};
    std::size_t seen = 0;
    const auto endLine = [&] {
        const bool any = std::any_of(counts.begin(), counts.end(), [](auto count) { return count > 0; });
        seen += any ? 1U : 0U;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0)
                ++lines[i][counts[i]];
        counts = {};
    };
    bool quoted = false;
    for (const char c : text) {
        quoted = c == '"' ? !quoted : quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r') {
            endLine();
            if (seen == linesLookedAt)
                break;
        }
        for (std::size_t i = 0; i < dividers.size(); ++i)
            counts[i] += c == dividers[i] ? 1U : 0U;
    }
    endLine();
    return lines;
}

} // namespace

char dividerOf(std::string_view text) {
    const auto lines = linesOf(text);
    char best = dividers.front();
    std::pair<std::size_t, std::size_t> most; // lines that agree, and on how many
    for (std::size_t i = 0; i < dividers.size(); ++i)
        for (const auto& [count, agree] : lines[i])
            if (const std::pair here(agree, count); here > most) {
                most = here;
                best = dividers[i];
            }
    return best;
}

} // namespace waymark::db

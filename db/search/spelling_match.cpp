// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/spelling_match.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

/// The letters of both sides compared in one run, spaces left out; both must end at a word's end.
std::optional<Stand> standsAt(const Spelling& spelling, const Words& text, std::size_t first) {
    std::size_t asked = 0;   // word of the spelling
    std::size_t askedAt = 0; // letter in it
    std::size_t word = first;
    std::size_t at = 0;
    while (word < text.size()) {
        const std::string_view want = std::string_view(spelling.words[asked]).substr(askedAt);
        const std::string_view have = text[word].substr(at);
        const auto common = std::min(want.size(), have.size());
        if (want.substr(0, common) != have.substr(0, common))
            return std::nullopt;
        askedAt += common;
        at += common;
        const bool askedDone = askedAt == spelling.words[asked].size();
        if (askedDone && asked + 1 == spelling.words.size()) {
            const auto missing = text[word].size() - at;
            if (missing > 0 && !spelling.unfinished)
                return std::nullopt;
            const bool plural = missing == 1 && text[word].back() == 's';
            return Stand{first, word - first + 1, missing, plural};
        }
        if (askedDone) {
            ++asked;
            askedAt = 0;
        }
        if (at == text[word].size()) {
            ++word;
            at = 0;
        }
    }
    return std::nullopt;
}

std::optional<Stand> scatteredStand(const Spelling& spelling, const Words& text) {
    std::size_t first = text.size();
    std::size_t last = 0;
    Stand end;
    for (std::size_t i = 0; i < spelling.words.size(); ++i) {
        const bool unfinished = spelling.unfinished && i + 1 == spelling.words.size();
        const auto stand = standOf({{spelling.words[i]}, true, unfinished, 0, false}, text);
        if (!stand)
            return std::nullopt;
        first = std::min(first, stand->first);
        last = std::max(last, stand->first + stand->words);
        end = *stand;
    }
    return Stand{first, last - first, end.missing, end.plural};
}

} // namespace

std::optional<Stand> standOf(const Spelling& spelling, const Words& text, std::size_t from) {
    const char initial = spelling.words.front().front();
    for (std::size_t i = from; i < text.size(); ++i)
        if (text[i].front() == initial)
            if (const auto stand = standsAt(spelling, text, i))
                return stand;
    if (spelling.adjacent)
        return std::nullopt;
    return scatteredStand(spelling, text);
}

} // namespace waymark::db::search_parts

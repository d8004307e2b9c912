// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/nearest_names.h"

#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <utility>

namespace waymark::db {

namespace {

using Words = std::vector<std::string>;

constexpr std::array<std::string_view, 12> small{"a", "all", "and", "except", "for", "in", "of", "or", "other", "the", "to", "with"};
/// What says how one stands in a calling and not which part of it is one's own.
constexpr std::array<std::string_view, 6> standing{"certified", "general", "licensed", "professional", "registered", "staff"};

template <class Names>
bool isAmong(const Names& names, std::string_view word) {
    return std::find(names.begin(), names.end(), word) != names.end();
}

/// In small letters and the singular, without the small ones.
Words wordsOf(std::string_view text) {
    const search_parts::Words parts(lowered(text));
    Words words;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        std::string word(parts[i]);
        if (isAmong(small, word))
            continue;
        if (word.size() > 4 && word.ends_with("ies"))
            word.replace(word.size() - 3, 3, "y");
        else if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss"))
            word.pop_back();
        words.push_back(std::move(word));
    }
    return words;
}

/// Of "RN (Registered Nurse)" and of "Registered Nurse (RN)" the words that are spelled out.
Words spelledOut(const std::string& name) {
    const auto open = name.find('(');
    if (open == std::string::npos || open == 0)
        return wordsOf(name);
    Words outside = wordsOf(std::string_view(name).substr(0, open));
    Words inside = wordsOf(std::string_view(name).substr(open));
    return inside.size() > outside.size() ? inside : outside;
}

bool holdsAbbreviation(const std::string& name) {
    const auto isCapital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
    return std::adjacent_find(name.begin(), name.end(), [&](char one, char next) { return isCapital(one) && isCapital(next); }) !=
           name.end();
}

/// Smaller is nearer.
using Distance = std::tuple<bool, bool, bool, int>;

Distance distanceOf(const Words& title, const std::string& name, bool reported) {
    const Words words = spelledOut(name);
    const auto isOfTitle = [&title](const std::string& word) { return isAmong(title, word); };
    const bool saysTitle = std::all_of(words.begin(), words.end(), isOfTitle);
    const bool abbreviates = saysTitle && holdsAbbreviation(name);
    const auto narrower = std::count_if(words.begin(), words.end(), [&](const std::string& word) {
        return !isOfTitle(word) && !isAmong(standing, word);
    });
    const bool shares = std::any_of(words.begin(), words.end(), isOfTitle);
    return {!abbreviates, saysTitle && !abbreviates, !reported, static_cast<int>(narrower) + (shares ? 0 : 1)};
}

} // namespace

std::vector<std::string> nearestFirst(const std::string& title, const std::vector<std::string>& reported,
                                      const std::vector<std::string>& others) {
    const Words words = wordsOf(std::string_view(title).substr(0, lowered(title).find(", except ")));
    std::vector<std::pair<Distance, std::string>> names;
    for (const std::string& name : reported)
        names.emplace_back(distanceOf(words, name, true), name);
    for (const std::string& name : others)
        names.emplace_back(distanceOf(words, name, false), name);
    std::stable_sort(names.begin(), names.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<std::string> ordered;
    for (auto& [distance, name] : names)
        ordered.push_back(std::move(name));
    return ordered;
}

} // namespace waymark::db

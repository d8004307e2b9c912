// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/content/phrase.h"

#include <algorithm>

namespace waymark::app {

namespace {

bool matches(std::string_view word, std::string_view pattern) {
    return pattern.ends_with('*') ? word.starts_with(pattern.substr(0, pattern.size() - 1)) : word == pattern;
}

} // namespace

bool holdsPhrase(const std::vector<std::string>& words, std::string_view phrase) {
    std::vector<std::string_view> parts;
    for (std::string_view rest = phrase; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        parts.push_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    const auto equal = [](const std::string& word, std::string_view part) { return matches(word, part); };
    return std::search(words.begin(), words.end(), parts.begin(), parts.end(), equal) != words.end();
}

} // namespace waymark::app

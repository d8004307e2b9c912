// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/made_items/titles.h"

#include <algorithm>
#include <sstream>

namespace waymark::bench {

namespace {

// Of words that follow another one, so many of a thousand are taken from what follows it in real titles.
constexpr std::uint64_t followsPerMille = 600;
// The estimate for the very next word; over a million titles the share falls, so a quarter is taken.
constexpr std::uint64_t newShare = 4;

} // namespace

Titles::Titles(const std::vector<std::string>& real) {
    for (const std::string& title : real) {
        std::istringstream words(title);
        std::size_t length = 0;
        for (std::string word; words >> word; ++length) {
            m_places[word].push_back(m_words.size());
            m_words.push_back(word);
        }
        if (length > 0)
            m_lengths.push_back(length);
    }
    const auto once = std::count_if(m_places.begin(), m_places.end(),
                                    [](const auto& word) { return word.second.size() == 1; });
    m_newPerMille = static_cast<std::uint64_t>(once) * 1000 / std::max<std::size_t>(m_words.size(), 1);
}

const std::string& Titles::wordAfter(const std::string& word, Random& random) const {
    const auto found = m_places.find(word);
    if (found != m_places.end() && random.chance(followsPerMille)) {
        const std::size_t next = found->second[random.below(found->second.size())] + 1;
        if (next < m_words.size())
            return m_words[next];
    }
    return m_words[random.below(m_words.size())];
}

std::string Titles::make(Random& random) const {
    const std::size_t length = m_lengths[random.below(m_lengths.size())];
    std::string title;
    std::string last;
    for (std::size_t i = 0; i < length; ++i) {
        last = random.chance(m_newPerMille / newShare) ? newWord(random) : wordAfter(last, random);
        title.append(title.empty() ? "" : " ").append(last);
    }
    return title;
}

std::string Titles::newWord(Random& random) {
    static constexpr const char* onsets[] = {"b", "br", "c",  "d",  "f", "g", "gr", "h",  "k",
                                             "l", "m",  "n",  "p",  "r", "s", "st", "t",  "tr",
                                             "v", "w",  "sh", "ch", "z", "j", "cl", "pl", "sc"};
    static constexpr const char* vowels[] = {"a", "e", "i", "o", "u", "ai", "ea", "io", "ou"};
    static constexpr const char* ends[] = {"", "", "", "n", "r", "s", "l", "x", "nd", "m"};
    std::string word;
    const std::size_t syllables = 2 + random.below(2);
    for (std::size_t i = 0; i < syllables; ++i)
        word.append(onsets[random.below(std::size(onsets))])
            .append(vowels[random.below(std::size(vowels))])
            .append(ends[random.below(std::size(ends))]);
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

} // namespace waymark::bench

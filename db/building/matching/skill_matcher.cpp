// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/matching/skill_matcher.h"

#include "db/building/matching/technology_names.h"

#include <algorithm>

namespace waymark::db {

namespace {

/// One form for singular and plural. Not linguistics: both sides are cut alike.
std::string_view singular(std::string_view word) {
    if (word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
        !word.ends_with("is"))
        word.remove_suffix(1);
    return word;
}

} // namespace

void SkillMatcher::addTechnology(std::int64_t skill, std::string_view name) {
    for (const TechnologyPhrase& phrase : technologyPhrases(name))
        add(skill, phrase.words, {phrase.everyday || phrase.acronym, phrase.everyday});
}

void SkillMatcher::add(std::int64_t skill, std::string_view phrase, Care care) {
    const search_parts::Words words(phrase);
    if (words.empty())
        return;
    std::string key;
    for (std::size_t i = 0; i < words.size(); ++i)
        key.append(i == 0 ? "" : " ").append(singular(words[i]));
    std::size_t& longest = m_longest[std::string(singular(words[0]))];
    longest = std::max(longest, words.size());
    std::vector<Meaning>& meanings = m_phrases[key];
    if (std::none_of(meanings.begin(), meanings.end(),
                     [skill](const Meaning& meaning) { return meaning.skill == skill; }))
        meanings.push_back({skill, care, std::string(phrase)});
}

const std::vector<SkillMatch>& SkillMatcher::match(std::string_view title, bool aboutComputing) {
    m_matches.clear();
    m_words.read(title);
    for (std::size_t first = 0; first < m_words.size();)
        first += std::max<std::size_t>(1, matchAt(first, title, aboutComputing));
    return m_matches;
}

/// How many words the longest phrase found at a word takes; 0 when there is none.
std::size_t SkillMatcher::matchAt(std::size_t first, std::string_view title, bool aboutComputing) {
    const auto longest = m_longest.find(singular(m_words[first]));
    if (longest == m_longest.end())
        return 0;
    for (std::size_t count = std::min(longest->second, m_words.size() - first); count > 0; --count) {
        m_key.clear();
        for (std::size_t i = first; i < first + count; ++i)
            m_key.append(i == first ? "" : " ").append(singular(m_words[i]));
        const auto phrase = m_phrases.find(m_key);
        if (phrase == m_phrases.end())
            continue;
        const std::size_t begin = m_words.begins(first);
        const std::string_view words = title.substr(begin, m_words.ends(first + count - 1) - begin);
        bool taken = false;
        for (const Meaning& meaning : phrase->second) {
            if ((meaning.care.computingOnly && !aboutComputing) ||
                (meaning.care.asWritten && words != meaning.written))
                continue;
            found(meaning, words);
            taken = true;
        }
        if (taken)
            return count;
    }
    return 0;
}

void SkillMatcher::found(const Meaning& meaning, std::string_view words) {
    const auto same = [&](const SkillMatch& match) { return match.skill == meaning.skill; };
    if (std::none_of(m_matches.begin(), m_matches.end(), same))
        m_matches.push_back({meaning.skill, std::string(words)});
}

} // namespace waymark::db

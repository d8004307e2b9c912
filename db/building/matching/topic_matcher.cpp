// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/matching/topic_matcher.h"

#include "db/text/stem.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr double least = 0.4;
constexpr double forTitle = 0.3;
constexpr double forHead = 0.3;
constexpr double behindPreposition = 0.85;
constexpr double inLaterPart = 0.9;

double share(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : std::min(1.0, static_cast<double>(part) / static_cast<double>(whole));
}

} // namespace

void TopicMatcher::add(std::int64_t topic, std::string_view phrase, bool namesake) {
    const search_parts::Words words(phrase);
    if (words.empty())
        return;
    std::string key;
    std::size_t count = 0;
    for (const std::string& word : words.list()) {
        key.append(key.empty() ? "" : " ").append(stemOf(word));
        ++count;
    }
    std::size_t& longest = m_longest[stemOf(words[0])];
    longest = std::max(longest, count);
    std::vector<Meaning>& meanings = m_phrases[key];
    if (std::none_of(meanings.begin(), meanings.end(), [&](const Meaning& meaning) {
            return meaning.topic == topic && meaning.namesake == namesake;
        }))
        meanings.push_back({topic, namesake});
}

void TopicMatcher::findHits() {
    m_hits.clear();
    m_namesakes.clear();
    for (std::size_t first = 0; first < m_title.size(); ++first) {
        const auto longest = m_longest.find(m_title[first].stem);
        if (longest == m_longest.end())
            continue;
        m_key.clear();
        const std::size_t end = std::min(first + longest->second, m_title.size());
        for (std::size_t last = first + 1; last <= end; ++last) {
            m_key.append(m_key.empty() ? "" : " ").append(m_title[last - 1].stem);
            const auto phrase = m_phrases.find(m_key);
            if (phrase == m_phrases.end())
                continue;
            for (const Meaning& meaning : phrase->second) {
                if (meaning.namesake)
                    m_namesakes.push_back(meaning.topic);
                else
                    m_hits.push_back({first, last, meaning.topic});
            }
        }
    }
    std::erase_if(m_hits, [this](const Hit& hit) {
        return std::find(m_namesakes.begin(), m_namesakes.end(), hit.topic) != m_namesakes.end();
    });
}

bool TopicMatcher::counts(const Hit& hit) const {
    return std::none_of(m_hits.begin(), m_hits.end(), [&hit](const Hit& other) {
        return other.topic != hit.topic && other.first <= hit.first && hit.last <= other.last &&
               other.last - other.first > hit.last - hit.first;
    });
}

TopicMatch TopicMatcher::judged(std::int64_t topic) const {
    std::vector<bool> covered(m_title.size());
    std::size_t first = m_title.size(), longest = 0;
    TopicMatch match{topic, 0, {}};
    for (const Hit& hit : m_hits) {
        if (hit.topic != topic || !counts(hit))
            continue;
        std::fill(covered.begin() + static_cast<std::ptrdiff_t>(hit.first),
                  covered.begin() + static_cast<std::ptrdiff_t>(hit.last), true);
        first = std::min(first, hit.first);
        if (hit.last - hit.first > longest) {
            longest = hit.last - hit.first;
            match.words = m_title.text(hit.first, hit.last);
        }
    }
    // A title of words that name no subject ("Study skills") is its own subject.
    const auto& words = m_title.list();
    const bool bare = std::none_of(words.begin(), words.end(), [](const auto& word) { return word.subject; });
    std::size_t subjects = 0, met = 0, heads = 0, headsMet = 0, allMet = 0, headAllMet = 0;
    bool behind = false, subjectBefore = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool subject = bare || words[i].subject;
        const bool head = words[i].part == 0;
        subjects += subject ? 1 : 0;
        heads += subject && head ? 1 : 0;
        met += subject && covered[i] ? 1 : 0;
        headsMet += subject && head && covered[i] ? 1 : 0;
        allMet += covered[i] ? 1 : 0;
        headAllMet += head && covered[i] ? 1 : 0;
        if (i < first && words[i].part == words[first].part) {
            if (subject) {
                subjectBefore = true;
                behind = false;
            } else if (words[i].preposition && subjectBefore) {
                behind = true;
            }
        }
    }
    const double head = heads == 0 ? share(met == 0 ? allMet : met, subjects)
                                   : share(met == 0 ? headAllMet : headsMet, heads);
    match.strength = least + forTitle * share(met == 0 ? allMet : met, subjects) + forHead * head;
    if (behind)
        match.strength *= behindPreposition;
    if (words[first].part > 0 && headAllMet == 0)
        match.strength *= inLaterPart;
    match.strength = std::min(1.0, match.strength);
    return match;
}

const std::vector<TopicMatch>& TopicMatcher::match(std::string_view title) {
    m_matches.clear();
    m_title.read(title);
    findHits();
    for (const Hit& hit : m_hits) {
        const bool known = std::any_of(m_matches.begin(), m_matches.end(),
                                       [&hit](const TopicMatch& match) { return match.topic == hit.topic; });
        if (!known && counts(hit))
            m_matches.push_back(judged(hit.topic));
    }
    return m_matches;
}

} // namespace waymark::db

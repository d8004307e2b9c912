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
constexpr double asAudience = 0.75;
constexpr double inLaterPart = 0.9;

/// How much of the words that name a subject is covered, in the whole title and in its head.
struct Cover {
    Cover(const TitleWords& title, const std::vector<bool>& covered) {
        // A title of words that name no subject ("Study skills") is its own subject, and so is such a phrase.
        const auto& words = title.list();
        const bool bare =
            std::none_of(words.begin(), words.end(), [](const auto& word) { return word.subject; });
        Count all, head, subjects, subjectsOfHead;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool isHead = words[i].part == 0;
            touchesHead = touchesHead || (isHead && covered[i]);
            all.add(covered[i], true);
            head.add(covered[i], isHead);
            subjects.add(covered[i], bare || words[i].subject);
            subjectsOfHead.add(covered[i], isHead && (bare || words[i].subject));
        }
        const bool emptyPhrase = subjects.met == 0;
        ofTitle = subjects.share(emptyPhrase ? all.met : subjects.met);
        ofHead = subjectsOfHead.all == 0 ? ofTitle
                                         : subjectsOfHead.share(emptyPhrase ? head.met : subjectsOfHead.met);
    }
    struct Count {
        double met = 0, all = 0;
        void add(bool isMet, bool counts) {
            all += counts ? 1 : 0;
            met += counts && isMet ? 1 : 0;
        }
        double share(double part) const { return all == 0 ? 0 : std::min(1.0, part / all); }
    };
    double ofTitle = 0, ofHead = 0;
    bool touchesHead = false;
};

/// "Statistics with Python": Python is how statistics is done there; "Bitcoin for Accountants": they are who
/// it is for.
double behindWord(const TitleWords& title, std::size_t first) {
    double behind = 1;
    bool subjectBefore = false;
    for (std::size_t i = 0; i < first; ++i) {
        if (title[i].part != title[first].part)
            continue;
        if (title[i].subject) {
            subjectBefore = true;
            behind = 1;
        } else if (title[i].preposition && subjectBefore) {
            behind = title[i].stem == "for" ? asAudience : behindPreposition;
        }
    }
    return behind;
}

} // namespace

void TopicMatcher::add(std::int64_t topic, std::string_view phrase, bool namesake) {
    const std::string key = stemsOf(phrase);
    if (key.empty())
        return;
    std::size_t& longest = m_longest[key.substr(0, key.find(' '))];
    longest = std::max(longest, static_cast<std::size_t>(std::count(key.begin(), key.end(), ' ')) + 1);
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
    const Cover cover(m_title, covered);
    match.strength = least + forTitle * cover.ofTitle + forHead * cover.ofHead;
    match.strength *= behindWord(m_title, first);
    if (m_title[first].part > 0 && !cover.touchesHead)
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

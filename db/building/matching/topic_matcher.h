// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which learning topics a title teaches, how surely (0 to 1) and by which of its words. A topic is met by a
// whole phrase of stems; a phrase inside a longer phrase of another topic does not count ("linear algebra" is
// not "algebra"), and a phrase that parts namesakes takes the topic away. Sure is a topic that takes up the
// whole title or its head; less what stands behind "with" or a colon, or beside other subjects:
//   strength = (.4 + .3 share of the title's subject words + .3 share of its head's) * .85 behind a
//   preposition,
//              .75 behind "for" * .9 in a later part
// Measured on labelled paths (matching/README.md). Not shared between threads.
#pragma once

#include "db/building/matching/title_words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::db {

struct TopicMatch {
    std::int64_t topic = 0;
    double strength = 0;
    std::string words; ///< of the title, the longest that say so
};

class TopicMatcher {
public:
    /// A phrase that says that a title teaches the topic.
    void addWords(std::int64_t topic, std::string_view phrase) { add(topic, phrase, false); }
    /// A phrase that says that it does not, whatever else stands there.
    void addNamesake(std::int64_t topic, std::string_view phrase) { add(topic, phrase, true); }

    bool empty() const { return m_phrases.empty(); }
    /// The title asked last.
    const TitleWords& title() const { return m_title; }
    /// Each topic once.
    const std::vector<TopicMatch>& match(std::string_view title);

private:
    struct Meaning {
        std::int64_t topic = 0;
        bool namesake = false;
    };
    struct Hit {
        std::size_t first = 0;
        std::size_t last = 0; ///< one behind
        std::int64_t topic = 0;
    };

    void add(std::int64_t topic, std::string_view phrase, bool namesake);
    void findHits();
    bool counts(const Hit& hit) const;
    TopicMatch judged(std::int64_t topic) const;

    std::unordered_map<std::string, std::vector<Meaning>> m_phrases; ///< by their stems, divided by blanks
    std::unordered_map<std::string, std::size_t> m_longest;          ///< by first stem: stems of the longest
    TitleWords m_title;
    std::vector<Hit> m_hits;
    std::vector<std::int64_t> m_namesakes; ///< topics taken away
    std::vector<TopicMatch> m_matches;
    std::string m_key; ///< scratch
};

} // namespace waymark::db

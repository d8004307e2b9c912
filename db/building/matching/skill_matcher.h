// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the skills and technologies that a title names. A phrase is found when all its words follow each
// other in the title, whatever their case, accents and plural; of phrases that begin at one word the longest
// counts. Phrases that are also everyday words ("Go", "R", "Access") count only in a title about computing,
// and they and acronyms only as the technology writes itself. No other knowledge: the words that matched are
// the whole reason. Not shared between threads.
#pragma once

#include "db/text/words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace waymark::db {

struct SkillMatch {
    std::int64_t skill = 0;
    std::string words; ///< as they stand in the title
};

class SkillMatcher {
public:
    /// A skill or knowledge area and a phrase that names it.
    void addWords(std::int64_t skill, std::string_view phrase) { add(skill, phrase, {}); }
    /// A technology: every phrase that its name stands for (technology_names.h).
    void addTechnology(std::int64_t skill, std::string_view name);

    bool empty() const { return m_phrases.empty(); }
    /// Each skill once, in the order of the title.
    const std::vector<SkillMatch>& match(std::string_view title, bool aboutComputing);

private:
    struct Care {
        bool asWritten = false;
        bool computingOnly = false;
    };
    struct Meaning {
        std::int64_t skill = 0;
        Care care;
        std::string written;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <class Value>
    using ByText = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    void add(std::int64_t skill, std::string_view phrase, Care care);
    std::size_t matchAt(std::size_t first, std::string_view title, bool aboutComputing);
    void found(const Meaning& meaning, std::string_view words);

    ByText<std::vector<Meaning>> m_phrases; ///< by their words, divided by blanks
    ByText<std::size_t> m_longest;          ///< by first word: words of the longest phrase
    search_parts::Words m_words;
    std::string m_key;
    std::vector<SkillMatch> m_matches;
};

} // namespace waymark::db

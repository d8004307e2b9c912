// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well a name answers what was typed. Best is a name that is exactly the words asked for, then one that
// begins with them, then one that has them together, in order, anywhere; every word too many and every
// letter changed or still missing costs a little. An item whose words are scattered over title, people,
// provider and topics counts far less; kinds and renown only decide between near equals. Scores are
// comparable within one plan only. One NameScore per thread, for it keeps its buffers.
#pragma once

#include "db/keys.h"
#include "db/search/compiled_plan.h"
#include "db/search/loaded_index.h"

#include <limits>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr double allFound = 400;
inline constexpr double inOrderBonus = 100;
inline constexpr double togetherBonus = 100;
inline constexpr double atStartBonus = 200;
inline constexpr double nothingElseBonus = 200;
inline constexpr double titleBonus = 25;
inline constexpr double inTitleBonus = 10;
inline constexpr double extraWordCost = 10;
inline constexpr double mostExtraWords = 10;
inline constexpr double changedLetterCost = 30; // for half a letter, as spellings count
inline constexpr double formOfWordCost = 5;
inline constexpr double pluralCost = 5;
inline constexpr double unfinishedCost = 60;
inline constexpr double missingLetterCost = 2;
inline constexpr double initialsScore = 990;
inline constexpr double sameTextBonus = 20;
inline constexpr double partOfTitleCost = 15; // the short or long form of a name that gives both
inline constexpr double scatteredAtMost = 300;
inline constexpr double mostKindBonus = 15;

double kindBonus(ItemKind kind);
/// What the best known lose to nobody, and the others a little.
double renownCost(std::uint32_t renown);

class NameScore {
public:
    NameScore(const LoadedIndex& index, const std::vector<CompiledTerm>& terms)
        : m_index(index)
        , m_terms(terms) {}

    /// Of a name that has all terms; nothing when it has not, or when it cannot come above `floor`.
    std::optional<double> of(std::uint32_t name, double floor = std::numeric_limits<double>::lowest());
    /// By term: the spelling that the last name has.
    const std::vector<std::size_t>& spellings() const { return m_spellings; }
    /// Whether the last name has nothing but what was asked for, in order.
    bool nothingElse() const { return m_nothingElse; }

private:
    struct Stand {
        std::size_t first = 0;
        std::size_t words = 1; ///< of the name that it covers
        std::size_t ends = 1;  ///< behind its last word
        double lack = 0;
        bool inOrder = true;
        bool together = true;
    };
    struct Fit {
        double score = 0;
        std::size_t found = 0;
        bool all = false;
    };
    void read(std::uint32_t name);
    Fit fit(bool stopAtMissing);
    std::optional<Stand> standOf(const CompiledSpelling& spelling, std::size_t from) const;
    std::optional<Stand> scattered(const CompiledSpelling& spelling, std::size_t from) const;
    double lackOf(const CompiledWord& word, WordId id) const;

    const LoadedIndex& m_index;
    const std::vector<CompiledTerm>& m_terms;
    std::vector<WordId> m_words;
    std::vector<std::size_t> m_spellings;
    bool m_nothingElse = false;
};

} // namespace waymark::db::search_parts

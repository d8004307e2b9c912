// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds what has all terms of a plan and the best of it without judging all of it. Names are judged shortest
// first, those that begin with the first term before the others, those that have the last word whole before
// those that only begin with it; each such stretch has a best score that it could reach, and is left as soon
// as the results kept so far are better. What has the terms scattered over its fields comes after all names.
// Pure but for the cancelling; one thread each. Throws sqlite::Failure Cancelled.
#pragma once

#include "db/search/loaded_index.h"
#include "db/search/match_plan.h"
#include "db/search/term_sets.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <limits>
#include <vector>

namespace waymark::db::search_parts {

inline constexpr std::uint32_t noName = std::numeric_limits<std::uint32_t>::max();

struct Hit {
    std::uint32_t entry = 0;
    std::uint32_t name = noName; ///< that has all terms; noName: they are scattered
    double score = 0;
    bool nothingElse = false; ///< the name is what was asked for and no word more
    bool partial = false;     ///< lacks words, or is only like what was asked for
};

/// Best first; the better known first among equals.
void sortHits(std::vector<Hit>& hits, const LoadedIndex& index);

struct Wanted {
    std::size_t most = 50;
    std::size_t ofEachKind = 0;
    const Bits* allowed = nullptr; ///< entries; null: all
    const Bits* within = nullptr;  ///< only these names, which have all terms; `matched` stays empty
    bool exhaustive = false;       ///< judge everything: to measure that nothing is lost
};

struct Found {
    MatchPlan plan;
    std::vector<Hit> hits; ///< sorted; of each kind beyond the most as many as wanted
    Bits matched;          ///< entries that have all terms, allowed or not

    double best() const { return hits.empty() ? 0 : hits.front().score; }
    bool inOneName() const { return !hits.empty() && hits.front().name != noName; }
};

class Finder {
public:
    Finder(const LoadedIndex& index, const std::atomic<bool>* cancelled)
        : m_index(index)
        , m_cancelled(cancelled) {}

    Found find(const MatchPlan& plan, const Wanted& wanted) const;
    /// By term: the spelling that a hit was found by.
    std::vector<std::size_t> spellingsOf(const MatchPlan& plan, const Hit& hit) const;

    /// Names that have a term in any of its spellings.
    Bits namesWith(const Term& term) const;
    /// Entries that have the words anywhere.
    Bits entriesWith(const Spelling& spelling) const;

    /// Remembered from find to find: a long question is asked again without each of its words. Valid until
    /// the next find().
    const TermSets& setsOf(const Term& term, const CompiledTerm& compiled) const;

    const LoadedIndex& index() const { return m_index; }
    void stopIfCancelled() const;

private:
    const LoadedIndex& m_index;
    const std::atomic<bool>* m_cancelled;
    struct Known {
        std::vector<Spelling> spellings;
        TermSets sets;
    };
    mutable std::deque<Known> m_known;
};

} // namespace waymark::db::search_parts

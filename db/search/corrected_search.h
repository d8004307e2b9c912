// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a query to what it means: finds what was typed; corrects words that the index does not have; doubts
// words that it has when no one name has them all together and a name one letter away is met exactly; and
// when nothing has all the words, finds what has most of them. Pure but for cancelling; one thread.
#pragma once

#include "db/search/finder.h"
#include "db/search/index_words.h"
#include "db/search/query_text.h"

#include <string>
#include <string_view>

namespace waymark::db::search_parts {

class CorrectedSearch {
public:
    /// `typed` is the text that `query` was parsed from.
    CorrectedSearch(const Finder& finder, std::string_view typed, const Query& query, const Wanted& wanted)
        : m_finder(finder)
        , m_words(finder.index())
        , m_typed(typed)
        , m_query(query)
        , m_wanted(wanted) {}

    /// `correct`: false searches exactly what was typed.
    Found found(bool correct);
    /// The query as it was read by found(); empty when nothing was corrected.
    const std::string& correctedText() const { return m_text; }

private:
    Found corrected(const MatchPlan& typed);
    Found bestOffered(const MatchPlan& plan) const;
    Found settled(const Found& offered, const std::vector<std::size_t>& replaced);
    Found doubted(Found found);
    std::vector<std::string> wordsToGuessBy(const Found& found) const;
    void addLikeCareers(Found& found) const;
    Found partial(const MatchPlan& plan) const;
    bool collect(Found& found, const std::vector<std::vector<Term>>& sets, const MatchPlan& whole) const;

    const Finder& m_finder;
    IndexWords m_words;
    std::string_view m_typed;
    const Query& m_query;
    Wanted m_wanted;
    std::string m_text;
};

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/corrected_search.h"

#include "db/search/plan_query.h"

#include <algorithm>
#include <utility>

namespace waymark::db::search_parts {

namespace {

// Real words that are misspellings ("purse" for "nurse"): a name must be met almost exactly to say so.
constexpr std::size_t mostTermsDoubted = 6;
constexpr double sureScore = 880;
constexpr std::size_t mostTermsDropped = 8;
constexpr double droppedTermCost = 500;

} // namespace

Found CorrectedSearch::found(bool correct) {
    const auto typed = planFor(m_typed, m_query, m_words);
    auto found = correct ? corrected(typed) : m_finder.find(typed, m_wanted);
    if (found.hits.empty() && found.matched.none())
        return partial(found.plan);
    return found;
}

Found CorrectedSearch::corrected(const MatchPlan& typed) {
    const auto needsNone = [](const Term& term) { return term.known || term.quoted; };
    if (std::all_of(typed.terms.begin(), typed.terms.end(), needsNone))
        return doubted(m_finder.find(typed, m_wanted));
    auto plan = typed;
    correctUnknown(plan, m_query, m_words);
    std::vector<std::size_t> replaced;
    for (std::size_t i = 0; i < plan.terms.size(); ++i)
        if (plan.terms[i].spellings.front().cost > 0)
            replaced.push_back(i);
    auto found = m_finder.find(plan, m_wanted);
    return replaced.empty() ? found : settled(found, replaced);
}

/// One spelling for each term that was corrected: that of the best hit, or the nearest without one.
Found CorrectedSearch::settled(const Found& offered, const std::vector<std::size_t>& replaced) {
    auto plan = offered.plan;
    const auto chosen = offered.hits.empty() ? std::vector<std::size_t>(plan.terms.size(), 0)
                                             : m_finder.spellingsOf(plan, offered.hits.front());
    for (const auto i : replaced) {
        plan.terms[i].spellings = {plan.terms[i].spellings[chosen[i]]};
        plan.terms[i].known = true;
    }
    m_text = db::search_parts::correctedText(m_typed, m_query, plan, replaced);
    plan.text = m_text;
    return m_finder.find(plan, m_wanted);
}

/// All words are known, but no one name has them all: perhaps one is not the word that was meant.
Found CorrectedSearch::doubted(Found found) {
    const auto& terms = found.plan.terms;
    if (found.inOneName() || terms.size() > mostTermsDoubted)
        return found;
    const bool nothing = found.hits.empty();
    Wanted one = m_wanted;
    one.most = 1;
    one.ofEachKind = 0;
    one.namesOnly = true;
    Found best;
    std::size_t bestTerm = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        auto plan = found.plan;
        plan.terms[i].spellings = nearSpellings(terms[i], m_words);
        if (plan.terms[i].spellings.empty())
            continue;
        auto other = m_finder.find(plan, one);
        const bool sure = nothing ? other.inOneName() : other.best() >= sureScore;
        if (sure && other.best() > best.best()) {
            best = std::move(other);
            bestTerm = i;
        }
    }
    return best.hits.empty() ? found : settled(best, {bestTerm});
}

/// Nothing has all the words: what has most of them, then what has any.
Found CorrectedSearch::partial(const MatchPlan& plan) const {
    Found found;
    found.plan = plan;
    found.partial = true;
    found.matched = Bits(m_finder.index().entryCount());
    std::vector<Term> usable;
    for (const auto& term : plan.terms)
        if (term.known)
            usable.push_back(term);
    if (usable.size() < plan.terms.size() && collect(found, {usable}, plan))
        return found;
    if (usable.size() < 2)
        return found;
    std::vector<std::vector<Term>> oneLess;
    std::vector<std::vector<Term>> alone;
    for (std::size_t i = 0; i < std::min(usable.size(), mostTermsDropped); ++i) {
        alone.push_back({usable[i]});
        oneLess.push_back(usable);
        oneLess.back().erase(oneLess.back().begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (!collect(found, oneLess, plan))
        collect(found, alone, plan);
    return found;
}

/// Joins what the sets of terms find, each hit once with its best score; false when they find nothing.
bool CorrectedSearch::collect(Found& found, const std::vector<std::vector<Term>>& sets,
                              const MatchPlan& whole) const {
    for (const auto& terms : sets) {
        if (terms.empty())
            continue;
        auto part = m_finder.find({whole.text, terms, whole.excluded}, m_wanted);
        found.matched |= part.matched;
        for (auto hit : part.hits) {
            hit.score -= droppedTermCost * static_cast<double>(whole.terms.size() - terms.size());
            hit.name = noName;
            hit.nothingElse = false;
            found.hits.push_back(hit);
        }
    }
    sortHits(found.hits, m_finder.index());
    std::vector<bool> seen(m_finder.index().entryCount());
    std::erase_if(found.hits, [&](const Hit& hit) {
        const bool again = seen[hit.entry];
        seen[hit.entry] = true;
        return again;
    });
    return !found.hits.empty();
}

} // namespace waymark::db::search_parts

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
// So many misspelt words are no title; trying all their spellings took 0.3 s.
constexpr std::size_t mostWordsCorrected = 6;
constexpr double sureScore = 880;
// A word that so many items have is the word that was meant.
constexpr std::size_t knownByMany = 40;
constexpr std::size_t mostTermsDropped = 8;
constexpr double droppedTermCost = 500;
// A title like another: below any name that has all the words, among those that have only some.
constexpr std::size_t mostLikeCareers = 20;
constexpr std::size_t enoughCareers = 10;
constexpr double leastLikeness = 0.4;
constexpr double leastLikenessAlone = 0.3; // where nothing else was found
constexpr double likeScore = 200;
constexpr double likeShare = 100;
constexpr double timesAmongPartial = 2;
constexpr int oneLetter = 2; // in halves, as spellings count

} // namespace

Found CorrectedSearch::found(bool correct) {
    const auto typed = planFor(m_typed, m_query, m_words);
    auto found = correct ? corrected(typed) : m_finder.find(typed, m_wanted);
    if (found.hits.empty() && found.matched.none())
        found = partial(found.plan);
    addLikeCareers(found);
    return found;
}

/// The words whose likeness may be asked for; none when something was to be exactly so. A correction that
/// something was found by is believed, if it is of one letter: "backend enginer" is not like a diesel engine
/// specialist.
std::vector<std::string> CorrectedSearch::wordsToGuessBy(const Found& found) const {
    const bool believed = !m_text.empty() && std::any_of(found.hits.begin(), found.hits.end(),
                                                         [](const Hit& hit) { return !hit.partial; });
    std::vector<std::vector<std::string>> meant;
    for (const auto& clause : m_query.wanted) {
        if (clause.quoted)
            return {};
        meant.push_back(clause.words);
    }
    for (const auto& term : found.plan.terms) {
        const auto& spelling = term.spellings.front();
        if (!believed || spelling.cost == 0 || spelling.cost > oneLetter)
            continue;
        for (std::size_t i = 0; i < term.clauses; ++i)
            meant[term.firstClause + i].clear();
        meant[term.firstClause] = spelling.words;
    }
    std::vector<std::string> words;
    for (auto& some : meant)
        words.insert(words.end(), some.begin(), some.end());
    return words;
}

/// Where few careers are called so, those whose names are like it, if they are like it at all.
void CorrectedSearch::addLikeCareers(Found& found) const {
    const auto& index = m_finder.index();
    const auto careers = index.blocks.last(ItemKind::Career);
    if (m_wanted.allowed != nullptr && m_wanted.allowed->count(0, careers) == 0)
        return;
    const auto isNamed = [&](const Hit& hit) { return hit.name != noName && hit.entry < careers; };
    const auto named = static_cast<std::size_t>(std::count_if(found.hits.begin(), found.hits.end(), isNamed));
    const auto most = std::min(mostLikeCareers, std::max(m_wanted.most, m_wanted.ofEachKind));
    const auto words = wordsToGuessBy(found);
    if (words.empty() || named >= std::min(most, enoughCareers) || !found.plan.excluded.empty())
        return;
    auto like = index.likeness->like(words, most);
    double nearest = 0;
    for (const auto& career : like)
        nearest = std::max(nearest, career.nearest);
    if (nearest < (found.hits.empty() ? leastLikenessAlone : leastLikeness))
        return;
    // One word says less: each career must be like it, not one of them.
    if (words.size() < 2)
        std::erase_if(like, [](const LikeCareer& career) { return career.nearest < leastLikeness; });
    const bool onlyPartial =
        std::all_of(found.hits.begin(), found.hits.end(), [](const Hit& hit) { return hit.partial; });
    const double times = onlyPartial ? timesAmongPartial : 1;
    const auto isLike = [&](std::uint32_t entry) {
        return std::any_of(like.begin(), like.end(), [&](const auto& each) { return each.entry == entry; });
    };
    std::erase_if(found.hits, [&](const Hit& hit) { return !isNamed(hit) && isLike(hit.entry); });
    for (const auto& career : like)
        if ((m_wanted.allowed == nullptr || m_wanted.allowed->has(career.entry)) &&
            std::none_of(found.hits.begin(), found.hits.end(),
                         [&](const Hit& hit) { return hit.entry == career.entry; }))
            found.hits.push_back({career.entry, noName,
                                  times * (likeScore * nearest + likeShare * career.likeness), false, true});
    sortHits(found.hits, index);
    if (found.matched.none())
        for (const auto& hit : found.hits)
            found.matched.add(hit.entry);
}

Found CorrectedSearch::corrected(const MatchPlan& typed) {
    const auto needsNone = [](const Term& term) { return term.known || term.quoted; };
    std::size_t unknown = 0; // words: "a$b$c" is one term of three
    for (const auto& term : typed.terms)
        unknown += needsNone(term) ? 0 : term.spellings.front().words.size();
    if (unknown == 0)
        return doubted(m_finder.find(typed, m_wanted));
    if (unknown > mostWordsCorrected)
        return m_finder.find(typed, m_wanted);
    auto plan = typed;
    correctUnknown(plan, m_query, m_words);
    std::vector<std::size_t> replaced;
    for (std::size_t i = 0; i < plan.terms.size(); ++i)
        if (plan.terms[i].spellings.front().cost > 0)
            replaced.push_back(i);
    return replaced.empty() ? m_finder.find(plan, m_wanted) : settled(bestOffered(plan), replaced);
}

/// The best hit alone: it decides which spellings are meant. Names are looked at before all else.
Found CorrectedSearch::bestOffered(const MatchPlan& plan) const {
    Wanted one;
    one.most = 1;
    one.allowed = m_wanted.allowed;
    Bits names = m_finder.namesWith(plan.terms.front());
    for (std::size_t i = 1; i < plan.terms.size() && !names.none(); ++i)
        names &= m_finder.namesWith(plan.terms[i]);
    if (!names.none()) {
        one.within = &names;
        if (auto found = m_finder.find(plan, one); !found.hits.empty())
            return found;
        one.within = nullptr;
    }
    return m_finder.find(plan, one);
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
    std::vector<Bits> names;
    names.reserve(terms.size());
    for (const auto& term : terms)
        names.push_back(m_finder.namesWith(term));
    Found best;
    std::size_t bestTerm = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto& words = terms[i].spellings.front().words;
        if (words.size() == 1 && std::cmp_greater_equal(m_words.entriesWith(words.front()), knownByMany))
            continue;
        Bits candidates(m_finder.index().nameCount(), true);
        for (std::size_t j = 0; j < terms.size(); ++j)
            if (j != i)
                candidates &= names[j];
        auto plan = found.plan;
        if (!candidates.none())
            plan.terms[i].spellings = nearSpellings(terms[i], m_words);
        if (candidates.none() || plan.terms[i].spellings.empty())
            continue;
        candidates &= m_finder.namesWith(plan.terms[i]);
        Wanted one;
        one.most = 1;
        one.allowed = m_wanted.allowed;
        one.within = &candidates;
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
            hit.partial = true;
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

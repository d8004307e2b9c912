// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/finder.h"

#include "db/search/best_hits.h"
#include "db/search/compiled_plan.h"
#include "db/search/name_score.h"
#include "db/search/term_sets.h"
#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

constexpr double otherWeight = 0.6;
constexpr double contentWeight = 0.2;
constexpr std::size_t longestInitials = 6;
constexpr std::size_t judgedBetweenLooks = 4096;
constexpr std::size_t judgedTogether = 16;

class Search {
public:
    Search(const Finder& finder, const MatchPlan& plan, const Wanted& wanted)
        : m_finder(finder)
        , m_index(finder.index())
        , m_plan(plan)
        , m_wanted(wanted)
        , m_terms(compiled(plan, m_index.words))
        , m_score(m_index, m_terms)
        , m_best(m_index, wanted) {
        for (const auto& spelling : plan.excluded)
            m_excluded.push_back({{compiled(spelling, m_index.words)}, spelling.words.size()});
        for (const auto& term : m_terms) {
            double least = term.spellings.front().cost;
            for (const auto& spelling : term.spellings)
                least = std::min(least, spelling.cost);
            m_leastCost += least;
            m_mostWords += term.mostWords;
        }
        const auto& last = m_terms.back().spellings;
        m_mayBeUnfinished = std::any_of(last.begin(), last.end(),
                                        [](const CompiledSpelling& each) { return each.words.back().open; });
    }

    Found found() {
        if (m_wanted.within != nullptr) {
            judgeNames(*m_wanted.within);
            return {{}, m_best.sorted(), {}};
        }
        for (std::size_t i = 0; i < m_terms.size(); ++i) {
            m_finder.stopIfCancelled();
            m_sets.push_back(&m_finder.setsOf(m_plan.terms[i], m_terms[i]));
        }
        Bits names = m_sets.front()->names;
        for (const auto* sets : m_sets)
            names &= sets->names;
        const Bits forbidden = excluded();
        judgeNames(names);
        Found found;
        found.matched = m_sets.front()->anywhere;
        for (const auto* sets : m_sets)
            found.matched &= sets->anywhere;
        if (forbidden.size() > 0)
            found.matched.remove(forbidden);
        judgeScattered(found.matched, entriesOf(m_index, names));
        judgeInitials(found.matched);
        found.hits = m_best.sorted();
        return found;
    }

private:
    Bits excluded() {
        Bits entries;
        for (const auto& term : m_excluded) {
            auto sets = termSets(m_index, term);
            if (entries.size() == 0)
                entries = std::move(sets.anywhere);
            else
                entries |= sets.anywhere;
        }
        m_forbidden = entries;
        return entries;
    }

    bool isAllowed(std::uint32_t entry) const {
        return (m_wanted.allowed == nullptr || m_wanted.allowed->has(entry)) &&
               (m_forbidden.size() == 0 || !m_forbidden.has(entry));
    }

    void judgeNames(const Bits& names) {
        if (names.none())
            return;
        Bits atStart = namesHeadedBy(m_index, m_terms.front());
        atStart &= names;
        Bits later = names;
        later.remove(atStart);
        if (!m_mayBeUnfinished) {
            judge(atStart, true, 0);
            judge(later, false, 0);
            return;
        }
        const Bits whole = namesWithWhole(m_index, m_terms.back());
        for (const bool start : {true, false}) {
            auto& all = start ? atStart : later;
            Bits finished = all;
            finished &= whole;
            all.remove(finished);
            judge(finished, start, 0);
            judge(all, start, unfinishedCost + missingLetterCost);
        }
    }

    /// The most that a name of so many words can score.
    double bound(std::size_t words, bool atStart, double lack, const NameSection& section) const {
        const auto extra = words > m_mostWords ? static_cast<double>(words - m_mostWords) : 0.0;
        return allFound + inOrderBonus + togetherBonus + (atStart ? atStartBonus : 0) +
               (atStart && extra == 0 ? nothingElseBonus : 0) -
               extraWordCost * std::min(extra, mostExtraWords) - m_leastCost - lack + inTitleBonus +
               (section.titles ? titleBonus : 0) + kindBonus(section.kind);
    }

    void judge(const Bits& names, bool atStart, double lack) {
        for (const auto& section : m_index.sections)
            judge(names, section, atStart, lack);
    }

    /// Names lie all over the memory: they are fetched some at a time before the first of them is read.
    void judge(const Bits& names, const NameSection& section, bool atStart, double lack) {
        std::array<std::uint32_t, judgedTogether> some{};
        std::size_t count = 0;
        std::uint32_t from = section.first;
        while (from < section.last) {
            count = 0;
            names.visitWhile(from, section.last, [&](std::uint32_t name) {
                some[count++] = name;
                m_index.fetchPlace(name);
                return count < some.size();
            });
            if (count == 0)
                return;
            from = some[count - 1] + 1;
            const auto words = m_index.wordCount(some[0]);
            const double most = bound(words, atStart, lack, section);
            if (!m_wanted.exhaustive && most <= m_best.threshold(section.kind))
                return;
            // Of so many words none is better known than the first.
            if (!m_wanted.exhaustive && most - renownCost(m_index.renown[m_index.entryOf(some[0])]) <=
                                            m_best.threshold(section.kind)) {
                from = m_index.firstWithMoreWords(some[0], section.last);
                continue;
            }
            for (std::size_t i = 0; i < count; ++i)
                m_index.fetchWords(some[i]);
            for (std::size_t i = 0; i < count; ++i)
                judge(some[i], section.kind);
        }
    }

    void judge(std::uint32_t name, ItemKind kind) {
        if (++m_judged % judgedBetweenLooks == 0)
            m_finder.stopIfCancelled();
        const auto entry = m_index.entryOf(name);
        if (!isAllowed(entry))
            return;
        const auto floor =
            m_wanted.exhaustive ? std::numeric_limits<double>::lowest() : m_best.threshold(kind);
        if (const auto score = m_score.of(name, floor))
            m_best.add({entry, name, *score, m_score.nothingElse(), false});
    }

    void judgeScattered(const Bits& matched, const Bits& named) {
        Bits rest = matched;
        rest.remove(named);
        for (std::size_t kind = 0; kind < kindsFound; ++kind)
            judgeScattered(rest, static_cast<ItemKind>(kind));
    }

    /// Each term counts by the best field that has it.
    void judgeScattered(const Bits& entries, ItemKind kind) {
        const auto terms = static_cast<double>(m_sets.size());
        if (scatteredAtMost + inTitleBonus + kindBonus(kind) - m_leastCost <= m_best.threshold(kind) &&
            !m_wanted.exhaustive)
            return;
        entries.visitWhile(m_index.blocks.first(kind), m_index.blocks.last(kind), [&](std::uint32_t entry) {
            if (++m_judged % judgedBetweenLooks == 0)
                m_finder.stopIfCancelled();
            double weights = 0;
            double inTitle = 0;
            for (const auto* sets : m_sets) {
                const bool title = sets->names.has(entry);
                inTitle += title ? 1 : 0;
                weights += title ? 1.0 : sets->others.has(entry) ? otherWeight : contentWeight;
            }
            const double score =
                (scatteredAtMost * weights + inTitleBonus * inTitle) / terms - m_leastCost + kindBonus(kind);
            if ((score > m_best.threshold(kind) || m_wanted.exhaustive) && isAllowed(entry))
                m_best.add({entry, noName, score - renownCost(m_index.renown[entry]), false, false});
            return true;
        });
    }

    /// "rn" for "Registered Nurses".
    void judgeInitials(const Bits& matched) {
        if (m_terms.size() != 1 || m_terms.front().spellings.front().words.size() != 1)
            return;
        const auto& typed = m_terms.front().spellings.front().words.front();
        if (typed.bytes < 2 || typed.bytes > longestInitials || typed.ids.empty())
            return;
        const auto letters = m_index.words[typed.ids.first].substr(0, typed.bytes);
        matched.visitWhile(m_index.blocks.first(ItemKind::Career), m_index.blocks.last(ItemKind::Career),
                           [&](std::uint32_t entry) {
                               if (areInitials(letters, entry) && isAllowed(entry))
                                   m_best.add({entry, entry,
                                               initialsScore + kindBonus(ItemKind::Career) -
                                                   renownCost(m_index.renown[entry]),
                                               false, false});
                               return true;
                           });
    }

    bool areInitials(std::string_view letters, std::uint32_t title) const {
        if (m_index.wordCount(title) != letters.size())
            return false;
        const auto* at = m_index.wordsOf(title);
        for (const char letter : letters) {
            if (m_index.words[wordAt(at)].front() != letter)
                return false;
            at += bytesPerWord;
        }
        return true;
    }

    const Finder& m_finder;
    const LoadedIndex& m_index;
    const MatchPlan& m_plan;
    const Wanted& m_wanted;
    std::vector<CompiledTerm> m_terms;
    std::vector<CompiledTerm> m_excluded;
    std::vector<const TermSets*> m_sets;
    Bits m_forbidden;
    NameScore m_score;
    BestHits m_best;
    double m_leastCost = 0;
    std::size_t m_mostWords = 0;
    std::size_t m_judged = 0;
    bool m_mayBeUnfinished = false;
};

} // namespace

void Finder::stopIfCancelled() const {
    if (m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed))
        throw sqlite::Failure(ErrorKind::Cancelled, "the search was cancelled");
}

const TermSets& Finder::setsOf(const Term& term, const CompiledTerm& compiled) const {
    for (const auto& known : m_known)
        if (known.spellings == term.spellings)
            return known.sets;
    m_known.push_back({term.spellings, termSets(m_index, compiled)});
    return m_known.back().sets;
}

Found Finder::find(const MatchPlan& plan, const Wanted& wanted) const {
    constexpr std::size_t mostKnown = 32; // a question has no more terms
    if (m_known.size() > mostKnown)
        m_known.clear();
    Found found;
    if (!plan.terms.empty())
        found = Search(*this, plan, wanted).found();
    found.plan = plan;
    return found;
}

Bits Finder::namesWith(const Term& term) const {
    return namesWithTerm(m_index, compiled({{}, {term}, {}}, m_index.words).front());
}

Bits Finder::entriesWith(const Spelling& spelling) const {
    return termSets(m_index, {{compiled(spelling, m_index.words)}, spelling.words.size()}).anywhere;
}

std::vector<std::size_t> Finder::spellingsOf(const MatchPlan& plan, const Hit& hit) const {
    const auto terms = compiled(plan, m_index.words);
    if (hit.name != noName) {
        NameScore score(m_index, terms);
        if (score.of(hit.name))
            return score.spellings();
    }
    std::vector<std::size_t> spellings(terms.size(), 0);
    for (std::size_t t = 0; t < terms.size(); ++t)
        for (std::size_t i = 0; i < terms[t].spellings.size(); ++i)
            if (termSets(m_index, {{terms[t].spellings[i]}, 1}).anywhere.has(hit.entry)) {
                spellings[t] = i;
                break;
            }
    return spellings;
}

} // namespace waymark::db::search_parts

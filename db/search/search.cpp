// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search.h"

#include "db/search/catalog_index.h"
#include "db/search/highlight.h"
#include "db/search/loaded_index.h"
#include "db/search/match_expression.h"
#include "db/search/plan_query.h"
#include "db/search/query_text.h"
#include "db/search/ranking.h"
#include "db/search/words.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace waymark::db {

namespace {

using namespace search_parts;

// Ranked at most: the first matches in order of standing, of each kind, and those by title or whole words.
struct RankedAtMost {
    std::size_t first = 400;
    std::size_t ofEachKind = 80;
    std::size_t byTitle = 150;
};
// One or two letters match half the catalog and say little: what they begin or are comes by title.
constexpr RankedAtMost forFewLetters{150, 40, 80};
constexpr std::size_t fewLetters = 2;
// Real words that are misspellings ("purse" for "nurse"): a title must be met almost exactly to say so.
constexpr std::size_t mostTermsDoubted = 6;
constexpr double sureScore = 880;
constexpr std::size_t mostTermsDropped = 8;
constexpr double droppedTermCost = 500;

struct Hit {
    std::int64_t id = 0;
    double score = 0;
    bool allInOneText = false;
    std::string alsoCalled;
    std::vector<std::size_t> spellings;
};

struct Found {
    MatchPlan plan;
    Matches matches;
    std::vector<Hit> hits; ///< best first
    bool partial = false;

    double best() const { return hits.empty() ? 0 : hits.front().score; }
    bool inOneText() const { return !hits.empty() && hits.front().allInOneText; }
};

void sortHits(std::vector<Hit>& hits) {
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    });
}

class Searcher {
public:
    Searcher(CatalogIndex& index, const LoadedIndex& loaded, const SearchRequest& request)
        : m_index(index)
        , m_request(request)
        , m_query(
              parsedQuery(request.query,
                          [&](Facet facet, std::string_view typed) { return meant(loaded, facet, typed); }))
        , m_kinds(m_query.kinds)
        , m_narrowing(allSelections(), loaded.facets, loaded.blocks)
        , m_allowed(m_narrowing.any() ? m_narrowing.allowed() : Bits()) {
        if (request.kind)
            m_kinds = {*request.kind};
        if (m_narrowing.any())
            m_index.narrowTo(&m_allowed);
    }

    SearchAnswer answer() {
        SearchAnswer answer;
        answer.query = m_request.query;
        answer.generation = m_request.generation;
        answer.reading = m_query.parts;
        const auto typed = planFor(m_request.query, m_query, m_index);
        if (typed.terms.empty() && !contradictory() &&
            (m_request.browse || m_narrowing.any() || !m_kinds.empty()))
            fillBrowsed(answer);
        if (typed.terms.empty() || contradictory())
            return answer;
        auto found = m_request.correct ? corrected(typed, answer.corrected) : run(typed);
        if (found.hits.empty())
            found = partial(found.plan);
        fill(answer, found);
        countFacets(answer, m_index.matched());
        return answer;
    }

private:
    static std::vector<std::string> meant(const LoadedIndex& loaded, Facet facet, std::string_view typed) {
        std::vector<std::string> values;
        for (const auto each : {facet, Facet::Technology}) {
            const auto& column = loaded.facets.valuesOf(each);
            if (each == facet || facet == Facet::Skill)
                for (const auto id : valuesMeant(column, typed))
                    values.push_back(column.names[id].value);
        }
        return values;
    }

    std::vector<FacetSelection> allSelections() const {
        auto all = m_request.facets;
        all.insert(all.end(), m_query.fields.begin(), m_query.fields.end());
        return all;
    }

    void countFacets(SearchAnswer& answer, const Bits& matched) const {
        for (const auto facet : m_request.count)
            answer.facets.push_back(
                m_narrowing.counted(facet, matched, static_cast<std::size_t>(m_request.valuesPerFacet)));
    }

    void fillBrowsed(SearchAnswer& answer) {
        const auto blocks = m_index.kindBlocks();
        Found found;
        const Bits all(blocks.entryCount(), true);
        (m_narrowing.any() ? m_allowed : all).visit([&](std::uint32_t entry) {
            const auto kind = blocks.kindOf(entry);
            ++found.matches.counts[static_cast<std::size_t>(kind)];
            if (!m_kinds.empty() && std::find(m_kinds.begin(), m_kinds.end(), kind) == m_kinds.end())
                return;
            ++found.matches.total;
            if (found.hits.size() < wantedRows())
                found.hits.push_back({entry + std::int64_t{1}, 0, true, {}, {}});
        });
        fill(answer, found);
        countFacets(answer, all);
    }

    /// The list is of courses, and the query says kind:book.
    bool contradictory() const {
        return m_request.kind && !m_query.kinds.empty() &&
               std::find(m_query.kinds.begin(), m_query.kinds.end(), *m_request.kind) == m_query.kinds.end();
    }

    Found run(const MatchPlan& plan) {
        m_index.stopIfCancelled();
        Found found;
        found.plan = plan;
        const auto limits = limitsFor(plan);
        found.matches = m_index.matches(matchExpression(plan), m_kinds, limits.first, limits.ofEachKind);
        auto& ids = found.matches.first;
        if (ids.size() < static_cast<std::size_t>(found.matches.total)) {
            for (const auto& expression :
                 {matchExpression(plan, WordEnds::Whole), matchExpression(plan, WordEnds::AsTyped, "title"),
                  matchExpression(plan, WordEnds::Whole, "title")})
                m_index.addFirst(expression, m_kinds, limits.byTitle, ids);
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        }
        found.hits = ranked(plan, ids);
        return found;
    }

    RankedAtMost limitsFor(const MatchPlan& plan) const {
        const auto& words = plan.terms.front().spellings.front().words;
        const bool few =
            plan.terms.size() == 1 && words.size() == 1 && letterCount(words.front()) <= fewLetters;
        auto limits = few ? forFewLetters : RankedAtMost();
        limits.first = std::max(limits.first, wantedRows() * 2);
        return limits;
    }

    std::vector<Hit> ranked(const MatchPlan& plan, const std::vector<std::int64_t>& ids) {
        Ranking ranking(plan);
        std::vector<Hit> hits;
        hits.reserve(ids.size());
        for (const auto id : ids) {
            if (hits.size() % 32 == 0)
                m_index.stopIfCancelled();
            const auto entry = m_index.entry(id);
            auto judgement = ranking.judge(entry.text(), entry.kind, entry.place);
            hits.push_back({id, judgement.score, judgement.allInOneText, std::string(judgement.alsoCalled),
                            std::move(judgement.spellings)});
        }
        sortHits(hits);
        return hits;
    }

    std::size_t wantedRows() const { return static_cast<std::size_t>(std::max(m_request.limit, 0)); }

    Found corrected(const MatchPlan& typed, std::string& text) {
        const auto needsNone = [](const Term& term) { return term.known || term.quoted; };
        if (std::all_of(typed.terms.begin(), typed.terms.end(), needsNone))
            return doubted(run(typed), text);
        auto plan = typed;
        correctUnknown(plan, m_query, m_index);
        std::vector<std::size_t> replaced;
        for (std::size_t i = 0; i < plan.terms.size(); ++i)
            if (plan.terms[i].spellings.front().cost > 0)
                replaced.push_back(i);
        return settled(run(plan), replaced, text);
    }

    /// One spelling for each term that was corrected: that of the best hit, or the nearest without one.
    Found settled(const Found& offered, const std::vector<std::size_t>& replaced, std::string& text) {
        auto plan = offered.plan;
        for (const auto i : replaced) {
            const auto chosen = offered.hits.empty() ? 0 : offered.hits.front().spellings[i];
            plan.terms[i].spellings = {plan.terms[i].spellings[chosen]};
            plan.terms[i].known = true;
        }
        if (replaced.empty())
            return offered;
        text = correctedText(m_request.query, m_query, plan, replaced);
        plan.text = text;
        return run(plan);
    }

    /// All words are known, but no one title has them all: perhaps one is not the word that was meant.
    Found doubted(Found found, std::string& text) {
        const auto& terms = found.plan.terms;
        if (found.inOneText() || terms.size() > mostTermsDoubted)
            return found;
        Found best;
        std::size_t bestTerm = 0;
        for (std::size_t i = 0; i < terms.size(); ++i) {
            auto plan = found.plan;
            plan.terms[i].spellings = nearSpellings(terms[i], m_index);
            if (plan.terms[i].spellings.empty())
                continue;
            auto other = run(plan);
            const bool sure = found.hits.empty() ? other.inOneText() : other.best() >= sureScore;
            if (sure && other.best() > best.best()) {
                best = std::move(other);
                bestTerm = i;
            }
        }
        return best.hits.empty() ? found : settled(best, {bestTerm}, text);
    }

    /// Nothing has all the words: what has most of them, then what has any.
    Found partial(const MatchPlan& plan) {
        Found found;
        found.plan = plan;
        found.partial = true;
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
    bool collect(Found& found, const std::vector<std::vector<Term>>& sets, const MatchPlan& whole) {
        std::string any;
        for (const auto& terms : sets) {
            if (terms.empty())
                continue;
            const MatchPlan plan{whole.text, terms, whole.excluded};
            const auto part = run(plan);
            for (auto hit : part.hits) {
                hit.score -= droppedTermCost * static_cast<double>(whole.terms.size() - terms.size());
                hit.alsoCalled.clear();
                found.hits.push_back(std::move(hit));
            }
            any += (any.empty() ? "(" : " OR (") + matchExpression(plan) + ")";
        }
        if (found.hits.empty())
            return false;
        sortHits(found.hits);
        std::vector<std::int64_t> seen;
        std::erase_if(found.hits, [&](const Hit& hit) {
            const bool again = std::find(seen.begin(), seen.end(), hit.id) != seen.end();
            seen.push_back(hit.id);
            return again;
        });
        found.matches = m_index.matches(any, m_kinds, 0, 0);
        return true;
    }

    void fill(SearchAnswer& answer, const Found& found) {
        answer.total = found.matches.total;
        for (std::size_t kind = 0; kind < kindCount; ++kind)
            if (found.matches.counts[kind] > 0)
                answer.counts.push_back({static_cast<ItemKind>(kind), found.matches.counts[kind]});
        for (const auto& hit : found.hits) {
            if (answer.results.size() >= wantedRows())
                break;
            auto entry = m_index.entry(hit.id);
            auto key = ItemKey::parse(entry.key);
            if (!key)
                throw sqlite::Failure(ErrorKind::Corrupt,
                                      "the catalog's search index holds a wrong key, " + key.error().message);
            SearchResult result;
            result.key = *std::move(key);
            result.detail =
                hit.alsoCalled.empty() ? std::move(entry.detail) : "Also called " + hit.alsoCalled;
            result.score = hit.score;
            result.matched = matchedRanges(entry.title, found.plan);
            result.title = std::move(entry.title);
            result.partial = found.partial;
            answer.results.push_back(std::move(result));
        }
    }

    CatalogIndex& m_index;
    const SearchRequest& m_request;
    Query m_query;
    std::vector<ItemKind> m_kinds;
    Narrowing m_narrowing;
    Bits m_allowed;
};

} // namespace

Result<SearchAnswer> search(const Catalog& catalog, const SearchRequest& request) {
    auto& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const auto started = std::chrono::steady_clock::now();
        // One read transaction: hundreds of small reads take the file's lock once.
        const SQLite::Transaction reading(connection.database);
        CatalogIndex index(connection, request.cancelled);
        index.stopIfCancelled();
        auto answer = Searcher(index, loadedIndex(connection), request).answer();
        answer.tookMicroseconds =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started)
                .count();
        return answer;
    });
}

} // namespace waymark::db

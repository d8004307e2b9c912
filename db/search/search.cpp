// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/search.h"

#include "db/records/residual.h"
#include "db/search/composed_answer.h"
#include "db/search/corrected_search.h"
#include "db/search/highlight.h"
#include "db/search/item_rows.h"
#include "db/search/name_score.h"
#include "db/search/sorting.h"
#include "db/sqlite/errors.h"
#include "db/text/words.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace waymark::db {

namespace {

using namespace search_parts;

constexpr int mostRows = 10'000;
constexpr double catchAllCost = 60; // a specific occupation is what most people mean

/// "Physicians, All Other": what is left when every other is named.
bool isCatchAll(const ItemRow& row) {
    return row.key.kind() == ItemKind::Career && isResidual(row.title);
}

std::vector<std::string> valuesNamed(const FacetColumns& facets, Facet facet, std::string_view typed) {
    std::vector<std::string> values;
    for (const auto each : {facet, Facet::Technology})
        if (each == facet || facet == Facet::Skill)
            for (const auto id : valuesMeant(facets.valuesOf(each), typed))
                values.push_back(facets.valuesOf(each).names[id].value);
    if (values.empty() && isCode(facet, typed))
        values.emplace_back(typed);
    return values;
}

bool isInCatalog(const FacetColumns& facets, const FacetSelection& field) {
    if (field.facet == Facet::Kind || isRange(field.facet))
        return true;
    const auto has = [&](Facet facet, const std::string& value) {
        const auto& names = facets.valuesOf(facet).names;
        return std::any_of(names.begin(), names.end(),
                           [&](const ValueName& name) { return name.value == value; });
    };
    return std::any_of(field.values.begin(), field.values.end(), [&](const std::string& value) {
        return value == notStated || has(field.facet, value) ||
               (field.facet == Facet::Skill && has(Facet::Technology, value));
    });
}

/// Choices of the panel and field words of the same facet add up.
std::vector<FacetSelection> allChoices(const SearchRequest& request, const search_parts::Query& query) {
    auto all = query.fields;
    if (!query.kinds.empty()) {
        all.push_back({Facet::Kind, {}, false});
        for (const auto kind : query.kinds)
            all.back().values.emplace_back(itemKindName(kind));
    }
    for (const auto& selection : request.facets) {
        const auto same = std::find_if(all.begin(), all.end(), [&](const FacetSelection& each) {
            return each.facet == selection.facet && each.excluded == selection.excluded;
        });
        if (same == all.end())
            all.push_back(selection);
        else
            same->values.insert(same->values.end(), selection.values.begin(), selection.values.end());
    }
    // A list of one kind stays one, whatever kinds are chosen beside it.
    if (request.kind)
        all.push_back({Facet::Kind, {std::string(itemKindName(*request.kind))}, false});
    return all;
}

/// "Pick Up Driver" and not "Pickup Driver", whatever the case.
bool sameText(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

class Answerer {
public:
    Answerer(Catalog::Connection& connection, const SearchRequest& request)
        : m_index(loadedIndex(connection))
        , m_rows(itemRows(connection))
        , m_finder(m_index, request.cancelled)
        , m_request(request)
        , m_query(parsedQuery(request.query,
                              [this](Facet facet, std::string_view typed) {
                                  return valuesNamed(m_index.facets, facet, typed);
                              }))
        , m_narrowing(allChoices(request, m_query), m_index.facets, m_index.blocks)
        , m_first(static_cast<std::size_t>(std::clamp(request.skip, 0, mostRows)))
        , m_rowCount(static_cast<std::size_t>(std::clamp(request.limit, 0, mostRows))) {}

    SearchAnswer answer() {
        m_finder.stopIfCancelled();
        m_answer.query = m_request.query;
        m_answer.generation = m_request.generation;
        m_answer.reading = m_query.parts;
        for (auto& part : m_answer.reading)
            if (part.role == QueryPart::Role::Field && !part.field.values.empty())
                part.inCatalog = isInCatalog(m_index.facets, part.field);
        if (m_narrowing.any())
            m_allowed = m_narrowing.allowed();
        if (!m_query.wanted.empty())
            search();
        else if (m_request.browse || m_narrowing.any())
            browse();
        return std::move(m_answer);
    }

private:
    struct Line {
        Hit hit;
        ItemRow row;
        std::string otherName;
    };

    const Bits* allowed() const { return m_narrowing.any() ? &m_allowed : nullptr; }

    void search() {
        const bool byWords = m_request.sort == SortOrder::Relevance;
        Wanted wanted;
        wanted.most = byWords ? m_first + m_rowCount : 1;
        wanted.ofEachKind =
            byWords ? static_cast<std::size_t>(std::clamp(m_request.ofEachKind, 0, mostRows)) : 0;
        wanted.allowed = allowed();
        CorrectedSearch search(m_finder, m_request.query, m_query, wanted);
        auto found = search.found(m_request.correct);
        m_answer.corrected = search.correctedText();
        count(found.matched);
        if (!byWords)
            found.hits = sortedHits(found.matched);
        fill(found);
    }

    void browse() {
        Found found;
        found.matched = Bits(m_index.entryCount(), true);
        for (const auto& spelling : m_query.excluded)
            found.matched.remove(m_finder.entriesWith({spelling.words, true, false, 0, false}));
        count(found.matched);
        found.hits = sortedHits(found.matched);
        fill(found);
    }

    std::vector<Hit> sortedHits(const Bits& matched) const {
        Bits entries = matched;
        if (const auto* only = allowed())
            entries &= *only;
        std::vector<Hit> hits;
        for (const auto entry :
             firstInOrder(m_index, entries, m_request.sort, m_first + m_rowCount, m_request.languages))
            hits.push_back({entry, noName, 0, false, false});
        return hits;
    }

    void count(const Bits& matched) {
        const auto kindFacet = Facet::Kind;
        Bits ofAnyKind = matched;
        if (m_narrowing.any())
            ofAnyKind &= m_narrowing.allowed(&kindFacet);
        for (std::size_t i = 0; i < kindsFound; ++i) {
            const auto kind = static_cast<ItemKind>(i);
            const auto count = ofAnyKind.count(m_index.blocks.first(kind), m_index.blocks.last(kind));
            if (count > 0)
                m_answer.counts.push_back({kind, static_cast<std::int64_t>(count)});
        }
        Bits listed = matched;
        if (const auto* only = allowed())
            listed &= *only;
        m_answer.total = static_cast<std::int64_t>(listed.count());
        for (const auto facet : m_request.count) {
            m_finder.stopIfCancelled();
            m_answer.facets.push_back(m_narrowing.counted(
                facet, matched, static_cast<std::size_t>(std::max(m_request.valuesPerFacet, 0))));
        }
    }

    void fill(const Found& found) {
        std::vector<Line> lines;
        for (const auto& hit : found.hits)
            lines.push_back(lineOf(hit, found.plan));
        // Names of the same words in another writing: known only now that they are read.
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Line& a, const Line& b) { return a.hit.score > b.hit.score; });
        if (m_request.ofEachKind <= 0 && lines.size() > m_first + m_rowCount)
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(m_first + m_rowCount), lines.end());
        for (auto i = std::min(m_first, lines.size()); i < lines.size(); ++i)
            m_answer.results.push_back(result(std::move(lines[i]), found));
    }

    Line lineOf(const Hit& hit, const MatchPlan& plan) {
        Line line{hit, m_rows.row(m_index, hit.entry), {}};
        const bool other = hit.name != noName && !m_index.isTitle(hit.name);
        if (other)
            line.otherName = m_rows.otherName(m_index, hit.name);
        if (hit.nothingElse && sameText(other ? line.otherName : line.row.title, plan.text))
            line.hit.score += sameTextBonus;
        else if (isCatchAll(line.row))
            line.hit.score -= catchAllCost;
        return line;
    }

    static SearchResult result(Line line, const Found& found) {
        SearchResult result;
        result.key = std::move(line.row.key);
        result.matched = matchedRanges(line.row.title, found.plan);
        result.title = std::move(line.row.title);
        // The one English phrase of this floor: scripts read it too.
        result.detail = line.otherName.empty() ? std::move(line.row.detail) : "Also called " + line.otherName;
        result.summary = std::move(line.row.summary);
        result.score = line.hit.score;
        result.partial = line.hit.partial;
        return result;
    }

    const LoadedIndex& m_index;
    ItemRows& m_rows;
    Finder m_finder;
    const SearchRequest& m_request;
    search_parts::Query m_query;
    Narrowing m_narrowing;
    Bits m_allowed;
    std::size_t m_first;
    std::size_t m_rowCount;
    SearchAnswer m_answer;
};

/// Of a list from its first row on, the page that was asked for.
void cutOut(SearchAnswer& answer, const SearchRequest& request) {
    auto& rows = answer.results;
    const auto first = std::min(static_cast<std::size_t>(std::max(request.skip, 0)), rows.size());
    const auto most = first + static_cast<std::size_t>(std::max(request.limit, 0));
    if (request.ofEachKind <= 0 && rows.size() > most)
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end());
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(first));
}

SearchAnswer answered(Catalog::Connection& connection, const SearchRequest& request) {
    if (!isPlainQuery(request))
        return Answerer(connection, request).answer();
    const Understanding meaning = understood(connection, request.query);
    // What stands first is put together of the whole list: a later page is cut out of it.
    SearchRequest asTyped = request;
    asTyped.limit = std::clamp(request.skip, 0, mostRows) + std::clamp(request.limit, 0, mostRows);
    asTyped.skip = 0;
    // What we know to be a word is not one misspelt.
    asTyped.correct = request.correct && meaning.named.empty() && !meaning.isQuestion();
    auto answer = Answerer(connection, asTyped).answer();
    // "Cheff" is the cook as much as "chef" is.
    const Understanding meant = answer.corrected.empty() ? meaning : understood(connection, answer.corrected);
    compose(answer, connection, asTyped, meant.isQuestion() ? meaning : meant, [&connection](const SearchRequest& further) {
        return Answerer(connection, further).answer();
    });
    findPieces(answer, connection, asTyped);
    cutOut(answer, request);
    return answer;
}

} // namespace

Result<void> prepareSearch(const Catalog& catalog) {
    auto& connection = catalog.connection();
    const auto entries = sqlite::guarded(connection.file, [&] {
        itemRows(connection);
        return loadedIndex(connection).entryCount();
    });
    if (!entries)
        return entries.error();
    return {};
}

Result<SearchAnswer> search(const Catalog& catalog, const SearchRequest& request) {
    auto& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const auto started = std::chrono::steady_clock::now();
        // One read transaction: the small reads take the file's lock once.
        const SQLite::Transaction reading(connection.database);
        auto answer = answered(connection, request);
        answer.tookMicroseconds =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started)
                .count();
        return answer;
    });
}

} // namespace waymark::db

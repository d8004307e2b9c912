// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/typing.h"

#include "db/search/corrected_search.h"
#include "db/search/loaded_index.h"
#include "db/search/plan_query.h"
#include "db/search/search.h"
#include "tests/bench/search/full_text.h"
#include "tests/bench/search/typed_queries.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <random>
#include <stdexcept>
#include <string>

namespace waymark::bench {

namespace {

using namespace db::search_parts;

class Times {
public:
    void add(double ms, const std::string& what) {
        m_all.push_back(ms);
        if (ms > m_worst) {
            m_worst = ms;
            m_worstWhat = what;
        }
    }
    double at(double share) {
        std::sort(m_all.begin(), m_all.end());
        return m_all.empty() ? 0
                             : m_all[static_cast<std::size_t>(share * static_cast<double>(m_all.size() - 1))];
    }
    void print(const char* name) {
        std::printf("%-22s p50 %7.3f  p90 %7.3f  p99 %7.3f  p99.9 %7.3f  worst %8.3f ms (%s)\n", name,
                    at(0.5), at(0.9), at(0.99), at(0.999), m_worst, m_worstWhat.c_str());
    }

private:
    std::vector<double> m_all;
    double m_worst = 0;
    std::string m_worstWhat;
};

template <class Work>
double milliseconds(Work work) {
    // Processor time: on a machine with other work the clock on the wall measures that work.
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double started = now();
    work();
    return now() - started;
}

db::Catalog opened(const std::filesystem::path& file) {
    auto catalog = db::Catalog::open(file);
    if (!catalog)
        throw std::runtime_error(catalog.error().message);
    return *std::move(catalog);
}

db::SearchAnswer answer(const db::Catalog& catalog, const db::SearchRequest& request) {
    auto answer = db::search(catalog, request);
    if (!answer)
        throw std::runtime_error(answer.error().message);
    return *std::move(answer);
}

/// Milliseconds that loading takes, which no keystroke waits for.
double prepared(const db::Catalog& catalog) {
    return milliseconds([&] {
        if (const auto ready = db::prepareSearch(catalog); !ready)
            throw std::runtime_error(ready.error().message);
    });
}

long residentKilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6));
    return 0;
}

} // namespace

void measureTyping(const std::filesystem::path& file, std::size_t queries, std::size_t fullTextEvery) {
    const auto texts = typedQueries(file, queries, 1);
    const auto before = residentKilobytes();
    const auto catalog = opened(file);
    const double loading = prepared(catalog);
    Times ours, facets, theirs;
    std::size_t strokes = 0;
    for (const auto& text : texts) {
        for (const auto& typed : keystrokes(text)) {
            db::SearchRequest request;
            request.query = typed;
            ours.add(milliseconds([&] { answer(catalog, request); }), typed);
            ++strokes;
        }
    }
    std::printf("%zu queries, %zu keystrokes; index loaded in %.0f ms, %.1f MB in memory; resident for "
                "search %.1f MB\n",
                texts.size(), strokes, loading,
                static_cast<double>(loadedIndex(catalog.connection()).bytesInMemory()) / 1e6,
                static_cast<double>(residentKilobytes() - before) / 1e3);
    ours.print("search");
    for (std::size_t i = 0; i < texts.size(); i += 10) {
        for (const auto& typed : keystrokes(texts[i])) {
            db::SearchRequest request;
            request.query = typed;
            request.ofEachKind = 5;
            request.count = {db::Facet::Kind,     db::Facet::Topic, db::Facet::Provider, db::Facet::Level,
                             db::Facet::Language, db::Facet::Free,  db::Facet::Hours,    db::Facet::Year};
            facets.add(milliseconds([&] { answer(catalog, request); }), typed);
        }
    }
    facets.print("with facet counts");
    if (fullTextEvery == 0)
        return;
    FullText fullText(file, file.string() + ".fts");
    const auto indexBytes =
        catalog.connection().database.execAndGet("SELECT sum(length(data)) FROM search_index");
    const auto ourBytes = static_cast<double>(indexBytes.getInt64());
    std::printf("index %.1f MB, FTS5 %.1f MB: %.2f times\n", ourBytes / 1e6,
                static_cast<double>(fullText.indexBytes()) / 1e6,
                ourBytes / static_cast<double>(fullText.indexBytes()));
    for (std::size_t i = 0; i < texts.size(); i += fullTextEvery)
        for (const auto& typed : keystrokes(texts[i]))
            theirs.add(milliseconds([&] { fullText.first50(typed); }), typed);
    theirs.print("FTS5");
    std::printf("FTS5 was asked every %zuth query\n", fullTextEvery);
    std::printf("p99 of FTS5 over p99 of search: %.1f\n", theirs.at(0.99) / ours.at(0.99));
}

void measureNasty(const std::filesystem::path& file) {
    const auto catalog = opened(file);
    std::printf("index loaded in %.0f ms\n", prepared(catalog));
    std::mt19937 random(3);
    Times bytes, nasty;
    const auto ask = [&](const std::string& query, Times& times) {
        db::SearchRequest request;
        request.query = query;
        times.add(milliseconds([&] { answer(catalog, request); }), query.substr(0, 60));
    };
    for (int i = 0; i < 100'000; ++i) {
        std::string query(random() % 60, '\0');
        for (auto& byte : query)
            byte = static_cast<char>(random() % 256);
        ask(query, bytes);
    }
    bytes.print("random bytes");
    const std::string pieces[] = {"c++",
                                  "C#",
                                  ".NET",
                                  "node.js",
                                  "don't",
                                  "\"",
                                  "AND",
                                  "NEAR(",
                                  "OR",
                                  "NOT",
                                  "*",
                                  "-",
                                  "--",
                                  ":",
                                  "kind:",
                                  "hours:<",
                                  "year:>2019",
                                  "provider:\"",
                                  "a",
                                  "e",
                                  "the",
                                  "\0",
                                  "\U0001F600",
                                  "\u05E9\u05DC\u05D5\u05DD",
                                  "\u202E",
                                  "'; DROP TABLE",
                                  "(",
                                  ")",
                                  "^",
                                  "{title} :",
                                  "\xff\xfe",
                                  "data",
                                  "introduction to",
                                  "python",
                                  "%",
                                  "_",
                                  "\\"};
    for (int i = 0; i < 10'000; ++i) {
        std::string query = i % 100 == 0 ? std::string(10'000, static_cast<char>('a' + random() % 26)) : "";
        for (auto count = random() % 30; count > 0; --count)
            query += pieces[random() % std::size(pieces)] + (random() % 3 == 0 ? "" : " ");
        ask(query, nasty);
    }
    nasty.print("nasty queries");
}

void measureAgreement(const std::filesystem::path& file, std::size_t queries) {
    const auto catalog = opened(file);
    const auto& index = loadedIndex(catalog.connection());
    const Finder finder(index, nullptr);
    const IndexWords words(index);
    std::size_t due = 0;
    std::size_t met = 0;
    for (const auto& text : typedQueries(file, queries, 2)) {
        for (const auto& typed : keystrokes(text)) {
            const auto plan = planFor(typed, parsedQuery(typed), words);
            Wanted wanted;
            const auto quick = finder.find(plan, wanted);
            wanted.exhaustive = true;
            const auto all = finder.find(plan, wanted);
            for (std::size_t i = 0; i < std::min<std::size_t>(10, all.hits.size()); ++i) {
                ++due;
                const auto last = quick.hits.begin() +
                                  static_cast<std::ptrdiff_t>(std::min<std::size_t>(10, quick.hits.size()));
                met += std::any_of(quick.hits.begin(), last,
                                   [&](const Hit& hit) { return hit.entry == all.hits[i].entry; })
                           ? 1U
                           : 0U;
            }
        }
    }
    std::printf("recall of the ten best against judging everything: %.4f of %zu\n",
                static_cast<double>(met) / static_cast<double>(std::max<std::size_t>(due, 1)), due);
}

} // namespace waymark::bench

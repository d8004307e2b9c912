// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/index_builder.h"

#include "db/search/facet_source.h"
#include "db/search/facet_store.h"
#include "db/search/index_parts.h"
#include "db/search/index_reader.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace waymark::db::search_parts {

namespace {

constexpr std::size_t stepsBetweenLooks = 1U << 16U;
constexpr std::size_t numbersAtOnce = 1U << 22U; // 16 MB

using Order = std::vector<std::uint32_t>; ///< what was collected, by its final number

class Builder {
public:
    Builder(SQLite::Database& database, const std::atomic<bool>* cancelled)
        : m_database(database)
        , m_cancelled(cancelled)
        , m_texts(collectTexts(database)) {}

    void build() {
        rankRenowns();
        stopIfCancelled();
        orderEntries();
        stopIfCancelled();
        orderNames();
        stopIfCancelled();
        writeWords();
        writeRows();
        writeNames();
        writePostings();
        writeFacets();
    }

private:
    void stopIfCancelled() const {
        if (m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed))
            throw sqlite::Failure(ErrorKind::Cancelled, "the making of the search index was cancelled");
    }
    /// In the long loops: looks every few thousand times.
    void step() {
        if (++m_steps % stepsBetweenLooks == 0)
            stopIfCancelled();
    }

    /// Renowns become ranks within a kind, 0 the best known.
    void rankRenowns() {
        auto& renowns = m_texts.renowns;
        for (std::size_t kind = 0; kind < kindsFound; ++kind) {
            const auto first = m_texts.blocks.firsts[kind];
            Order order(m_texts.blocks.firsts[kind + 1] - first);
            std::iota(order.begin(), order.end(), first);
            std::stable_sort(order.begin(), order.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return renowns[a] < renowns[b]; });
            Order ranks(order.size());
            for (std::uint32_t rank = 0; rank < order.size(); ++rank)
                ranks[order[rank] - first] = rank;
            std::copy(ranks.begin(), ranks.end(), renowns.begin() + first);
        }
    }

    void orderEntries() {
        m_order.resize(m_texts.rows.size());
        std::iota(m_order.begin(), m_order.end(), 0U);
        for (std::size_t kind = 0; kind < kindsFound; ++kind)
            std::sort(m_order.begin() + m_texts.blocks.firsts[kind],
                      m_order.begin() + m_texts.blocks.firsts[kind + 1],
                      [&](std::uint32_t a, std::uint32_t b) {
                          const auto left = m_texts.titles.wordCount(a);
                          const auto right = m_texts.titles.wordCount(b);
                          return left != right ? left < right : m_texts.renowns[a] < m_texts.renowns[b];
                      });
        m_finals.resize(m_order.size());
        for (std::uint32_t entry = 0; entry < m_order.size(); ++entry)
            m_finals[m_order[entry]] = entry;
    }

    void orderNames() {
        m_nameOrder.resize(m_texts.nameCareers.size());
        std::iota(m_nameOrder.begin(), m_nameOrder.end(), 0U);
        std::stable_sort(m_nameOrder.begin(), m_nameOrder.end(), [&](std::uint32_t a, std::uint32_t b) {
            const auto left = m_texts.names.wordCount(a);
            const auto right = m_texts.names.wordCount(b);
            return left != right ? left < right
                                 : m_texts.renowns[m_texts.nameCareers[a]] <
                                       m_texts.renowns[m_texts.nameCareers[b]];
        });
    }

    void writeWords() {
        const auto sorted = m_texts.words.sorted();
        stopIfCancelled();
        m_ids.resize(sorted.size());
        PartWriter words(m_database, "words");
        PartWriter lengths(m_database, "word_lengths");
        for (WordId id = 0; id < sorted.size(); ++id) {
            step();
            m_ids[sorted[id]] = id;
            const auto word = m_texts.words[sorted[id]];
            words.write(word);
            lengths.writeNumber(static_cast<std::uint8_t>(word.size()));
        }
        words.finish();
        lengths.finish();
        m_texts.words = {};
    }

    void writeRows() {
        PartWriter kinds(m_database, "kinds");
        for (const auto first : m_texts.blocks.firsts)
            kinds.writeNumber(first);
        kinds.finish();
        PartWriter rows(m_database, "rows");
        PartWriter renown(m_database, "renown");
        for (const auto collected : m_order) {
            rows.writeNumber(m_texts.rows[collected]);
            renown.writeNumber(m_texts.renowns[collected]);
        }
        rows.finish();
        renown.finish();
        PartWriter careers(m_database, "name_careers");
        PartWriter places(m_database, "name_places");
        for (const auto collected : m_nameOrder) {
            careers.writeNumber(m_finals[m_texts.nameCareers[collected]]);
            places.writeNumber(m_texts.namePlaces[collected]);
        }
        careers.finish();
        places.finish();
    }

    void writeNames() {
        PartWriter names(m_database, "names");
        PartWriter lengths(m_database, "name_lengths");
        std::vector<std::uint8_t> run;
        const auto write = [&](const TextRuns& runs, std::uint32_t collected) {
            step();
            run.clear();
            runs.visit(collected, [&](WordId word) { appendWord(run, m_ids[word]); });
            names.write(run);
            lengths.writeNumber(static_cast<std::uint8_t>(run.size() / bytesPerWord));
        };
        for (const auto collected : m_order)
            write(m_texts.titles, collected);
        for (const auto collected : m_nameOrder)
            write(m_texts.names, collected);
        names.finish();
        lengths.finish();
    }

    void writePostings() {
        m_wordEntries.assign(m_ids.size(), 0);
        const auto entries = m_order.size();
        writePostings("titles", entries + m_nameOrder.size(), [&](auto visit) {
            for (std::uint32_t entry = 0; entry < entries; ++entry)
                m_texts.titles.visit(m_order[entry], [&](WordId word) { visit(word, entry); });
            for (std::uint32_t name = 0; name < m_nameOrder.size(); ++name)
                m_texts.names.visit(m_nameOrder[name], [&](WordId word) {
                    visit(word, static_cast<std::uint32_t>(entries) + name);
                });
        });
        writePostings("heads", entries + m_nameOrder.size(), [&](auto visit) {
            for (std::uint32_t entry = 0; entry < entries; ++entry)
                if (m_texts.titles.wordCount(m_order[entry]) > 0)
                    visit(wordAt(m_texts.titles.begin(m_order[entry])), entry);
            for (std::uint32_t name = 0; name < m_nameOrder.size(); ++name)
                visit(wordAt(m_texts.names.begin(m_nameOrder[name])),
                      static_cast<std::uint32_t>(entries) + name);
        });
        m_texts.titles.clear();
        m_texts.names.clear();
        for (auto* runs : {&m_texts.others, &m_texts.contents}) {
            writePostings(runs == &m_texts.others ? "others" : "contents", entries, [&](auto visit) {
                for (std::uint32_t entry = 0; entry < entries; ++entry)
                    runs->visit(m_order[entry], [&](WordId word) { visit(word, entry); });
            });
            runs->clear();
        }
        PartWriter counts(m_database, "word_entries");
        counts.writeNumbers(m_wordEntries);
        counts.finish();
    }

    /// `all(visit)` calls visit(collected word, number) with ascending numbers. Numbers are gathered for
    /// some of the words at a time, so that memory stays the same however large the catalog is.
    template <class All>
    void writePostings(const std::string& field, std::size_t size, const All& all) {
        std::vector<std::uint32_t> counts(m_ids.size(), 0);
        all([&](WordId word, std::uint32_t) {
            step();
            ++counts[m_ids[word]];
        });
        PartWriter postings(m_database, field);
        PartWriter lengths(m_database, field + "_lengths");
        std::vector<std::uint32_t> gathered;
        std::vector<std::uint8_t> list;
        for (WordId first = 0; first < counts.size();) {
            const auto last = rangeFrom(first, counts);
            gather(gathered, std::span(counts).subspan(first, last - first), first, all);
            for (std::uint32_t start = 0; first < last; start = counts[first++]) {
                step();
                const auto begin = gathered.begin() + start;
                // A title that says a word twice has it once.
                const auto end = std::unique(begin, gathered.begin() + counts[first]);
                list.clear();
                appendPostings(std::span(begin, end), size, list);
                postings.write(list);
                writeSmall(lengths, static_cast<std::uint32_t>(list.size()));
                // What a name begins with was counted as what it has.
                m_wordEntries[first] += field == "heads" ? 0 : static_cast<std::uint32_t>(end - begin);
            }
        }
        postings.finish();
        lengths.finish();
    }

    /// One word past the last of those whose numbers fit together; at least one word.
    static WordId rangeFrom(WordId first, const std::vector<std::uint32_t>& counts) {
        auto last = first;
        std::size_t room = 0;
        do
            room += counts[last++];
        while (last < counts.size() && room + counts[last] <= numbersAtOnce);
        return last;
    }

    /// The numbers of the words from `first`, one word after the other; their counts become the ends.
    template <class All>
    void gather(std::vector<std::uint32_t>& numbers, std::span<std::uint32_t> counts, WordId first,
                const All& all) {
        std::uint32_t total = 0;
        for (auto& count : counts)
            total += std::exchange(count, total);
        numbers.resize(total);
        all([&](WordId word, std::uint32_t number) {
            step();
            if (const auto id = m_ids[word] - first; id < counts.size())
                numbers[counts[id]++] = number;
        });
    }

    void writeFacets() {
        EntryOfRow entries;
        for (const auto kind : enumValues<ItemKind>()) {
            const auto first = m_texts.blocks.first(kind);
            const auto last = m_texts.blocks.last(kind);
            auto& ofRow = entries[kind];
            for (auto collected = first; collected < last; ++collected) {
                const auto row = m_texts.rows[collected];
                if (row > ofRow.size())
                    ofRow.resize(row, noValue);
                ofRow[row - 1] = m_finals[collected];
            }
        }
        m_texts.rows = {};
        m_texts.renowns = {};
        m_order = {};
        m_finals = {};
        storeFacetColumns(m_database, entries);
    }

    SQLite::Database& m_database;
    const std::atomic<bool>* m_cancelled;
    std::size_t m_steps = 0;
    CollectedTexts m_texts;
    Order m_order;
    Order m_finals; ///< by what was collected
    Order m_nameOrder;
    std::vector<WordId> m_ids; ///< final, by number collected
    std::vector<std::uint32_t> m_wordEntries;
};

} // namespace

void buildIndex(SQLite::Database& database, const std::atomic<bool>* cancelled) {
    database.exec("DELETE FROM search_index");
    Builder(database, cancelled).build();
}

} // namespace waymark::db::search_parts

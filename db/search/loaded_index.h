// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The search index in memory, as a catalog's connection keeps it: loaded and checked by the first search,
// changed afterwards only in what it remembers, on the connection's thread. A name is a title, numbered like
// its entry, or another name of a career, numbered behind all entries; names of one section ascend by their
// number of words. Throws SQLite::Exception, and sqlite::Failure Corrupt for an index that does not fit
// together.
#pragma once

#include "db/catalog/connection.h"
#include "db/search/career_likeness.h"
#include "db/search/facet_columns.h"
#include "db/search/index_texts.h"
#include "db/search/list_places.h"
#include "db/search/narrowing.h"
#include "db/search/posting_list.h"
#include "db/search/word_table.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace waymark::db::search_parts {

/// Numbers by word.
struct Postings {
    std::vector<std::uint8_t> bytes;
    ListPlaces places;
    std::size_t size = 0; ///< numbers are below this
    /// Of every word that begins with a letter or digit, filled when first asked for: the first letter typed
    /// means a tenth of the catalog.
    mutable std::array<Bits, 36> byFirstLetter;

    Bytes of(WordId word) const {
        const auto [begin, end] = places.of(word);
        return Bytes(bytes).subspan(begin, end - begin);
    }
};

struct NameSection {
    ItemKind kind = ItemKind::Career;
    bool titles = true; ///< false: other names of careers
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

struct LoadedIndex {
    WordTable words;
    KindBlocks blocks;
    std::vector<std::uint32_t> rows;     ///< row id in its kind's table, by entry
    std::vector<std::uint32_t> renown; ///< rank among its kind, 0 the best known, by entry
    std::vector<std::uint8_t> nameWords;
    std::vector<std::uint32_t> nameStarts; ///< in words
    std::vector<std::uint32_t> nameCareers;
    std::vector<std::uint16_t> namePlaces;
    Postings titles; ///< names that have the word
    Postings heads;  ///< names that begin with it
    Postings others; ///< entries
    Postings contents;
    std::vector<NameSection> sections;
    FacetColumns facets;
    std::shared_ptr<const CareerLikeness> likeness;

    std::uint32_t entryCount() const { return blocks.entryCount(); }
    std::uint32_t nameCount() const { return entryCount() + static_cast<std::uint32_t>(nameCareers.size()); }
    bool isTitle(std::uint32_t name) const { return name < entryCount(); }
    std::uint32_t entryOf(std::uint32_t name) const {
        return isTitle(name) ? name : nameCareers[name - entryCount()];
    }
    std::uint32_t wordCount(std::uint32_t name) const { return nameStarts[name + 1] - nameStarts[name]; }
    const std::uint8_t* wordsOf(std::uint32_t name) const {
        return nameWords.data() + std::size_t{nameStarts[name]} * bytesPerWord;
    }
    /// The first name behind `name` in its section, which ends at `last`, that has more words.
    std::uint32_t firstWithMoreWords(std::uint32_t name, std::uint32_t last) const;
    /// Asks the processor for what will be read soon: where the words of a name lie, then the words.
    void fetchPlace(std::uint32_t name) const { fetch(nameStarts.data() + name); }
    void fetchWords(std::uint32_t name) const { fetch(wordsOf(name)); }
    std::size_t bytesInMemory() const;

private:
    static void fetch([[maybe_unused]] const void* at) {
#ifdef __GNUC__
        __builtin_prefetch(at);
#endif
    }
};

const LoadedIndex& loadedIndex(Catalog::Connection& connection);

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/loaded_index.h"

#include "db/search/facet_store.h"
#include "db/search/index_parts.h"

#include <algorithm>

namespace waymark::db::search_parts {

namespace {

void check(bool sound, const char* what) {
    if (!sound)
        refuseIndex(std::string(what) + " do not fit together");
}

WordTable loadWords(const SQLite::Database& database) {
    const auto letters = readPart(database, "words");
    const auto lengths = readNumbers<std::uint8_t>(database, "word_lengths");
    auto entries = readNumbers<std::uint32_t>(database, "word_entries");
    std::size_t sum = 0;
    for (const auto length : lengths)
        sum += length;
    check(sum == letters.size() && entries.size() == lengths.size(), "its words");
    return {std::string(letters.begin(), letters.end()), lengths, std::move(entries)};
}

Postings loadPostings(const SQLite::Database& database, const std::string& field, std::size_t words,
                      std::size_t size) {
    const auto starts = readStarts(database, field + "_lengths");
    Postings postings{readPart(database, field), ListPlaces(starts), size, {}};
    check(starts.size() == words + 1 && starts.back() == postings.bytes.size() &&
              std::is_sorted(starts.begin(), starts.end()),
          "its lists");
    return postings;
}

void loadNames(const SQLite::Database& database, LoadedIndex& index) {
    index.nameCareers = readNumbers<std::uint32_t>(database, "name_careers");
    index.namePlaces = readNumbers<std::uint16_t>(database, "name_places");
    index.nameWords = readPart(database, "names");
    const auto lengths = readNumbers<std::uint8_t>(database, "name_lengths");
    index.nameStarts.reserve(lengths.size() + 1);
    index.nameStarts.push_back(0);
    for (const auto length : lengths)
        index.nameStarts.push_back(index.nameStarts.back() + length);
    const auto careers = index.blocks.last(ItemKind::Career);
    bool sound = lengths.size() == index.nameCount() && index.namePlaces.size() == index.nameCareers.size() &&
                 std::size_t{index.nameStarts.back()} * bytesPerWord == index.nameWords.size() &&
                 std::all_of(index.nameCareers.begin(), index.nameCareers.end(),
                             [&](auto career) { return career < careers; });
    for (std::size_t at = 0; at + bytesPerWord <= index.nameWords.size(); at += bytesPerWord)
        sound = sound && wordAt(index.nameWords.data() + at) < index.words.size();
    check(sound, "its names");
}

/// Other names first: who types a career's name means the career.
void makeSections(LoadedIndex& index) {
    index.sections.push_back({ItemKind::Career, false, index.entryCount(), index.nameCount()});
    for (std::size_t kind = 0; kind < kindsFound; ++kind)
        index.sections.push_back(
            {static_cast<ItemKind>(kind), true, index.blocks.firsts[kind], index.blocks.firsts[kind + 1]});
}

std::shared_ptr<const LoadedIndex> load(const SQLite::Database& database) {
    auto index = std::make_shared<LoadedIndex>();
    const auto firsts = readNumbers<std::uint32_t>(database, "kinds");
    check(firsts.size() == kindsFound + 1 && firsts.front() == 0 &&
              std::is_sorted(firsts.begin(), firsts.end()),
          "its kinds");
    std::copy(firsts.begin(), firsts.end(), index->blocks.firsts.begin());
    index->rows = readNumbers<std::uint32_t>(database, "rows");
    index->renown = readNumbers<std::uint32_t>(database, "renown");
    check(index->rows.size() == index->entryCount() && index->renown.size() == index->entryCount(),
          "its rows");
    index->words = loadWords(database);
    loadNames(database, *index);
    const auto words = index->words.size();
    index->titles = loadPostings(database, "titles", words, index->nameCount());
    index->heads = loadPostings(database, "heads", words, index->nameCount());
    index->others = loadPostings(database, "others", words, index->entryCount());
    index->contents = loadPostings(database, "contents", words, index->entryCount());
    index->facets = loadFacetColumns(database, index->entryCount());
    makeSections(*index);
    index->likeness = std::make_shared<CareerLikeness>(*index);
    return index;
}

template <class Each>
std::size_t bytesOf(const std::vector<Each>& all) {
    return all.capacity() * sizeof(Each);
}

} // namespace

std::uint32_t LoadedIndex::firstWithMoreWords(std::uint32_t name, std::uint32_t last) const {
    const auto most = wordCount(name);
    auto low = name + 1;
    while (low < last) {
        const auto middle = low + (last - low) / 2;
        if (wordCount(middle) <= most)
            low = middle + 1;
        else
            last = middle;
    }
    return low;
}

std::size_t LoadedIndex::bytesInMemory() const {
    std::size_t sum = words.bytesInMemory() + bytesOf(rows) + bytesOf(renown) + bytesOf(nameWords) +
                      bytesOf(nameStarts) + bytesOf(nameCareers) + bytesOf(namePlaces);
    for (const auto* postings : {&titles, &heads, &others, &contents})
        sum += bytesOf(postings->bytes) + postings->places.bytesInMemory();
    for (const auto& column : facets.values)
        sum += bytesOf(column.one) + bytesOf(column.starts) + bytesOf(column.ids) +
               column.names.size() * sizeof(ValueName);
    for (const auto& column : facets.numbers)
        sum += bytesOf(column.numbers);
    return sum + bytesOf(facets.rating.numbers) + likeness->bytesInMemory();
}

const LoadedIndex& loadedIndex(Catalog::Connection& connection) {
    if (!connection.searchIndex)
        connection.searchIndex = load(connection.database);
    return *connection.searchIndex;
}

} // namespace waymark::db::search_parts

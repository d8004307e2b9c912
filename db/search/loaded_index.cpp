// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/loaded_index.h"

#include "db/search/facet_source.h"

#include <SQLiteCpp/Statement.h>

namespace waymark::db::search_parts {

namespace {

EntryOfRow entriesOfRows(const SQLite::Database& database, KindBlocks& blocks) {
    EntryOfRow entries;
    constexpr const char* tables[] = {"career", "skill", "place", "course", "book"};
    for (std::size_t kind = 0; kind < entries.size(); ++kind) {
        SQLite::Statement rows(database, std::string("SELECT r.id, e.id FROM search_entry e JOIN ") +
                                             tables[kind] +
                                             " r ON r.key = e.key WHERE e.kind = " + std::to_string(kind));
        blocks.firsts[kind + 1] = blocks.firsts[kind];
        while (rows.executeStep()) {
            const auto row = static_cast<std::size_t>(rows.getColumn(0).getInt64());
            if (entries[kind].size() < row)
                entries[kind].resize(row, noValue);
            entries[kind][row - 1] = static_cast<std::uint32_t>(rows.getColumn(1).getInt64() - 1);
            ++blocks.firsts[kind + 1];
        }
    }
    return entries;
}

} // namespace

const LoadedIndex& loadedIndex(Catalog::Connection& connection) {
    if (!connection.searchIndex) {
        auto index = std::make_shared<LoadedIndex>();
        const auto entries = entriesOfRows(connection.database, index->blocks);
        index->facets = readFacetColumns(connection.database, entries, index->blocks.entryCount());
        connection.searchIndex = std::move(index);
    }
    return *connection.searchIndex;
}

} // namespace waymark::db::search_parts

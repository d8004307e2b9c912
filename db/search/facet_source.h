// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The facet columns as the catalog's own tables give them, one at a time. A specialisation that states
// nothing itself has what its occupation has. Throws SQLite::Exception. One thread.
#pragma once

#include "db/keys.h"
#include "db/records/enum_array.h"
#include "db/search/facet_columns.h"

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <vector>

namespace waymark::db::search_parts {

/// Entry by item kind and row id - 1 of the kind's table; noValue for a row without entry.
using EntryOfRow = EnumArray<ItemKind, std::vector<std::uint32_t>>;

class FacetSource {
public:
    FacetSource(const SQLite::Database& database, const EntryOfRow& entries)
        : m_database(database)
        , m_entries(entries) {}

    ValueColumn values(Facet facet) const;
    NumberColumn numbers(Facet facet) const;
    NumberColumn ratings() const;

private:
    std::uint32_t entryAt(ItemKind kind, std::int64_t row) const;
    ValueColumn topics() const;
    struct Question {
        ItemKind kind;
        const char* sql;
    };
    ValueColumn answers(const std::vector<Question>& questions) const;
    NumberColumn measured(const std::vector<Question>& questions) const;

    const SQLite::Database& m_database;
    const EntryOfRow& m_entries;
};

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a result line shows of an entry, read from the catalog's tables. Keeps its statements, and what was read
// last (two thousand rows and as many names at most): the next letter typed lists much the same, and a connection's catalog does
// not change. Belongs to the thread of its connection. Throws SQLite::Exception, and sqlite::Failure Corrupt for an
// entry that the tables do not have.
#pragma once

#include "db/keys.h"
#include "db/search/loaded_index.h"

#include <SQLiteCpp/Statement.h>

#include <array>
#include <memory>
#include <string>
#include <unordered_map>

namespace waymark::db::search_parts {

struct ItemRow {
    ItemKey key;
    std::string title;
    std::string detail;
    std::string summary; ///< of a career
};

class ItemRows {
public:
    explicit ItemRows(const SQLite::Database& database)
        : m_database(database) {}

    ItemRow row(const LoadedIndex& index, std::uint32_t entry);
    /// The whole of a career's other name, even when `name` is a part of it.
    std::string otherName(const LoadedIndex& index, std::uint32_t name);

private:
    ItemRow read(const LoadedIndex& index, std::uint32_t entry);
    std::string readName(const LoadedIndex& index, std::uint32_t name);
    SQLite::Statement& prepared(std::size_t which, const char* sql);

    const SQLite::Database& m_database;
    std::array<std::unique_ptr<SQLite::Statement>, kindsFound + 1> m_statements;
    std::unordered_map<std::uint32_t, ItemRow> m_rows;
    std::unordered_map<std::uint32_t, std::string> m_names;
};

/// The rows of a connection, made by its first search.
ItemRows& itemRows(Catalog::Connection& connection);

} // namespace waymark::db::search_parts

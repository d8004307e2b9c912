// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Catalog holds: its SQLite connection and the few values that every answer needs. Internal to db/,
// for the catalog's own parts and for search, which reads the same file. Belongs to the thread of its
// Catalog. Statements throw SQLite::Exception; run them inside sqlite::guarded(connection.file, ...).
#pragma once

#include "db/catalog/catalog.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace waymark::db {

namespace search_parts {
struct LoadedIndex;
class ItemRows;
} // namespace search_parts

struct Catalog::Connection {
    std::filesystem::path file;
    SQLite::Database database;
    std::string date;                     ///< of the newest facts, "2026-08"
    std::vector<std::string> sourceNames; ///< by row id - 1
    // Made by the first search; behind the database, whose statements they hold.
    std::shared_ptr<const search_parts::LoadedIndex> searchIndex = nullptr;
    std::shared_ptr<search_parts::ItemRows> itemRows = nullptr;
};

} // namespace waymark::db

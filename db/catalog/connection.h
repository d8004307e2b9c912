// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Catalog holds: its SQLite connection. Internal to db/, for the catalog's own parts and for search,
// which reads the same file. Belongs to the thread of its Catalog. Statements throw SQLite::Exception; run
// them inside sqlite::guarded(connection.file, ...).
#pragma once

#include "db/catalog/catalog.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace waymark::db {

struct Catalog::Connection {
    std::filesystem::path file;
    SQLite::Database database;
};

} // namespace waymark::db

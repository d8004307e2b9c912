// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a library file to the schema of this program: looks at its header before SQLite changes anything,
// copies an older library to NAME-before-vN.db among its backups, then runs the numbered steps that are missing,
// each in a transaction that also writes its number. Two programs may do so at once. These functions throw
// sqlite::Failure and SQLite::Exception; only db/library calls them.
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <filesystem>

namespace waymark::db {

/// "WmLb": how a library says that it is one.
inline constexpr std::uint32_t libraryApplicationId = 0x576d4c62;

/// Throws Corrupt for a file that is no library, NewerSchema for one of a newer program. A missing or empty
/// file is fine: it becomes a library.
void refuseForeignFile(const std::filesystem::path& file);

/// Throws Corrupt for a library with other tables, indices or triggers than its version has: what somebody else put
/// there would run with the first change.
void refuseForeignTables(SQLite::Database& database, const std::filesystem::path& file);

void migrateLibrary(SQLite::Database& database, const std::filesystem::path& file);

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one place that opens and configures SQLite connections: one function for each role. A connection
// belongs to the thread that uses it (opened without SQLite's own mutex) and closes with its object.
// These functions throw SQLite::Exception or Failure; callers at the edge of db/ use guarded() (errors.h).
// SQLiteCpp types stay in headers of db/.
#pragma once

#include "db/result.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace waymark::db::sqlite {

/// The shipped or imported catalog: as openForReading(), with smaller values. Needs no write access to the folder; many may be open at a time.
SQLite::Database openCatalog(const std::filesystem::path& file);

/// The learner's library, created when missing: WAL, synchronous FULL (a finished write survives a power
/// cut), foreign keys, defensive, five seconds of patience with another program.
SQLite::Database openLibrary(const std::filesystem::path& file);

/// An existing database only to be read (a backup being checked, a library of elsewhere); a statement that takes half
/// a minute is Cancelled.
SQLite::Database openForReading(const std::filesystem::path& file);

/// A new file that nobody else sees yet: no journal and no syncs, because a failed build is deleted and a
/// finished one is synced before it is renamed (replacement_file.h).
SQLite::Database openForBuilding(const std::filesystem::path& file);

/// Writes what a building connection holds in memory and keeps `kilobytes` of it from here on: room for work
/// that reads and writes once from beginning to end.
void shrinkCache(SQLite::Database& database, int kilobytes);

/// Runs quick_check, or integrity_check with `thorough`; throws Failure Corrupt naming the first fault.
void checkIntegrity(SQLite::Database& database, const std::filesystem::path& file, bool thorough = false);

} // namespace waymark::db::sqlite

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A check sum over every byte of a finished catalog, kept in the catalog itself. SQLite notices damage only
// where it looks: not in the root of an empty table, in free space or within a number. 64 bits, against
// broken disks and half copies, not against malice. Reading 50 MB takes some 20 ms. Throws Failure.
// Internal to db/.
#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace waymark::db {

/// Makes room for the sum; the row must be the last thing written to its table.
void prepareSeal(SQLite::Database& database);
/// Writes the sum of a file that is complete and that nobody has open.
void seal(const std::filesystem::path& file);
/// Throws Corrupt when a byte is not as it was when the file was sealed.
void checkSeal(SQLite::Database& database, const std::filesystem::path& file);

} // namespace waymark::db

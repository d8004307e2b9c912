// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vouches for the words in a library, which SQLite does not: each row gives a number (64 bits of its names and values),
// each table keeps the sum of them, modulo 2 to the 64th. Temporary triggers on every table collect what a change adds
// and takes away, so that no function can forget to; the sums are written with the change, in its transaction.
// Any one changed bit of any value changes the sum; two changes cancel out once in 2 to the 64th.
// Only db/library uses this, on the connection's thread; throws sqlite::Failure and SQLite::Exception.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

namespace SQLite {
class Database;
}

namespace waymark::db {

class ContentSums {
public:
    /// Once for a connection, after migrating: makes the triggers, and sums what has no sums yet. The object outlives
    /// the connection's last statement.
    void watch(SQLite::Database& database);

    /// Around every transaction: begin() forgets what an earlier one that failed had collected.
    void begin();
    void flush(SQLite::Database& database);

    void add(const std::string& table, std::uint64_t difference) { m_changes[table] += difference; }

private:
    std::map<std::string, std::uint64_t> m_changes;
};

/// The function that gives a row's number; for a connection that only checks.
void addRowSum(SQLite::Database& database);

/// Corrupt, naming the first table whose rows are not those that were written. A library older than the sums passes.
void checkContentSums(SQLite::Database& database, const std::filesystem::path& file);

} // namespace waymark::db

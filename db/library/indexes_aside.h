// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// While a large part of the items comes, goes or changes place, the indexes that only serve finding
// (kept_by_...) are taken away and built anew at the end: sorting once is five to ten times as fast as finding
// a hundred thousand places in each. Inside the caller's transaction, so that nobody else sees it and a kill
// leaves them where they were. Make it before the statements that write, and destroy those before putBack().
// Throws SQLite::Exception.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace waymark::db {

class IndexesAside {
public:
    /// `changing` is how many items will come, go or go into the trash; for few, nothing is done.
    IndexesAside(SQLite::Database& database, std::size_t changing);
    void putBack();

private:
    SQLite::Database& m_database;
    std::vector<std::string> m_makers; ///< CREATE INDEX ...
};

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/indexes_aside.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace waymark::db {

namespace {

constexpr std::size_t many = 2000;
/// Building all takes as long as keeping them right for one row in so many.
constexpr std::size_t worthwhileShare = 5;

} // namespace

IndexesAside::IndexesAside(SQLite::Database& database, std::size_t changing)
    : m_database(database) {
    if (changing < many ||
        changing * worthwhileShare <
            static_cast<std::size_t>(database.execAndGet("SELECT count(*) FROM bookmark").getInt64()))
        return;
    std::vector<std::string> names;
    SQLite::Statement select(database, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND "
                                       "tbl_name = 'bookmark' AND name GLOB 'kept_by_*'");
    while (select.executeStep()) {
        names.push_back(select.getColumn(0).getString());
        m_makers.push_back(select.getColumn(1).getString());
    }
    select.reset();
    for (const auto& name : names)
        database.exec("DROP INDEX " + name);
}

void IndexesAside::putBack() {
    for (const auto& maker : m_makers)
        m_database.exec(maker);
    m_makers.clear();
}

} // namespace waymark::db

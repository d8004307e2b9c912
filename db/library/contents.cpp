// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/contents.h"

#include "db/library/contents_rows.h"
#include "db/library/item_reading.h"
#include "db/library/rows.h"
#include "db/library/state.h"

namespace waymark::db {

namespace {

std::vector<KeptItem> readAll(SQLite::Database& database, bool withTrash) {
    SQLite::Statement select(database, std::string("SELECT id FROM bookmark ") +
                                           (withTrash ? "" : "WHERE removed_at = '' ") + "ORDER BY key");
    std::vector<std::int64_t> found;
    while (select.executeStep())
        found.push_back(select.getColumn(0).getInt64());
    return readItems(database, found);
}

} // namespace

Result<LibraryContents> Contents::read(bool withTrash) const {
    return m_state.readTogether([&] {
        auto& database = m_state.database;
        LibraryContents contents;
        contents.items = readAll(database, withTrash);
        contents.lists = contentsRows::lists(database, withTrash);
        contents.entries = contentsRows::entries(database, withTrash);
        contents.hours = contentsRows::hours(database, withTrash);
        contents.presets = contentsRows::presets(database);
        return contents;
    });
}

Result<void> Contents::write(const LibraryContents& contents, const std::string& verb,
                             const std::string& subject, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        history::record(database, {verb, subject, now}, [&] { contentsRows::write(m_state, contents); });
    });
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/lists.h"

#include "db/library/items.h"
#include "db/library/positions.h"
#include "db/library/rows.h"
#include "db/library/state.h"

namespace waymark::db {

namespace {

std::vector<std::int64_t> entryRows(SQLite::Database& database, std::int64_t list,
                                    std::span<const std::int64_t> items) {
    SQLite::Statement select(database, "SELECT id FROM list_entry WHERE list = ? AND item = ?");
    std::vector<std::int64_t> entries;
    for (const auto item : items) {
        select.reset();
        select.bind(1, list);
        select.bind(2, item);
        if (!select.executeStep())
            throw sqlite::Failure(ErrorKind::NotFound,
                                  rows::subjectOf(database, std::span(&item, 1)) + " is not in that list");
        entries.push_back(select.getColumn(0).getInt64());
    }
    return entries;
}

} // namespace

Result<void> Lists::addItems(const std::string& name, std::span<const ItemKey> keys, const std::string& now) {
    ItemEdit edit;
    edit.addToLists = {name};
    return Items(m_state).edit(keys, edit, now);
}

Result<void> Lists::removeItems(const std::string& name, std::span<const ItemKey> keys,
                                const std::string& now) {
    ItemEdit edit;
    edit.removeFromLists = {name};
    return Items(m_state).edit(keys, edit, now);
}

Result<void> Lists::moveItems(const std::string& name, std::span<const ItemKey> keys,
                              const std::optional<ItemKey>& before, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto list = rows::listRow(database, name);
        const auto items = rows::rowsOf(database, keys, rows::Where::Anywhere);
        const auto entries = entryRows(database, list, items);
        std::optional<std::int64_t> next;
        if (before) {
            const auto row = rows::rowsOf(database, std::span(&*before, 1), rows::Where::Anywhere);
            next = entryRows(database, list, row).front();
        }
        history::record(database, {"move", rows::subjectOf(database, items), now},
                        [&] { placeBefore(database, siblingEntries(list), entries, next); });
    });
}

} // namespace waymark::db

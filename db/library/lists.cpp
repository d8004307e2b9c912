// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/lists.h"

#include "db/library/positions.h"
#include "db/library/rows.h"
#include "db/library/state.h"

#include <algorithm>
#include <map>

namespace waymark::db {

namespace {

/// Parents before their children, siblings by position; `removed` picks the trash.
std::vector<KeptList> readLists(SQLite::Database& database, bool removed) {
    SQLite::Statement select(
        database, // all entries are counted in one index; then those in the trash are taken off
        "WITH removed(list, items) AS MATERIALIZED (SELECT list, count(*) FROM bookmark CROSS JOIN "
        "list_entry ON "
        "item = bookmark.id WHERE bookmark.removed_at > '' GROUP BY list) "
        "SELECT list.id, list.name, coalesce(above.name, ''), list.title, list.note, "
        "list.removed_at, (SELECT count(*) FROM list_entry WHERE list = list.id) - coalesce((SELECT "
        "items FROM removed WHERE removed.list = list.id), 0), coalesce(list.parent, 0) "
        "FROM list LEFT JOIN list AS above ON above.id = list.parent "
        "WHERE (list.removed_at <> '') = ?1 ORDER BY list.position, list.id");
    select.bind(1, removed ? 1 : 0);
    std::multimap<std::int64_t, std::pair<std::int64_t, KeptList>> below;
    std::vector<std::int64_t> known;
    while (select.executeStep()) {
        const auto id = select.getColumn(0).getInt64();
        known.push_back(id);
        below.emplace(select.getColumn(7).getInt64(),
                      std::pair(id, KeptList{select.getColumn(1).getString(), select.getColumn(2).getString(),
                                             select.getColumn(3).getString(), select.getColumn(4).getString(),
                                             select.getColumn(5).getString(), select.getColumn(6).getInt()}));
    }
    std::vector<KeptList> lists;
    // Children directly after their parent, as a tree is read.
    const auto add = [&](const auto& self, std::int64_t parent) -> void {
        const auto [first, last] = below.equal_range(parent);
        for (auto each = first; each != last; ++each) {
            lists.push_back(each->second.second);
            self(self, each->second.first);
        }
    };
    add(add, 0);
    for (auto each = below.begin(); each != below.end(); each = below.upper_bound(each->first))
        if (each->first != 0 && std::find(known.begin(), known.end(), each->first) == known.end())
            add(add, each->first); // in the trash while the list above is not
    return lists;
}

std::optional<std::int64_t> parentRow(SQLite::Database& database, const std::string& parent) {
    if (parent.empty())
        return std::nullopt;
    return rows::listRow(database, parent);
}

std::string titleOf(SQLite::Database& database, std::int64_t list) {
    SQLite::Statement select(database, "SELECT title FROM list WHERE id = ?");
    select.bind(1, list);
    select.executeStep();
    return select.getColumn(0).getString();
}

void setText(SQLite::Database& database, const char* sql, const std::string& text, std::int64_t list) {
    rows::refuseZeroBytes({text}, "the list");
    SQLite::Statement update(database, sql);
    update.bind(1, text);
    update.bind(2, list);
    update.exec();
}

void refuseEmptyTitle(const std::string& title) {
    if (title.empty())
        throw sqlite::Failure(ErrorKind::InvalidInput, "a list needs a name");
}

void refuseLoop(SQLite::Database& database, std::int64_t list, std::optional<std::int64_t> parent) {
    SQLite::Statement select(database,
                             "WITH RECURSIVE above(id) AS (SELECT ?1 UNION SELECT list.parent FROM "
                             "list JOIN above ON list.id = above.id) SELECT 1 FROM above WHERE id = ?2");
    if (!parent)
        return;
    select.bind(1, *parent);
    select.bind(2, list);
    if (select.executeStep())
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              "the list " + titleOf(database, list) + " cannot lie in itself");
}

constexpr auto withThoseInside =
    "WITH RECURSIVE inside(id) AS (SELECT ?2 UNION SELECT list.id FROM list JOIN inside ON "
    "list.parent = inside.id WHERE list.removed_at = ?3) UPDATE list SET removed_at = ?1 WHERE id IN inside";

void setRemoved(SQLite::Database& database, std::int64_t list, const std::string& from,
                const std::string& to) {
    SQLite::Statement update(database, withThoseInside);
    update.bind(1, to);
    update.bind(2, list);
    update.bind(3, from);
    update.exec();
}

} // namespace

Result<std::vector<KeptList>> Lists::all() const {
    return m_state.readTogether([&] { return readLists(m_state.database, false); });
}

Result<std::vector<KeptList>> Lists::trash() const {
    return m_state.readTogether([&] { return readLists(m_state.database, true); });
}

Result<std::vector<std::string>> Lists::listsOf(const ItemKey& key) const {
    return m_state.readTogether([&] {
        SQLite::Statement select(m_state.database,
                                 "SELECT list.name FROM list_entry JOIN list ON list.id = list AND "
                                 "list.removed_at = '' JOIN bookmark ON bookmark.id = item WHERE key = ? "
                                 "ORDER BY waymark_folded(list.title), list.name");
        select.bind(1, key.text());
        std::vector<std::string> names;
        while (select.executeStep())
            names.push_back(select.getColumn(0).getString());
        return names;
    });
}

Result<std::string> Lists::create(const std::string& title, const std::string& parent,
                                  const std::string& now) {
    return m_state.written([&] {
        refuseEmptyTitle(title);
        rows::refuseZeroBytes({title}, "the list");
        auto& database = m_state.database;
        const auto above = parentRow(database, parent);
        std::string name = "list-" + rows::freshName(database);
        history::record(database, {"make list", title, now}, [&] {
            SQLite::Statement insert(
                database, "INSERT INTO list (name, title, parent, position) VALUES (?1, ?2, ?3, 1024 "
                          "+ coalesce((SELECT max(position) FROM list WHERE parent IS ?3), 0))");
            insert.bind(1, name);
            insert.bind(2, title);
            if (above)
                insert.bind(3, *above);
            insert.exec();
        });
        return name;
    });
}

Result<void> Lists::rename(const std::string& name, const std::string& title, const std::string& now) {
    return m_state.written([&] {
        refuseEmptyTitle(title);
        auto& database = m_state.database;
        const auto list = rows::listRow(database, name);
        history::record(database, {"rename list", titleOf(database, list), now},
                        [&] { setText(database, "UPDATE list SET title = ?1 WHERE id = ?2", title, list); });
    });
}

Result<void> Lists::move(const std::string& name, const std::string& parent, const std::string& before,
                         const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto list = rows::listRow(database, name);
        const auto above = parentRow(database, parent);
        refuseLoop(database, list, above);
        const auto next = before.empty() ? std::nullopt : std::optional(rows::listRow(database, before));
        history::record(database, {"move list", titleOf(database, list), now}, [&] {
            SQLite::Statement update(database, "UPDATE list SET parent = ?2 WHERE id = ?1");
            update.bind(1, list);
            if (above)
                update.bind(2, *above);
            update.exec();
            placeBefore(database, siblingLists(above), std::span(&list, 1), next);
        });
    });
}

Result<void> Lists::remove(const std::string& name, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto list = rows::listRow(database, name);
        history::record(database, {"remove list", titleOf(database, list), now},
                        [&] { setRemoved(database, list, "", now); });
    });
}

Result<void> Lists::restore(const std::string& name, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto list = rows::listRow(database, name, true);
        SQLite::Statement select(database, "SELECT removed_at FROM list WHERE id = ?");
        select.bind(1, list);
        select.executeStep();
        const auto since = select.getColumn(0).getString();
        history::record(database, {"restore list", titleOf(database, list), now}, [&] {
            setRemoved(database, list, since, "");
            // Its place may have gone into the trash meanwhile: then it comes back at the top.
            SQLite::Statement lift(database,
                                   "UPDATE list SET parent = NULL WHERE id = ?1 AND EXISTS (SELECT 1 "
                                   "FROM list AS above WHERE above.id = list.parent AND "
                                   "above.removed_at <> '')");
            lift.bind(1, list);
            lift.exec();
        });
    });
}

} // namespace waymark::db

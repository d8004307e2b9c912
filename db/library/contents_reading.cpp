// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/contents_rows.h"

#include <SQLiteCpp/Statement.h>

#include <sstream>

namespace waymark::db::contentsRows {

std::vector<KeptList> lists(SQLite::Database& database, bool withTrash) {
    // Parents first: by depth; then as they stand. A list whose parent is left out comes at the top.
    SQLite::Statement select(
        database,
        "WITH RECURSIVE tree(id, depth, parent) AS ("
        "SELECT id, 0, '' FROM list WHERE (?1 OR removed_at = '') AND (parent IS NULL OR "
        "(NOT ?1 AND EXISTS (SELECT 1 FROM list AS above WHERE above.id = list.parent AND above.removed_at "
        "<> ''))) "
        "UNION ALL SELECT list.id, depth + 1, above.name FROM list JOIN tree ON list.parent = tree.id "
        "JOIN list AS above ON above.id = tree.id WHERE (?1 OR list.removed_at = '')) "
        "SELECT list.name, tree.parent, title, note, removed_at FROM tree JOIN list ON list.id = tree.id "
        "ORDER BY depth, tree.parent, position, list.name");
    select.bind(1, withTrash ? 1 : 0);
    std::vector<KeptList> all;
    while (select.executeStep())
        all.push_back({select.getColumn(0).getString(), select.getColumn(1).getString(),
                       select.getColumn(2).getString(), select.getColumn(3).getString(),
                       select.getColumn(4).getString(), 0});
    return all;
}

std::vector<LibraryContents::Entry> entries(SQLite::Database& database, bool withTrash) {
    SQLite::Statement select(
        database, "SELECT list.name, key FROM list_entry JOIN list ON list.id = list JOIN bookmark "
                  "ON bookmark.id = item WHERE ?1 OR (list.removed_at = '' AND bookmark.removed_at "
                  "= '') ORDER BY list.name, list_entry.position, list_entry.id");
    select.bind(1, withTrash ? 1 : 0);
    std::vector<LibraryContents::Entry> all;
    while (select.executeStep())
        if (auto key = ItemKey::parse(select.getColumn(1).getString()))
            all.push_back({select.getColumn(0).getString(), *std::move(key)});
    return all;
}

std::vector<HoursEntry> hours(SQLite::Database& database, bool withTrash) {
    SQLite::Statement select(database, "SELECT hours.name, key, on_day, hours, hours.note FROM hours JOIN "
                                       "bookmark ON bookmark.id = item WHERE ?1 OR removed_at = '' "
                                       "ORDER BY on_day, hours.name");
    select.bind(1, withTrash ? 1 : 0);
    std::vector<HoursEntry> all;
    while (select.executeStep())
        if (auto key = ItemKey::parse(select.getColumn(1).getString()))
            all.push_back({select.getColumn(0).getString(), *std::move(key), select.getColumn(2).getString(),
                           select.getColumn(3).getDouble(), select.getColumn(4).getString()});
    return all;
}

std::vector<PlacePreset> presets(SQLite::Database& database) {
    SQLite::Statement select(database, "SELECT name, title, places FROM preset ORDER BY position, id");
    std::vector<PlacePreset> all;
    while (select.executeStep()) {
        PlacePreset preset{select.getColumn(0).getString(), select.getColumn(1).getString(), {}};
        std::istringstream words(select.getColumn(2).getString());
        for (std::string word; words >> word;)
            if (auto key = PlaceKey::parse(word))
                preset.places.push_back(*std::move(key));
        all.push_back(std::move(preset));
    }
    return all;
}

} // namespace waymark::db::contentsRows

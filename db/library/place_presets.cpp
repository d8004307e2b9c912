// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/place_presets.h"

#include "db/library/contents_rows.h"
#include "db/library/rows.h"
#include "db/library/state.h"

namespace waymark::db {

namespace {

std::string joined(const std::vector<PlaceKey>& places) {
    std::string text;
    for (const auto& place : places)
        text += (text.empty() ? "" : " ") + place.text(); // a key has no blanks
    return text;
}

std::int64_t presetRow(SQLite::Database& database, const std::string& name) {
    SQLite::Statement select(database, "SELECT id FROM preset WHERE name = ?");
    select.bind(1, name);
    if (!select.executeStep())
        throw sqlite::Failure(ErrorKind::NotFound, "there is no set of places " + name);
    return select.getColumn(0).getInt64();
}

std::string titleOf(SQLite::Database& database, std::int64_t row) {
    SQLite::Statement select(database, "SELECT title FROM preset WHERE id = ?");
    select.bind(1, row);
    select.executeStep();
    return select.getColumn(0).getString();
}

void insert(SQLite::Database& database, const PlacePreset& preset, const std::string& name) {
    SQLite::Statement insert(database, "INSERT INTO preset (name, title, places, position) VALUES (?, ?, ?, "
                                       "1024 + coalesce((SELECT max(position) FROM preset), 0))");
    insert.bind(1, name);
    insert.bind(2, preset.title);
    insert.bind(3, joined(preset.places));
    insert.exec();
}

void update(SQLite::Database& database, const PlacePreset& preset, std::int64_t row) {
    SQLite::Statement update(database, "UPDATE preset SET title = ?, places = ? WHERE id = ?");
    update.bind(1, preset.title);
    update.bind(2, joined(preset.places));
    update.bind(3, row);
    update.exec();
}

} // namespace

Result<std::vector<PlacePreset>> PlacePresets::all() const {
    return sqlite::guarded(m_state.file, [&] { return contentsRows::presets(m_state.database); });
}

Result<std::string> PlacePresets::save(const PlacePreset& preset, const std::string& now) {
    return m_state.written([&] {
        if (preset.title.empty())
            throw sqlite::Failure(ErrorKind::InvalidInput, "a set of places needs a name");
        rows::refuseZeroBytes({preset.title}, "the set of places");
        auto& database = m_state.database;
        auto name = preset.name.empty() ? "places-" + rows::freshName(database) : preset.name;
        const auto row = preset.name.empty() ? std::nullopt : std::optional(presetRow(database, name));
        history::record(database, {"save places", preset.title, now}, [&] {
            if (row)
                update(database, preset, *row);
            else
                insert(database, preset, name);
        });
        return name;
    });
}

Result<void> PlacePresets::remove(const std::string& name, const std::string& now) {
    return m_state.written([&] {
        auto& database = m_state.database;
        const auto row = presetRow(database, name);
        history::record(database, {"remove places", titleOf(database, row), now}, [&] {
            SQLite::Statement clear(database, "DELETE FROM preset WHERE id = ?");
            clear.bind(1, row);
            clear.exec();
        });
    });
}

} // namespace waymark::db

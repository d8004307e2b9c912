// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/positions.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <vector>

namespace waymark::db {

namespace {

constexpr std::int64_t gap = 1024;

struct Place {
    std::int64_t row = 0;
    std::int64_t position = 0;
};

std::vector<Place> othersInOrder(SQLite::Database& database, const Siblings& siblings,
                                 std::span<const std::int64_t> moved) {
    SQLite::Statement select(database, "SELECT id, position FROM " + siblings.table + " WHERE " +
                                           siblings.condition + " ORDER BY position, id");
    std::vector<std::int64_t> sorted(moved.begin(), moved.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<Place> places;
    while (select.executeStep()) {
        const auto row = select.getColumn(0).getInt64();
        if (!std::binary_search(sorted.begin(), sorted.end(), row))
            places.push_back({row, select.getColumn(1).getInt64()});
    }
    return places;
}

void write(SQLite::Database& database, const Siblings& siblings, std::span<const Place> places) {
    SQLite::Statement update(database, "UPDATE " + siblings.table + " SET position = ?2 WHERE id = ?1");
    for (const auto& place : places) {
        update.reset();
        update.bind(1, place.row);
        update.bind(2, place.position);
        update.exec();
    }
}

} // namespace

Siblings siblingLists(std::optional<std::int64_t> parent) {
    return {"list", parent ? "parent = " + std::to_string(*parent) : "parent IS NULL"};
}

Siblings siblingEntries(std::int64_t list) {
    return {"list_entry", "list = " + std::to_string(list)};
}

void placeBefore(SQLite::Database& database, const Siblings& siblings, std::span<const std::int64_t> moved,
                 std::optional<std::int64_t> next) {
    auto places = othersInOrder(database, siblings, moved);
    const auto at = next ? std::find_if(places.begin(), places.end(),
                                        [&](const Place& place) { return place.row == *next; })
                         : places.end();
    const auto count = static_cast<std::int64_t>(moved.size());
    const auto low = at == places.begin() ? (at == places.end() ? 0 : at->position - gap * (count + 1))
                                          : std::prev(at)->position;
    const auto high = at == places.end() ? low + gap * (count + 1) : at->position;
    const auto step = (high - low) / (count + 1);
    std::vector<Place> fresh;
    for (const auto row : moved)
        fresh.push_back({row, low + step * (static_cast<std::int64_t>(fresh.size()) + 1)});
    if (step > 0)
        return write(database, siblings, fresh);
    places.insert(at, fresh.begin(), fresh.end());
    std::int64_t position = 0;
    for (auto& place : places)
        place.position = position += gap;
    write(database, siblings, places);
}

} // namespace waymark::db

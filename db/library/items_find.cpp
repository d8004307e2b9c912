// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/conditions.h"
#include "db/library/item_reading.h"
#include "db/library/items.h"
#include "db/library/rows.h"
#include "db/library/state.h"

#include <algorithm>

namespace waymark::db {

namespace {

/// After ORDER BY; everything in one direction, as the indexes are.
std::string orderOf(const ItemQuery& query) {
    const std::string way = query.ascending ? "" : " DESC";
    const std::string last = ", id" + way;
    const std::string rest = ", added_at" + way + last;
    const std::string titles = ", sort_title" + way + last;
    switch (query.order) {
    case ItemOrder::Title:
        return "sort_title" + way + last;
    case ItemOrder::Kind:
        return "kind" + way + titles;
    case ItemOrder::Detail:
        return "sort_detail" + way + titles;
    case ItemOrder::Status:
        return "status" + way + ", status_at" + way + last;
    case ItemOrder::Rating:
        return "rating" + way + rest;
    case ItemOrder::Price:
        return "coalesce(price, fact_price)" + way + " NULLS LAST" + rest;
    case ItemOrder::Hours:
        return "fact_hours" + way + " NULLS LAST" + rest;
    case ItemOrder::Logged:
        return "logged" + way + " NULLS LAST" + rest;
    case ItemOrder::Started:
        return "started_on" + way + rest;
    case ItemOrder::Finished:
        return "finished_on" + way + rest;
    case ItemOrder::Added:
    case ItemOrder::InList:
        break;
    }
    return "added_at" + way + last;
}

/// Where only few rows can be found it is quicker to look at these than at all in their order: the numbers
/// of a condition with few rows, as JSON.
std::string fewRows(const Conditions& conditions) {
    constexpr std::size_t few = 3000;
    const RowSet* fewest = nullptr;
    for (const auto& rows : conditions.in)
        if (rows.size() <= few && (!fewest || rows.size() < fewest->size()))
            fewest = &rows;
    if (!fewest)
        return {};
    std::string json;
    for (const auto row : fewest->rows())
        json += (json.empty() ? "[" : ",") + std::to_string(row);
    return json.empty() ? "[]" : json + ']';
}

/// `columns` of all that is kept (or in the trash); of those that can be found alone, where they are few.
Scan scanOf(SQLite::Database& database, const std::string& columns, const ItemQuery& query,
            const Conditions& conditions, const std::string& order) {
    auto few = fewRows(conditions);
    const std::string end = whereKept(query) + " ORDER BY " + order;
    if (few.empty())
        return {database, "SELECT " + columns + " FROM bookmark WHERE " + end};
    return {database,
            "SELECT " + columns + " FROM bookmark WHERE id IN (SELECT value FROM json_each(?1)) AND +" + end,
            {std::move(few)}};
}

Scan rowsInOrder(SQLite::Database& database, const ItemQuery& query, const Conditions& conditions) {
    if (query.order != ItemOrder::InList)
        return scanOf(database, "id", query, conditions, orderOf(query));
    if (query.list.empty())
        throw sqlite::Failure(ErrorKind::InvalidInput, "the order of a list needs a list");
    return {database,
            "SELECT item FROM list_entry JOIN bookmark ON bookmark.id = item WHERE list = ?1 AND " +
                whereKept(query) + " ORDER BY list_entry.position" + (query.ascending ? "" : " DESC") +
                ", list_entry.id",
            {rows::listRow(database, query.list)}};
}

std::vector<std::int64_t> rowsFor(SQLite::Database& database, const ItemQuery& query) {
    const auto conditions = conditionsOf(database, query);
    const auto most = query.limit < 0 ? SIZE_MAX : static_cast<std::size_t>(query.limit);
    Scan scan = rowsInOrder(database, query, conditions);
    std::vector<std::int64_t> rows;
    while (rows.size() < most && scan.next())
        if (const auto row = scan.number(0); conditions.hold(row))
            rows.push_back(row);
    return rows;
}

/// Of rows that come value by value.
std::vector<ItemFacets::Count> counted(Scan scan, const Conditions& conditions) {
    std::vector<ItemFacets::Count> counts;
    while (scan.next()) {
        const auto value = scan.text(0);
        if (counts.empty() || counts.back().value != value)
            counts.push_back({std::string(value), 0});
        counts.back().items += conditions.hold(scan.number(1)) ? 1 : 0;
    }
    std::erase_if(counts, [](const auto& count) { return count.items == 0; });
    return counts;
}

std::vector<ItemFacets::Count> countsOf(SQLite::Database& database, ItemQuery query,
                                        const std::string& column) {
    query.order = query.order == ItemOrder::InList ? ItemOrder::Added : query.order;
    const auto conditions = conditionsOf(database, query);
    return counted(scanOf(database, column + ", id", query, conditions, column), conditions);
}

std::vector<ItemFacets::Count> kindsFor(SQLite::Database& database, ItemQuery query) {
    query.kinds.clear();
    return countsOf(database, std::move(query), "kind");
}

std::vector<ItemFacets::Count> statusesFor(SQLite::Database& database, ItemQuery query) {
    query.statuses.clear();
    return countsOf(database, std::move(query), "status");
}

std::vector<ItemFacets::Count> tagsFor(SQLite::Database& database, ItemQuery query) {
    query.tags.clear();
    query.order = query.order == ItemOrder::InList ? ItemOrder::Added : query.order;
    auto conditions = conditionsOf(database, query);
    auto& trash = query.inTrash ? conditions.in.emplace_back() : conditions.notIn.emplace_back();
    for (Scan removed(database, "SELECT id FROM bookmark WHERE removed_at > ''"); removed.next();)
        trash.insert(removed.number(0));
    auto counts = counted({database, "SELECT name, item FROM tag ORDER BY name"}, conditions);
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& one, const auto& other) { return one.items > other.items; });
    return counts;
}

} // namespace

Result<KeptItem> Items::item(const ItemKey& key) const {
    return m_state.readTogether([&]() -> KeptItem {
        if (const auto kept = rows::rowOf(m_state.database, key))
            if (auto item = readItem(m_state.database, kept->id))
                return *std::move(item);
        throw sqlite::Failure(ErrorKind::NotFound, key.text() + " is not in your library");
    });
}

Result<std::vector<std::int64_t>> Items::find(const ItemQuery& query) const {
    return m_state.readTogether([&] { return rowsFor(m_state.database, query); });
}

Result<std::vector<KeptItem>> Items::read(std::span<const std::int64_t> rows) const {
    return m_state.readTogether([&] { return readItems(m_state.database, rows); });
}

Result<int> Items::count(const ItemQuery& query) const {
    return m_state.readTogether([&] {
        const auto conditions = conditionsOf(m_state.database, query);
        int count = 0;
        if (query.order == ItemOrder::InList) {
            for (Scan scan = rowsInOrder(m_state.database, query, conditions); scan.next();)
                count += conditions.hold(scan.number(0)) ? 1 : 0;
            return count;
        }
        const std::string all = " FROM bookmark WHERE " + whereKept(query);
        if (conditions.none())
            return m_state.database.execAndGet("SELECT count(*)" + all).getInt();
        for (Scan scan(m_state.database, "SELECT id" + all); scan.next();)
            count += conditions.hold(scan.number(0)) ? 1 : 0;
        return count;
    });
}

Result<ItemFacets> Items::facets(const ItemQuery& query) const {
    return m_state.readTogether([&] {
        auto& database = m_state.database;
        return ItemFacets{kindsFor(database, query), statusesFor(database, query), tagsFor(database, query)};
    });
}

Result<std::vector<ItemFacets::Count>> Items::statuses(const ItemQuery& query) const {
    return m_state.readTogether([&] { return statusesFor(m_state.database, query); });
}

Result<std::vector<ItemFacets::Count>> Items::tagsUsed(const ItemQuery& query) const {
    return m_state.readTogether([&] { return tagsFor(m_state.database, query); });
}

} // namespace waymark::db

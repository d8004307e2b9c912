// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/item_reading.h"
#include "db/library/items.h"
#include "db/library/query_sql.h"
#include "db/library/rows.h"
#include "db/library/state.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace waymark::db {

namespace {

/// A statement that answers numbers, a hundred thousand of them: SQLiteCpp would make an object of each.
class RowNumbers {
public:
    RowNumbers(SQLite::Database& database, const std::string& sql)
        : m_database(database) {
        database.check(sqlite3_prepare_v2(database.getHandle(), sql.c_str(), static_cast<int>(sql.size()),
                                          &m_statement, nullptr));
    }
    ~RowNumbers() { sqlite3_finalize(m_statement); }
    RowNumbers(const RowNumbers&) = delete;
    RowNumbers& operator=(const RowNumbers&) = delete;

    std::vector<std::int64_t> read(const QuerySql& sql) {
        int index = 0;
        for (const auto& value : sql.values) {
            ++index;
            const auto* text = std::get_if<std::string>(&value);
            m_database.check(text ? sqlite3_bind_text64(m_statement, index, text->data(), text->size(),
                                                        SQLITE_STATIC, SQLITE_UTF8)
                                  : sqlite3_bind_int64(m_statement, index, std::get<std::int64_t>(value)));
        }
        std::vector<std::int64_t> rows;
        int code = sqlite3_step(m_statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(m_statement))
            rows.push_back(sqlite3_column_int64(m_statement, 0));
        if (code != SQLITE_DONE)
            throw SQLite::Exception(m_database.getHandle(), code);
        return rows;
    }

private:
    SQLite::Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

std::vector<std::int64_t> rowsFor(SQLite::Database& database, const ItemQuery& query) {
    const auto sql = sqlFor(database, query);
    RowNumbers select(database, sql.with + "SELECT bookmark.id FROM " + sql.from + " WHERE " + sql.where +
                                    " ORDER BY " + sql.order + " LIMIT " + std::to_string(query.limit));
    return select.read(sql);
}

std::vector<ItemFacets::Count> counts(SQLite::Database& database, const ItemQuery& query,
                                      const std::string& value, const std::string& join,
                                      const std::string& order) {
    auto unordered = query;
    if (unordered.order == ItemOrder::InList)
        unordered.order = ItemOrder::Added;
    const auto sql = sqlFor(database, unordered);
    SQLite::Statement select(database, sql.with + "SELECT " + value + ", count(*) FROM " + sql.from + join +
                                           " WHERE " + sql.where + " GROUP BY 1 ORDER BY " + order);
    sql.bindTo(select);
    std::vector<ItemFacets::Count> answer;
    while (select.executeStep())
        answer.push_back({select.getColumn(0).getString(), select.getColumn(1).getInt()});
    return answer;
}

ItemFacets facetsFor(SQLite::Database& database, const ItemQuery& query) {
    auto anyKind = query;
    anyKind.kinds.clear();
    auto anyStatus = query;
    anyStatus.statuses.clear();
    auto anyTag = query;
    anyTag.tags.clear();
    return {counts(database, anyKind, "kind", "", "1"), counts(database, anyStatus, "status", "", "1"),
            counts(database, anyTag, "tag.name", " JOIN tag ON tag.item = bookmark.id", "2 DESC, 1")};
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
        const auto sql = sqlFor(m_state.database, query);
        SQLite::Statement select(m_state.database,
                                 sql.with + "SELECT count(*) FROM " + sql.from + " WHERE " + sql.where);
        sql.bindTo(select);
        select.executeStep();
        return select.getColumn(0).getInt();
    });
}

Result<ItemFacets> Items::facets(const ItemQuery& query) const {
    return m_state.readTogether([&] { return facetsFor(m_state.database, query); });
}

} // namespace waymark::db

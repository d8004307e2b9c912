// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/item_reading.h"

#include "db/library/rows.h"

#include <SQLiteCpp/Statement.h>

namespace waymark::db {

namespace {

constexpr int firstKeptColumn = 12;

std::string selectItem() {
    std::string sql = "SELECT bookmark.key, bookmark.title, bookmark.detail, bookmark.url, bookmark.fact_price, "
                      "bookmark.fact_currency, bookmark.fact_rating, bookmark.fact_hours, added_at, content, "
                      "coalesce(seen.gone_at, ''), coalesce(logged, 0.0)";
    for (const auto& column : rows::keptColumns())
        sql += ", bookmark." + column;
    return sql + " FROM bookmark LEFT JOIN seen ON seen.item = bookmark.id WHERE bookmark.id = ?";
}

class Reader {
public:
    explicit Reader(SQLite::Database& database)
        : m_item(database, selectItem())
        , m_tags(database, "SELECT name FROM tag WHERE item = ? ORDER BY name") {}

    std::optional<KeptItem> read(std::int64_t row) {
        m_item.reset();
        m_item.bind(1, row);
        if (!m_item.executeStep())
            return std::nullopt;
        auto key = ItemKey::parse(text(0));
        if (!key)
            return std::nullopt;
        KeptItem item;
        item.row = row;
        item.key = *std::move(key);
        item.facts = {text(1),
                      text(2),
                      text(3),
                      rows::maybeMoney(m_item, 4),
                      rows::maybeNumber(m_item, 6),
                      rows::maybeNumber(m_item, 7)};
        item.addedAt = text(8);
        item.content = text(9);
        item.goneSince = text(10);
        item.hoursLogged = m_item.getColumn(11).getDouble();
        rows::readKept(m_item, firstKeptColumn, item);
        readTags(item);
        return item;
    }

private:
    std::string text(int column) { return m_item.getColumn(column).getString(); }

    void readTags(KeptItem& item) {
        m_tags.reset();
        m_tags.bind(1, item.row);
        while (m_tags.executeStep())
            item.tags.push_back(m_tags.getColumn(0).getString());
    }

    SQLite::Statement m_item;
    SQLite::Statement m_tags;
};

} // namespace

std::vector<KeptItem> readItems(SQLite::Database& database, std::span<const std::int64_t> rows) {
    Reader reader(database);
    std::vector<KeptItem> items;
    items.reserve(rows.size());
    for (const auto row : rows)
        if (auto item = reader.read(row))
            items.push_back(*std::move(item));
    return items;
}

std::optional<KeptItem> readItem(SQLite::Database& database, std::int64_t row) {
    return Reader(database).read(row);
}

} // namespace waymark::db

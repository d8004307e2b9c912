// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/query_sql.h"

#include "db/catalog/title_order.h"
#include "db/library/rows.h"
#include "db/sqlite/errors.h"

#include <sstream>

namespace waymark::db {

namespace {

class Maker {
public:
    Maker(SQLite::Database& database, const ItemQuery& query)
        : m_database(database)
        , m_query(query) {}

    QuerySql made() {
        m_sql.from = "bookmark";
        m_sql.where = m_query.inTrash ? "removed_at > ''" : "removed_at = ''";
        addValues("kind", m_query.kinds, [](ItemKind kind) { return std::string(itemKindName(kind)); });
        addValues("status", m_query.statuses,
                  [](KeptStatus status) { return std::string(keptStatusName(status)); });
        if (m_query.ratingAtLeast > 0)
            condition("rating >= " + value(std::int64_t{m_query.ratingAtLeast}));
        for (const auto& tag : m_query.tags)
            condition("bookmark.id IN (SELECT item FROM tag WHERE name = " + value(tag) + ")");
        addList();
        addGone();
        addOwn();
        if (m_query.untagged)
            condition("NOT EXISTS (SELECT 1 FROM tag WHERE item = bookmark.id)");
        if (m_query.unlisted)
            condition(
                "NOT EXISTS (SELECT 1 FROM list_entry JOIN list ON list.id = list AND list.removed_at = "
                "'' WHERE item = bookmark.id)");
        addText();
        addOrder();
        return std::move(m_sql);
    }

private:
    void condition(const std::string& text) { m_sql.where += " AND " + text; }

    template <class Value>
    std::string value(Value value) {
        m_sql.values.emplace_back(std::move(value));
        return "?" + std::to_string(m_sql.values.size());
    }

    template <class Values, class Name>
    void addValues(const std::string& column, const Values& values, Name name) {
        if (values.empty())
            return;
        std::string list;
        for (const auto& each : values)
            list += (list.empty() ? "" : ", ") + value(name(each));
        condition(column + " IN (" + list + ")");
    }

    void addList() {
        if (m_query.list.empty())
            return;
        const auto root = value(rows::listRow(m_database, m_query.list));
        if (m_query.order == ItemOrder::InList) {
            m_sql.from += " JOIN list_entry ON list_entry.item = bookmark.id AND list_entry.list = " + root;
            return;
        }
        m_sql.with = "WITH RECURSIVE inside(id) AS (SELECT " + root +
                     " UNION SELECT list.id FROM list JOIN inside ON list.parent = inside.id "
                     "WHERE list.removed_at = '') ";
        condition("bookmark.id IN (SELECT item FROM list_entry WHERE list IN (SELECT id FROM inside))");
    }

    void addGone() {
        if (m_query.gone)
            condition(std::string("bookmark.id ") + (*m_query.gone ? "" : "NOT ") +
                      "IN (SELECT item FROM seen WHERE gone_at > '')");
    }

    void addOwn() {
        if (m_query.own)
            condition(std::string(*m_query.own ? "" : "NOT ") +
                      "(kind IN ('chart', 'search', 'plan', 'offer') OR key GLOB 'course:own/*' OR "
                      "key GLOB 'book:own/*')");
    }

    void addText() {
        std::istringstream words(folded(m_query.text));
        for (std::string word; words >> word;) {
            const auto needle = value(word);
            condition(
                "(waymark_has(sort_title, " + needle + ") OR waymark_has(sort_detail, " + needle +
                ") OR waymark_has(note_words, " + needle +
                ") OR bookmark.id IN (SELECT item FROM tag WHERE name IN (SELECT name FROM (SELECT DISTINCT "
                "name FROM tag) WHERE waymark_has(waymark_folded(name), " +
                needle + "))))");
        }
    }

    void addOrder() {
        // Everything in one direction, as the indexes are.
        const std::string way = m_query.ascending ? "" : " DESC";
        const std::string rest = ", added_at" + way + ", bookmark.id" + way;
        const std::string titles = ", sort_title" + way + ", bookmark.id" + way;
        switch (m_query.order) {
        case ItemOrder::Added:
            m_sql.order = "added_at" + way + ", bookmark.id" + way;
            return;
        case ItemOrder::Title:
            m_sql.order = "sort_title" + way + ", bookmark.id" + way;
            return;
        case ItemOrder::Kind:
            m_sql.order = "kind" + way + titles;
            return;
        case ItemOrder::Detail:
            m_sql.order = "sort_detail" + way + titles;
            return;
        case ItemOrder::Status:
            m_sql.order = "status" + way + ", status_at" + way + ", bookmark.id" + way;
            return;
        case ItemOrder::Rating:
            m_sql.order = "rating" + way + rest;
            return;
        case ItemOrder::Price:
            m_sql.order = "coalesce(price, fact_price)" + way + " NULLS LAST" + rest;
            return;
        case ItemOrder::Hours:
            m_sql.order = "fact_hours" + way + " NULLS LAST" + rest;
            return;
        case ItemOrder::Logged:
            m_sql.from +=
                " LEFT JOIN (SELECT item, sum(hours) AS logged FROM hours GROUP BY item) AS spent ON "
                "spent.item = bookmark.id";
            m_sql.order = "logged" + way + " NULLS LAST" + rest;
            return;
        case ItemOrder::Started:
            m_sql.order = "started_on" + way + rest;
            return;
        case ItemOrder::Finished:
            m_sql.order = "finished_on" + way + rest;
            return;
        case ItemOrder::InList:
            if (m_query.list.empty())
                throw sqlite::Failure(ErrorKind::InvalidInput, "the order of a list needs a list");
            m_sql.order =
                "list_entry.position" + std::string(m_query.ascending ? "" : " DESC") + ", list_entry.id";
            return;
        }
    }

    SQLite::Database& m_database;
    const ItemQuery& m_query;
    QuerySql m_sql;
};

} // namespace

void QuerySql::bindTo(SQLite::Statement& statement) const {
    int index = 0;
    for (const auto& value : values) {
        ++index;
        std::visit([&](const auto& each) { statement.bind(index, each); }, value);
    }
}

QuerySql sqlFor(SQLite::Database& database, const ItemQuery& query) {
    return Maker(database, query).made();
}

} // namespace waymark::db

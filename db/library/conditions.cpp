// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/conditions.h"

#include "db/library/rows.h"
#include "db/text/title_order.h"

#include <algorithm>
#include <sstream>

namespace waymark::db {

namespace {

constexpr auto kindsOfOneself = "kind IN ('chart', 'search', 'plan', 'offer')";
// The character after a slash is 0: these are ranges of the keys' own index.
constexpr auto ownKeys = "((key > 'course:own/' AND key < 'course:own0') OR "
                         "(key > 'book:own/' AND key < 'book:own0'))";

class Maker {
public:
    Maker(SQLite::Database& database, const ItemQuery& query)
        : m_database(database)
        , m_query(query)
        , m_kept(whereKept(query)) {}

    Conditions made() {
        addValues("kind", m_query.kinds, [](ItemKind kind) { return std::string(itemKindName(kind)); });
        addValues("status", m_query.statuses,
                  [](KeptStatus status) { return std::string(keptStatusName(status)); });
        if (m_query.ratingAtLeast > 0)
            add("SELECT id FROM bookmark WHERE " + m_kept + " AND rating >= ?1",
                {std::int64_t{m_query.ratingAtLeast}});
        for (const auto& tag : m_query.tags)
            add("SELECT item FROM tag WHERE name = ?1", {tag});
        if (!m_query.list.empty() && m_query.order != ItemOrder::InList)
            add("WITH RECURSIVE inside(id) AS (SELECT ?1 UNION SELECT list.id FROM list JOIN inside ON "
                "list.parent = inside.id WHERE list.removed_at = '') "
                "SELECT item FROM list_entry WHERE list IN (SELECT id FROM inside)",
                {rows::listRow(m_database, m_query.list)});
        if (m_query.gone)
            add("SELECT item FROM seen WHERE gone_at > ''", {}, *m_query.gone);
        if (m_query.own)
            add("SELECT id FROM bookmark WHERE " + m_kept + " AND " + kindsOfOneself +
                    " UNION ALL SELECT id FROM bookmark WHERE " + ownKeys,
                {}, *m_query.own);
        addText();
        return std::move(m_conditions);
    }

private:
    void add(const std::string& sql, std::vector<Scan::Value> values, bool in = true) {
        auto& rows = in ? m_conditions.in.emplace_back() : m_conditions.notIn.emplace_back();
        Scan scan(m_database, sql, std::move(values));
        while (scan.next())
            rows.insert(scan.number(0));
    }

    template <class Values, class Name>
    void addValues(const std::string& column, const Values& values, Name name) {
        if (values.empty())
            return;
        std::string list;
        std::vector<Scan::Value> names;
        for (const auto& each : values) {
            names.emplace_back(name(each));
            list += (list.empty() ? "?" : ", ?") + std::to_string(names.size());
        }
        add("SELECT id FROM bookmark WHERE " + m_kept + " AND " + column + " IN (" + list + ")",
            std::move(names));
    }

    void addText() {
        std::istringstream text(folded(m_query.text));
        for (std::string word; text >> word;)
            m_words.push_back({std::move(word), {}});
        if (m_words.empty())
            return;
        lookThroughTexts();
        lookThroughTags();
        for (auto& word : m_words)
            m_conditions.in.push_back(std::move(word.rows));
    }

    void lookThroughTexts() {
        // The expression and its order are those of an index, which is read from end to end.
        const std::string words = "sort_title || char(10) || sort_detail || char(10) || note_words";
        Scan scan(m_database, "SELECT id, " + words + " FROM bookmark WHERE " + m_kept +
                                  (m_query.inTrash ? "" : " ORDER BY " + words));
        while (scan.next()) {
            const auto text = scan.text(1);
            for (auto& word : m_words)
                if (text.find(word.text) != std::string_view::npos)
                    word.rows.insert(scan.number(0));
        }
    }

    void lookThroughTags() {
        // From name to name through the index: there are few names and many tags.
        Scan names(m_database, "WITH RECURSIVE each(name) AS (SELECT min(name) FROM tag UNION ALL SELECT "
                               "(SELECT min(tag.name) FROM tag WHERE tag.name > each.name) FROM each WHERE "
                               "each.name IS NOT NULL) SELECT name FROM each WHERE name IS NOT NULL");
        while (names.next()) {
            const std::string name(names.text(0));
            const auto plain = folded(name);
            for (auto& word : m_words) {
                if (plain.find(word.text) == std::string::npos)
                    continue;
                Scan items(m_database, "SELECT item FROM tag WHERE name = ?1", {name});
                while (items.next())
                    word.rows.insert(items.number(0));
            }
        }
    }

    struct Word {
        std::string text;
        RowSet rows;
    };

    SQLite::Database& m_database;
    const ItemQuery& m_query;
    std::string m_kept;
    std::vector<Word> m_words;
    Conditions m_conditions;
};

} // namespace

std::string whereKept(const ItemQuery& query) {
    return query.inTrash ? "removed_at > ''" : "removed_at = ''";
}

Conditions conditionsOf(SQLite::Database& database, const ItemQuery& query) {
    return Maker(database, query).made();
}

} // namespace waymark::db

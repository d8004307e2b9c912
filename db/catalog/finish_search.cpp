// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/builder_state.h"
#include "db/catalog/search_aliases.h"
#include "db/keys.h"

namespace waymark::db {

namespace {

// Each query answers key, title, detail, other, codes, content in order of standing (see schema.sql).

// Standing of a career: those with a written page, then by people in work; "All Other" careers come last.
constexpr const char* careers =
    "SELECT c.key, c.title, CASE WHEN p.id IS NULL THEN g.name ELSE p.title END,"
    " ifnull((SELECT group_concat(title, char(10)) FROM career_title t WHERE t.career = c.id), ''),"
    " c.soc, g.name || CASE WHEN p.id IS NULL THEN '' ELSE char(10) || p.title END"
    " FROM career c JOIN career_group g ON g.code = c.soc_group LEFT JOIN career p ON p.id = c.parent"
    " LEFT JOIN career_outlook o ON o.career = c.id"
    " ORDER BY EXISTS (SELECT 1 FROM career_section s WHERE s.career = c.id) DESC,"
    " o.jobs IS NULL, o.jobs DESC, c.key";

constexpr const char* skills =
    "SELECT k.key, k.name, ifnull(c.name, ''), '', '', ifnull(c.name, '')"
    " FROM skill k LEFT JOIN skill_category c ON c.id = k.category ORDER BY k.careers DESC, k.key";

// Cities and countries are asked for more often than statistical areas.
constexpr const char* places =
    "SELECT p.key, p.name, p.region || CASE WHEN p.region = '' THEN '' ELSE ', ' END || p.country,"
    " p.region || ' ' || ifnull((SELECT c.name FROM place c WHERE c.key = 'country:' || p.country"
    " AND c.id <> p.id), ''), '', ''"
    " FROM place p ORDER BY CASE p.kind WHEN 5 THEN 0 WHEN 4 THEN 1 WHEN 2 THEN 2 WHEN 3 THEN 3"
    " WHEN 0 THEN 4 ELSE 5 END, p.key";

constexpr const char* courses =
    "SELECT c.key, c.title, c.provider, c.provider || CASE WHEN c.instructor = '' THEN '' ELSE char(10) ||"
    " c.instructor END, '',"
    " ifnull((SELECT group_concat(t.name, char(10)) FROM course_topic f JOIN topic t ON t.id = f.topic"
    " WHERE f.course = c.id), '')"
    " FROM course c ORDER BY c.rating IS NULL, c.rating DESC, c.level = '', c.id";

constexpr const char* books =
    "SELECT b.key, b.title, b.authors, b.authors, b.isbn,"
    " ifnull((SELECT group_concat(t.name, char(10)) FROM book_topic f JOIN topic t ON t.id = f.topic"
    " WHERE f.book = b.id), '')"
    " FROM book b ORDER BY b.authors = '', b.year IS NULL, b.year DESC, b.id";

class EntryWriter {
public:
    explicit EntryWriter(SQLite::Database& database)
        : m_database(database)
        , m_entry(database, "INSERT INTO search_entry VALUES(?,?,?,?,?,?,?,?)")
        , m_block(database, "INSERT INTO search_block VALUES(?,?,?)") {}

    void write(ItemKind kind, const char* query) {
        const std::int64_t first = m_last + 1;
        SQLite::Statement rows(m_database, query);
        while (rows.executeStep()) {
            const auto text = [&rows](int column) { return rows.getColumn(column).getString(); };
            const std::string title = text(1);
            const std::string other = text(3);
            std::string aliases = searchAliases(title + '\n' + other);
            if (const std::string codes = text(4); !codes.empty())
                aliases.append(aliases.empty() ? "" : " ").append(codes);
            m_entry(++m_last, static_cast<int>(kind), text(0), title, text(2), other, aliases, text(5));
        }
        m_block(static_cast<int>(kind), first, m_last);
    }

private:
    SQLite::Database& m_database;
    Insert m_entry;
    Insert m_block;
    std::int64_t m_last = 0;
};

} // namespace

void buildSearchIndex(CatalogBuilder::State& s) {
    EntryWriter writer(s.database);
    writer.write(ItemKind::Career, careers);
    writer.write(ItemKind::Skill, skills);
    writer.write(ItemKind::Place, places);
    writer.write(ItemKind::Course, courses);
    writer.write(ItemKind::Book, books);
    s.database.exec("INSERT INTO search_text(search_text) VALUES('rebuild');"
                    "INSERT INTO search_text(search_text) VALUES('optimize');"
                    "INSERT INTO search_word SELECT length(term), term, doc FROM search_vocabulary");
}

} // namespace waymark::db

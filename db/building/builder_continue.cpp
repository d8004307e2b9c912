// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going on with a copy of a finished catalog: what it holds is known, what is made from its rows is dropped
// (finish() makes it anew), and old rows give way to new ones.
#include "db/building/builder_state.h"
#include "db/records/enum_array.h"

namespace waymark::db {

namespace {

std::int64_t number(SQLite::Database& database, const std::string& sql) {
    return database.execAndGet(sql).getInt64();
}

void know(KeyIds& ids, SQLite::Database& database, const char* sql) {
    for (SQLite::Statement rows(database, sql); rows.executeStep();)
        ids.know(rows.getColumn(0).getString(), rows.getColumn(1).getInt64());
}

/// The condition that picks the rows of one kind, before "source IN ...".
const char* rowsOf(FactKind facts) {
    static constexpr EnumArray<FactKind, const char*> rows{
        "career_title WHERE",
        "career_task WHERE",
        "career_skill WHERE skill IN (SELECT id FROM skill WHERE kind = 0) AND",
        "career_skill WHERE skill IN (SELECT id FROM skill WHERE kind = 1) AND",
        "career_skill WHERE skill IN (SELECT id FROM skill WHERE kind = 2) AND",
        "career_skill WHERE skill IN (SELECT id FROM skill WHERE kind = 3) AND",
        "career_interest WHERE",
        "career_work_style WHERE",
        "career_education WHERE",
        "career_relation WHERE",
        "occupation_entry WHERE",
        "salary WHERE series IN (SELECT id FROM salary_series WHERE",
        "exchange_rate_month WHERE",
        "price_level WHERE",
        "course WHERE",
        "book WHERE",
    };
    return rows[facts];
}

} // namespace

void CatalogBuilder::State::knowKeys() {
    know(sources, database, "SELECT name, id FROM source");
    know(groups, database,
         "SELECT code, rowid FROM (SELECT code, row_number() OVER () AS rowid"
         " FROM career_group)");
    know(careers, database, "SELECT key, id FROM career");
    know(skills, database, "SELECT key, id FROM skill");
    know(categories, database, "SELECT name, id FROM skill_category");
    know(places, database, "SELECT key, id FROM place");
    know(occupations, database, "SELECT code, id FROM occupation");
    know(fields, database, "SELECT code, id FROM field");
    know(workStyles, database, "SELECT element, id FROM work_style");
    know(topics, database, "SELECT key, id FROM topic");
    // The same joined text that seriesId() makes.
    know(series, database,
         "SELECT s.name || char(10) || e.period || char(10) || e.measured_as || char(10) || e.currency ||"
         " char(10) || e.basis || char(10) || e.method || char(10) || e.unit || e.origin, e.id"
         " FROM salary_series e JOIN source s ON s.id = e.source");
    courses = coursesKnown = number(database, "SELECT ifnull(max(id), 0) FROM course");
    payReplaced.setLastSeries(number(database, "SELECT ifnull(max(id), 0) FROM salary_series"));
    books = booksKnown = number(database, "SELECT ifnull(max(id), 0) FROM book");
    for (SQLite::Statement info(database, "SELECT name, value FROM catalog_info"); info.executeStep();) {
        const std::string name = info.getColumn(0).getString();
        (name == "date"    ? before.date
         : name == "built" ? before.built
                           : before.contentHash) = info.getColumn(1).getString();
    }
}

void CatalogBuilder::State::forgetDerived() {
    database.exec("DELETE FROM catalog_info; DELETE FROM catalog_count; DELETE FROM exchange_rate_year;"
                  "DELETE FROM career_occupation; DELETE FROM career_entry;"
                  "UPDATE skill SET careers = 0; DELETE FROM search_index");
}

std::int64_t CatalogBuilder::State::makeRoom(Table table, const std::string& key) {
    ReplacedRows& replaced = table == Table::Course ? coursesReplaced : booksReplaced;
    const std::int64_t id = replaced.idOf(key);
    if (id == 0 || id > (table == Table::Course ? coursesKnown : booksKnown) || !isFirst(table, id))
        return 0;
    replaced.remove(id);
    return id;
}

void CatalogBuilder::forget(FactKind facts, const std::string& sourcePrefix) {
    const SQLite::Database& database = m_state->database;
    const std::string sources = "source IN (SELECT id FROM source WHERE substr(name, 1, length(?1)) = ?1)";
    const std::string courses = "(SELECT id FROM course WHERE " + sources + ")";
    if (facts == FactKind::Courses) {
        Insert(database, "DELETE FROM course_skill WHERE course IN " + courses)(sourcePrefix);
        Insert(database, "DELETE FROM course_teaches WHERE course IN " + courses)(sourcePrefix);
        Insert(database, "DELETE FROM course_degree WHERE course IN " + courses)(sourcePrefix);
        Insert(database, "DELETE FROM course_topic WHERE course IN " + courses)(sourcePrefix);
        Insert(database, "DELETE FROM course_prerequisite WHERE course IN " + courses + " OR needs IN " +
                             courses)(sourcePrefix);
    }
    if (facts == FactKind::Books)
        Insert(database, "DELETE FROM book_skill WHERE book IN (SELECT id FROM book WHERE " + sources +
                             ")")(sourcePrefix);
    if (facts == FactKind::Books)
        Insert(database, "DELETE FROM book_teaches WHERE book IN (SELECT id FROM book WHERE " + sources +
                             ")")(sourcePrefix);
    if (facts == FactKind::Books)
        Insert(database, "DELETE FROM book_topic WHERE book IN (SELECT id FROM book WHERE " + sources +
                             ")")(sourcePrefix);
    if (facts == FactKind::Pay)
        Insert(database, "DELETE FROM occupation_pay WHERE series IN (SELECT id FROM salary_series WHERE " +
                             sources + ")")(sourcePrefix);
    Insert(database, std::string("DELETE FROM ") + rowsOf(facts) + " " + sources +
                         (facts == FactKind::Pay ? ")" : ""))(sourcePrefix);
}

bool CatalogBuilder::holds(const ItemKey& key) const {
    const State& s = *m_state;
    const auto in = [&key](const KeyIds& ids) { return ids.find(key.text()).has_value(); };
    if (key.kind() == ItemKind::Career)
        return in(s.careers);
    if (key.kind() == ItemKind::Skill)
        return in(s.skills);
    if (key.kind() == ItemKind::Place)
        return in(s.places);
    if (key.kind() == ItemKind::Topic)
        return in(s.topics);
    if (key.kind() != ItemKind::Course && key.kind() != ItemKind::Book)
        return false;
    SQLite::Statement query(s.database, key.kind() == ItemKind::Course ? "SELECT 1 FROM course WHERE key = ?"
                                                                       : "SELECT 1 FROM book WHERE key = ?");
    query.bind(1, key.text());
    return query.executeStep();
}

bool CatalogBuilder::holdsSource(const std::string& id) const {
    return m_state->sources.find(id).has_value();
}

CatalogBuilder::About CatalogBuilder::about() const {
    return m_state->before;
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/builder_state.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

// Wider places are few: metro, state, country. A longer way up is a circle.
constexpr int mostSteps = 10;

[[noreturn]] void refuseAt(const PendingParent& pending, const std::string& reason) {
    throw sqlite::Failure(ErrorKind::InvalidInput, pending.origin + reason);
}

void resolve(SQLite::Database& database, const std::string& table, const KeyIds& ids,
             const std::vector<PendingParent>& pending) {
    Insert update(database, "UPDATE " + table + " SET parent=?2 WHERE id=?1");
    for (const PendingParent& entry : pending) {
        const auto parent = ids.find(entry.parent);
        if (!parent)
            refuseAt(entry, "unknown parent '" + entry.parent + "'");
        update(entry.child, *parent);
    }
    SQLite::Statement parentOf(database,
                               "SELECT parent FROM " + table + " WHERE id=? AND parent IS NOT NULL");
    for (const PendingParent& entry : pending) {
        std::int64_t at = entry.child;
        for (int step = 0;; ++step) {
            parentOf.reset();
            parentOf.bind(1, at);
            if (!parentOf.executeStep())
                break;
            at = parentOf.getColumn(0).getInt64();
            if (step == mostSteps)
                refuseAt(entry, "the parent '" + entry.parent + "' leads in a circle");
        }
    }
}

} // namespace

void resolveParents(CatalogBuilder::State& s) {
    resolve(s.database, "career", s.careers, s.careerParents);
    resolve(s.database, "place", s.places, s.placeParents);
    resolve(s.database, "topic", s.topics, s.topicParents);
    SQLite::Statement nested(s.database, "SELECT c.key FROM career c JOIN career p ON p.id=c.parent "
                                         "WHERE p.parent IS NOT NULL");
    if (nested.executeStep())
        s.refuse("the parent of " + nested.getColumn(0).getString() + " is itself a specialisation");
}

void resolvePrerequisites(CatalogBuilder::State& s) {
    SQLite::Statement unknown(s.database,
                              "SELECT p.origin, CASE WHEN c.id IS NULL THEN p.course ELSE p.needs END"
                              " FROM temp.pending_prerequisite p LEFT JOIN course c ON c.key = p.course"
                              " LEFT JOIN course n ON n.key = p.needs"
                              " WHERE c.id IS NULL OR n.id IS NULL ORDER BY p.rowid LIMIT 1");
    if (unknown.executeStep())
        throw sqlite::Failure(ErrorKind::InvalidInput, unknown.getColumn(0).getString() + "unknown course '" +
                                                           unknown.getColumn(1).getString() + "'");
    s.database.exec("INSERT OR IGNORE INTO course_prerequisite SELECT c.id, n.id"
                    " FROM temp.pending_prerequisite p JOIN course c ON c.key = p.course"
                    " JOIN course n ON n.key = p.needs ORDER BY c.id, n.id");
}

void joinPooledPay(CatalogBuilder::State& s) {
    // Where a publication gives all members of a group the very same figures, it surveyed the group: they are its own, and
    // of no member alone.
    s.database.exec("CREATE TEMP TABLE pooled_pay AS SELECT g.id AS whole, min(m.id) AS one, p.place, p.series, g.members"
                    " FROM occupation g CROSS JOIN occupation m ON g.members LIKE '% %'"
                    " AND instr(' ' || g.members || ' ', ' ' || m.code || ' ') > 0"
                    " CROSS JOIN occupation_pay p ON p.occupation = m.id GROUP BY g.id, p.place, p.series"
                    " HAVING count(*) = 1 + length(g.members) - length(replace(g.members, ' ', ''))"
                    " AND count(DISTINCT ifnull(p.mean, '') || '|' || ifnull(p.p10, '') || '|' || ifnull(p.p25, '') || '|'"
                    " || ifnull(p.median, '') || '|' || ifnull(p.p75, '') || '|' || ifnull(p.p90, '') || '|'"
                    " || ifnull(p.entry, '') || '|' || ifnull(p.experienced, '') || '|' || ifnull(p.top_code, '') || '|'"
                    " || ifnull(p.employment, '') || '|' || ifnull(p.areas_sharing, '')) = 1");
    s.database.exec("INSERT OR IGNORE INTO occupation_pay SELECT g.whole, p.place, p.series, p.mean, p.p10, p.p25, p.median, p.p75,"
                    " p.p90, p.entry, p.experienced, p.top_code, p.employment, p.n, p.areas_sharing"
                    " FROM temp.pooled_pay g JOIN occupation_pay p ON p.occupation = g.one AND p.place = g.place"
                    " AND p.series = g.series");
    s.database.exec("CREATE TEMP TABLE pooled_member AS SELECT m.id AS one, g.whole"
                    " FROM (SELECT DISTINCT whole, members FROM temp.pooled_pay) g CROSS JOIN occupation m ON instr(' ' || g.members || ' ', ' ' || m.code || ' ') > 0");
    s.database.exec("DELETE FROM occupation_pay WHERE occupation IN (SELECT one FROM temp.pooled_member)"
                    " AND (occupation, place, series) IN (SELECT m.one, g.place, g.series FROM temp.pooled_pay g"
                    " JOIN temp.pooled_member m ON m.whole = g.whole)");
    s.database.exec("DROP TABLE temp.pooled_member");
    s.database.exec("DROP TABLE temp.pooled_pay");
}

void joinOccupations(CatalogBuilder::State& s) {
    // A code stands among the members when it does so between blanks.
    s.database.exec("INSERT INTO career_occupation SELECT c.id, o.id, c.soc = o.code || '.00'"
                    " FROM occupation o JOIN career c ON c.parent IS NULL"
                    " AND instr(' ' || o.members || ' ', ' ' || substr(c.soc, 1, 7) || ' ') > 0");
}

void joinEntries(CatalogBuilder::State& s) {
    // A line of its own comes before one that counts several occupations together.
    s.database.exec("INSERT INTO career_entry SELECT c.id, e.occupation, c.parent IS NULL"
                    " AND c.soc = e.occupation || '.00' FROM career c JOIN occupation_entry e ON e.occupation ="
                    " ifnull((SELECT o.occupation FROM occupation_entry o WHERE o.occupation ="
                    " substr(c.soc, 1, 7)), (SELECT min(m.occupation) FROM occupation_entry_occupation m"
                    " WHERE m.member = substr(c.soc, 1, 7)))");
}

void averageRates(CatalogBuilder::State& s) {
    // Where two sources share a year, max() makes SQLite take the source of the last month.
    s.database.exec("INSERT INTO exchange_rate_year SELECT currency, year, average, months, source FROM ("
                    " SELECT currency, substr(period, 1, 4) AS year, avg(per_usd) AS average,"
                    " count(*) AS months, source, max(period) FROM exchange_rate_month"
                    " GROUP BY currency, year)");
}

void writeSkillUses(CatalogBuilder::State& s) {
    const std::string technology = std::to_string(static_cast<int>(SkillKind::Technology));
    s.database.exec("UPDATE skill SET careers = iif(kind = " + technology +
                    ", uses, needs) FROM (SELECT skill AS used, count(*) AS uses,"
                    " ifnull(sum(importance >= 3), 0) AS needs FROM career_skill GROUP BY skill)"
                    " WHERE id = used");
}

void writeCounts(CatalogBuilder::State& s) {
    constexpr const char* counted[][2] = {
        {"careers", "career"},
        {"alternate titles", "career_title"},
        {"skills", "skill"},
        {"career skills", "career_skill"},
        {"places", "place"},
        {"pay figures", "(SELECT 1 FROM salary UNION ALL SELECT 1 FROM occupation_pay)"},
        {"places with pay", "(SELECT place FROM salary UNION SELECT place FROM occupation_pay)"},
        {"exchange rates", "exchange_rate_month"},
        {"price levels", "price_level"},
        {"topics", "topic"},
        {"courses", "course"},
        {"course prerequisites", "course_prerequisite"},
        {"books", "book"},
        {"sources", "source"}};
    int position = 0;
    for (const auto& [what, table] : counted)
        s.database.exec("INSERT INTO catalog_count SELECT " + std::to_string(++position) + ", '" + what +
                        "', count(*) FROM " + table);
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/table_export.h"

#include "db/catalog/fact_table.h"
#include "db/catalog/connection.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <array>
#include <charconv>
#include <fstream>
#include <string>
#include <string_view>
#include <system_error>

namespace waymark::db {

namespace fs = std::filesystem;

namespace {

/// A table, its columns' names, and the statement that gives its rows in a fixed order.
struct TableQuery {
    std::string_view name;
    std::string_view columns; ///< divided by one space
    std::string_view sql;
};

constexpr TableQuery queries[] = {
    {"source", "id publisher title licence url vintage changes attribution",
     "SELECT name, publisher, title, licence, url, vintage, changes, attribution FROM source ORDER BY id"},
    {"career_group", "code name", "SELECT code, name FROM career_group ORDER BY code"},
    {"career", "key title soc job_zone kind parent group source summary",
     "SELECT c.key, c.title, c.soc, c.job_zone, CASE c.kind WHEN 0 THEN 'occupation' ELSE 'specialisation' "
     "END,"
     " p.key, c.soc_group, n.name, c.summary FROM career c LEFT JOIN career p ON p.id = c.parent"
     " JOIN source n ON n.id = c.source ORDER BY c.id"},
    {"career_title", "career title source",
     "SELECT c.key, t.title, n.name FROM career_title t JOIN career c ON c.id = t.career"
     " JOIN source n ON n.id = t.source ORDER BY c.key, t.title"},
    {"skill", "key name kind category source",
     "SELECT s.key, s.name, CASE s.kind WHEN 0 THEN 'skill' WHEN 1 THEN 'knowledge' WHEN 2 THEN 'ability'"
     " ELSE 'technology' END, g.name, n.name FROM skill s LEFT JOIN skill_category g ON g.id = s.category"
     " JOIN source n ON n.id = s.source ORDER BY s.id"},
    {"career_skill", "career skill importance level flags source",
     "SELECT c.key, s.key, f.importance, f.level, iif(f.flags & 1, 'I', '') || iif(f.flags & 2, 'L', '') ||"
     " iif(f.flags & 4, 'N', '') || iif(f.flags & 8, 'H', '') || iif(f.flags & 16, 'D', ''), n.name"
     " FROM career_skill f JOIN career c ON c.id = f.career JOIN skill s ON s.id = f.skill"
     " JOIN source n ON n.id = f.source ORDER BY c.key, s.key"},
    {"skill_word", "skill words",
     "SELECT s.key, w.words FROM skill_word w JOIN skill s ON s.id = w.skill ORDER BY s.key, w.words"},
    {"topic", "key name parent",
     "SELECT t.key, t.name, p.key FROM topic t LEFT JOIN topic p ON p.id = t.parent ORDER BY t.id"},
    {"topic_cover", "topic covers",
     "SELECT key, what FROM (SELECT t.key, g.soc_group AS what FROM topic_group g JOIN topic t ON t.id = "
     "g.topic"
     " UNION ALL SELECT t.key, s.key FROM topic_skill f JOIN topic t ON t.id = f.topic"
     " JOIN skill s ON s.id = f.skill) ORDER BY key, what"},
    {"field", "code title source",
     "SELECT f.code, f.title, n.name FROM field f JOIN source n ON n.id = f.source ORDER BY f.id"},
    {"occupation_field", "soc field source",
     "SELECT o.soc, f.code, n.name FROM occupation_field o JOIN field f ON f.id = o.field"
     " JOIN source n ON n.id = o.source ORDER BY o.soc, f.code"},
    {"career_interest", "career r i a s e c high source",
     "SELECT c.key, f.r, f.i, f.a, f.s, f.e, f.c, f.high, n.name FROM career_interest f"
     " JOIN career c ON c.id = f.career JOIN source n ON n.id = f.source ORDER BY c.key"},
    {"career_education", "career level share source asked n",
     "SELECT c.key, f.level, f.share, n.name, CASE f.asked WHEN 0 THEN 'incumbents' WHEN 1 THEN 'experts' END, f.n"
     " FROM career_education f JOIN career c ON c.id = f.career"
     " JOIN source n ON n.id = f.source ORDER BY c.key, f.level"},
    {"career_relation", "career related tier rank source",
     "SELECT c.key, r.key, f.tier + 1, f.place, n.name FROM career_relation f JOIN career c ON c.id = "
     "f.career"
     " JOIN career r ON r.id = f.related JOIN source n ON n.id = f.source ORDER BY c.key, f.place, r.key"},
    {"career_topic", "career topic",
     "SELECT c.key, t.key FROM career_topic f JOIN career c ON c.id = f.career JOIN topic t ON t.id = f.topic"
     " ORDER BY c.key, t.key"},
    {"place", "key name kind region country currency latitude longitude parent source",
     "SELECT w.key, w.name, CASE w.kind WHEN 0 THEN 'metro' WHEN 1 THEN 'nonmetro' WHEN 2 THEN 'state'"
     " WHEN 3 THEN 'region' WHEN 4 THEN 'country' ELSE 'city' END, w.region, w.country, w.currency, "
     "w.latitude,"
     " w.longitude, p.key, n.name FROM place w LEFT JOIN place p ON p.id = w.parent"
     " JOIN source n ON n.id = w.source ORDER BY w.id"},
    {"salary",
     "career place source period measured_as currency unit basis mean p10 p25 median p75 p90 entry "
     "experienced"
     " top_code employment n origin method areas_sharing",
     "SELECT c.key, w.key, n.name, e.period, e.measured_as, e.currency, CASE e.unit WHEN 0 THEN 'year'"
     " WHEN 1 THEN 'month' ELSE 'hour' END, e.basis, s.mean, s.p10, s.p25, s.median, s.p75, s.p90, s.entry,"
     " s.experienced, s.top_code, s.employment, s.n, CASE e.origin WHEN 0 THEN 'published' ELSE 'estimated' "
     "END,"
     " e.method, s.areas_sharing FROM salary s JOIN career c ON c.id = s.career JOIN place w ON w.id = "
     "s.place"
     " JOIN salary_series e ON e.id = s.series JOIN source n ON n.id = e.source WHERE e.origin < 2"
     " ORDER BY c.key, w.key, n.name, e.period, e.measured_as, e.currency, e.unit, e.basis, e.origin, "
     "e.method"},
    {"occupation", "code title members", "SELECT code, title, members FROM occupation ORDER BY id"},
    {"occupation_pay",
     "occupation place source period currency unit basis mean p10 p25 median p75 p90 entry experienced "
     "top_code"
     " employment areas_sharing",
     "SELECT o.code, w.key, n.name, e.period, e.currency, CASE e.unit WHEN 0 THEN 'year' WHEN 1 THEN 'month'"
     " ELSE 'hour' END, e.basis, s.mean, s.p10, s.p25, s.median, s.p75, s.p90, s.entry, s.experienced,"
     " s.top_code, s.employment, s.areas_sharing FROM occupation_pay s JOIN occupation o ON o.id = "
     "s.occupation"
     " JOIN place w ON w.id = s.place JOIN salary_series e ON e.id = s.series JOIN source n ON n.id = "
     "e.source"
     " ORDER BY o.code, w.key, n.name, e.period, e.currency, e.unit, e.basis"},
    {"exchange_rate", "currency period per_usd source",
     "SELECT r.currency, r.period, r.per_usd, n.name FROM exchange_rate_month r JOIN source n ON n.id = "
     "r.source"
     " ORDER BY r.currency, r.period"},
    {"price_level", "place year series value source",
     "SELECT w.key, l.year, l.series, l.value, n.name FROM price_level l JOIN place w ON w.id = l.place"
     " JOIN source n ON n.id = l.source ORDER BY w.key, l.year, l.series"},
    {"course",
     "key title provider instructor url language level hours price currency free rating year checked topics"
     " source",
     "SELECT c.key, c.title, c.provider, c.instructor, c.url, c.language, c.level, c.hours, c.price, "
     "c.currency,"
     " c.free, c.rating, c.year, c.checked, (SELECT group_concat(key, ' ') FROM (SELECT t.key FROM "
     "course_topic f"
     " JOIN topic t ON t.id = f.topic WHERE f.course = c.id ORDER BY t.key)), n.name FROM course c"
     " JOIN source n ON n.id = c.source ORDER BY c.key"},
    {"course_prerequisite", "course needs",
     "SELECT c.key, d.key FROM course_prerequisite p JOIN course c ON c.id = p.course"
     " JOIN course d ON d.id = p.needs ORDER BY c.key, d.key"},
    {"book", "key title authors year isbn url language formats licence free checked topics source",
     "SELECT b.key, b.title, b.authors, b.year, b.isbn, b.url, b.language, b.formats, b.licence, b.free,"
     " b.checked, (SELECT group_concat(key, ' ') FROM (SELECT t.key FROM book_topic f"
     " JOIN topic t ON t.id = f.topic WHERE f.book = b.id ORDER BY t.key)), n.name FROM book b"
     " JOIN source n ON n.id = b.source ORDER BY b.key"},
};

/// The shortest number that reads back as the same, never with an exponent.
void appendNumber(std::string& line, double number) {
    std::array<char, 400> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed).ptr;
    line.append(text.data(), end);
}

void appendField(std::string& line, const SQLite::Column& value) {
    if (value.isFloat())
        appendNumber(line, value.getDouble());
    else if (!value.isNull())
        line.append(value.getString());
}

void write(const fs::path& file, const std::string& text) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out)
        throw sqlite::Failure(ErrorKind::Io, "cannot write " + file.string() + "; is the disk full?");
}

/// The table as text; `rows` counts them.
std::string tableText(const Catalog& catalog, const TableQuery& query, std::int64_t& rows) {
    std::string text(query.columns);
    for (char& c : text)
        c = c == ' ' ? '\t' : c;
    text.push_back('\n');
    SQLite::Statement select(catalog.connection().database, std::string(query.sql));
    while (select.executeStep()) {
        for (int column = 0; column < select.getColumnCount(); ++column) {
            if (column > 0)
                text.push_back('\t');
            appendField(text, select.getColumn(column));
        }
        text.push_back('\n');
        ++rows;
    }
    return text;
}

void makeFolder(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error || !fs::is_directory(folder))
        throw sqlite::Failure(ErrorKind::Io, "cannot make the folder " + folder.string());
    if (!fs::is_empty(folder, error))
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              folder.string() +
                                  " is not empty; tables are written into a folder of their own");
}

} // namespace

Result<TablesWritten> exportTables(const Catalog& catalog, const fs::path& folder) {
    return sqlite::guarded(catalog.connection().file, [&] {
        makeFolder(folder);
        TablesWritten written;
        std::string list = "name\tvalue\ndate\t" + catalog.connection().date + '\n';
        const auto writeTable = [&](const TableQuery& query) {
            std::int64_t rows = 0;
            const std::string text = tableText(catalog, query, rows);
            const std::string file = std::string(query.name) + ".tsv";
            write(folder / file, text);
            list += "rows:" + file + '\t' + std::to_string(rows) + '\n';
            written.rows += rows;
            ++written.tables;
        };
        for (const TableQuery& query : queries)
            writeTable(query);
        for (const FactTable& table : factTables()) {
            const std::string columns = factColumns(table), select = factSelect(table);
            writeTable({table.name, columns, select});
        }
        write(folder / "catalog.tsv", list);
        return written;
    });
}

} // namespace waymark::db

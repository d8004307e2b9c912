// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/facet_source.h"

#include "db/search/language_names.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace waymark::db::search_parts {

namespace {

// The questions answer row id, value and label, or row id and number.

// A career's own facts, or those of its occupation where it has none.
#define WAYMARK_FACTS_OF(table)                                                                              \
    " JOIN " table " f ON f.career = ifnull((SELECT o.career FROM " table                                    \
    " o WHERE o.career = c.id LIMIT 1), c.parent) "

constexpr const char* groups = "SELECT c.id, c.soc_group, g.name FROM career c JOIN career_group g"
                               " ON g.code = c.soc_group";
constexpr const char* interests = "SELECT c.id, substr(f.high, 1, 1), '' FROM career c" WAYMARK_FACTS_OF(
    "career_interest") "WHERE f.high <> ''";
constexpr const char* zones =
    "SELECT c.id, ifnull(c.job_zone, p.job_zone), '' FROM career c LEFT JOIN career p"
    " ON p.id = c.parent WHERE ifnull(c.job_zone, p.job_zone) IS NOT NULL";
constexpr const char* growth =
    "SELECT c.id, 100.0 * (f.projected - f.jobs) / f.jobs FROM career c" WAYMARK_FACTS_OF(
        "career_outlook") "WHERE f.jobs > 0";
// The newest yearly figure; "this much or more" counts as this much.
constexpr const char* pay =
    "SELECT c.id, ifnull(s.median, s.top_code) FROM career c JOIN salary s ON s.career = ifnull(c.parent, "
    "c.id)"
    " AND s.place = (SELECT id FROM place WHERE key = 'country:US') JOIN salary_series e ON e.id = s.series"
    " WHERE e.unit = 0 AND e.origin = 0 AND e.currency = 'USD'"
    " AND (s.median IS NOT NULL OR s.top_code IS NOT NULL) ORDER BY e.period";
constexpr const char* technologies = "SELECT c.id, k.key, k.name FROM career c" WAYMARK_FACTS_OF(
    "career_skill") "JOIN skill k ON k.id = f.skill WHERE k.kind = 3";
constexpr const char* skillsNeeded = "SELECT c.id, k.key, k.name FROM career c" WAYMARK_FACTS_OF(
    "career_skill") "JOIN skill k ON k.id = f.skill WHERE k.kind <> 3 AND f.importance >= 3 AND f.flags & 1 "
                    "= 0";

#undef WAYMARK_FACTS_OF

class Reader {
public:
    Reader(const SQLite::Database& database, const EntryOfRow& entries, std::uint32_t entryCount)
        : m_database(database)
        , m_entries(entries)
        , m_entryCount(entryCount) {}

    FacetColumns columns() {
        readTopics();
        read(Facet::Provider, {{ItemKind::Course, "SELECT id, provider, provider FROM course"}});
        read(Facet::Level, {{ItemKind::Course, "SELECT id, level, '' FROM course"}});
        read(Facet::Language, {{ItemKind::Course, "SELECT id, language, '' FROM course"},
                               {ItemKind::Book, "SELECT id, language, '' FROM book"}});
        for (auto& name : m_columns.values[static_cast<std::size_t>(Facet::Language)].names)
            name.label = languageName(name.value);
        const char* free = "SELECT id, CASE free WHEN 0 THEN 'no' ELSE 'yes' END, '' FROM course"
                           " WHERE free IS NOT NULL";
        const char* freeBook = "SELECT id, CASE free WHEN 0 THEN 'no' ELSE 'yes' END, '' FROM book"
                               " WHERE free IS NOT NULL";
        read(Facet::Free, {{ItemKind::Course, free}, {ItemKind::Book, freeBook}});
        read(Facet::Group, {{ItemKind::Career, groups}});
        read(Facet::Interest, {{ItemKind::Career, interests}});
        read(Facet::JobZone, {{ItemKind::Career, zones}});
        read(Facet::Technology, {{ItemKind::Career, technologies}});
        read(Facet::Skill, {{ItemKind::Career, skillsNeeded}});
        readNumbers(number(Facet::Hours), ItemKind::Course,
                    "SELECT id, hours FROM course WHERE hours IS NOT NULL");
        readNumbers(number(Facet::Year), ItemKind::Course,
                    "SELECT id, year FROM course WHERE year IS NOT NULL");
        readNumbers(number(Facet::Year), ItemKind::Book, "SELECT id, year FROM book WHERE year IS NOT NULL");
        readNumbers(number(Facet::Growth), ItemKind::Career, growth);
        readNumbers(number(Facet::Pay), ItemKind::Career, pay);
        readNumbers(m_columns.rating, ItemKind::Course,
                    "SELECT id, rating FROM course WHERE rating IS NOT NULL");
        return std::move(m_columns);
    }

private:
    struct Question {
        ItemKind kind;
        const char* sql;
    };
    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>; // entry, value

    NumberColumn& number(Facet facet) { return m_columns.numbers[static_cast<std::size_t>(facet)]; }

    std::uint32_t entryAt(ItemKind kind, std::int64_t row) const {
        const auto& rows = m_entries[static_cast<std::size_t>(kind)];
        return row < 1 || row > static_cast<std::int64_t>(rows.size())
                   ? noValue
                   : rows[static_cast<std::size_t>(row) - 1];
    }

    void read(Facet facet, const std::vector<Question>& questions) {
        auto& column = m_columns.values[static_cast<std::size_t>(facet)];
        std::unordered_map<std::string, std::uint32_t> ids;
        Pairs pairs;
        for (const auto& question : questions) {
            SQLite::Statement rows(m_database, question.sql);
            while (rows.executeStep()) {
                auto value = rows.getColumn(1).getString();
                const auto entry = entryAt(question.kind, rows.getColumn(0).getInt64());
                if (value.empty() || entry == noValue)
                    continue;
                const auto [known, isNew] = ids.try_emplace(value, static_cast<std::uint32_t>(ids.size()));
                if (isNew) {
                    auto label = rows.getColumn(2).getString();
                    column.names.push_back({value, label.empty() ? value : std::move(label), noValue});
                }
                pairs.emplace_back(entry, known->second);
            }
        }
        settle(column, pairs);
    }

    void readTopics() {
        auto& column = m_columns.values[static_cast<std::size_t>(Facet::Topic)];
        SQLite::Statement topics(m_database, "SELECT key, name, ifnull(parent, 0) FROM topic ORDER BY id");
        while (topics.executeStep()) {
            const auto parent = topics.getColumn(2).getInt64();
            column.names.push_back({topics.getColumn(0).getString(), topics.getColumn(1).getString(),
                                    parent == 0 ? noValue : static_cast<std::uint32_t>(parent - 1)});
        }
        Pairs pairs;
        for (const auto& question : {Question{ItemKind::Career, "SELECT career, topic FROM career_topic"},
                                     Question{ItemKind::Course, "SELECT course, topic FROM course_topic"},
                                     Question{ItemKind::Book, "SELECT book, topic FROM book_topic"}}) {
            SQLite::Statement rows(m_database, question.sql);
            while (rows.executeStep()) {
                const auto entry = entryAt(question.kind, rows.getColumn(0).getInt64());
                auto topic = static_cast<std::uint32_t>(rows.getColumn(1).getInt64() - 1);
                for (; entry != noValue && topic < column.names.size(); topic = column.names[topic].parent)
                    pairs.emplace_back(entry, topic);
            }
        }
        settle(column, pairs);
    }

    void settle(ValueColumn& column, Pairs& pairs) const {
        if (pairs.empty())
            return;
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        column.starts.assign(m_entryCount + 1, 0);
        for (const auto& [entry, value] : pairs) {
            ++column.starts[entry + 1];
            column.ids.push_back(value);
        }
        for (std::uint32_t entry = 0; entry < m_entryCount; ++entry)
            column.starts[entry + 1] += column.starts[entry];
    }

    void readNumbers(NumberColumn& column, ItemKind kind, const char* sql) const {
        SQLite::Statement rows(m_database, sql);
        while (rows.executeStep()) {
            const auto entry = entryAt(kind, rows.getColumn(0).getInt64());
            if (entry == noValue)
                continue;
            column.numbers.resize(m_entryCount, std::numeric_limits<float>::quiet_NaN());
            column.numbers[entry] = static_cast<float>(rows.getColumn(1).getDouble());
        }
    }

    const SQLite::Database& m_database;
    const EntryOfRow& m_entries;
    std::uint32_t m_entryCount = 0;
    FacetColumns m_columns;
};

} // namespace

FacetColumns readFacetColumns(const SQLite::Database& database, const EntryOfRow& entries,
                              std::uint32_t entryCount) {
    return Reader(database, entries, entryCount).columns();
}

} // namespace waymark::db::search_parts

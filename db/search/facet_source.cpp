// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/search/facet_source.h"

#include "db/catalog/change_percent.h"
#include "db/search/language_names.h"
#include "db/search/narrowing.h"

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
    "SELECT c.id," WAYMARK_CHANGE_PERCENT("f") "FROM career c JOIN career_entry e ON e.career = c.id"
    " JOIN occupation_entry f ON f.occupation = e.occupation WHERE f.jobs > 0 AND f.projected > 0";
// The newest yearly figure, as the lists show it; of one period the career's own before that of an
// occupation it is the whole of before that of a wider one; "this much or more" counts as this much.
#define WAYMARK_YEARLY_IN_DOLLARS                                                                            \
    " AND s.place = (SELECT id FROM place WHERE key = 'country:US')"                                         \
    " CROSS JOIN salary_series e ON e.id = s.series WHERE e.unit = 0 AND e.origin = 0"                       \
    " AND e.currency = 'USD' AND (s.median IS NOT NULL OR s.top_code IS NOT NULL)"
constexpr const char* pay =
    "SELECT c.id, ifnull(s.median, s.top_code), 2, e.period FROM career c"
    " CROSS JOIN salary s ON s.career = ifnull(c.parent, c.id)" WAYMARK_YEARLY_IN_DOLLARS
    " UNION ALL SELECT c.id, ifnull(s.median, s.top_code), o.own, e.period FROM career c"
    " CROSS JOIN career_occupation o ON o.career = ifnull(c.parent, c.id)"
    " CROSS JOIN occupation_pay s ON s.occupation = o.occupation" WAYMARK_YEARLY_IN_DOLLARS " ORDER BY 4, 3";
#undef WAYMARK_YEARLY_IN_DOLLARS
constexpr const char* technologies = "SELECT c.id, k.key, k.name FROM career c" WAYMARK_FACTS_OF(
    "career_skill") "JOIN skill k ON k.id = f.skill WHERE k.kind = 3";
constexpr const char* skillsNeeded = "SELECT c.id, k.key, k.name FROM career c" WAYMARK_FACTS_OF(
    "career_skill") "JOIN skill k ON k.id = f.skill WHERE k.kind <> 3 AND f.importance >= 3 AND f.flags & 1 "
                    "= 0";

#undef WAYMARK_FACTS_OF

constexpr const char* coursesOfTechnology =
    "SELECT f.course, k.key, k.name FROM course_skill f JOIN skill k ON k.id = f.skill WHERE k.kind = 3";
constexpr const char* booksOfTechnology =
    "SELECT f.book, k.key, k.name FROM book_skill f JOIN skill k ON k.id = f.skill WHERE k.kind = 3";
constexpr const char* coursesOfSkill =
    "SELECT f.course, k.key, k.name FROM course_skill f JOIN skill k ON k.id = f.skill WHERE k.kind <> 3";
constexpr const char* booksOfSkill =
    "SELECT f.book, k.key, k.name FROM book_skill f JOIN skill k ON k.id = f.skill WHERE k.kind <> 3";

constexpr const char* freeCourses = "SELECT id, CASE free WHEN 0 THEN 'no' ELSE 'yes' END, '' FROM course"
                                    " WHERE free IS NOT NULL";
constexpr const char* freeBooks = "SELECT id, CASE free WHEN 0 THEN 'no' ELSE 'yes' END, '' FROM book"
                                  " WHERE free IS NOT NULL";

constexpr const char* skillKinds =
    "SELECT id, CASE kind WHEN 0 THEN 'skill' WHEN 1 THEN 'knowledge' WHEN 2 THEN 'ability' ELSE 'technology'"
    " END, '' FROM skill";
// "HTML, PDF" gives a row for each.
constexpr const char* formats =
    "WITH RECURSIVE part(id, one, rest) AS (SELECT id, '', formats || ',' FROM book WHERE formats <> ''"
    " UNION ALL SELECT id, trim(substr(rest, 1, instr(rest, ',') - 1)), substr(rest, instr(rest, ',') + 1)"
    " FROM part WHERE rest <> '') SELECT id, lower(one), one FROM part WHERE one <> ''";

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>; // entry, value

/// Values of entries as columns: one each where that is enough and their numbers are small.
void settle(ValueColumn& column, Pairs& pairs) {
    if (pairs.empty())
        return;
    if (!std::is_sorted(pairs.begin(), pairs.end()))
        std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    column.first = pairs.front().first;
    const auto count = pairs.back().first - column.first + 1;
    const bool several = std::adjacent_find(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
                             return a.first == b.first;
                         }) != pairs.end();
    if (!several && column.names.size() < std::numeric_limits<std::uint16_t>::max()) {
        column.one.assign(count, 0);
        for (const auto& [entry, value] : pairs)
            column.one[entry - column.first] = static_cast<std::uint16_t>(value + 1);
        return;
    }
    column.starts.assign(count + 1, 0);
    column.ids.reserve(pairs.size());
    for (const auto& [entry, value] : pairs) {
        ++column.starts[entry - column.first + 1];
        column.ids.push_back(value);
    }
    for (std::uint32_t at = 0; at < count; ++at)
        column.starts[at + 1] += column.starts[at];
}

} // namespace

std::uint32_t FacetSource::entryAt(ItemKind kind, std::int64_t row) const {
    const auto& rows = m_entries[kind];
    return row < 1 || row > static_cast<std::int64_t>(rows.size()) ? noValue
                                                                   : rows[static_cast<std::size_t>(row) - 1];
}

ValueColumn FacetSource::values(Facet facet) const {
    switch (facet) {
    case Facet::Topic:
        return topics();
    case Facet::Provider:
        return answers({{ItemKind::Course, "SELECT id, provider, '' FROM course"}});
    case Facet::Level:
        return answers({{ItemKind::Course, "SELECT id, level, '' FROM course"}});
    case Facet::Language: {
        auto column = answers({{ItemKind::Course, "SELECT id, language, '' FROM course"},
                               {ItemKind::Book, "SELECT id, language, '' FROM book"}});
        for (auto& name : column.names)
            name.label = languageName(name.value);
        return column;
    }
    case Facet::Free:
        return answers({{ItemKind::Course, freeCourses}, {ItemKind::Book, freeBooks}});
    case Facet::Group:
        return answers({{ItemKind::Career, groups}});
    case Facet::Interest:
        return answers({{ItemKind::Career, interests}});
    case Facet::JobZone:
        return answers({{ItemKind::Career, zones}});
    case Facet::Technology:
        return answers({{ItemKind::Career, technologies},
                        {ItemKind::Course, coursesOfTechnology},
                        {ItemKind::Book, booksOfTechnology}});
    case Facet::Skill:
        return answers({{ItemKind::Career, skillsNeeded},
                        {ItemKind::Course, coursesOfSkill},
                        {ItemKind::Book, booksOfSkill}});
    case Facet::SkillKind:
        return answers({{ItemKind::Skill, skillKinds}});
    case Facet::Format:
        return answers({{ItemKind::Book, formats}});
    case Facet::Licence:
        return answers({{ItemKind::Book, "SELECT id, licence, '' FROM book"}});
    default:
        return {};
    }
}

NumberColumn FacetSource::numbers(Facet facet) const {
    switch (facet) {
    case Facet::Hours:
        return measured({{ItemKind::Course, "SELECT id, hours FROM course WHERE hours IS NOT NULL"}});
    case Facet::Year:
        return measured({{ItemKind::Course, "SELECT id, year FROM course WHERE year IS NOT NULL"},
                         {ItemKind::Book, "SELECT id, year FROM book WHERE year IS NOT NULL"}});
    case Facet::Growth:
        return measured({{ItemKind::Career, growth}});
    case Facet::Pay:
        return measured({{ItemKind::Career, pay}});
    default:
        return {};
    }
}

NumberColumn FacetSource::ratings() const {
    return measured({{ItemKind::Course, "SELECT id, rating FROM course WHERE rating IS NOT NULL"}});
}

ValueColumn FacetSource::answers(const std::vector<Question>& questions) const {
    ValueColumn column;
    std::unordered_map<std::string, std::uint32_t> ids;
    Pairs pairs;
    std::string value;
    for (const auto& question : questions) {
        SQLite::Statement rows(m_database, question.sql);
        while (rows.executeStep()) {
            const auto text = rows.getColumn(1);
            value.assign(text.getText(), static_cast<std::size_t>(text.getBytes()));
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
    return column;
}

ValueColumn FacetSource::topics() const {
    ValueColumn column;
    std::unordered_map<std::int64_t, std::uint32_t> ids;
    SQLite::Statement topics(m_database, "SELECT id, key, name FROM topic ORDER BY id");
    while (topics.executeStep()) {
        ids[topics.getColumn(0).getInt64()] = static_cast<std::uint32_t>(column.names.size());
        column.names.push_back({topics.getColumn(1).getString(), topics.getColumn(2).getString(), noValue});
    }
    SQLite::Statement parents(m_database, "SELECT id, parent FROM topic WHERE parent IS NOT NULL");
    while (parents.executeStep())
        column.names[ids[parents.getColumn(0).getInt64()]].parent = ids[parents.getColumn(1).getInt64()];
    Pairs pairs;
    for (const auto& question : {Question{ItemKind::Career, "SELECT career, topic FROM career_topic"},
                                 Question{ItemKind::Course, "SELECT course, topic FROM course_topic"},
                                 Question{ItemKind::Book, "SELECT book, topic FROM book_topic"}}) {
        SQLite::Statement rows(m_database, question.sql);
        while (rows.executeStep()) {
            const auto entry = entryAt(question.kind, rows.getColumn(0).getInt64());
            auto topic = ids[rows.getColumn(1).getInt64()];
            for (; entry != noValue && topic != noValue; topic = column.names[topic].parent)
                pairs.emplace_back(entry, topic);
        }
    }
    settle(column, pairs);
    return column;
}

NumberColumn FacetSource::measured(const std::vector<Question>& questions) const {
    std::vector<std::pair<std::uint32_t, float>> pairs;
    for (const auto& question : questions) {
        SQLite::Statement rows(m_database, question.sql);
        while (rows.executeStep())
            if (const auto entry = entryAt(question.kind, rows.getColumn(0).getInt64()); entry != noValue)
                pairs.emplace_back(entry, static_cast<float>(rows.getColumn(1).getDouble()));
    }
    NumberColumn column;
    if (pairs.empty())
        return column;
    const auto before = [](const auto& a, const auto& b) { return a.first < b.first; };
    column.first = std::min_element(pairs.begin(), pairs.end(), before)->first;
    const auto last = std::max_element(pairs.begin(), pairs.end(), before)->first;
    column.numbers.assign(last - column.first + 1, std::numeric_limits<float>::quiet_NaN());
    for (const auto& [entry, number] : pairs)
        column.numbers[entry - column.first] = number;
    return column;
}

} // namespace waymark::db::search_parts

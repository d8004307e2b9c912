// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/query.h"
#include "db/catalog/report.h"
#include "db/sqlite/errors.h"

#include <map>
#include <unordered_map>

namespace waymark::db {

namespace {

using Connection = Catalog::Connection;

constexpr std::size_t mostNamed = 5;

struct Compared {
    const char* one;
    const char* many;
    const char* sql; ///< key, title
};

constexpr Compared items[] = {
    {"source", "sources", "SELECT name, title || ', ' || vintage FROM source"},
    {"career", "careers", "SELECT key, title FROM career"},
    {"skill", "skills", "SELECT key, name FROM skill"},
    {"place", "places", "SELECT key, name FROM place"},
    {"topic", "topics", "SELECT key, name FROM topic"},
    {"course", "courses", "SELECT key, title FROM course"},
    {"book", "books", "SELECT key, title FROM book"},
};

/// Facts: a key, what the figures say, and what they are counted under.
constexpr const char* facts[][2] = {
    {"skill ratings", "SELECT c.key || ' ' || k.key, ifnull(s.importance, '') || ' ' || ifnull(s.level, '')"
                      " || ' ' || s.flags FROM career_skill s JOIN career c ON c.id = s.career"
                      " JOIN skill k ON k.id = s.skill"},
    {"titles", "SELECT c.key || ' ' || t.title, '' FROM career_title t JOIN career c ON c.id = t.career"},
    {"outlooks", "SELECT o.occupation, ifnull(o.jobs, '') || ' ' || ifnull(o.projected, '') || ' ' ||"
                 " ifnull(o.openings, '') || ' ' || ifnull(o.education, '') FROM occupation_entry o"},
    {"exchange rates", "SELECT currency || ' ' || period, per_usd FROM exchange_rate_month"},
    {"price levels", "SELECT w.key || ' ' || l.year || ' ' || l.series, l.value FROM price_level l"
                     " JOIN place w ON w.id = l.place"},
    {"pay figures of careers",
     "SELECT c.key || ' ' || w.key || ' ' || o.name || ' ' || e.period || ' ' || e.measured_as || e.unit,"
     " ifnull(s.mean, '') || ' ' || ifnull(s.p10, '') || ' ' || ifnull(s.median, '') || ' ' ||"
     " ifnull(s.p90, '') FROM salary s JOIN career c ON c.id = s.career JOIN place w ON w.id = s.place"
     " JOIN salary_series e ON e.id = s.series JOIN source o ON o.id = e.source"},
    {"pay figures of occupations",
     "SELECT b.code || ' ' || w.key || ' ' || o.name || ' ' || e.period || e.unit, ifnull(s.mean, '') ||"
     " ' ' || ifnull(s.p10, '') || ' ' || ifnull(s.median, '') || ' ' || ifnull(s.p90, '') || ' ' ||"
     " ifnull(s.entry, '') FROM occupation_pay s JOIN occupation b ON b.id = s.occupation"
     " JOIN place w ON w.id = s.place JOIN salary_series e ON e.id = s.series"
     " JOIN source o ON o.id = e.source"},
};

template <class Map>
Map read(const Connection& connection, const std::string& sql) {
    Map rows;
    for (Query query(connection, sql); query.next();)
        rows.emplace(query.text(0), query.text(1));
    return rows;
}

/// "3 courses are new: A, B and 1 more".
void tell(const Compared& kind, const std::vector<std::string>& names, const std::string& one,
          const std::string& many, std::vector<std::string>& lines) {
    if (names.empty())
        return;
    std::string line = std::to_string(names.size()) + " " + (names.size() == 1 ? kind.one : kind.many) + " " +
                       (names.size() == 1 ? one : many) + ": ";
    for (std::size_t i = 0; i < names.size() && i < mostNamed; ++i)
        line += (i == 0 ? "" : "; ") + names[i];
    if (names.size() > mostNamed)
        line += "; and " + std::to_string(names.size() - mostNamed) + " more";
    lines.push_back(line);
}

void compareItems(const Connection& before, const Connection& after, const Compared& kind,
                  std::vector<std::string>& lines) {
    using Titles = std::map<std::string, std::string>;
    const auto old = read<Titles>(before, kind.sql);
    const auto now = read<Titles>(after, kind.sql);
    std::vector<std::string> added, gone, renamed;
    for (const auto& [key, title] : now) {
        const auto was = old.find(key);
        if (was == old.end())
            added.push_back(title + " (" + key + ")");
        else if (was->second != title)
            renamed.push_back(was->second + " is now " + title + " (" + key + ")");
    }
    for (const auto& [key, title] : old)
        if (!now.contains(key))
            gone.push_back(title + " (" + key + ")");
    tell(kind, added, "is new", "are new", lines);
    tell(kind, gone, "is gone", "are gone", lines);
    tell(kind, renamed, "has another name", "have other names", lines);
}

void compareFacts(const Connection& before, const Connection& after, const std::string& what, const char* sql,
                  std::vector<std::string>& lines) {
    using Figures = std::unordered_map<std::string, std::string>;
    const auto old = read<Figures>(before, sql);
    std::int64_t added = 0, changed = 0, kept = 0;
    for (Query query(after, sql); query.next();) {
        const auto was = old.find(query.text(0));
        if (was == old.end())
            ++added;
        else
            ++(was->second == query.text(1) ? kept : changed);
    }
    const std::int64_t gone = static_cast<std::int64_t>(old.size()) - kept - changed;
    if (added + changed + gone > 0)
        lines.push_back(what + ": " + std::to_string(added) + " new, " + std::to_string(gone) + " gone, " +
                        std::to_string(changed) + " changed, " + std::to_string(kept) + " as before");
}

} // namespace

Result<std::vector<std::string>> changesBetween(const Catalog& before, const Catalog& after) {
    const Connection& old = before.connection();
    const Connection& now = after.connection();
    return sqlite::guarded(now.file, [&] {
        std::vector<std::string> lines;
        if (old.date != now.date)
            lines.push_back("the newest facts are of " + now.date + ", before of " + old.date);
        for (const Compared& kind : items)
            compareItems(old, now, kind, lines);
        for (const auto& [what, sql] : facts)
            compareFacts(old, now, what, sql, lines);
        return lines;
    });
}

} // namespace waymark::db

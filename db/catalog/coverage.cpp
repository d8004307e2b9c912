// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/query.h"
#include "db/catalog/report.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

namespace {

// Of the six-digit occupation, or of the line of the projections that counts it with others.
#define OF_OCCUPATION(table)                                                                                       \
    "EXISTS (SELECT 1 FROM " table " s WHERE s.occupation = substr(c.soc, 1, 7)) OR EXISTS (SELECT 1 FROM"          \
    " career_entry e JOIN " table " s ON s.occupation = e.occupation WHERE e.career = c.id)"

// Conditions on a career c and the occupation o whose facts it shows.
constexpr const char* parts[][2] = {
    {"with skills", "EXISTS (SELECT 1 FROM career_skill s JOIN skill k ON k.id = s.skill"
                    " WHERE s.career = o.id AND k.kind < 3)"},
    {"with technologies", "EXISTS (SELECT 1 FROM career_skill s JOIN skill k ON k.id = s.skill"
                          " WHERE s.career = o.id AND k.kind = 3)"},
    {"with interests", "EXISTS (SELECT 1 FROM career_interest s WHERE s.career = o.id)"},
    {"with education shares", "EXISTS (SELECT 1 FROM career_education s WHERE s.career = o.id)"},
    {"with answers on experience or training",
     "EXISTS (SELECT 1 FROM asked_answers s WHERE s.career = o.id AND s.about > 0)"},
    {"with a field of study", "EXISTS (SELECT 1 FROM occupation_field f WHERE f.soc = substr(o.soc, 1, 7))"},
    {"with an outlook",
     "EXISTS (SELECT 1 FROM career_entry e JOIN occupation_entry s ON s.occupation = e.occupation"
     " WHERE e.career = c.id AND s.jobs > 0)"},
    {"with related careers", "EXISTS (SELECT 1 FROM career_relation s WHERE s.career = o.id)"},
    {"with pay", "EXISTS (SELECT 1 FROM salary s WHERE s.career IN (c.id, o.id)) OR EXISTS (SELECT 1 FROM"
                 " career_occupation j JOIN occupation_pay s ON s.occupation = j.occupation"
                 " WHERE j.career = o.id)"},
    {"with pay in US metros", "EXISTS (SELECT 1 FROM career_occupation j JOIN occupation_pay s"
                              " ON s.occupation = j.occupation JOIN place w ON w.id = s.place"
                              " WHERE j.career = o.id AND w.kind = 0)"},
    {"with entry education", "EXISTS (SELECT 1 FROM career_entry e JOIN occupation_entry s ON s.occupation ="
                             " e.occupation WHERE e.career = c.id AND s.education IS NOT NULL)"},
    {"with leavers", "EXISTS (SELECT 1 FROM career_entry e JOIN occupation_separation s ON s.occupation ="
                     " e.occupation WHERE e.career = c.id)"},
    {"with a license filed under its code", "EXISTS (SELECT 1 FROM licence_occupation s WHERE s.member = substr(c.soc, 1, 7))"},
    {"with programs", "EXISTS (SELECT 1 FROM occupation_field f JOIN programme s ON s.field = f.field"
                        " WHERE f.soc = substr(c.soc, 1, 7))"},
    {"with apprenticeships",
     "EXISTS (SELECT 1 FROM apprenticeship_route s WHERE s.occupation = substr(c.soc, 1, 7))"},
    {"with work context", "EXISTS (SELECT 1 FROM work_context s WHERE s.career = o.id)"},
    {"with a judgment on work from home", "EXISTS (SELECT 1 FROM remote_work s WHERE s.career = o.id)"},
    {"with AI measures", "EXISTS (SELECT 1 FROM ai_exposure s WHERE s.code IN (c.soc, substr(c.soc, 1, 7)))"
                         " OR EXISTS (SELECT 1 FROM career_entry e JOIN ai_exposure s ON s.code = e.occupation"
                         " WHERE e.career = c.id)"},
    {"with the schooling that workers have", OF_OCCUPATION("occupation_attainment")},
    {"with industries", OF_OCCUPATION("occupation_industry")},
    {"with ages", OF_OCCUPATION("occupation_age")},
    {"with the share of women", OF_OCCUPATION("occupation_women")},
    {"with topics to learn", "EXISTS (SELECT 1 FROM career_topic s WHERE s.career IN (c.id, o.id))"},
    {"with a written page", "EXISTS (SELECT 1 FROM career_section s WHERE s.career = c.id)"},
};

/// The middle of a query's numbers, which come in order.
std::int64_t middle(const Catalog::Connection& connection, const std::string& sql) {
    std::vector<std::int64_t> numbers;
    for (Query query(connection, sql); query.next();)
        numbers.push_back(query.id(0));
    return numbers.empty() ? 0 : numbers[numbers.size() / 2];
}

} // namespace

Result<std::vector<Coverage>> coverage(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<Coverage> rows;
        for (const auto& [what, condition] : parts) {
            Query query(connection, std::string("SELECT sum(") + condition +
                                        "), count(*) FROM career c"
                                        " JOIN career o ON o.id = ifnull(c.parent, c.id)");
            if (query.next())
                rows.push_back({what, query.id(0), query.id(1)});
        }
        return rows;
    });
}

Result<PayCoverage> payCoverage(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const std::string pairs = "(SELECT DISTINCT s.occupation AS occupation, s.place AS place"
                                  " FROM occupation_pay s JOIN place w ON w.id = s.place"
                                  " JOIN occupation b ON b.id = s.occupation"
                                  " WHERE w.kind = 0 AND b.code NOT LIKE '%-0000')";
        PayCoverage pay;
        Query all(connection, "SELECT (SELECT count(*) FROM salary) + (SELECT count(*) FROM occupation_pay)");
        if (all.next())
            pay.rows = all.id(0);
        Query counts(connection, "SELECT count(DISTINCT occupation), count(DISTINCT place) FROM " + pairs);
        if (counts.next()) {
            pay.occupations = counts.id(0);
            pay.metros = counts.id(1);
        }
        std::error_code ignored;
        pay.fileBytes = static_cast<std::int64_t>(std::filesystem::file_size(connection.file, ignored));
        pay.usualMetros =
            middle(connection, "SELECT count(*) FROM " + pairs + " GROUP BY occupation ORDER BY 1");
        pay.usualOccupations =
            middle(connection, "SELECT count(*) FROM " + pairs + " GROUP BY place ORDER BY 1");
        return pay;
    });
}

} // namespace waymark::db

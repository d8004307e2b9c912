// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/national_pay.h"

#include "db/catalog/catalog_rows.h"

namespace waymark::db {

namespace {

const PlaceKey unitedStates = PlaceKey::trusted("country:US");

std::optional<std::int64_t> rowOf(const Catalog::Connection& connection, const PlaceKey& place) {
    Query query(connection, "SELECT id FROM place WHERE key = ?");
    return query.with(place.text()).next() ? std::optional(query.id(0)) : std::nullopt;
}

} // namespace

NationalMedians nationalMedians(const Catalog::Connection& connection) {
    return mediansAt(connection, unitedStates);
}

NationalMedians mediansAt(const Catalog::Connection& connection, const PlaceKey& key) {
    NationalMedians medians;
    const auto place = rowOf(connection, key);
    if (!place)
        return medians;
    // Occupations drive the question, so that each costs one look into the key of salary.
    const std::string wanted = " CROSS JOIN salary_series e ON e.id = s.series"
                               " WHERE e.unit = 0 AND e.origin = 0 AND e.currency = 'USD'"
                               " AND (s.median IS NOT NULL OR s.top_code IS NOT NULL)";
    Query query(connection, "SELECT c.id, s.median, s.top_code, e.period, '', 1 FROM career c"
                            " CROSS JOIN salary s ON s.career = c.id AND s.place = ?1" +
                                wanted +
                                " UNION ALL SELECT o.career, s.median, s.top_code, e.period, iif(o.own, '', b.title),"
                                " o.own FROM career_occupation o CROSS JOIN occupation b ON b.id ="
                                " o.occupation CROSS JOIN occupation_pay s ON s.occupation = o.occupation"
                                " AND s.place = ?1" +
                                wanted + " ORDER BY 4, 6");
    for (query.with(*place); query.next();) {
        const bool topCoded = query.absent(1);
        medians[query.id(0)] = {query.number(topCoded ? 2 : 1), topCoded, query.text(4)};
    }
    return medians;
}

std::optional<Salary> nationalSalary(const Catalog::Connection& connection, std::int64_t occupation) {
    const auto place = rowOf(connection, unitedStates);
    if (!place)
        return std::nullopt;
    const std::string lacking = ", s.median IS NULL AND s.top_code IS NULL AS lacking FROM ";
    Query query(connection, "SELECT " + salaryColumns + lacking + salaryTables +
                                " WHERE s.career = ?1 AND s.place = ?2"
                                " UNION ALL SELECT " +
                                occupationPayColumns + lacking + occupationPayTables +
                                " WHERE o.career = ?1 AND s.place = ?2"
                                // origin, unit, lacking, period
                                " ORDER BY 16, 3, 21, 1 DESC LIMIT 1");
    if (!query.with(occupation, *place).next())
        return std::nullopt;
    Salary pay = readSalary(query);
    pay.career = careerById(connection, occupation).key;
    pay.place = unitedStates;
    return pay;
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/metro_sizes.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

Result<std::vector<MetroSize>> metroSizes(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<MetroSize> metros;
        // Codes that end in -0000 are the groups; each worker is in just one of them. One series holds them
        // all: the one that counts the most groups, of several the newest.
        Query series(connection, "SELECT e.id FROM occupation o JOIN occupation_pay s ON s.occupation = o.id"
                                 " JOIN salary_series e ON e.id = s.series JOIN place w ON w.id = s.place"
                                 " WHERE o.code LIKE '__-0000' AND w.kind = ?1 AND s.employment > 0"
                                 " GROUP BY e.id ORDER BY count(DISTINCT o.id) DESC, e.period DESC LIMIT 1");
        const int metro = static_cast<int>(PlaceKind::Metro);
        if (!series.with(metro).next())
            return metros;
        Query query(connection, "SELECT " + placeColumns + ", c.employed FROM " + placeTables +
                                    " JOIN (SELECT s.place, sum(s.employment) employed FROM occupation o"
                                    " JOIN occupation_pay s ON s.occupation = o.id"
                                    " WHERE o.code LIKE '__-0000' AND s.series = ?1 GROUP BY s.place) c"
                                    " ON c.place = w.id WHERE w.kind = ?2 AND c.employed > 0"
                                    " AND w.latitude IS NOT NULL AND w.longitude IS NOT NULL"
                                    " ORDER BY c.employed DESC, w.key");
        for (query.with(series.id(0), metro); query.next();)
            metros.push_back({readPlace(query), query.id(10)});
        return metros;
    });
}

Result<std::vector<FieldMetro>> fieldMetros(const Catalog& catalog, const CareerKey& career) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<FieldMetro> metros;
        Query query(connection, "SELECT " + placeColumns + ", w.id IN (SELECT s.place FROM career_occupation o"
                                    " CROSS JOIN occupation_pay s ON s.occupation = o.occupation WHERE o.career = ?1"
                                    " AND ifnull(s.areas_sharing, 1) <= 1) FROM " + placeTables +
                                    " JOIN (SELECT s.place, max(s.employment) employed FROM career c"
                                    " JOIN occupation b ON b.code = c.soc_group || '-0000'"
                                    " JOIN occupation_pay s ON s.occupation = b.id WHERE c.id = ?1 AND s.employment > 0"
                                    " GROUP BY s.place) g ON g.place = w.id WHERE w.kind = ?2 AND w.country = 'US'"
                                    " ORDER BY g.employed DESC, w.key");
        for (query.with(careerIds(connection, career).occupation(), static_cast<int>(PlaceKind::Metro)); query.next();)
            metros.push_back({readPlace(query), query.integer(10) != 0});
        return metros;
    });
}

} // namespace waymark::db

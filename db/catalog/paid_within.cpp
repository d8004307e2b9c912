// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/paid_within.h"

#include "db/catalog/catalog_rows.h"
#include "db/catalog/query.h"
#include "db/sqlite/errors.h"

#include <string>

namespace waymark::db {

Result<bool> isPaidWithin(const Catalog& catalog, const CareerKey& career, const PlaceKey& place) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        const std::string& key = place.text();
        const std::string letters = key.substr(key.find(':') + 1);
        // The name of an area in several states ends in their letters: "Logan, UT-ID".
        Query query(connection, "SELECT 1 FROM (SELECT s.place FROM salary s WHERE s.career = ?1 AND s.areas_sharing IS NULL"
                                " UNION ALL SELECT s.place FROM career_occupation o JOIN occupation_pay s ON s.occupation = o.occupation"
                                " WHERE o.career = ?1 AND s.areas_sharing IS NULL) paid"
                                " JOIN place p ON p.id = paid.place JOIN place w ON w.key = ?2"
                                " WHERE p.id = w.id OR p.parent = w.id OR p.name LIKE '%, ' || ?3 || '-%' OR p.name LIKE '%-' || ?3 || '-%'"
                                " OR p.name LIKE '%-' || ?3 LIMIT 1");
        return query.with(careerIds(connection, career).occupation(), key, letters).next();
    });
}

} // namespace waymark::db

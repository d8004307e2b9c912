// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/city_prices.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

namespace waymark::db {

Result<std::vector<CityPrices>> cityPrices(const Catalog& catalog) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<CityPrices> prices;
        // The one row of the newest year gives the other columns of its group.
        Query query(connection,
                    "SELECT " + placeColumns + ", max(l.year), l.value, l.source FROM " + placeTables +
                        " JOIN price_level l ON l.place = w.id AND l.series = 'rpp-all'"
                        " WHERE w.kind = ?1 AND l.value > 0 GROUP BY w.id ORDER BY w.name, w.key");
        for (query.with(static_cast<int>(PlaceKind::Metro)); query.next();)
            prices.push_back({readPlace(query), query.integer(10), query.number(11), query.source(12)});
        return prices;
    });
}

} // namespace waymark::db

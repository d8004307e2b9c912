// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/catalog.h"
#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"
#include "db/text/title_order.h"

namespace waymark::db {

Result<std::vector<Place>> Catalog::places(std::optional<PlaceKind> kind) const {
    return sqlite::guarded(m_connection->file, [&] {
        std::vector<Place> places;
        Query query(*m_connection,
                    "SELECT " + placeColumns + " FROM " + placeTables + " WHERE ?1 < 0 OR w.kind = ?1");
        for (query.with(kind ? static_cast<int>(*kind) : -1); query.next();)
            places.push_back(readPlace(query));
        sortByTitle(places, [](const Place& place) -> const std::string& { return place.name; });
        return places;
    });
}

Result<Place> Catalog::place(const PlaceKey& key) const {
    return sqlite::guarded(m_connection->file, [&] {
        Query query(*m_connection, "SELECT " + placeColumns + " FROM " + placeTables + " WHERE w.key = ?");
        if (!query.with(key.text()).next())
            throwNotFound(key.text());
        return readPlace(query);
    });
}

Result<std::vector<Currency>> Catalog::currencies() const {
    return sqlite::guarded(m_connection->file, [this] {
        std::vector<Currency> currencies;
        Query query(*m_connection, "SELECT DISTINCT currency FROM exchange_rate_year ORDER BY currency");
        while (query.next())
            currencies.push_back({query.text(0)});
        return currencies;
    });
}

} // namespace waymark::db

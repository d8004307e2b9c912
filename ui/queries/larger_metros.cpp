// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/larger_metros.h"

#include "app/salary/near_metros.h"
#include "db/catalog/metro_sizes.h"

#include <utility>

namespace waymark::ui {

db::Result<std::vector<db::Place>> withLargerMetros(const db::Catalog& catalog, const db::PlaceKey& place) {
    constexpr std::size_t most = 5;
    auto from = catalog.place(place);
    if (!from)
        return from.error();
    auto sizes = db::metroSizes(catalog);
    if (!sizes)
        return sizes.error();
    std::vector<app::SizedMetro> metros;
    for (db::MetroSize& metro : *sizes)
        metros.push_back({std::move(metro.place), metro.employed});
    std::vector<db::Place> places = app::nearestLargerMetros(*from, metros, most);
    places.insert(places.begin(), *std::move(from));
    return places;
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/place_by_name.h"

#include "db/text/fold.h"

#include <string>
#include <tuple>

namespace waymark::ui {

namespace {

int order(db::PlaceKind kind) {
    switch (kind) {
    case db::PlaceKind::City:
        return 0;
    case db::PlaceKind::Metro:
        return 1;
    case db::PlaceKind::State:
        return 2;
    case db::PlaceKind::Country:
        return 3;
    case db::PlaceKind::Region:
        return 4;
    case db::PlaceKind::Nonmetro:
        break;
    }
    return 5;
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    const auto last = text.find_last_not_of(" \t");
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, last - first + 1));
}

} // namespace

db::Result<std::optional<db::Place>> placeByName(const db::Catalog& catalog, std::string_view typed) {
    const std::string name = trimmed(typed);
    if (name.empty())
        return std::optional<db::Place>();
    if (const auto key = db::PlaceKey::parse(name)) {
        auto place = catalog.place(*key);
        if (place)
            return std::optional(*std::move(place));
        if (place.error().kind != db::ErrorKind::NotFound)
            return place.error();
    }
    const auto places = catalog.places();
    if (!places)
        return places.error();
    const std::string wanted = db::fold(name, db::Strength::Strokes);
    const db::Place* best = nullptr;
    const auto rank = [](const db::Place& place) {
        return std::tuple(order(place.kind), place.key.text().size());
    };
    for (const db::Place& place : *places)
        if (db::fold(place.name, db::Strength::Strokes) == wanted && (!best || rank(place) < rank(*best)))
            best = &place;
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/place_labels.h"

#include <algorithm>
#include <iterator>

namespace waymark::app {

namespace {

/// A city whose own name holds a hyphen; every other hyphen of a metro's name divides cities.
constexpr std::string_view hyphenCity = "Winston-Salem";

std::string firstCity(std::string_view name) {
    if (name.starts_with(hyphenCity))
        return std::string(hyphenCity);
    return std::string(name.substr(0, name.find_first_of("-/,")));
}

std::string_view statesOf(std::string_view name) {
    const std::size_t comma = name.rfind(", ");
    return comma == std::string_view::npos ? std::string_view() : name.substr(comma);
}

std::string withoutStates(const db::Place& place) {
    return place.kind == db::PlaceKind::Metro ? firstCity(place.name) : place.name;
}

std::string inFull(const db::Place& place) {
    if (place.kind == db::PlaceKind::State && place.country == "US") // beside the city of its name
        return place.name + " State";
    return place.kind == db::PlaceKind::Metro || place.region.empty() ? place.name : place.name + ", " + place.region;
}

} // namespace

std::string shortPlaceName(const db::Place& place) {
    if (place.kind != db::PlaceKind::Metro)
        return place.name;
    return firstCity(place.name) + std::string(statesOf(place.name));
}

namespace {

/// Of a place, ever longer: "Portland", "Portland, OR-WA", "Portland-Vancouver-Hillsboro, OR-WA", and that it is a metro
/// where a city has the same name and state.
std::string nameOfLength(const db::Place& place, int length) {
    const bool metro = place.kind == db::PlaceKind::Metro;
    switch (length) {
    case 0:
        return withoutStates(place);
    case 1:
        return metro ? shortPlaceName(place) : inFull(place);
    case 2:
        return inFull(place);
    default:
        return metro ? inFull(place) + " (metro)" : inFull(place);
    }
}

std::string shortestOwnName(const db::Place& place, const std::vector<PayRow>& rows, int from) {
    constexpr int longest = 3;
    for (int length = from; length < longest; ++length) {
        auto name = nameOfLength(place, length);
        const bool shared = std::any_of(rows.begin(), rows.end(), [&](const PayRow& row) {
            return row.place.key != place.key && nameOfLength(row.place, length) == name;
        });
        if (!shared)
            return name;
    }
    return nameOfLength(place, longest);
}

} // namespace

std::string spokenPlaceName(const db::Place& place, const std::vector<PayRow>& rows) {
    return shortestOwnName(place, rows, 0);
}

std::vector<std::string> rowLabels(const std::vector<PayRow>& rows) {
    std::vector<std::string> labels;
    std::transform(rows.begin(), rows.end(), std::back_inserter(labels), [&](const PayRow& row) {
        return shortestOwnName(row.place, rows, row.place.kind == db::PlaceKind::Metro ? 1 : 0);
    });
    return labels;
}

std::string widerAreaSublabel(const PayRow& row) {
    const ConvertedPay& pay = row.leading();
    if (row.offer || pay.published.place.text().empty() || measuredHere(pay.published.place, row.place))
        return {};
    if (pay.published.place.text() == "country:GB")
        return "UK";
    if (pay.published.place.text() == "country:US")
        return "US";
    return pay.measuredIn;
}

bool isOfItsMetro(const PayRow& row) {
    return row.place.kind == db::PlaceKind::City && row.leading().published.place.text().starts_with("metro:");
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/place_labels.h"

#include <map>
#include <set>

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

} // namespace

std::string spokenPlaceName(const db::Place& place) {
    return place.kind == db::PlaceKind::Metro ? firstCity(place.name) : place.name;
}

std::string shortPlaceName(const db::Place& place) {
    if (place.kind != db::PlaceKind::Metro)
        return place.name;
    return firstCity(place.name) + std::string(statesOf(place.name));
}

std::vector<std::string> rowLabels(const std::vector<PayRow>& rows) {
    std::vector<std::string> labels;
    std::map<std::string, std::set<std::string>> uses; // a place may have several rows
    for (const PayRow& row : rows) {
        labels.push_back(shortPlaceName(row.place));
        uses[labels.back()].insert(row.place.key.text());
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (uses[labels[i]].size() < 2)
            continue;
        const db::Place& place = rows[i].place;
        labels[i] = place.kind == db::PlaceKind::Metro || place.region.empty()
                        ? place.name
                        : place.name + ", " + place.region;
    }
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

} // namespace waymark::app

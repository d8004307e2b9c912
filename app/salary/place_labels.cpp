// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/place_labels.h"

#include <algorithm>
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

std::string withoutStates(const db::Place& place) {
    return place.kind == db::PlaceKind::Metro ? firstCity(place.name) : place.name;
}

std::string inFull(const db::Place& place) {
    return place.kind == db::PlaceKind::Metro || place.region.empty() ? place.name : place.name + ", " + place.region;
}

} // namespace

std::string shortPlaceName(const db::Place& place) {
    if (place.kind != db::PlaceKind::Metro)
        return place.name;
    return firstCity(place.name) + std::string(statesOf(place.name));
}

std::string spokenPlaceName(const db::Place& place, const std::vector<PayRow>& rows) {
    const auto shared = [&](auto&& nameOf) {
        return std::any_of(rows.begin(), rows.end(), [&](const PayRow& row) {
            return row.place.key != place.key && nameOf(row.place) == nameOf(place);
        });
    };
    return !shared(withoutStates)    ? withoutStates(place)
           : !shared(shortPlaceName) ? shortPlaceName(place)
                                     : inFull(place);
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
        labels[i] = inFull(rows[i].place);
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

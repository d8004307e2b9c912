// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/careers_finding.h"

#include "app/salary/ranking.h"

#include <algorithm>
#include <map>

namespace waymark::app {

namespace {

using RowsOfPlace = std::vector<const PayRow*>; // by career; those with a figure that may be compared

std::vector<RowsOfPlace> comparablePlaces(const PayComparison& comparison) {
    std::vector<RowsOfPlace> places;
    std::map<std::string, std::size_t> known;
    for (const PayRow& row : comparison.rows) {
        const auto value = row.leading().headline();
        if (!value || !mayRank(row, *value, comparison.options))
            continue;
        const auto [entry, isNew] = known.try_emplace(row.place.key.text(), places.size());
        if (isNew)
            places.emplace_back();
        places[entry->second].push_back(&row);
    }
    std::erase_if(places, [](const RowsOfPlace& rows) { return rows.size() < 2; });
    return places;
}

double valueOf(const PayRow* row) {
    return row->leading().headline().value_or(0);
}

} // namespace

Finding careersFinding(const PayComparison& comparison) {
    const std::vector<RowsOfPlace> places = comparablePlaces(comparison);
    Finding found{.of = static_cast<int>(places.size())};
    if (places.empty()) {
        found.kind = Finding::Kind::NoPlaceCompares;
        return found;
    }
    std::vector<int> wins(comparison.careers.size(), 0);
    for (RowsOfPlace rows : places) {
        std::sort(rows.begin(), rows.end(),
                  [](const PayRow* a, const PayRow* b) { return valueOf(a) > valueOf(b); });
        if (reliablyDifferent(*rows[0], *rows[1], comparison.options))
            ++wins[rows[0]->career];
        else
            ++found.open;
    }
    const auto most = std::max_element(wins.begin(), wins.end());
    found.career = static_cast<std::size_t>(most - wins.begin());
    found.count = *most;
    found.kind = found.count == 0 ? Finding::Kind::CareersAlike : Finding::Kind::CareerLeads;
    if (wins.size() == 2)
        found.losses = wins[1 - found.career];
    return found;
}

} // namespace waymark::app

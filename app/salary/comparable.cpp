// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/comparable.h"

#include "app/salary/measured_flags.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace waymark::app {

namespace {

/// 0 for a city, metro or area outside metros, 1 for a state or region, 2 for a country.
int width(const db::Place& place) {
    switch (place.kind) {
    case db::PlaceKind::Country:
        return 2;
    case db::PlaceKind::State:
    case db::PlaceKind::Region:
        return 1;
    default:
        return 0;
    }
}

/// Surveys and projections of the United States cover its territories.
const std::string& surveyOf(const db::Place& place) {
    static const std::string unitedStates = "US";
    return isTerritory(place) ? unitedStates : place.country;
}

bool counts(const PayRow& row) {
    return !row.offer && row.leading().headline();
}

bool standsBesideItsParts(const std::vector<PayRow>& rows, const PayRow& row) {
    return std::any_of(rows.begin(), rows.end(), [&row](const PayRow& other) {
        return counts(other) && surveyOf(other.place) == surveyOf(row.place) &&
               width(other.place) < width(row.place);
    });
}

} // namespace

bool isTerritory(const db::Place& place) {
    constexpr std::array<std::string_view, 5> territories{"AS", "GU", "MP", "PR", "VI"};
    return std::find(territories.begin(), territories.end(), place.country) != territories.end();
}

std::string usualPeriod(const std::vector<PayRow>& rows, const std::string& country) {
    std::map<std::string, int> count;
    for (const PayRow& row : rows)
        if (counts(row) && surveyOf(row.place) == country && (!row.setApart || row.setApart == SetApart::OtherPeriod) &&
            row.leading().grade != Grade::D)
            ++count[row.leading().published.period];
    std::string usual;
    int most = 0;
    for (const auto& [period, times] : count)
        if (times >= most) {
            usual = period;
            most = times;
        }
    return usual;
}

void setApart(std::vector<PayRow>& rows) {
    for (PayRow& row : rows) {
        row.setApart.reset();
        if (!counts(row))
            continue;
        if (width(row.place) > 0 && standsBesideItsParts(rows, row))
            row.setApart = SetApart::Wider;
        else if (row.leading().published.areasSharing > 1)
            row.setApart = SetApart::Shared;
        else if (isOfGroup(row.leading().published.measuredAs))
            row.setApart = SetApart::Group;
    }
    std::map<std::string, std::string> usual;
    for (PayRow& row : rows) {
        if (!counts(row) || row.setApart || row.leading().grade == Grade::D)
            continue;
        const auto [found, isNew] = usual.try_emplace(surveyOf(row.place));
        if (isNew)
            found->second = usualPeriod(rows, surveyOf(row.place));
        if (row.leading().published.period != found->second)
            row.setApart = SetApart::OtherPeriod;
    }
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/comparable.h"

#include <algorithm>
#include <map>

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

bool counts(const PayRow& row) {
    return !row.offer && row.leading().headline();
}

bool standsBesideItsParts(const std::vector<PayRow>& rows, const PayRow& row) {
    return std::any_of(rows.begin(), rows.end(), [&row](const PayRow& other) {
        return counts(other) && other.place.country == row.place.country &&
               width(other.place) < width(row.place);
    });
}

} // namespace

std::string usualPeriod(const std::vector<PayRow>& rows, const std::string& country) {
    std::map<std::string, int> count;
    for (const PayRow& row : rows)
        if (counts(row) && row.place.country == country && (!row.setApart || row.setApart == SetApart::OtherPeriod) &&
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
    }
    std::map<std::string, std::string> usual;
    for (PayRow& row : rows) {
        if (!counts(row) || row.setApart || row.leading().grade == Grade::D)
            continue;
        const auto [found, isNew] = usual.try_emplace(row.place.country);
        if (isNew)
            found->second = usualPeriod(rows, row.place.country);
        if (row.leading().published.period != found->second)
            row.setApart = SetApart::OtherPeriod;
    }
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/near_metros.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace waymark::app {

std::optional<double> kilometresBetween(const db::Place& a, const db::Place& b) {
    if (!a.latitude || !a.longitude || !b.latitude || !b.longitude)
        return std::nullopt;
    constexpr double earthRadius = 6371.0;
    constexpr double radian = std::numbers::pi / 180;
    const double north = std::sin((*b.latitude - *a.latitude) * radian / 2);
    const double east = std::sin((*b.longitude - *a.longitude) * radian / 2);
    const double chord =
        north * north + std::cos(*a.latitude * radian) * std::cos(*b.latitude * radian) * east * east;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(chord)));
}

std::vector<db::Place> nearestLargerMetros(const db::Place& from, const std::vector<SizedMetro>& metros,
                                           std::size_t most) {
    if (from.country != "US")
        return {};
    const auto itself = std::find_if(metros.begin(), metros.end(), [&from](const SizedMetro& metro) {
        return metro.place.key == from.key || (from.parent && metro.place.key == *from.parent);
    });
    const std::int64_t size = itself == metros.end() ? 0 : itself->employed;
    std::vector<std::pair<double, const db::Place*>> larger;
    for (const SizedMetro& metro : metros)
        if (metro.employed > size)
            if (const auto distance = kilometresBetween(from, metro.place))
                larger.emplace_back(*distance, &metro.place);
    std::stable_sort(larger.begin(), larger.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<db::Place> nearest;
    for (std::size_t i = 0; i < std::min(most, larger.size()); ++i)
        nearest.push_back(*larger[i].second);
    return nearest;
}

} // namespace waymark::app

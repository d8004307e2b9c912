// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/field_counts.h"

#include "ui/words/names.h"
#include "ui/words/text.h"

#include <algorithm>
#include <map>

namespace waymark::ui {

std::vector<std::pair<std::size_t, std::string>> fieldsOf(const MatchTable& table,
                                                          std::span<const std::size_t> careers) {
    std::map<std::string, std::size_t> counts;
    for (const std::size_t career : careers)
        ++counts[table.careers[career].group];
    std::vector<std::pair<std::size_t, std::string>> fields;
    for (const auto& [group, count] : counts)
        fields.emplace_back(count, group);
    std::stable_sort(fields.begin(), fields.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    return fields;
}

std::optional<int> zoneShown(const db::CareerTraits& career) {
    constexpr int shortest = 2;
    return career.jobZone ? std::optional(std::max(shortest, *career.jobZone)) : std::nullopt;
}

std::vector<std::pair<std::size_t, int>> zonesOf(const MatchTable& table, std::span<const std::size_t> careers) {
    std::map<int, std::size_t> counts;
    for (const std::size_t career : careers)
        if (const auto zone = zoneShown(table.careers[career]))
            ++counts[*zone];
    std::vector<std::pair<std::size_t, int>> zones;
    for (const auto& [zone, count] : counts)
        zones.emplace_back(count, zone);
    return zones;
}

QString fieldName(const MatchTable& table, const std::string& code) {
    for (const auto& group : table.groups)
        if (group.code == code)
            return groupName(group.name);
    return fromUtf8(code);
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/problem.h"

#include <algorithm>

namespace waymark::app::cover {

namespace {

std::vector<bool> marks(const Problem& problem, const std::vector<int>& chosen) {
    std::vector<bool> in(problem.items.size(), false);
    for (const int item : chosen)
        in[static_cast<std::size_t>(item)] = true;
    return in;
}

/// One of the group is in, or none of it can be had.
bool keeps(const Problem& problem, const std::vector<bool>& in, const std::vector<int>& group) {
    bool canBeHad = false;
    for (const int item : group) {
        if (in[static_cast<std::size_t>(item)])
            return true;
        canBeHad = canBeHad || !problem.items[static_cast<std::size_t>(item)].dropped;
    }
    return !canBeHad;
}

} // namespace

bool isAllowed(const Problem& problem, const std::vector<int>& chosen) {
    const auto in = marks(problem, chosen);
    std::int64_t price = 0;
    std::int64_t minutes = 0;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const Item& item = problem.items[i];
        if (in[i] ? item.dropped : item.locked && !item.dropped)
            return false;
        if (!in[i])
            continue;
        price += item.price;
        minutes += item.minutes;
        if (!std::all_of(item.after.begin(), item.after.end(),
                         [&](const auto& group) { return keeps(problem, in, group); }))
            return false;
    }
    return (!problem.maxPrice || price <= *problem.maxPrice) &&
           (!problem.maxMinutes || minutes <= *problem.maxMinutes);
}

std::vector<int> uncoveredBy(const Problem& problem, const std::vector<int>& chosen) {
    std::vector<bool> covered(problem.needWeights.size(), false);
    for (const int item : chosen)
        for (const int need : problem.items[static_cast<std::size_t>(item)].covers)
            covered[static_cast<std::size_t>(need)] = true;
    std::vector<int> uncovered;
    for (std::size_t need = 0; need < covered.size(); ++need)
        if (!covered[need])
            uncovered.push_back(static_cast<int>(need));
    return uncovered;
}

Value valueOf(const Problem& problem, const std::vector<int>& chosen) {
    Value value;
    for (const int need : uncoveredBy(problem, chosen))
        value.uncoveredWeight += problem.needWeights[static_cast<std::size_t>(need)];
    value.items = static_cast<int>(chosen.size());
    for (const int item : chosen)
        value.tie += problem.items[static_cast<std::size_t>(item)].tie;
    return value;
}

} // namespace waymark::app::cover

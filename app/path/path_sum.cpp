// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/path_sum.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace waymark::app {

namespace {

void addCost(std::vector<db::Money>& costs, const db::Money& price) {
    const auto same = std::find_if(costs.begin(), costs.end(), [&price](const db::Money& cost) {
        return cost.currency == price.currency;
    });
    if (same == costs.end())
        costs.push_back(price);
    else
        same->amount += price.amount;
}

void addItem(PathSum& sum, const PathItem& item) {
    ++sum.items;
    if (item.free.value_or(false)) {
        ++sum.free;
    } else if (item.price) {
        ++sum.priced;
        addCost(sum.costs, *item.price);
    } else {
        ++sum.withoutPrice;
    }
    if (item.hours) {
        ++sum.withHours;
        sum.hours += *item.hours;
    } else {
        ++sum.withoutHours;
    }
}

} // namespace

PathSum sumOfFirst(const std::vector<PathNeed>& needs) {
    PathSum sum;
    std::set<std::string> counted;
    for (const PathNeed& need : needs) {
        ++sum.topics;
        sum.covered += need.have || !need.items.empty() ? 1 : 0;
        if (!need.have && !need.items.empty() && counted.insert(need.items.front().key.text()).second)
            addItem(sum, need.items.front());
    }
    return sum;
}

int weeksFor(double hours, double perWeek) {
    return hours > 0 && perWeek > 0 ? static_cast<int>(std::ceil(hours / perWeek)) : 0;
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/reduction.h"

#include <algorithm>

namespace waymark::app::cover {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

void sortUnique(std::vector<int>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

/// Only what can be had, in one order, so that equal groups are equal.
void tidy(Problem& problem) {
    for (Item& item : problem.items) {
        sortUnique(item.covers);
        for (auto& group : item.after) {
            std::erase_if(group, [&](int other) { return problem.items[at(other)].dropped; });
            sortUnique(group);
        }
        std::erase_if(item.after, [](const auto& group) { return group.empty(); });
        std::sort(item.after.begin(), item.after.end());
        item.after.erase(std::unique(item.after.begin(), item.after.end()), item.after.end());
    }
}

/// What teaches something or is locked, and what that needs before it.
std::vector<bool> useful(const Problem& problem) {
    std::vector<bool> kept(problem.items.size(), false);
    std::vector<int> open;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const Item& item = problem.items[i];
        if (item.dropped || (item.covers.empty() && !item.locked))
            continue;
        kept[i] = true;
        open.push_back(static_cast<int>(i));
    }
    while (!open.empty()) {
        const int item = open.back();
        open.pop_back();
        for (const auto& group : problem.items[at(item)].after)
            for (const int before : group)
                if (!kept[at(before)]) {
                    kept[at(before)] = true;
                    open.push_back(before);
                }
    }
    return kept;
}

bool includes(const std::vector<int>& all, const std::vector<int>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

/// `other` can stand in for `item`; of two that can for each other the earlier stays.
bool standsIn(const Problem& problem, int other, int item) {
    const Item& a = problem.items[at(other)];
    const Item& b = problem.items[at(item)];
    if (a.covers.size() < b.covers.size() || a.tie > b.tie || (problem.maxPrice && a.price > b.price) ||
        (problem.maxMinutes && a.minutes > b.minutes) || !includes(a.covers, b.covers) ||
        !std::includes(b.after.begin(), b.after.end(), a.after.begin(), a.after.end()))
        return false;
    const bool same = a.covers == b.covers && a.tie == b.tie && a.after == b.after &&
                      (!problem.maxPrice || a.price == b.price) &&
                      (!problem.maxMinutes || a.minutes == b.minutes);
    return !same || other < item;
}

void removeDominated(const Problem& problem, std::vector<bool>& kept) {
    std::vector<bool> isPrerequisite(problem.items.size(), false);
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        if (kept[i])
            for (const auto& group : problem.items[i].after)
                for (const int before : group)
                    isPrerequisite[at(before)] = true;
    std::vector<std::vector<int>> teachers(problem.needWeights.size());
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        if (kept[i])
            for (const int need : problem.items[i].covers)
                teachers[at(need)].push_back(static_cast<int>(i));
    const auto all = kept;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const Item& item = problem.items[i];
        if (!all[i] || item.locked || isPrerequisite[i] || item.covers.empty())
            continue;
        const int rarest = *std::min_element(item.covers.begin(), item.covers.end(), [&](int a, int b) {
            return teachers[at(a)].size() < teachers[at(b)].size();
        });
        const auto& others = teachers[at(rarest)];
        kept[i] = std::none_of(others.begin(), others.end(), [&](int other) {
            return at(other) != i && standsIn(problem, other, static_cast<int>(i));
        });
    }
}

} // namespace

Reduced reduced(const Problem& problem) {
    Problem tidied = problem;
    tidy(tidied);
    auto kept = useful(tidied);
    removeDominated(tidied, kept);
    Reduced result;
    result.problem.needWeights = tidied.needWeights;
    result.problem.maxPrice = tidied.maxPrice;
    result.problem.maxMinutes = tidied.maxMinutes;
    std::vector<int> newNumber(tidied.items.size(), -1);
    for (std::size_t i = 0; i < tidied.items.size(); ++i) {
        if (!kept[i])
            continue;
        newNumber[i] = static_cast<int>(result.items.size());
        result.items.push_back(static_cast<int>(i));
        result.problem.items.push_back(std::move(tidied.items[i]));
    }
    for (Item& item : result.problem.items)
        for (auto& group : item.after)
            for (int& before : group)
                before = newNumber[at(before)];
    return result;
}

} // namespace waymark::app::cover

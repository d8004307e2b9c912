// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/subsets.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace waymark::app::cover {

namespace {

using Mask = std::uint32_t;
/// Count above, tie below: one comparison of whole numbers.
using Cost = std::uint64_t;
constexpr Cost oneItem = Cost(1) << 32;
constexpr Cost never = std::numeric_limits<Cost>::max();

/// Needs that can be covered, rarest first, as bits.
struct Bits {
    std::vector<int> ofNeed; ///< -1: nothing teaches it
    int count = 0;
};

Bits bitsOf(const Problem& problem) {
    std::vector<int> teachers(problem.needWeights.size(), 0);
    for (const Item& item : problem.items)
        for (const int need : item.covers)
            ++teachers[static_cast<std::size_t>(need)];
    std::vector<int> order;
    for (std::size_t need = 0; need < teachers.size(); ++need)
        if (teachers[need] > 0)
            order.push_back(static_cast<int>(need));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return teachers[static_cast<std::size_t>(a)] < teachers[static_cast<std::size_t>(b)];
    });
    Bits bits{std::vector<int>(teachers.size(), -1), static_cast<int>(order.size())};
    for (std::size_t i = 0; i < order.size(); ++i)
        bits.ofNeed[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    return bits;
}

Mask maskOf(const Item& item, const Bits& bits) {
    Mask mask = 0;
    for (const int need : item.covers)
        mask |= Mask(1) << bits.ofNeed[static_cast<std::size_t>(need)];
    return mask;
}

struct Teacher {
    Mask mask;
    Cost cost;
    int item;
};

/// Of several with the same needs the cheapest.
std::vector<std::vector<Teacher>> teachersByBit(const Problem& problem, const Bits& bits) {
    std::vector<Teacher> all;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const Item& item = problem.items[i];
        if (const Mask mask = maskOf(item, bits); mask != 0 && !item.locked)
            all.push_back({mask, oneItem + static_cast<Cost>(item.tie), static_cast<int>(i)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Teacher& a, const Teacher& b) {
        return a.mask != b.mask ? a.mask < b.mask : a.cost < b.cost;
    });
    all.erase(std::unique(all.begin(), all.end(),
                          [](const Teacher& a, const Teacher& b) { return a.mask == b.mask; }),
              all.end());
    std::vector<std::vector<Teacher>> byBit(static_cast<std::size_t>(bits.count));
    for (const Teacher& teacher : all)
        for (int bit = 0; bit < bits.count; ++bit)
            if (teacher.mask >> bit & 1U)
                byBit[static_cast<std::size_t>(bit)].push_back(teacher);
    return byBit;
}

} // namespace

std::vector<int> smallestBySubsets(const Problem& problem) {
    const Bits bits = bitsOf(problem);
    const auto teachers = teachersByBit(problem, bits);
    const Mask full = (Mask(1) << bits.count) - 1;
    std::vector<int> chosen;
    Mask start = 0;
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        if (problem.items[i].locked) {
            chosen.push_back(static_cast<int>(i));
            start |= maskOf(problem.items[i], bits);
        }
    std::vector<Cost> cost(std::size_t(full) + 1, never);
    std::vector<int> lastItem(cost.size(), -1);
    std::vector<Mask> from(cost.size(), 0);
    cost[start] = 0;
    for (Mask mask = start; mask < full; ++mask) {
        if (cost[mask] == never)
            continue;
        const auto bit = static_cast<std::size_t>(std::countr_one(mask));
        for (const Teacher& teacher : teachers[bit]) {
            const Mask next = mask | teacher.mask;
            if (const Cost sum = cost[mask] + teacher.cost; sum < cost[next]) {
                cost[next] = sum;
                lastItem[next] = teacher.item;
                from[next] = mask;
            }
        }
    }
    for (Mask mask = full; mask != start; mask = from[mask])
        chosen.push_back(lastItem[mask]);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace waymark::app::cover

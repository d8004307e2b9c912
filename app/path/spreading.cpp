// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/spreading.h"

#include <algorithm>
#include <array>

namespace waymark::app {

namespace {

using Turns = std::array<double, 6>;
constexpr Turns ofOwnTrade{1, 0.97, 0.82, 0.7, 0.6, 0.5};
constexpr Turns ofManyTrades{1, 0.6, 0.5, 0.4, 0.35, 0.3};

constexpr int littleWeight = 2;

std::size_t mostOf(const db::LearningNeed& need) {
    constexpr std::size_t little = 2;
    return need.weight <= littleWeight ? little : ofOwnTrade.size();
}

} // namespace

std::vector<std::size_t> spread(const std::vector<SpreadItem>& offered, const std::vector<db::LearningNeed>& needs,
                                int limit) {
    const bool ownTrade =
        std::any_of(needs.begin(), needs.end(), [](const auto& need) { return !need.general; });
    std::vector<std::vector<SpreadItem>> waiting(needs.size());
    for (auto item = offered.rbegin(); item != offered.rend(); ++item)
        waiting[item->need].push_back(*item);
    std::vector<std::size_t> turn(needs.size());
    std::vector<std::size_t> order;
    while (static_cast<int>(order.size()) < limit) {
        double best = 0;
        std::size_t chosen = needs.size();
        for (std::size_t need = 0; need < needs.size(); ++need) {
            if (waiting[need].empty() || turn[need] == mostOf(needs[need]))
                continue;
            const Turns& turns = needs[need].general && ownTrade ? ofManyTrades : ofOwnTrade;
            if (const double worth = waiting[need].back().relevance * turns[turn[need]]; worth > best) {
                best = worth;
                chosen = need;
            }
        }
        if (chosen == needs.size())
            break;
        order.push_back(waiting[chosen].back().item);
        waiting[chosen].pop_back();
        ++turn[chosen];
    }
    return order;
}

} // namespace waymark::app

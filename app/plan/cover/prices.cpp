// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/prices.h"

#include <algorithm>

namespace waymark::app::cover {

namespace {

constexpr double nearly = 1e-9;
/// Rounds without a better bound after which steps are halved: from afar, from near.
constexpr int patienceAfar = 15;
constexpr int patienceNear = 4;

} // namespace

Pricing::Pricing(const Network& network)
    : m_network(network) {}

Prices Pricing::first() const {
    const auto& problem = m_network.problem;
    Prices prices;
    prices.need.assign(problem.needWeights.size(), 1);
    prices.group.assign(m_network.groups.size(), 0);
    for (const Item& item : problem.items)
        for (const int need : item.covers)
            prices.need[at(need)] =
                std::min(prices.need[at(need)], 1.0 / static_cast<double>(item.covers.size()));
    return prices;
}

/// Prices of what asks for nothing any more are 0.
void Pricing::forget(Prices& prices, const Taken& taken, const std::vector<int>& active) {
    for (std::size_t need = 0; need < prices.need.size(); ++need)
        if (!taken.open().test(need))
            prices.need[need] = 0;
    m_owed = taken.owed();
    m_groups = m_owed;
    for (const int item : active)
        for (const int group : m_network.groupsOf[at(item)])
            if (taken.keptBy(group) == 0)
                m_groups.push_back(group);
    std::vector<double> kept(m_groups.size());
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        kept[i] = prices.group[at(m_groups[i])];
    std::fill(prices.group.begin(), prices.group.end(), 0.0);
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        prices.group[at(m_groups[i])] = kept[i];
}

/// Of an item that is not taken: 1, less what it earns, and what its own groups cost it.
double Pricing::costOf(const Prices& prices, const Taken& taken, int item) const {
    double cost = 1;
    for (const int need : m_network.problem.items[at(item)].covers)
        cost -= prices.need[at(need)];
    for (const int group : m_network.groupsOf[at(item)])
        if (taken.keptBy(group) == 0)
            cost += prices.group[at(group)];
    for (const int group : m_network.memberOf[at(item)])
        if (taken.keptBy(group) == 0)
            cost -= prices.group[at(group)];
    return cost;
}

void Pricing::evaluate(Prices& prices, const Taken& taken, const std::vector<int>& active, Slope& slope) {
    prices.paid = static_cast<double>(taken.items().size());
    prices.refund = 0;
    for (std::size_t need = 0; need < prices.need.size(); ++need) {
        prices.paid += prices.need[need];
        slope.need[need] = taken.open().test(need) ? 1 : 0;
    }
    for (const int group : m_groups)
        slope.group[at(group)] = 0;
    for (const int group : m_owed) {
        prices.paid += prices.group[at(group)];
        slope.group[at(group)] = 1;
    }
    m_looks += 2 * static_cast<std::int64_t>(active.size());
    for (const int item : active) {
        const double cost = costOf(prices, taken, item);
        if (cost >= 0)
            continue;
        prices.refund += cost;
        for (const int need : m_network.problem.items[at(item)].covers)
            slope.need[at(need)] -= 1;
        for (const int group : m_network.groupsOf[at(item)])
            slope.group[at(group)] += 1;
        for (const int group : m_network.memberOf[at(item)])
            slope.group[at(group)] -= 1;
    }
}

/// No: there is nowhere to go.
bool Pricing::move(Prices& prices, const Slope& slope, const NeedSet& open, double goal, double step) const {
    double length = 0;
    for (std::size_t need = 0; need < prices.need.size(); ++need)
        if (open.test(need))
            length += slope.need[need] * slope.need[need];
    for (const int group : m_groups)
        if (prices.group[at(group)] > 0 || slope.group[at(group)] > 0)
            length += slope.group[at(group)] * slope.group[at(group)];
    if (length < nearly)
        return false;
    const double by = step * std::max(goal - prices.bound(), nearly) / length;
    for (std::size_t need = 0; need < prices.need.size(); ++need)
        if (open.test(need))
            prices.need[need] = std::max(0.0, prices.need[need] + by * slope.need[need]);
    for (const int group : m_groups)
        prices.group[at(group)] = std::max(0.0, prices.group[at(group)] + by * slope.group[at(group)]);
    return true;
}

Prices Pricing::better(Prices prices, const Taken& taken, const std::vector<int>& active, double goal,
                       int rounds, double step) {
    forget(prices, taken, active);
    const int patience = taken.items().empty() ? patienceAfar : patienceNear;
    Slope slope{std::vector<double>(prices.need.size(), 0), std::vector<double>(prices.group.size(), 0)};
    Prices best;
    Slope bestSlope;
    int worse = 0;
    for (int round = 0; round < rounds; ++round) {
        evaluate(prices, taken, active, slope);
        if (round == 0 || prices.bound() > best.bound() + nearly) {
            best = prices;
            bestSlope = slope;
            worse = 0;
            if (best.bound() > goal)
                break;
        } else if (++worse >= patience) {
            step /= 2;
            worse = 0;
            prices = best;
            slope = bestSlope;
        }
        if (!move(prices, slope, taken.open(), goal, step))
            break;
    }
    return best;
}

double Pricing::increase(const Prices& prices, const Taken& taken, int item) const {
    double more = 1;
    for (const int need : m_network.problem.items[at(item)].covers)
        if (taken.open().test(at(need)))
            more -= prices.need[at(need)];
    for (const int group : m_network.groupsOf[at(item)])
        more += prices.group[at(group)] * std::max(1, taken.keptBy(group));
    for (const int group : m_network.memberOf[at(item)])
        if (!taken.has(m_network.groups[at(group)].item) || taken.keptBy(group) == 0)
            more -= prices.group[at(group)];
    return more;
}

} // namespace waymark::app::cover

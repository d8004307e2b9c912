// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/exchange.h"

#include <algorithm>
#include <random>

namespace waymark::app::cover {

namespace {

class Exchange {
public:
    Exchange(const Network& network, std::int64_t looks, const std::stop_token& stop)
        : m_network(network)
        , m_looksLeft(looks)
        , m_stop(stop)
        , m_teachers(network.problem.needWeights.size())
        , m_weight(m_teachers.size(), 1)
        , m_times(m_teachers.size(), 0)
        , m_changed(network.covers.size(), 0) {
        for (int item = 0; item < network.size(); ++item) {
            m_coverable |= network.covers[at(item)];
            if (network.groupsOf[at(item)].empty())
                for (const int need : needsOf(item))
                    m_teachers[at(need)].push_back(item);
        }
    }

    /// Locked items stay; with prerequisites among them, or needs that only items with some cover, there is
    /// nothing to begin with.
    bool begin() {
        for (int item = 0; item < m_network.size(); ++item)
            if (m_network.problem.items[at(item)].locked) {
                if (!m_network.groupsOf[at(item)].empty())
                    return false;
                add(item);
                ++m_locked;
            }
        for (std::size_t need = 0; need < m_times.size(); ++need)
            if (m_coverable.test(need) && m_times[need] == 0 && m_teachers[need].empty())
                return false;
        return true;
    }

    /// Nothing when none of this size was found; goes on from where the last one ended.
    std::optional<std::vector<int>> ofSize(std::size_t size) {
        while (m_items.size() > size)
            if (!removeOne())
                return std::nullopt;
        for (auto open = openNeeds(); !open.empty(); open = openNeeds()) {
            if (m_looks > m_looksLeft || m_stop.stop_requested())
                return std::nullopt;
            ++m_round;
            if (m_items.size() >= size && !removeOne())
                return std::nullopt;
            open = openNeeds();
            addFor(open[m_random() % open.size()]);
            for (const int need : openNeeds())
                ++m_weight[at(need)];
        }
        return m_items;
    }

private:
    const std::vector<int>& needsOf(int item) const { return m_network.problem.items[at(item)].covers; }

    std::vector<int> openNeeds() const {
        std::vector<int> needs;
        for (std::size_t need = 0; need < m_times.size(); ++need)
            if (m_coverable.test(need) && m_times[need] == 0)
                needs.push_back(static_cast<int>(need));
        return needs;
    }
    /// Of its needs those that are covered so many times.
    std::int64_t weightOf(int item, int times) {
        ++m_looks;
        std::int64_t sum = 0;
        for (const int need : needsOf(item))
            if (m_times[at(need)] == times)
                sum += m_weight[at(need)];
        return sum;
    }
    void add(int item) {
        m_items.push_back(item);
        m_changed[at(item)] = m_round;
        for (const int need : needsOf(item))
            ++m_times[at(need)];
    }

    /// The item that covers least alone, of equal ones the one that is in longest; never the one just added.
    bool removeOne() {
        std::optional<std::size_t> least;
        std::int64_t lost = 0;
        for (std::size_t i = m_locked; i < m_items.size(); ++i) {
            if (m_round > 1 && m_changed[at(m_items[i])] == m_round - 1)
                continue;
            const auto loss = weightOf(m_items[i], 1);
            if (!least || loss < lost ||
                (loss == lost && m_changed[at(m_items[i])] < m_changed[at(m_items[*least])])) {
                least = i;
                lost = loss;
            }
        }
        if (!least)
            return false;
        const int item = m_items[*least];
        m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(*least));
        m_changed[at(item)] = m_round;
        for (const int need : needsOf(item))
            --m_times[at(need)];
        return true;
    }

    /// The item that covers most of what is open, of equal ones the one that is out longest.
    void addFor(int need) {
        std::optional<int> best;
        std::int64_t most = 0;
        for (const int item : m_teachers[at(need)]) {
            if (m_round > 0 && m_changed[at(item)] == m_round)
                continue;
            const auto gain = weightOf(item, 0);
            if (!best || gain > most || (gain == most && m_changed[at(item)] < m_changed[at(*best)])) {
                best = item;
                most = gain;
            }
        }
        if (best)
            add(*best);
    }

    const Network& m_network;
    std::int64_t m_looks = 0, m_looksLeft = 0;
    const std::stop_token& m_stop;
    NeedSet m_coverable;
    std::vector<std::vector<int>> m_teachers; ///< by need: items without prerequisites
    std::vector<std::int64_t> m_weight;
    std::vector<int> m_times, m_items;
    std::vector<std::int64_t> m_changed; ///< by item: the round
    std::size_t m_locked = 0;
    std::int64_t m_round = 0;
    std::mt19937 m_random{20260907}; // NOLINT: the same answer every time
};

/// What is chosen but one item.
Taken without(const Network& network, const std::vector<int>& chosen, int item) {
    Taken taken(network);
    for (const int other : chosen)
        if (other != item)
            taken.take(other);
    return taken;
}

/// An item with less tie that does all that `item` does for the others.
std::optional<int> cheaper(const Network& network, const std::vector<int>& chosen, int item) {
    const Taken rest = without(network, chosen, item);
    const NeedSet mustCover = network.covers[at(item)] & rest.open();
    const auto owed = rest.owed();
    std::optional<int> best;
    for (int other = 0; other < network.size(); ++other) {
        const auto& keeps = network.memberOf[at(other)];
        const int tie = network.problem.items[at(best.value_or(item))].tie;
        if (network.problem.items[at(other)].tie < tie && !rest.has(other) && rest.owesNothingFor(other) &&
            (mustCover & ~network.covers[at(other)]).none() &&
            std::all_of(owed.begin(), owed.end(), [&](int group) {
                return std::find(keeps.begin(), keeps.end(), group) != keeps.end();
            }))
            best = other;
    }
    return best;
}

} // namespace

std::vector<int> exchanged(const Network& network, std::vector<int> chosen, int enough, std::int64_t looks,
                           const std::stop_token& stop) {
    Exchange exchange(network, looks, stop);
    if (!exchange.begin())
        return chosen;
    while (static_cast<int>(chosen.size()) > enough) {
        const auto smaller = exchange.ofSize(chosen.size() - 1);
        if (!smaller)
            break;
        chosen = *smaller;
    }
    return chosen;
}

std::vector<int> withLessTie(const Network& network, std::vector<int> chosen) {
    for (bool changed = true; changed;) {
        changed = false;
        for (int& item : chosen)
            if (!network.problem.items[at(item)].locked)
                if (const auto other = cheaper(network, chosen, item)) {
                    item = *other;
                    changed = true;
                }
    }
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace waymark::app::cover

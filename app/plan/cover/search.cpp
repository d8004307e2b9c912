// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/search.h"

#include "app/plan/cover/exchange.h"
#include "app/plan/cover/prices.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace waymark::app::cover {

namespace {

constexpr double rounding = 1e-6;
constexpr int roundsAtTheRoot = 600;
constexpr int roundsWithin = 20;
/// With fewer items left to try, trying them is quicker than better prices.
constexpr std::size_t fewToTry = 400;

class Search {
public:
    Search(const Problem& problem, std::int64_t looks, const std::stop_token& stop)
        : m_network(problem)
        , m_pricing(m_network)
        , m_taken(m_network)
        , m_looksLeft(looks)
        , m_stop(stop) {
        for (int item = 0; item < m_network.size(); ++item)
            if (problem.items[at(item)].locked)
                m_taken.take(item);
            else
                m_all.push_back(item);
        m_locked = m_taken.items().size();
    }

    Fewest run(std::vector<int> start) {
        int size = static_cast<int>(start.size());
        m_root = m_pricing.better(m_pricing.first(), m_taken, m_all, size, roundsAtTheRoot, 2);
        int bound = std::min(size, wholeFrom(m_root.bound()));
        start = exchanged(m_network, std::move(start), bound, m_looksLeft / 40, m_stop);
        size = static_cast<int>(start.size());
        for (; bound < size; ++bound) {
            m_most = bound;
            const Found found = from(m_root, m_root.paid, m_all);
            if (found == Found::Yes)
                start = m_best;
            if (found != Found::No)
                break;
        }
        return {withLessTie(m_network, std::move(start)), bound};
    }

private:
    enum class Found { No, Yes, Stopped };
    struct Branches {
        std::vector<int> items; ///< the cheapest first
        std::vector<double> increase;
    };

    static int wholeFrom(double bound) { return static_cast<int>(std::ceil(bound - rounding)); }
    bool over() {
        return m_looks + m_pricing.looks() > m_looksLeft || (++m_nodes % 256 == 0 && m_stop.stop_requested());
    }
    bool reaches(double bound) const { return bound <= m_most + rounding; }

    /// Covers with what is taken and `items`, of at most m_most items. `paid` by the prices handed down.
    Found from(const Prices& handed, double paid, const std::vector<int>& items) {
        if (over())
            return Found::Stopped;
        if (!reaches(paid + handed.refund))
            return Found::No;
        const auto owed = m_taken.owed();
        if (m_taken.open().none() && owed.empty()) {
            m_best = m_taken.items();
            return Found::Yes;
        }
        const int left = m_most - static_cast<int>(m_taken.items().size());
        auto active = worthTrying(handed, paid, items);
        if (left <= 0 || !enough(active, left))
            return Found::No;
        if (active.size() < fewToTry || m_taken.items().size() == m_locked)
            return branch(handed, paid, active, owed);
        const auto prices = m_pricing.better(handed, m_taken, active, m_most + rounding, roundsWithin, 0.5);
        if (prices.bound() < paid + handed.refund)
            return branch(handed, paid, active, owed);
        if (!reaches(prices.bound()))
            return Found::No;
        active = worthTrying(prices, prices.paid, active);
        return branch(prices, prices.paid, active, owed);
    }

    std::vector<int> worthTrying(const Prices& prices, double paid, const std::vector<int>& items) {
        std::vector<int> active;
        active.reserve(items.size());
        m_looks += static_cast<std::int64_t>(items.size());
        for (const int item : items)
            if (m_taken.mayTake(item) &&
                ((m_network.covers[at(item)] & m_taken.open()).any() ||
                 !m_network.memberOf[at(item)].empty()) &&
                reaches(paid + prices.refund + m_pricing.increase(prices, m_taken, item)))
                active.push_back(item);
        return active;
    }

    /// As many items as may still be taken could cover what is open, each as much as the best.
    bool enough(const std::vector<int>& active, int left) const {
        std::size_t most = 0;
        for (const int item : active)
            most = std::max(most, (m_network.covers[at(item)] & m_taken.open()).count());
        return m_taken.open().count() <= most * at(left);
    }

    /// The ways to cover what can be covered in fewest ways.
    Branches branchesOf(const Prices& prices, double paid, const std::vector<int>& active,
                        const std::vector<int>& owed) const {
        std::vector<int> ways(m_network.problem.needWeights.size(), 0);
        for (const int item : active)
            for (const int need : m_network.problem.items[at(item)].covers)
                ++ways[at(need)];
        std::vector<int> fewest;
        bool any = false;
        for (const int group : owed) {
            std::vector<int> members;
            for (const int member : m_network.groups[at(group)].members)
                if (m_taken.mayTake(member))
                    members.push_back(member);
            if (!any || members.size() < fewest.size())
                fewest = std::move(members);
            any = true;
        }
        std::optional<std::size_t> rarest;
        for (std::size_t need = 0; need < ways.size(); ++need)
            if (m_taken.open().test(need) && (!rarest || ways[need] < ways[*rarest]))
                rarest = need;
        if (rarest && (!any || at(ways[*rarest]) < fewest.size())) {
            fewest.clear();
            std::copy_if(active.begin(), active.end(), std::back_inserter(fewest),
                         [&](int item) { return m_network.covers[at(item)].test(*rarest); });
        }
        return sorted(prices, paid, fewest);
    }

    Branches sorted(const Prices& prices, double paid, const std::vector<int>& items) const {
        std::vector<std::pair<double, int>> order;
        order.reserve(items.size());
        for (const int item : items)
            order.emplace_back(m_pricing.increase(prices, m_taken, item), item);
        std::sort(order.begin(), order.end());
        Branches branches;
        for (const auto& [increase, item] : order)
            if (reaches(paid + prices.refund + increase)) {
                branches.items.push_back(item);
                branches.increase.push_back(increase);
            }
        return branches;
    }

    /// One after the other; what was tried is not tried again beside its neighbours, nor what covers less
    /// than one of them that owes nothing.
    Found branch(const Prices& prices, double paid, const std::vector<int>& active,
                 const std::vector<int>& owed) {
        const auto branches = branchesOf(prices, paid, active, owed);
        std::vector<int> banned;
        std::vector<NeedSet> tried;
        Found found = Found::No;
        for (std::size_t i = 0; i < branches.items.size() && found == Found::No; ++i) {
            const int item = branches.items[i];
            const NeedSet covered = m_network.covers[at(item)] & m_taken.open();
            if (m_network.memberOf[at(item)].empty() &&
                std::any_of(tried.begin(), tried.end(),
                            [&](const NeedSet& more) { return (covered & ~more).none(); }))
                continue;
            if (m_taken.owesNothingFor(item))
                tried.push_back(covered);
            m_taken.take(item);
            found = from(prices, paid + branches.increase[i], active);
            m_taken.giveBack(covered);
            m_taken.ban(item, true);
            banned.push_back(item);
        }
        for (const int item : banned)
            m_taken.ban(item, false);
        return found;
    }

    Network m_network;
    Pricing m_pricing;
    Taken m_taken;
    Prices m_root;
    std::vector<int> m_all, m_best;
    std::size_t m_locked = 0;
    int m_most = 0;
    std::int64_t m_looks = 0, m_looksLeft = 0;
    int m_nodes = 0;
    const std::stop_token& m_stop;
};

} // namespace

Fewest fewestBySearch(const Problem& problem, std::vector<int> start, std::int64_t looks,
                      const std::stop_token& stop) {
    if (problem.needWeights.size() > mostNeedsForSearch)
        return {start, start.empty() ? 0 : 1};
    return Search(problem, looks, stop).run(std::move(start));
}

} // namespace waymark::app::cover

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/greedy.h"

#include <algorithm>

namespace waymark::app::cover {

namespace {

std::size_t at(int number) {
    return static_cast<std::size_t>(number);
}

class Greedy {
public:
    explicit Greedy(const Problem& problem)
        : m_problem(problem)
        , m_in(problem.items.size(), false)
        , m_covered(problem.needWeights.size(), false) {}

    std::optional<std::vector<int>> run() {
        for (std::size_t i = 0; i < m_problem.items.size(); ++i)
            if (m_problem.items[i].locked && !m_in[i])
                take(withWhatItNeeds(static_cast<int>(i)));
        if (!fits({}))
            return std::nullopt;
        while (takeBest()) {
        }
        removeNeedless();
        return chosen();
    }

private:
    void take(const std::vector<int>& items) {
        for (const int item : items) {
            m_in[at(item)] = true;
            m_price += m_problem.items[at(item)].price;
            m_minutes += m_problem.items[at(item)].minutes;
            for (const int need : m_problem.items[at(item)].covers)
                m_covered[at(need)] = true;
        }
    }

    bool fits(const std::vector<int>& more) const {
        auto price = m_price;
        auto minutes = m_minutes;
        for (const int item : more) {
            price += m_problem.items[at(item)].price;
            minutes += m_problem.items[at(item)].minutes;
        }
        return (!m_problem.maxPrice || price <= *m_problem.maxPrice) &&
               (!m_problem.maxMinutes || minutes <= *m_problem.maxMinutes);
    }

    /// The item and, group by group, what would have to come with it; of a group the first that brings
    /// fewest.
    std::vector<int> withWhatItNeeds(int item) const {
        std::vector<int> items{item};
        for (std::size_t next = 0; next < items.size(); ++next)
            for (const auto& group : m_problem.items[at(items[next])].after)
                if (std::none_of(group.begin(), group.end(), [&](int other) {
                        return m_in[at(other)] || std::find(items.begin(), items.end(), other) != items.end();
                    }))
                    items.push_back(*std::min_element(group.begin(), group.end(), [&](int a, int b) {
                        return m_problem.items[at(a)].after.size() < m_problem.items[at(b)].after.size();
                    }));
        return items;
    }

    double gainOf(const std::vector<int>& items) const {
        std::vector<int> needs;
        double tie = 0;
        for (const int item : items) {
            tie += m_problem.items[at(item)].tie;
            for (const int need : m_problem.items[at(item)].covers)
                if (!m_covered[at(need)] && std::find(needs.begin(), needs.end(), need) == needs.end())
                    needs.push_back(need);
        }
        double weight = 0;
        for (const int need : needs)
            weight += m_problem.needWeights[at(need)];
        return weight / (static_cast<double>(items.size()) + tie / 1e6);
    }

    bool takeBest() {
        double most = 0;
        std::vector<int> best;
        for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
            const auto& covers = m_problem.items[i].covers;
            if (m_in[i] ||
                std::all_of(covers.begin(), covers.end(), [&](int need) { return m_covered[at(need)]; }))
                continue;
            auto items = withWhatItNeeds(static_cast<int>(i));
            if (const double gain = gainOf(items); gain > most && fits(items)) {
                most = gain;
                best = std::move(items);
            }
        }
        take(best);
        return !best.empty();
    }

    std::vector<int> chosen() const {
        std::vector<int> items;
        for (std::size_t i = 0; i < m_in.size(); ++i)
            if (m_in[i])
                items.push_back(static_cast<int>(i));
        return items;
    }

    void removeNeedless() {
        auto best = chosen();
        const auto uncovered = valueOf(m_problem, best).uncoveredWeight;
        for (const int item : chosen()) {
            auto fewer = best;
            std::erase(fewer, item);
            if (isAllowed(m_problem, fewer) && valueOf(m_problem, fewer).uncoveredWeight == uncovered) {
                best = std::move(fewer);
                m_in[at(item)] = false;
            }
        }
    }

    const Problem& m_problem;
    std::vector<bool> m_in, m_covered;
    std::int64_t m_price = 0, m_minutes = 0;
};

} // namespace

std::optional<std::vector<int>> greedyCover(const Problem& problem) {
    return Greedy(problem).run();
}

} // namespace waymark::app::cover

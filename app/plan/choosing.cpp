// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/choosing.h"

#include "app/path/hours.h"
#include "app/plan/course_kind.h"
#include "app/plan/cover/solve.h"
#include "app/plan/edits.h"
#include "app/plan/learning_order.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

constexpr double severalCourses = 80; // our guess: four courses of 20

/// Of what is longer or shorter than a course by its kind.
std::optional<double> hoursOfKind(const PlanOffer& offer) {
    if (isSeveralCourses(offer.title))
        return severalCourses;
    if (isUniversityLecture(offer.key))
        return hoursOfTerm;
    const auto shorter = hoursOfShort(offer.key, offer.title);
    return shorter ? shorter : hoursOfTextbook(offer.key, offer.title);
}

constexpr double nearlyTheBest = 0.8;
constexpr int mostAlternatives = 3;

class Choosing {
public:
    Choosing(const std::vector<PlanNeedAsked>& needs, const std::vector<PlanOffer>& offers,
             const PlanWishes& wishes)
        : m_offers(offers)
        , m_wishes(wishes) {
        for (const auto& need : needs)
            if (!wishes.known.contains(need.key))
                m_needs.push_back(need);
        findWhatTeaches();
        estimateHours();
    }

    PlanChoice run() {
        const auto answer = cover::solve(problem(), m_wishes.limits);
        PlanChoice choice;
        choice.possible = answer.possible;
        choice.proved = answer.proved;
        choice.fewest = answer.fewest;
        choice.plan = emptyPlan();
        std::vector<std::pair<std::size_t, std::size_t>> order; // by the first need each teaches
        for (const int item : answer.chosen)
            order.emplace_back(firstNeed(static_cast<std::size_t>(item)), item);
        std::sort(order.begin(), order.end());
        std::vector<db::PlanStep> steps;
        std::set<std::string> advanced;
        for (const auto& [need, item] : order) {
            steps.push_back(stepOf(item));
            if (m_offers[item].advanced)
                advanced.insert(m_offers[item].key);
            choice.alternatives[m_offers[item].key] = alternativesTo(item);
        }
        choice.plan.steps = inOrder(foundationsFirst(std::move(steps), choice.plan.needs, advanced, m_wishes.officeFirst));
        choice.plan = withIds(std::move(choice.plan));
        choice.uncovered = uncoveredNeeds(choice.plan);
        for (const auto& need : choice.uncovered)
            if (isTaughtBeyondLimits(need.key))
                choice.limited.push_back(need.name);
        return choice;
    }

private:
    void findWhatTeaches() {
        std::map<std::string, double> best;
        for (const auto& offer : m_offers)
            if (mayBeTaken(offer))
                for (const auto& [need, strength] : offer.teaches)
                    best[need] = std::max(best[need], strength);
        m_covers.resize(m_offers.size());
        for (std::size_t i = 0; i < m_offers.size(); ++i)
            for (std::size_t need = 0; need < m_needs.size(); ++need) {
                const auto found = m_offers[i].teaches.find(m_needs[need].key);
                if (found != m_offers[i].teaches.end() && found->second >= m_wishes.floor &&
                    found->second >= nearlyTheBest * best[found->first])
                    m_covers[i].push_back(static_cast<int>(need));
            }
    }

    bool isTaughtBeyondLimits(const std::string& need) const {
        const bool limits = m_wishes.maxCost || m_wishes.maxHours || m_wishes.freeOnly;
        return limits && std::any_of(m_offers.begin(), m_offers.end(), [&](const auto& offer) {
                   const auto found = offer.teaches.find(need);
                   return found != offer.teaches.end() && found->second >= m_wishes.floor &&
                          !m_wishes.dropped.contains(offer.key);
               });
    }

    bool mayBeTaken(const PlanOffer& offer) const {
        if (m_wishes.locked.contains(offer.key))
            return true;
        if (m_wishes.dropped.contains(offer.key) || m_wishes.known.contains(offer.key))
            return false;
        const bool free = offer.free == true || (offer.price && offer.price->amount == 0);
        if (free)
            return true;
        if (m_wishes.freeOnly)
            return false;
        return !m_wishes.maxCost || (offer.price && offer.price->currency == m_wishes.maxCost->currency);
    }

    void estimateHours() {
        std::vector<std::vector<double>> stated(m_needs.size());
        for (std::size_t i = 0; i < m_offers.size(); ++i)
            if (m_offers[i].hours && !m_covers[i].empty())
                for (const int need : m_covers[i])
                    stated[static_cast<std::size_t>(need)].push_back(*m_offers[i].hours);
        for (std::size_t i = 0; i < m_offers.size(); ++i) {
            const auto similar = m_covers[i].empty() ? std::vector<double>()
                                                     : stated[static_cast<std::size_t>(m_covers[i].front())];
            m_hours.push_back(m_offers[i].hours         ? *m_offers[i].hours
                              : hoursOfKind(m_offers[i]) ? *hoursOfKind(m_offers[i])
                                                         : estimatedHours(similar, m_offers[i].isBook));
        }
    }

    int tieOf(std::size_t i) const {
        const auto& offer = m_offers[i];
        const auto count = static_cast<double>(m_covers[i].size());
        if (count == 0)
            return 0;
        double strength = 0;
        for (const int need : m_covers[i])
            strength += offer.teaches.at(m_needs[static_cast<std::size_t>(need)].key);
        const double far = std::abs(std::log2(std::max(m_hours[i], 0.25) / (20 * count)));
        const double price = offer.free == true ? 0 : offer.price ? (offer.price->amount > 0 ? 10 : 0) : 5;
        return static_cast<int>(std::lround(std::clamp(
            100 * (1 - strength / count) + 25 * std::max(0.0, far - 1) + price, 0.0, 1000.0)));
    }

    cover::Problem problem() const {
        cover::Problem problem;
        for (const auto& need : m_needs)
            problem.needWeights.push_back(std::max(1, static_cast<int>(std::lround(need.weight))));
        if (m_wishes.maxCost)
            problem.maxPrice = std::llround(100 * m_wishes.maxCost->amount);
        if (m_wishes.maxHours)
            problem.maxMinutes = std::llround(60 * *m_wishes.maxHours);
        std::map<std::string, int> numbers;
        for (std::size_t i = 0; i < m_offers.size(); ++i)
            numbers.emplace(m_offers[i].key, static_cast<int>(i));
        for (std::size_t i = 0; i < m_offers.size(); ++i) {
            const auto& offer = m_offers[i];
            cover::Item item;
            item.covers = m_covers[i];
            item.price = offer.price ? std::llround(100 * offer.price->amount) : 0;
            item.minutes = std::llround(60 * m_hours[i]);
            item.tie = tieOf(i);
            item.locked = m_wishes.locked.contains(offer.key);
            item.dropped = !mayBeTaken(offer);
            for (const auto& group : offer.after)
                if (auto members = openMembers(group, numbers); !members.empty())
                    item.after.push_back(std::move(members));
            problem.items.push_back(std::move(item));
        }
        return problem;
    }

    /// Empty where one of the group is learnt already.
    std::vector<int> openMembers(const std::vector<std::string>& group,
                                 const std::map<std::string, int>& numbers) const {
        std::vector<int> members;
        for (const auto& key : group) {
            if (m_wishes.known.contains(key))
                return {};
            if (const auto found = numbers.find(key); found != numbers.end())
                members.push_back(found->second);
        }
        return members;
    }

    std::size_t firstNeed(std::size_t item) const {
        return m_covers[item].empty() ? 0 : static_cast<std::size_t>(m_covers[item].front());
    }

    db::PlanNeed planNeed(std::size_t need) const {
        return {m_needs[need].key, m_needs[need].name, m_needs[need].weight, m_needs[need].credential};
    }

    db::Plan emptyPlan() const {
        db::Plan plan;
        plan.start = m_wishes.start;
        plan.hours = m_wishes.hours;
        plan.bufferEvery = m_wishes.bufferEvery;
        plan.breaks = m_wishes.breaks;
        plan.known.assign(m_wishes.known.begin(), m_wishes.known.end());
        for (std::size_t need = 0; need < m_needs.size(); ++need)
            plan.needs.push_back(planNeed(need));
        return plan;
    }

    db::PlanStep stepOf(std::size_t item) const {
        const auto& offer = m_offers[item];
        db::PlanStep step;
        step.key = offer.key;
        step.title = offer.title;
        step.hours = m_hours[item];
        step.hoursEstimated = !offer.hours;
        for (const int need : m_covers[item])
            step.covers.push_back(m_needs[static_cast<std::size_t>(need)].key);
        for (const auto& need : m_needs) // what it teaches beside what it was taken for is not uncovered
            if (offer.touches.contains(need.key) &&
                std::find(step.covers.begin(), step.covers.end(), need.key) == step.covers.end())
                step.covers.push_back(need.key);
        step.after = offer.after;
        step.price = offer.price;
        step.free = offer.free;
        step.url = offer.url;
        step.by = offer.by;
        return step;
    }

    std::vector<std::string> alternativesTo(std::size_t item) const {
        std::vector<std::pair<int, std::size_t>> found;
        for (std::size_t i = 0; i < m_offers.size(); ++i)
            if (i != item && mayBeTaken(m_offers[i]) && !m_covers[item].empty() &&
                std::includes(m_covers[i].begin(), m_covers[i].end(), m_covers[item].begin(),
                              m_covers[item].end()))
                found.emplace_back(tieOf(i), i);
        std::sort(found.begin(), found.end());
        std::vector<std::string> keys;
        for (const auto& [tie, i] : found)
            if (keys.size() < mostAlternatives)
                keys.push_back(m_offers[i].key);
        return keys;
    }

    const std::vector<PlanOffer>& m_offers;
    const PlanWishes& m_wishes;
    std::vector<PlanNeedAsked> m_needs;
    std::vector<std::vector<int>> m_covers; ///< of each offer, ascending
    std::vector<double> m_hours;
};

/// Some other step still to be ordered must come first.
bool mustWait(const db::PlanStep& step, const std::vector<db::PlanStep>& open,
              const std::vector<db::PlanStep>& ordered) {
    const auto isIn = [](const std::vector<db::PlanStep>& steps, const std::string& name) {
        return std::any_of(steps.begin(), steps.end(), [&](const auto& other) {
            return !name.empty() && (other.key == name || other.id == name);
        });
    };
    return std::any_of(step.after.begin(), step.after.end(), [&](const auto& group) {
        return std::none_of(group.begin(), group.end(),
                            [&](const auto& name) { return isIn(ordered, name); }) &&
               std::any_of(group.begin(), group.end(), [&](const auto& name) {
                   return name != step.key && name != step.id && isIn(open, name);
               });
    });
}

} // namespace

PlanChoice choose(const std::vector<PlanNeedAsked>& needs, const std::vector<PlanOffer>& offers,
                  const PlanWishes& wishes) {
    return Choosing(needs, offers, wishes).run();
}

PlanCost costOf(const db::Plan& plan) {
    PlanCost cost;
    for (const auto& step : plan.steps) {
        if (step.dropped || step.kind != db::PlanStepKind::Learn)
            continue;
        if (step.free == true || (step.price && step.price->amount == 0)) {
            ++cost.free;
        } else if (step.price) {
            ++cost.priced;
            cost.sums[step.price->currency.code] += step.price->amount;
        } else if (!step.key.empty()) { // own words need no price
            ++cost.unknown;
        }
    }
    return cost;
}

std::vector<db::PlanNeed> uncoveredNeeds(const db::Plan& plan) {
    std::set<std::string> covered(plan.known.begin(), plan.known.end());
    for (const auto& step : plan.steps)
        if (!step.dropped)
            covered.insert(step.covers.begin(), step.covers.end());
    std::vector<db::PlanNeed> needs;
    for (const auto& need : plan.needs)
        if (!covered.contains(need.key))
            needs.push_back(need);
    return needs;
}

std::vector<std::string> uncoveredIn(const db::Plan& plan) {
    std::vector<std::string> names;
    for (auto& need : uncoveredNeeds(plan))
        names.push_back(std::move(need.name));
    return names;
}

std::vector<std::string> taughtAmong(const std::vector<db::PlanNeed>& uncovered, const std::vector<PlanOffer>& offers,
                                     const PlanWishes& wishes) {
    std::vector<std::string> names;
    for (const auto& need : uncovered)
        if (std::any_of(offers.begin(), offers.end(), [&](const auto& offer) {
                const auto found = offer.teaches.find(need.key);
                return found != offer.teaches.end() && found->second >= wishes.floor && !wishes.dropped.contains(offer.key);
            }))
            names.push_back(need.name);
    return names;
}

std::vector<db::PlanStep> inOrder(std::vector<db::PlanStep> steps) {
    std::vector<db::PlanStep> ordered;
    while (!steps.empty()) {
        auto next = std::find_if(steps.begin(), steps.end(),
                                 [&](const auto& step) { return !mustWait(step, steps, ordered); });
        if (next == steps.end())
            next = steps.begin(); // a circle: somebody has to be first
        ordered.push_back(std::move(*next));
        steps.erase(next);
    }
    return ordered;
}

} // namespace waymark::app

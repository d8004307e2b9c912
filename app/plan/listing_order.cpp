// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/listing_order.h"

#include "app/plan/layout.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace waymark::app {

namespace {

/// Years, though nobody says how many: what comes behind them is far off.
bool isUntimedWork(const db::PlanStep& step) {
    return step.kind == db::PlanStepKind::Experience && !step.months;
}

/// A class for a license, which one pays for oneself: it is taken at once. A residency and an academy come after a choice of others.
bool isOpenClass(const db::PlanStep& step, bool chosen) {
    return step.kind == db::PlanStepKind::Internship && !chosen && (step.id.ends_with("-course") || step.id.ends_with("-training"));
}

/// Of each step; what waits stands behind what it waits for in a plan that is made.
std::vector<bool> lastOnes(const db::Plan& plan, const PlanLayout& layout) {
    std::vector<bool> last(plan.steps.size()), chosen(plan.steps.size()); // by who hires, enlists or gives a place
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto kind = plan.steps[i].kind;
        chosen[i] = kind == db::PlanStepKind::Apply;
        for (const auto& group : plan.steps[i].after)
            for (const auto& name : group)
                if (const auto other = stepNamed(plan, name); other && *other < i)
                    chosen[i] = chosen[i] || chosen[*other];
        if (!layout.steps[i].later)
            continue;
        last[i] = kind == db::PlanStepKind::FirstJob || (kind == db::PlanStepKind::Internship && !isOpenClass(plan.steps[i], chosen[i]));
        for (const auto& group : plan.steps[i].after)
            for (const auto& name : group)
                if (const auto other = stepNamed(plan, name); other && *other < i)
                    last[i] = last[i] || last[*other] || isUntimedWork(plan.steps[*other]);
    }
    return last;
}

} // namespace

db::Plan listedByDay(db::Plan plan) {
    const auto layout = layoutOf(plan);
    const auto last = lastOnes(plan, layout);
    std::vector<std::size_t> order(plan.steps.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto place = [&](std::size_t i) { return std::pair(static_cast<bool>(last[i]), layout.steps[i].from.value_or(Day::max())); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return place(one) < place(other); });
    std::vector<db::PlanStep> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(plan.steps[i]));
    plan.steps = std::move(sorted);
    return plan;
}

} // namespace waymark::app

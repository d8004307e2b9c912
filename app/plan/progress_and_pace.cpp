// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/progress_and_pace.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waymark::app {

PlanProgress progressOn(const db::Plan& plan, const PlanLayout& layout, Day today) {
    PlanProgress progress;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        if (step.dropped)
            continue;
        ++progress.steps;
        progress.stepsDone += step.done ? 1 : 0;
        progress.minutesPlanned += minutesOf(step);
        progress.minutesDone += minutesDone(step);
        for (const auto& [day, minutes] : layout.steps[i].days)
            if (day < today)
                progress.minutesBehind += minutes;
        progress.minutesBehind -= minutesDone(step) - static_cast<int>(std::lround(60 * step.hoursBefore));
    }
    return progress;
}

PlanSpent spentOn(const db::Plan& plan, const std::map<std::string, double>& logged) {
    PlanSpent spent;
    for (const auto& step : plan.steps) {
        if (const auto hours = logged.find(step.key); hours != logged.end())
            spent.hoursLogged += hours->second;
        // A price is paid when one begins; that of a step left out after it was begun stays spent.
        if (step.price && !step.free.value_or(false) && (step.done || step.hoursDone > 0))
            spent.sums[step.price->currency.code] += step.price->amount;
    }
    return spent;
}

Pace paceOf(const db::Plan& plan, const std::map<std::string, double>& logged) {
    constexpr double onTime = 20;
    double spent = onTime;
    double planned = onTime;
    std::vector<double> ratios;
    for (const auto& step : plan.steps) {
        const auto found = logged.find(step.key);
        if (!step.done || !step.hours || *step.hours <= 0 || step.key.empty() || found == logged.end() ||
            found->second <= 0)
            continue;
        spent += found->second;
        planned += *step.hours;
        ratios.push_back(found->second / *step.hours);
    }
    Pace pace;
    if (ratios.empty())
        return pace;
    pace.steps = static_cast<int>(ratios.size());
    pace.factor = std::clamp(spent / planned, 0.25, 4.0);
    pace.late = std::max(pace.factor, 1.0);
    if (ratios.size() >= 5) {
        std::sort(ratios.begin(), ratios.end());
        pace.late = std::clamp(ratios[(ratios.size() * 4) / 5], pace.late, 4.0);
    }
    return pace;
}

namespace {

std::optional<Day> entryIn(const db::Plan& plan, const PlanLayout& layout) {
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        if (plan.steps[i].kind == db::PlanStepKind::FirstJob && !plan.steps[i].done && layout.steps[i].from)
            return layout.steps[i].from;
    return std::nullopt;
}

/// What the first job waits for, through all that comes before it; everything where it names nothing.
std::vector<bool> comingFirst(const db::Plan& plan) {
    std::vector<bool> all(plan.steps.size(), true);
    std::vector<bool> first(plan.steps.size());
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        if (plan.steps[i].kind == db::PlanStepKind::FirstJob && !plan.steps[i].dropped) {
            if (plan.steps[i].after.empty())
                return all;
            first[i] = true;
            open.push_back(i);
        }
    if (open.empty())
        return all;
    while (!open.empty()) {
        const auto& groups = plan.steps[open.back()].after;
        open.pop_back();
        for (const auto& group : groups)
            for (const auto& name : group)
                if (const auto other = stepNamed(plan, name); other && !first[*other]) {
                    first[*other] = true;
                    open.push_back(*other);
                }
    }
    return first;
}

/// What is learnt or passed beside the way, such as a diploma that work taught soon does not wait for.
bool isLearntBeside(const db::PlanStep& step, bool comesFirst) {
    using Kind = db::PlanStepKind;
    return !comesFirst && !step.months && (step.kind == Kind::School || step.kind == Kind::Internship || step.kind == Kind::Experience || step.kind == Kind::Exam);
}

} // namespace

std::optional<EndRange> endRangeOf(const db::Plan& plan, const Pace& pace) {
    const auto planned = layoutOf(plan);
    if (!planned.end)
        return std::nullopt;
    const bool learns = std::any_of(plan.steps.begin(), plan.steps.end(), [](const auto& step) {
        return step.kind == db::PlanStepKind::Learn && !step.dropped && !step.done;
    });
    EndRange range{*planned.end, *planned.end, *planned.end, {}, {}};
    if (learns)
        range.learntEarly = range.learntLate = planned.learnt;
    // Each corner: what waits for something long may let something else come first.
    for (const double factor : {std::min(1.0, pace.factor), std::max(1.0, pace.late)})
        for (const double share : {0.0, 1.0}) {
            const auto layout = layoutOf(plan, factor, share);
            if (!layout.end)
                return std::nullopt;
            range.early = std::min(range.early, *layout.end);
            range.late = std::max(range.late, *layout.end);
            if (layout.learnt && learns) {
                range.learntEarly = std::min(range.learntEarly.value_or(*layout.learnt), *layout.learnt);
                range.learntLate = std::max(range.learntLate.value_or(*layout.learnt), *layout.learnt);
            }
            if (const auto entry = entryIn(plan, layout)) {
                range.entry = std::min(range.entry.value_or(*entry), *entry);
                range.entryLate = std::max(range.entryLate.value_or(*entry), *entry);
            }
        }
    const auto first = comingFirst(plan);
    bool yearsUnstated = false; // of work that comes first: whoever reads a month reads it as the year of entry
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        if (planned.steps[i].from && !plan.steps[i].done && !isLearntBeside(plan.steps[i], first[i])) {
            const bool open = plan.steps[i].openEnded;
            range.waits = range.waits || plan.steps[i].months || open;
            range.openEnded = range.openEnded || open;
            range.timed = range.timed || plan.steps[i].months;
            yearsUnstated = yearsUnstated || (plan.steps[i].kind == db::PlanStepKind::Experience && !plan.steps[i].months);
            range.unknown = range.unknown || (plan.steps[i].kind == db::PlanStepKind::FirstJob && plan.steps[i].openEnded);
        }
    range.timed = range.timed && !yearsUnstated;
    return range;
}

} // namespace waymark::app

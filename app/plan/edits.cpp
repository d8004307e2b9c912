// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/edits.h"

#include "app/plan/layout.h"

#include <algorithm>
#include <set>

namespace waymark::app {

namespace {

template <class Change>
db::Plan changed(db::Plan plan, std::size_t step, Change&& change) {
    if (step >= plan.steps.size())
        return plan;
    auto before = plan.steps[step];
    change(plan.steps[step]);
    if (plan.steps[step] != before)
        ++plan.revision;
    return plan;
}

std::string freshId(const db::Plan& plan) {
    std::set<std::string> used;
    for (const auto& step : plan.steps)
        used.insert(step.id);
    for (std::size_t number = plan.steps.size() + 1;; ++number)
        if (auto id = "s" + std::to_string(number); !used.contains(id))
            return id;
}

/// All that it waits for is done: a place was asked for and given.
bool canHaveBegun(const db::Plan& plan, const db::PlanStep& step) {
    const auto isPassed = [&](const std::string& name) {
        if (std::find(plan.known.begin(), plan.known.end(), name) != plan.known.end())
            return true;
        const auto other = stepNamed(plan, name);
        return !other || plan.steps[*other].done;
    };
    return std::all_of(step.after.begin(), step.after.end(), [&](const auto& group) {
        return group.empty() || std::any_of(group.begin(), group.end(), isPassed);
    });
}

/// Schooling or work that has begun goes on when courses are laid out anew: it is held on its first day. What waits for
/// a step that is not done has not begun, whatever day it was laid on; it moves behind that step.
void keepBegun(const db::Plan& plan, db::PlanStep& step, const PlacedStep& placed, Day today) {
    if (step.months && !step.done && !step.dropped && step.lockedOn.empty() && placed.from && !placed.later &&
        *placed.from < today && canHaveBegun(plan, step))
        step.lockedOn = dayText(*placed.from);
}

/// A bar of the past ends where the new weeks begin, and there is one only where something was done.
void rememberPast(db::PlanStep& step, const PlacedStep& placed, Day today) {
    if (!placed.from || minutesDone(step) == 0 || *placed.from >= today)
        return;
    if (step.pastFrom.empty())
        step.pastFrom = dayText(*placed.from);
    step.pastTo = dayText(std::min(*placed.to, today - std::chrono::days(1)));
}

} // namespace

db::Plan withDone(db::Plan plan, std::size_t step, Day today) {
    return changed(std::move(plan), step, [&](db::PlanStep& each) {
        if (each.done)
            return;
        each.done = true;
        each.doneOn = dayText(today);
    });
}

db::Plan withOpen(db::Plan plan, std::size_t step) {
    return changed(std::move(plan), step, [](db::PlanStep& each) {
        each.done = false;
        each.doneOn.clear();
        each.hoursDone = std::min(each.hoursDone, each.hours.value_or(0));
        each.hoursBefore = std::min(each.hoursBefore, each.hoursDone);
    });
}

db::Plan withHoursDone(db::Plan plan, std::size_t step, double hours) {
    return changed(std::move(plan), step, [&](db::PlanStep& each) {
        each.done = false;
        each.doneOn.clear();
        each.hoursDone = std::clamp(hours, 0.0, each.hours.value_or(0));
        each.hoursBefore = std::min(each.hoursBefore, each.hoursDone);
    });
}

db::Plan withDropped(db::Plan plan, std::size_t step) {
    return changed(std::move(plan), step, [](db::PlanStep& each) { each.dropped = true; });
}

db::Plan withRestored(db::Plan plan, std::size_t step) {
    return changed(std::move(plan), step, [](db::PlanStep& each) { each.dropped = false; });
}

db::Plan withSwapped(db::Plan plan, std::size_t step, db::PlanStep other) {
    if (step >= plan.steps.size())
        return plan;
    const std::string was = plan.steps[step].key;
    other.id = plan.steps[step].id;
    other.lockedOn = plan.steps[step].lockedOn;
    for (auto& each : plan.steps) {
        for (auto& group : each.after)
            std::replace(group.begin(), group.end(), was, other.key);
        std::replace(each.with.begin(), each.with.end(), was, other.key);
    }
    return changed(std::move(plan), step, [&](db::PlanStep& each) { each = std::move(other); });
}

db::Plan withLocked(db::Plan plan, std::size_t step) {
    if (step >= plan.steps.size() || !plan.steps[step].lockedOn.empty())
        return plan;
    const auto from = layoutOf(plan).steps[step].from;
    return changed(std::move(plan), step, [&](db::PlanStep& each) {
        if (from)
            each.lockedOn = dayText(*from);
    });
}

db::Plan withUnlocked(db::Plan plan, std::size_t step) {
    return changed(std::move(plan), step, [](db::PlanStep& each) { each.lockedOn.clear(); });
}

db::Plan withStep(db::Plan plan, std::size_t step, db::PlanStep as) {
    return changed(std::move(plan), step, [&](db::PlanStep& each) {
        as.id = each.id;
        as.done = each.done;
        as.doneOn = each.doneOn;
        as.hoursDone = std::min(each.hoursDone, as.hours.value_or(0));
        as.hoursBefore = std::min(each.hoursBefore, as.hoursDone);
        each = std::move(as);
    });
}

db::Plan withMoved(db::Plan plan, std::size_t step, std::size_t before) {
    if (step >= plan.steps.size() || before > plan.steps.size() || before == step || before == step + 1)
        return plan;
    const auto at = [&](std::size_t i) { return plan.steps.begin() + static_cast<std::ptrdiff_t>(i); };
    if (before > step)
        std::rotate(at(step), at(step + 1), at(before));
    else
        std::rotate(at(before), at(step), at(step + 1));
    ++plan.revision;
    return plan;
}

db::Plan withAdded(db::Plan plan, db::PlanStep step) {
    step.id = freshId(plan);
    plan.steps.push_back(std::move(step));
    ++plan.revision;
    return plan;
}

db::Plan withStart(db::Plan plan, Day start) {
    auto text = dayText(start);
    if (plan.start == text)
        return plan;
    plan.start = std::move(text);
    if (!plan.from.empty() && *dayFrom(plan.from) < start)
        plan.from = plan.start;
    ++plan.revision;
    return plan;
}

db::Plan withBreak(db::Plan plan, db::PlanBreak days) {
    const auto from = dayFrom(days.from);
    const auto to = dayFrom(days.to);
    if (!from || !to || *to < *from ||
        std::find(plan.breaks.begin(), plan.breaks.end(), days) != plan.breaks.end())
        return plan;
    const auto place = std::upper_bound(plan.breaks.begin(), plan.breaks.end(), days,
                                        [](const auto& left, const auto& right) { return left.from < right.from; });
    plan.breaks.insert(place, std::move(days));
    ++plan.revision;
    return plan;
}

db::Plan withoutBreak(db::Plan plan, std::size_t number) {
    if (number >= plan.breaks.size())
        return plan;
    plan.breaks.erase(plan.breaks.begin() + static_cast<std::ptrdiff_t>(number));
    ++plan.revision;
    return plan;
}

db::Plan withHours(db::Plan plan, const std::array<double, 7>& hours) {
    if (plan.hours == hours)
        return plan;
    plan.hours = hours;
    ++plan.revision;
    return plan;
}

db::Plan paused(db::Plan plan, Day today) {
    if (!plan.pausedOn.empty())
        return plan;
    plan.pausedOn = dayText(today);
    ++plan.revision;
    return plan;
}

db::Plan resumed(db::Plan plan, Day today) {
    const auto since = dayFrom(plan.pausedOn);
    if (!since)
        return plan;
    plan.pausedOn.clear();
    if (*since < today)
        plan.breaks.push_back({dayText(*since), dayText(today - std::chrono::days(1)), "pause"});
    return laidOutAnew(std::move(plan), today);
}

db::Plan laidOutAnew(db::Plan plan, Day today) {
    const auto layout = layoutOf(plan);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        auto& step = plan.steps[i];
        rememberPast(step, layout.steps[i], today);
        keepBegun(plan, step, layout.steps[i], today);
        step.hoursBefore = minutesDone(step) / 60.0;
    }
    const auto start = dayFrom(plan.start);
    plan.from = dayText(start ? std::max(*start, today) : today);
    plan.extra.clear();
    ++plan.revision;
    return plan;
}

db::Plan withIds(db::Plan plan) {
    for (auto& step : plan.steps)
        if (step.id.empty())
            step.id = freshId(plan);
    return plan;
}

} // namespace waymark::app

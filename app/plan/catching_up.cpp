// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/catching_up.h"

#include "app/plan/choosing.h"
#include "app/plan/edits.h"
#include "app/plan/week_hours.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace waymark::app {

namespace {

using std::chrono::days;

CatchUp pushed(const db::Plan& plan, Day today, std::optional<Day> oldEnd) {
    CatchUp way{CatchUpKind::Push, laidOutAnew(plan, today), {}, false, 0, {}, {}, {}};
    way.end = layoutOf(way.plan).learnt;
    way.keepsEnd = !way.end || (oldEnd && *way.end <= *oldEnd);
    return way;
}

db::Plan withExtra(db::Plan plan, Day from, Day to, double hours) {
    plan.extra = {{dayText(from), dayText(to), hours}};
    return plan;
}

/// The old end; where that has passed, the middle of the time that pushing takes.
std::optional<Day> goalOf(const CatchUp& push, Day today, std::optional<Day> oldEnd) {
    const auto laidOutFrom = dayFrom(push.plan.from);
    if (!push.end || !oldEnd || !laidOutFrom)
        return oldEnd;
    const Day from = std::max(today, *laidOutFrom);
    return *oldEnd >= from ? *oldEnd : from + (*push.end - from) / 2;
}

CatchUp squeezed(const CatchUp& push, Day today, std::optional<Day> goal) {
    CatchUp way = push;
    way.kind = CatchUpKind::Squeeze;
    if (push.keepsEnd || !goal)
        return way;
    const double usual = WeekHours(push.plan).usualMinutesOfWeek() / 60.0;
    const int most = static_cast<int>(std::floor(std::min(usual, 60 - usual)));
    const Day from = std::max(today, *dayFrom(push.plan.from));
    const Day last = std::max(*goal, from);
    const auto endWith = [&](Day to, int hours) { return layoutOf(withExtra(push.plan, from, to, hours)).learnt; };
    for (int hours = 1; hours <= most; ++hours) {
        way.hoursMore = hours;
        way.until = last;
        way.end = endWith(last, hours);
        if (way.end && *way.end <= *goal) {
            way.keepsEnd = true;
            break;
        }
    }
    if (way.hoursMore == 0)
        return way;
    // Only as long as needed: the earliest Sunday that keeps the end.
    for (Day sunday = mondayOf(from) + days(6); way.keepsEnd && sunday < last; sunday += days(7))
        if (const auto end = endWith(sunday, static_cast<int>(way.hoursMore)); end && *end <= *goal) {
            way.until = sunday;
            way.end = end;
            break;
        }
    way.plan = withExtra(push.plan, from, *way.until, way.hoursMore);
    return way;
}

bool isOpen(const db::PlanStep& step) {
    return !step.dropped && !step.done;
}

/// The weight of the needs that nothing else in the plan covers.
double lossOf(const db::Plan& plan, std::size_t step) {
    std::map<std::string, double> own;
    for (const auto& need : plan.needs)
        own[need.key] = need.weight;
    std::set<std::string> elsewhere(plan.known.begin(), plan.known.end());
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        if (i != step && !plan.steps[i].dropped)
            elsewhere.insert(plan.steps[i].covers.begin(), plan.steps[i].covers.end());
    double loss = 0;
    for (const auto& need : plan.steps[step].covers)
        if (!elsewhere.contains(need))
            loss += own.contains(need) ? own[need] : 1;
    return loss;
}

/// Some open step needs it and has no other of its group.
bool isNeeded(const db::Plan& plan, std::size_t step) {
    // Two names, not a structured binding: Clang 14 lets no lambda see one.
    const std::string key = plan.steps[step].key, id = plan.steps[step].id;
    const auto isIt = [&](const std::string& name) { return !name.empty() && (name == key || name == id); };
    for (const auto& each : plan.steps)
        for (const auto& group : each.after)
            if (isOpen(each) && std::any_of(group.begin(), group.end(), isIt) &&
                std::none_of(group.begin(), group.end(),
                             [&](const auto& name) { return !isIt(name) && stepNamed(plan, name); }))
                return true;
    return false;
}

std::optional<std::size_t> leastOf(const db::Plan& plan) {
    std::optional<std::size_t> least;
    double leastLoss = 0;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        const int left = minutesOf(step) - minutesDone(step);
        if (!isOpen(step) || step.kind != db::PlanStepKind::Learn || !step.lockedOn.empty() || left <= 0 ||
            isNeeded(plan, i))
            continue;
        const double loss = lossOf(plan, i);
        const auto longer = [&] {
            return left > minutesOf(plan.steps[*least]) - minutesDone(plan.steps[*least]);
        };
        if (!least || loss < leastLoss || (loss == leastLoss && longer())) {
            least = i;
            leastLoss = loss;
        }
    }
    return least;
}

CatchUp withoutLeast(const CatchUp& push, std::optional<Day> goal) {
    CatchUp way = push;
    way.kind = CatchUpKind::Drop;
    while (!way.keepsEnd && goal) {
        const auto least = leastOf(way.plan);
        if (!least)
            break;
        way.plan.steps[*least].dropped = true;
        way.dropped.push_back(*least);
        way.end = layoutOf(way.plan).learnt;
        way.keepsEnd = !way.end || *way.end <= *goal;
    }
    // A large one dropped late may have made an earlier one needless.
    for (const auto step : std::vector(way.dropped)) {
        auto back = way.plan;
        back.steps[step].dropped = false;
        if (const auto end = layoutOf(back).learnt; way.keepsEnd && (!end || *end <= *goal)) {
            way.plan = std::move(back);
            way.end = end;
            std::erase(way.dropped, step);
        }
    }
    const auto before = uncoveredIn(push.plan);
    for (auto& name : uncoveredIn(way.plan))
        if (std::find(before.begin(), before.end(), name) == before.end())
            way.uncovered.push_back(std::move(name));
    return way;
}

} // namespace

std::vector<CatchUp> catchUpsOf(const db::Plan& plan, Day today) {
    const auto oldEnd = layoutOf(plan).learnt;
    const CatchUp push = pushed(plan, today, oldEnd);
    const auto goal = goalOf(push, today, oldEnd);
    std::vector<CatchUp> ways{push, squeezed(push, today, goal), withoutLeast(push, goal)};
    for (CatchUp& way : ways)
        way.keepsEnd = !way.end || (oldEnd && *way.end <= *oldEnd);
    return ways;
}

} // namespace waymark::app

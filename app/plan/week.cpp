// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

std::vector<StepInWeek> stepsInWeek(const db::Plan& plan, const PlanLayout& layout, Day day) {
    const Day monday = mondayOf(day);
    const Day sunday = monday + std::chrono::days(6);
    std::vector<StepInWeek> late, now;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        const auto& placed = layout.steps[i];
        if (step.done || step.dropped || !placed.from || *placed.from > sunday)
            continue;
        StepInWeek each{i, 0, *placed.to < monday};
        for (const auto& [on, minutes] : placed.days)
            if (each.earlier || (on >= monday && on <= sunday))
                each.minutes += minutes;
        const bool hasHours = !placed.days.empty();
        if (each.earlier && hasHours) {
            // What was done since the plan was laid out is no longer behind.
            each.minutes -= minutesDone(step) - static_cast<int>(std::lround(60 * step.hoursBefore));
            late.push_back(each);
        } else if (hasHours ? each.minutes > 0 : *placed.from >= monday) {
            now.push_back(each);
        }
    }
    late.insert(late.end(), now.begin(), now.end());
    return late;
}

} // namespace waymark::app

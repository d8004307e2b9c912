// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What changed in a plan since it was looked at: what was planned for the days between and what was done in them,
// steps that came or went, and an end that moved. Pure, any thread.
#pragma once

#include "app/plan/progress_and_pace.h"

#include <optional>

namespace waymark::app {

/// Where a plan stood on a day.
struct PlanSeen {
    Day day;
    int steps = 0;
    int stepsDone = 0;
    int minutesDone = 0;
    std::optional<Day> learnt; ///< PlanLayout::learnt
    bool operator==(const PlanSeen&) const = default;
};

PlanSeen seenOn(const PlanProgress& progress, const PlanLayout& layout, Day today);

struct PlanNews {
    Day since;
    int minutesPlanned = 0; ///< laid into the days from then to yesterday
    int minutesDone = 0;    ///< negative: ticks were taken back
    int stepsDone = 0;
    int stepsMore = 0;      ///< negative: fewer
    std::optional<Day> endWas{}; ///< where it moved
    std::optional<Day> endIs{};
};

/// Nothing on the same day, or where nothing happened and nothing was planned.
std::optional<PlanNews> newsSince(const PlanSeen& then, const PlanSeen& now, const PlanLayout& layout);

} // namespace waymark::app

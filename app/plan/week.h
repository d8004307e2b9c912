// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a plan holds for the week of a day, and what earlier weeks left behind. Pure, any thread.
#pragma once

#include "app/plan/layout.h"

#include <vector>

namespace waymark::app {

struct StepInWeek {
    std::size_t step = 0;
    int minutes = 0;      ///< laid into the week; of an earlier one: what was laid before it and is not done
    bool earlier = false; ///< planned before this week, and open
    bool operator==(const StepInWeek&) const = default;
};

/// Open steps: those of earlier weeks first, then those of the week, each in the order of the plan. Months of schooling
/// and what only has a beginning count in the week they begin in.
std::vector<StepInWeek> stepsInWeek(const db::Plan& plan, const PlanLayout& layout, Day day);

} // namespace waymark::app

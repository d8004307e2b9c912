// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Applying for the work, with what to bring and to know, and the small papers that those who hire look for beside it: a first
// aid card, a background check. Translated; any thread.
#pragma once

#include "db/records/plan.h"
#include "ui/words/route_steps.h"

#include <vector>

namespace waymark::ui {

/// What stood in the plan before one applies.
struct BeforeApplying {
    bool schooled = false, apprenticed = false, licensed = false;
    bool placed = false;         ///< a place at a school was asked for
    bool practised = false;      ///< in a job under somebody licensed
    bool conditionsTold = false, apprenticeshipSaid = false;
};

db::PlanStep applyingStep(const RouteAsked& asked, const BeforeApplying& before);

/// Those that the career's page or its subjects speak of and no other step gives; nothing waits for them.
std::vector<db::PlanStep> papersBeside(const RouteAsked& asked);

} // namespace waymark::ui

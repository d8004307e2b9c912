// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a learner can do at once: try the work this week, and knock at doors that may be open beside the usual way of a plan:
// work without the degree that half of those asked do not name or that is a second one, a college that takes the master's
// degree which the learner has. And what the state's record of a later license says.
// Translated; any thread.
#pragma once

#include "ui/words/route_steps.h"

namespace waymark::ui {

inline constexpr auto tryId = "way-try";

/// Two hours of this week, from the first steps of the career's page, which is quoted here.
db::PlanStep tryStep(const RouteAsked& asked);

/// Apply steps that wait for nothing; none where every door asks for what the plan holds.
std::vector<db::PlanStep> stepsAtOnce(const RouteAsked& asked);

/// Of a license that comes after the first job: what the learner's state has on record of it. Empty where it has none.
QString laterRecordNote(const RouteAsked& asked);

} // namespace waymark::ui

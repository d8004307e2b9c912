// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of those whom nobody hires: who make pieces and sell them, as the career's page says when buyers or clients ask
// for what others learn of an employer. They choose a kind of it and a place to learn, make a first set, and offer it.
// Translated; any thread.
#pragma once

#include "db/records/plan.h"
#include "ui/words/route_steps.h"

#include <vector>

namespace waymark::ui {

/// The page speaks of buyers, and nothing but a diploma comes before.
bool sellsOwnWork(const RouteAsked& asked);
/// In the place of applying.
std::vector<db::PlanStep> ownWorkSteps(const RouteAsked& asked);
/// Before applying, where who hires looks at what one made or hears one play: a first set of pieces, unless a school (`taught`) or
/// a degree of the field gives them; a teacher, years of practice, playing for others.
std::vector<db::PlanStep> stepsToShow(const RouteAsked& asked, bool taught);
/// In the place of the first job.
db::PlanStep firstSalesStep(const RouteAsked& asked);

} // namespace waymark::ui

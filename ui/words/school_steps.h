// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of schooling on a career's route: its entrance test, asking for a place, the school itself, with their
// months and notes; route_steps.h orders them. Translated; any thread.
#pragma once

#include "db/records/plan.h"
#include "ui/words/route_steps.h"

namespace waymark::ui {

/// Of a door of the career, with its own title and note.
db::PlanStep doorStep(const RouteAsked& asked, const app::RouteLeg& leg, const QStringList& documents = {});

/// Shorter courses have no term on which they begin.
bool beginsInAutumn(const app::RouteLeg& leg);
/// The leg before it is a school after high school, hours of work beside it apart.
bool followsSchool(const RouteAsked& asked, std::size_t leg);
/// Of a school that begins in autumn.
QString termNote(const RouteAsked& asked, const app::RouteLeg& leg);
/// Its places are given about a year ahead.
bool takesPlacesAhead(const RouteAsked& asked, std::size_t leg);
bool asksEntranceTest(const RouteAsked& asked, const app::RouteLeg& leg);

db::PlanStep entranceStep();
/// `first`: no place was asked for before it.
db::PlanStep placeStep(const RouteAsked& asked, std::size_t leg, bool first);
db::PlanStep schoolStep(const RouteAsked& asked, std::size_t leg);

} // namespace waymark::ui

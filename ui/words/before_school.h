// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What professional schools want to see before they give a place: science courses that a degree of another field lacks,
// hours of looking on. Which school asks for which courses is ours, in general words; each has its own list. Translated; any
// thread.
#pragma once

#include "db/records/plan.h"
#include "ui/words/route_steps.h"

#include <optional>
#include <vector>

namespace waymark::ui {

/// "As a rule it asks for biology, ..." of the school behind this door; empty where none is asked for.
QString coursesAskedNote(const db::CareerDoor& school);
/// Courses before the school at `leg`, where a degree of another field is had and none is ahead.
std::optional<db::PlanStep> coursesBeforeSchool(const RouteAsked& asked, std::size_t leg);
/// What begins before the first place is asked for, and beside the way: hours of looking on, where the career's own text says that
/// programs want them; a teacher and the pieces for an audition.
std::vector<db::PlanStep> stepsBeforePlace(const RouteAsked& asked);
/// Its cycle opens in the summer of the year before.
bool takesPlacesInSummer(const RouteAsked& asked, const app::RouteLeg& leg);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each thing a learner does to a plan: the plan before gives the plan after, whose revision is one higher. A
// step is named by its number; a number that is none, or a step that is so already, changes nothing.
// Pure, any thread.
#pragma once

#include "app/plan/days.h"
#include "db/records/plan.h"

#include <array>

namespace waymark::app {

db::Plan withDone(db::Plan plan, std::size_t step, Day today);
db::Plan withOpen(db::Plan plan, std::size_t step);
/// Hours of the step that are done, at most all of them.
db::Plan withHoursDone(db::Plan plan, std::size_t step, double hours);
db::Plan withDropped(db::Plan plan, std::size_t step);
db::Plan withRestored(db::Plan plan, std::size_t step);
/// Another item in its place: it takes over the id, what comes after it, and nothing that is done.
db::Plan withSwapped(db::Plan plan, std::size_t step, db::PlanStep other);
/// Holds it on the day it begins on now.
db::Plan withLocked(db::Plan plan, std::size_t step);
db::Plan withUnlocked(db::Plan plan, std::size_t step);
/// What a learner says of it anew: hours, day, documents; id, place and what is done of it stay.
db::Plan withStep(db::Plan plan, std::size_t step, db::PlanStep as);
/// Before another step; at the end for the number of steps.
db::Plan withMoved(db::Plan plan, std::size_t step, std::size_t before);
/// At the end, with an id of its own.
db::Plan withAdded(db::Plan plan, db::PlanStep step);

/// The whole plan begins on another day; what is held and what has its own day stays.
db::Plan withStart(db::Plan plan, Day start);
/// Days without learning; what is no day, or ends before it begins, changes nothing. Kept in order of the days.
db::Plan withBreak(db::Plan plan, db::PlanBreak days);
db::Plan withoutBreak(db::Plan plan, std::size_t number);
/// Hours of each weekday, Monday first.
db::Plan withHours(db::Plan plan, const std::array<double, 7>& hours);

/// Everything rests until it is resumed; what is open then begins on that day.
db::Plan paused(db::Plan plan, Day today);
db::Plan resumed(db::Plan plan, Day today);
/// What is open is laid out from today on; what was done stays where it was. Weeks of catching up end.
db::Plan laidOutAnew(db::Plan plan, Day today);

/// Ids for steps that have none, as older plans do.
db::Plan withIds(db::Plan plan);

} // namespace waymark::app

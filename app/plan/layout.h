// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When each step of a plan is done: its hours laid into the days from Plan::from on, in the plan's order, each
// step as early as there is room after what it needs. Steps held in place come first, so nothing moves them;
// what has its own day (an exam) stays on it. What lasts months (schooling, an apprenticeship) runs beside the
// week's hours from the first day it opens on after what it needs; holidays are part of it, pauses are not.
// Courses do not wait for it. What takes no hours waits for what it names (`after`), not for courses; where it names
// nothing, for all that stands before it. To try something has a week. Unmet prerequisites are warnings and never
// stop a step. Dropped steps and hours done before Plan::from are not laid out. Minutes are whole and none gets
// lost. It knows no today: the same plan is always the same weeks. Pure, any thread.
#pragma once

#include "app/plan/days.h"
#include "db/records/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct DayMinutes {
    Day day;
    int minutes = 0;
    bool operator==(const DayMinutes&) const = default;
};

struct PlacedStep {
    std::optional<Day> from; ///< nothing: not laid out
    std::optional<Day> to;   ///< the last day
    std::vector<DayMinutes> days;
    bool later = false; ///< not before `from`: what it waits for has no stated time, or one has to be taken on first
    bool operator==(const PlacedStep&) const = default;
};

enum class PlanWarningKind {
    NeedsMissing, ///< nothing of a group of prerequisites is in the plan
    NeedsLater,   ///< it is, and comes later
    WithLater,    ///< what belongs into the same week begins later
    LockMoved,    ///< there is no room on the day it is held on
    AfterItsDay,  ///< done only after the day it is due on
    NoRoom,       ///< no hours left for it within forty years
};

struct PlanWarning {
    PlanWarningKind kind;
    std::size_t step = 0;
    std::vector<std::string> needs; ///< the group: keys or ids of steps
    bool operator==(const PlanWarning&) const = default;
};

struct PlanLayout {
    std::vector<PlacedStep> steps; ///< of each step of the plan
    std::vector<PlanWarning> warnings;
    std::optional<Day> end;    ///< the last day of all
    std::optional<Day> learnt; ///< the last day on which hours are laid; nothing: none are left
};

/// Hours that are left take `factor` times as long; months lie `share` of the way from `months` to `monthsMost`.
PlanLayout layoutOf(const db::Plan& plan, double factor = 1, double share = 0);

/// The last day of all where it is stated: nothing where some step waits for what has no stated time.
std::optional<Day> statedEnd(const db::Plan& plan, const PlanLayout& layout);

/// What has no stated day is far off all the same: behind years of school or work that are counted. Its month can be named as the
/// first in which it may be.
bool isFarOff(const db::Plan& plan, const PlacedStep& placed);
/// Only its first day is known: it has neither months nor a day of its own.
bool hasOnlyABeginning(const db::PlanStep& step);
int minutesOf(const db::PlanStep& step);
/// Of minutesOf() those that are done.
int minutesDone(const db::PlanStep& step);
/// What Plan::after and Plan::with name: by id or by key; nothing when it is not in the plan or dropped.
std::optional<std::size_t> stepNamed(const db::Plan& plan, const std::string& name);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a plan stands on a day, how fast its learner is, and the days between which it ends.
// Pace: hours logged on finished steps over the hours planned for them, drawn towards 1 by 20 hours that count
// as done on time: (logged + 20) / (planned + 20). The late end takes the greater of the pace and the 80th
// percentile of the finished steps (five and more), without logs 1.25: a guess of ours, said as such.
// The early end is at the hours as planned, or at the pace where that is faster, and with the least months of
// schooling and work; the late one with the most. Pure, any thread.
#pragma once

#include "app/plan/layout.h"

#include <map>

namespace waymark::app {

struct PlanProgress {
    int minutesPlanned = 0; ///< of all steps that are not dropped
    int minutesDone = 0;
    int minutesBehind = 0;  ///< planned before today and not done; negative: ahead
    int steps = 0;          ///< not dropped
    int stepsDone = 0;
};

PlanProgress progressOn(const db::Plan& plan, const PlanLayout& layout, Day today);

/// What was spent, against what is planned (PlanCost, PlanProgress).
struct PlanSpent {
    double hoursLogged = 0;
    std::map<std::string, double> sums; ///< prices of the steps begun or done, by currency
};

/// `logged`: hours by key of the item.
PlanSpent spentOn(const db::Plan& plan, const std::map<std::string, double>& logged);

struct Pace {
    double factor = 1;
    double late = 1.25;
    int steps = 0; ///< finished ones with hours logged; 0: both are guesses
};

/// `logged`: hours by key of the item.
Pace paceOf(const db::Plan& plan, const std::map<std::string, double>& logged);

struct EndRange {
    Day early;
    Day planned;
    Day late;
    std::optional<Day> learntEarly{}; ///< when the courses and books are done; nothing: none are open
    std::optional<Day> learntLate{};
    std::optional<Day> entry{}; ///< the earliest day of the first job; nothing: the plan has none that is open
    std::optional<Day> entryLate{}; ///< with the longest times that are stated
    bool waits = false;     ///< something other than courses comes before the end: schooling, work, a licence
    bool openEnded = false; ///< of some of it no longest time is stated: the end may come after `late`
    bool timed = false;     ///< of some of it a least time is stated, and of work that comes first too; else no month can be named
    bool unknown = false;   ///< what the first job asks for is not stated
};

/// Nothing when nothing is open.
std::optional<EndRange> endRangeOf(const db::Plan& plan, const Pace& pace);

} // namespace waymark::app

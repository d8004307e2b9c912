// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan's steps as events of a calendar: all days from the first to the last on which a step is learnt, or its
// own day. An event keeps its UID, made of the plan's and the step's names, and its SEQUENCE grows with every change of
// what it says (told_events.h; without that record it is the minute the file is made in): importing the file again moves
// events and doubles none, also where another item took a step's place or an undo took a change back; a dropped step is
// cancelled, and one whose day is no longer stated. What lasts months is
// an event on its first day and one on its earliest last day, not a band of years. Plans without weeks have events on
// the days their steps are due. Pure, any thread.
#pragma once

#include "app/library/told_events.h"
#include "db/records/plan.h"

#include <functional>
#include <string>
#include <vector>

namespace waymark::app {

/// The same in every calendar of a library, as the words of an event decide whether it is told anew.
struct PlanCalendarWords {
    /// What stands below the plan's title; without it documents and notes.
    std::function<std::vector<std::string>(const db::PlanStep&)> linesOf{};
    std::string begins = "Begins: "; ///< before the title of what lasts months
    std::string ends = "Done at the earliest: ";
};

struct PlanForCalendar {
    std::string name; ///< what the plan is known by, "plan:aaaabbbbccccdddd"
    std::string title;
    const db::Plan& plan;
    std::function<std::string(const std::string& key)> linkOf{}; ///< of a step that has none itself
    std::function<bool(const db::PlanStep&)> isDone{};           ///< else PlanStep::done
    PlanCalendarWords words{};
    ToldEvents* told = nullptr; ///< brought up to date; nothing: no calendar was told before
};

/// `stamp`: "20260803T143200Z".
void addPlanEvents(std::string& calendar, const PlanForCalendar& asked, const std::string& stamp);

/// A whole file; `madeAt` is UTC, "2026-08-03T14:32:00Z".
std::string planAsCalendar(const PlanForCalendar& plan, const std::string& madeAt);

} // namespace waymark::app

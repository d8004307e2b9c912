// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The legs of a route that the class of the Bureau of Labor Statistics gives, with the lengths by which it defines its
// classes (route.h has them and which of them are guesses of ours). Months of full-time study. Pure, any thread.
#pragma once

#include "app/plan/route.h"

namespace waymark::app {

/// Of a door that is a step; nothing for what is asked, told or unknown.
std::optional<db::PlanStepKind> stepKindOf(db::DoorKind kind);
RouteLeg legOf(db::PlanStepKind kind, std::optional<int> months, std::optional<int> most);
RouteLeg schoolLeg(db::EntryEducation award, int months, std::optional<int> most);
/// Four years, fewer behind an associate's degree or after a bachelor's of another field.
RouteLeg bachelorLeg(db::EntryEducation have);
/// A program for the license after a degree of another field: one year or two, which is a guess.
RouteLeg licenceProgramLeg();
/// A diploma of high school where `have` is below it.
void addDiploma(Route& route, db::EntryEducation have);
/// Schooling of the class. `own`: the learner's schooling of another field does not open the door; `page`: how long its
/// course takes by the career's page, which wins over what schools give.
void addSchooling(Route& route, const WaysIn& ways, db::EntryEducation asked, const std::optional<db::EntryEducation>& has,
                  bool own, const PageWords& page);
/// Two years of college are counted, which is a guess; a year is the least.
void shortenByCollege(RouteLeg& leg);
/// Years of related work; nothing where none is asked for or stated.
std::optional<RouteLeg> experienceLeg(db::EntryExperience experience);

} // namespace waymark::app

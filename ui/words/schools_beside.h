// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Schools near the learner, in lines; those of teachers, and of a trade that asks for none; and what art schools look at before they take anybody. Translated; any thread.
#pragma once

#include "ui/words/route_steps.h"

#include <optional>

namespace waymark::ui {

/// The first programs of `ways` with their schools.
inline constexpr std::size_t schoolsNamed = 3;
QStringList schoolLines(const app::WaysIn& ways, std::size_t most);
/// Of teaching, after a bachelor's degree: a master's or a certificate.
QStringList schoolsOfTeaching(const RouteAsked& asked);
/// Where some courses are enough: schools whose field is mostly called as the career, and that others may do.
QStringList schoolsOfSomeCourses(const RouteAsked& asked);
/// Of a trade where none is asked for, that takes more than a month to learn: schools near the learner that teach it all the same.
QStringList schoolsBeside(const RouteAsked& asked);
/// Of a craft that a few schools of the country teach, as its page says: to ask them, before one asks for work.
std::optional<db::PlanStep> craftSchoolsStep(const RouteAsked& asked);
/// Who asks for a place plays, sings or dances: so the page says, or most fields of study are of music or dance (CIP 50.09, 50.03).
bool admitsByAudition(const RouteAsked& asked);
/// Months with a teacher before it; nothing where none is asked for, or the school is over.
std::optional<db::PlanStep> auditionStep(const RouteAsked& asked);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the schooling among the steps of a career's route says: its title, how its time is counted, whose level it is,
// which fields of study fit and which schools near the learner teach them. Empty where there is nothing to say.
// Translated; any thread.
#pragma once

#include "ui/words/route_steps.h"

namespace waymark::ui {

/// "Bachelor's degree"; of a diploma that an equivalent may stand for it.
QString awardWords(db::EntryEducation award);
/// The same of a schooling, which those asked of this career may have named.
QString whoseLevel(const RouteAsked& asked, db::EntryEducation level);
/// How the time of a schooling of the class is counted.
QString lengthNote(const app::RouteLeg& leg);
/// Of a level that the learner has (Route::checkField): which field is meant.
QStringList fieldCheckNotes(const RouteAsked& asked);
/// That an exam or a licence behind it takes less; else empty.
QString shorterNote(const RouteAsked& asked, const app::RouteLeg& school);
/// For the level of this very step, of the fields that the plan names, without programs that train teachers of the trade.
QStringList schoolsNear(const RouteAsked& asked, const app::RouteLeg& leg);
/// Of the school at `leg`: fields that fit, none where a school of its own follows; schools near the learner.
/// For one before the last any public college will do.
QString fieldsOf(const RouteAsked& asked, std::size_t leg);
QStringList schoolsOf(const RouteAsked& asked, std::size_t leg);
/// Behind which no other school comes: its level is the one that opens the career.
bool isLastSchool(const app::Route& route, std::size_t leg);
/// Which schools give a degree that comes before the last school.
QString anyCollegeNote(db::EntryEducation award);
/// A school of its own after college, whose places are given by test and about a year ahead.
bool isProfessional(const RouteAsked& asked, const app::RouteLeg& leg);
/// The title of a schooling.
QString schoolTitle(const RouteAsked& asked, const app::RouteLeg& leg);
/// That schooling of another field does not stand for it; empty where the learner has none of that level.
QString otherFieldNote(const app::RouteLeg& leg);

} // namespace waymark::ui

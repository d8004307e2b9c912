// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the steps of a career's route say beside their titles: how their time is counted, whose figure it is, where
// schools are, which fields of study fit, what is asked of who applies. Empty where there is nothing to say.
// Translated; any thread.
#pragma once

#include "ui/words/route_steps.h"

namespace waymark::ui {

/// "Bachelor's degree"; of a diploma that an equivalent may stand for it.
QString awardWords(db::EntryEducation award);
QString whoseFigure(const RouteAsked& asked);
/// The same of a schooling, which those asked of this career may have named.
QString whoseLevel(const RouteAsked& asked, db::EntryEducation level);
/// How the time of a schooling of the class is counted.
QString lengthNote(const app::RouteLeg& leg);
/// "Fields that lead here: Surveying, Civil Engineering"; of programmes that end in `award`, without one in the level
/// asked for. Of a wider group those that the career's page speaks of, behind its own words.
QString fieldsNote(const RouteAsked& asked, const std::optional<db::EntryEducation>& award = {});
/// Of a level that the learner has (Route::checkField): which field is meant.
QStringList fieldCheckNotes(const RouteAsked& asked);
/// That an exam or a licence behind it takes less; else empty.
QString shorterNote(const RouteAsked& asked, const app::RouteLeg& school);
/// For the level of this very step, and without programs that train teachers of the trade.
QStringList schoolsNear(const RouteAsked& asked, const app::RouteLeg& leg);
/// Of the school at `leg`: fields that fit; schools near the learner. For one before the last any public college will do.
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
/// "The career's page says: ..."; empty for none.
QString pageSays(const QStringList& sentences);
/// Of years of work: whose they are, how many, and which work.
QStringList workNotes(const RouteAsked& asked, const app::RouteLeg& leg);
/// Where years of work are stated of a wider group only, and none is a step; else empty.
QString yearsNote(const RouteAsked& asked);
/// That schooling of another field does not stand for it; empty where the learner has none of that level.
QString otherFieldNote(const app::RouteLeg& leg);
/// The page's line on apprenticeships, where one may be another way in; with a licence that it does not replace it.
QString apprenticeshipToo(const RouteAsked& asked);
/// That no record is no proof, where no step speaks of a licence.
QString noLicenceNote(const RouteAsked& asked);
/// Where one applies first: the page's shorter door beside a school, and noLicenceNote().
QStringList firstDoorNotes(const RouteAsked& asked);
QString trainingNote(const app::Route& route);
/// Of a door that is open: that nothing is asked for first but what the page's law asks for.
QString openDoorNote(const RouteAsked& asked);
/// The page's sentences on who may apply: its ages and laws, which bind, before all others.
QString pageOnDoor(const RouteAsked& asked);
/// Of a trade where not every state asks for a license: its record asks for work done, so one begins without it; what is
/// told of it then.
bool isForWhoHasWorked(const RouteAsked& asked, const app::RouteLeg& leg);
QStringList laterLicenceNotes(const RouteAsked& asked);
/// Of doors, by their places.
QStringList doorNotes(const app::WaysIn& ways, const std::vector<std::size_t>& doors);

} // namespace waymark::ui

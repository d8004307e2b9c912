// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the steps of a career's route say beside their titles: whose figure a time is, what the page says, what is asked
// of who applies, what a license waits for; schooling has its own (school_notes.h). Empty where there is nothing to say.
// Translated; any thread.
#pragma once

#include "ui/words/route_steps.h"

namespace waymark::ui {

QString whoseFigure(const RouteAsked& asked);
/// The career's page on the way in, whole; empty for none.
QString pageNote(const RouteAsked& asked);
/// Of years of work: whose they are, how many, and which work.
QStringList workNotes(const RouteAsked& asked, const app::RouteLeg& leg);
/// Where years of work are stated of a wider group only, or the page calls them liked, and none is a step; else empty.
QString yearsNote(const RouteAsked& asked);
/// That the work begins now and the degree follows beside it: by the page, or with schooling of the field below the degree.
QString degreeLaterNote(const RouteAsked& asked);
/// Of a trade that a union teaches, where no record knows of an apprenticeship.
QString paidLearningNote(const RouteAsked& asked);
/// Some states license it, and no record of the learner's does: to be asked at the beginning, and no gate.
bool isAskedOnly(const RouteAsked& asked);
/// No state's records have it by any name, which says nothing where states differ.
bool isFiledNowhere(const RouteAsked& asked);
/// Which work leads here, by the page's own words; else empty.
QString workNamedNote(const RouteAsked& asked);
/// Of a certificate that the page speaks of and no step gives; else empty.
QString certificateNote(const RouteAsked& asked);
/// Of the last step. A mixed group is no job: "Computer Occupations, All Other".
QString jobTitle(const RouteAsked& asked, bool entered);
/// The page's line on apprenticeships, where one may be another way in; with a licence that it does not replace it.
QString apprenticeshipToo(const RouteAsked& asked);
/// That no record is no proof, where no step speaks of a licence.
QString noLicenceNote(const RouteAsked& asked);
/// Where one applies first: what those asked about this very career name, and noLicenceNote().
QStringList firstDoorNotes(const RouteAsked& asked);
QString trainingNote(const app::Route& route);
/// Of a door that is open: that nothing is asked for first but what the page says, where it speaks of papers, ages or rules or a
/// state records a license.
QString openDoorNote(const RouteAsked& asked);
/// Work stands among the steps: an apprenticeship, practice under somebody licensed, years.
bool isPractised(const RouteAsked& asked);
/// Of a trade, or of those who help in health care, where not every state asks for a license: its record asks for work done, and
/// none stands among the steps, so one begins without it; what is told of it then.
bool isForWhoHasWorked(const RouteAsked& asked, const app::RouteLeg& leg);
QStringList laterLicenceNotes(const RouteAsked& asked);
/// Of an exam at `leg` before a license, behind a school that the learner has: both may be had as well.
bool mayBePassed(const RouteAsked& asked, std::size_t leg);
/// The license at `leg` is the one for this work: the last among its doors, and not that of the work which comes before.
/// What the records of the career say is of it.
bool isOwnLicence(const RouteAsked& asked, std::size_t leg);
/// Federal papers with a name of their own.
bool isPaperByName(const db::CareerDoor& license);
/// What the records say of this license; of a federal paper those nearest to its name: a flight engineer's is no airline pilot's.
app::Licensing recordsOf(const RouteAsked& asked, const db::CareerDoor& license);
/// An exam of the doors is for the license at `leg`: no other license stands between.
bool isExamined(const RouteAsked& asked, std::size_t leg);
/// Paid work under somebody licensed, no class and no part of a school.
bool isPractice(const RouteAsked& asked, const app::RouteLeg& leg);
/// Hours of work that one collects while studying: no time of their own.
bool isBesideStudies(const RouteAsked& asked, const app::RouteLeg& leg);
/// Of doors, by their places.
QStringList doorNotes(const app::WaysIn& ways, const std::vector<std::size_t>& doors);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that teaches: an apprenticeship and asking for one; where a license is earned by practice the job under somebody
// licensed, which one has to find first, the exam that is taken at the end of the degree, and the one behind the practice.
// Translated; any thread.
#pragma once

#include "db/records/plan.h"
#include "ui/words/route_steps.h"

#include <optional>

namespace waymark::ui {

/// Asking for the place that a residency needs, of physicians by the national match; nothing for other practice. A graduate has no
/// school ahead.
std::optional<db::PlanStep> residencyPlaceStep(const RouteAsked& asked, const app::RouteLeg& leg, bool graduate);
/// Card, credential and a beginner's job, before days at sea are recorded; nothing for other work.
std::optional<db::PlanStep> seaJobStep(const RouteAsked& asked, const app::RouteLeg& leg);
/// Work that is a door, with what is said of its years.
db::PlanStep doorWorkStep(const RouteAsked& asked, const app::RouteLeg& leg, const QStringList& notes);
/// A residency that the match gives begins in July.
inline constexpr auto residencyDay = "07-01";
/// Paid work under somebody licensed, for which one applies as for any job: no residency, whose places a match gives.
bool isPaidPractice(const RouteAsked& asked, const app::RouteLeg& leg);
db::PlanStep practiceJobStep(const RouteAsked& asked, const app::RouteLeg& leg);
db::PlanStep apprenticeApplyStep(const RouteAsked& asked);
db::PlanStep apprenticeshipStep(const RouteAsked& asked, const app::RouteLeg& leg);
/// The exam that surveyors, engineers and geologists take at the end of the degree. None where the learner's degree is of another
/// field.
std::optional<db::PlanStep> firstExamStep(const RouteAsked& asked);
/// Says what a record's work done may mean, where no work stands among the steps: nobody works in it before a class for the license.
void tellOfProof(db::PlanStep& step, bool classFirst);
/// To who has finished the very degree, that its internship was mostly inside; else empty.
QString finishedDegreeNote(const RouteAsked& asked, bool schoolAhead);
/// When the exam at `leg` behind the practice may be taken; else empty.
QString examByPracticeNote(const RouteAsked& asked, std::size_t leg);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans in words: their steps, warnings, ways to catch up, and the whole as a sheet to print. How long they take is
// in plan_length.h, the steps that no course gives in route_steps.h. Translated; any thread.
#pragma once

#include "app/library/plan_calendar.h"
#include "app/plan/catching_up.h"
#include "app/plan/layout.h"
#include "app/plan/progress_and_pace.h"
#include "app/plan/sheet.h"
#include "ui/words/plan_length.h"

#include <QString>

#include <string>

namespace waymark::ui {

QString stepKindWords(db::PlanStepKind kind); ///< "License"
/// "by MIT OpenCourseWare · 6 h, my guess · free", "24 h · today’s price not stated", "Schooling · 4 to 5 years, usual length".
QString stepFacts(const db::PlanStep& step);
/// What events of a calendar say: below their title provider, hours and price, what to bring, notes.
app::PlanCalendarWords calendarWords();
/// "Bring: school records, identity card"; empty where nothing is to be brought.
QString documentsWords(const db::PlanStep& step);
/// "Needs Mathematics for Computer Science first, which comes later".
QString warningWords(const db::Plan& plan, const app::PlanWarning& warning);
/// "2 Nov 2026".
QString planDay(app::Day day);
/// "12 to 18 Oct 2026", "12 Oct 2026".
QString planDays(app::Day from, app::Day to);

QString catchUpTitle(app::CatchUpKind kind); ///< "Push everything"
/// `plan`: as it is before. Ends are those of what is learnt.
QString catchUpWords(const app::CatchUp& way, const db::Plan& plan);

app::PlanSheet planSheet(const QString& title, const db::Plan& plan, const app::Pace& pace);
std::string planTitle(const QString& career); ///< "Path to Registered Nurses"

} // namespace waymark::ui

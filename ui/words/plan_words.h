// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plans in words: their steps, warnings, ways to catch up, and the whole as a sheet to print. And the steps of a
// career that no course gives, as far as the catalog knows them. Translated; any thread.
#pragma once

#include "app/career/ways_in.h"
#include "app/plan/catching_up.h"
#include "app/plan/layout.h"
#include "app/plan/progress_and_pace.h"
#include "app/plan/sheet.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace waymark::ui {

QString stepKindWords(db::PlanStepKind kind); ///< "License"
/// "6 h, my guess · free", "24 h · price not stated".
QString stepFacts(const db::PlanStep& step);
/// "Needs Mathematics for Computer Science first, which comes later".
QString warningWords(const db::Plan& plan, const app::PlanWarning& warning);
/// "2 Nov 2026".
QString planDay(app::Day day);
/// "12 to 18 Oct 2026", "12 Oct 2026".
QString planDays(app::Day from, app::Day to);
/// "ends 18 Apr 2027, by 6 Jun at your pace, 1.2 times what is stated".
QString endWords(const app::EndRange& range, const app::Pace& pace);

QString catchUpTitle(app::CatchUpKind kind); ///< "Push everything"
QString catchUpWords(const app::CatchUp& way, const db::Plan& plan, std::optional<app::Day> oldEnd);

/// The steps of the route that no course gives: a try and schooling before what is learnt; apprenticeship, exam,
/// licence, applying and the first job after it. `firstNeed`: the name of what is learnt first, or empty.
struct RouteSteps {
    std::vector<db::PlanStep> before;
    std::vector<db::PlanStep> after;
};
RouteSteps routeSteps(const app::WaysIn& ways, const QString& career, const QString& firstNeed);

app::PlanSheet planSheet(const QString& title, const db::Plan& plan, const app::Pace& pace);
std::string planTitle(const QString& career); ///< "Path to Registered Nurses"

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a plan stands, in short words: hours, cost, this week, what stays uncovered. Translated; any thread.
#pragma once

#include "app/plan/plan_file.h"
#include "app/plan/progress_and_pace.h"

#include <QString>
#include <QStringList>

namespace waymark::ui {

/// "44 of 232 hours done, 2 of 10 steps, 26 hours behind".
QString standingWords(const app::PlanStanding& standing, double hoursLogged = 0);
/// "49 USD, 3 free, 7 state no price"; where something was begun "20 of 49 USD spent, ...".
QString costWords(const db::Plan& plan, const app::PlanSpent& spent = {});
/// "Holidays, 21 Dec to 3 Jan 2027".
QString breakWords(const db::PlanBreak& days);
QString breakKindWords(const std::string& kind);
/// Lines that say how somebody's plan differs from one's own; empty: it does not.
QStringList differenceWords(const app::PlanDifference& difference);
/// "Stays uncovered: NoSQL and networking. ..." with where to look; empty where everything is covered.
QString uncoveredWords(const db::Plan& plan);
/// What the plan does not give: cannotGiveWords() and uncoveredWords().
QString limitsWords(const db::Plan& plan);
/// "Databases, 1.5 h": what is open and laid into this very day.
QStringList stepsOfDay(const db::Plan& plan, const app::PlanLayout& layout, app::Day day);
/// Titles of what is open in the week of a day.
QStringList stepsOfWeek(const db::Plan& plan, const app::PlanLayout& layout, app::Day day);

} // namespace waymark::ui

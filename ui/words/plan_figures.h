// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a plan stands, in short words: its figures, what changed, this week, what stays uncovered. Translated; any thread.
#pragma once

#include "app/plan/choosing.h"
#include "app/plan/plan_file.h"
#include "app/plan/progress_and_pace.h"
#include "app/plan/since.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace waymark::ui {

/// One number of the head of a plan: "Hours", "44 of 232", "19 %, 2 of 10 steps" and more lines.
struct PlanFigure {
    QString name;
    QString value;
    QStringList notes;
};

/// What is known of a plan on a day.
struct PlanView {
    const db::Plan& plan;
    const app::PlanLayout& layout;
    app::Pace pace;
    app::PlanSpent spent;
    app::Day today;
};
/// When it ends, when the career can be entered, hours, cost, topics: those that it has.
QList<PlanFigure> planFigures(const PlanView& view);
/// "Since 6 Jul 2026: 40 hours were planned and 10 done. ..."
QString newsWords(const app::PlanNews& news);
/// "Holidays, 21 Dec to 3 Jan 2027".
QString breakWords(const db::PlanBreak& days);
QString breakKindWords(const std::string& kind);
/// Lines that say how somebody's plan differs from one's own; empty: it does not.
QStringList differenceWords(const app::PlanDifference& difference);
/// "Stays uncovered: NoSQL and networking. ..." with where to look; empty where everything is covered.
QString uncoveredWords(const db::Plan& plan);
/// "Left out by the limits you gave: ...", "Left out by the language you chose: ..."; empty for a kind that a newer
/// program knows.
QString remarkWords(const db::PlanRemark& remark);
/// Of all remarks of a plan; a kind that a newer program wrote says nothing here.
QStringList remarksWords(const db::Plan& plan);
/// "Costs 49 USD where a price is stated; 3 are free, 2 state no price. ..."; without courses and books that fees of schools
/// and exams are not stated, empty where there are none.
QString costWords(const db::Plan& plan);
/// Where to look for them: "Look for what is missing at ..."; first at the school of the trade that the plan goes to.
QString whereToLookWords(const db::Plan& plan, const std::vector<db::PlanNeed>& uncovered);
/// "Databases, 1.5 h": what is open and laid into this very day.
QStringList stepsOfDay(const db::Plan& plan, const app::PlanLayout& layout, app::Day day);
/// Titles of what is open in the week of a day, without what earlier weeks left.
QStringList stepsOfWeek(const db::Plan& plan, const app::PlanLayout& layout, app::Day day);

} // namespace waymark::ui

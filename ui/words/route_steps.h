// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of a plan that no course gives, in words, with their months, notes and what to bring along: trying the
// work, schooling, apprenticeship, exam, licence, experience, applying, the first job. Each names the one before it,
// so that none waits for courses. What is assumed is said in the notes, with whose figure it is. Translated; any
// thread.
#pragma once

#include "app/plan/route.h"
#include "ui/words/page_way.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::ui {

struct RouteAsked {
    QString career;
    QStringList firstSteps; ///< of the career's page, for this week; may be empty
    const app::WaysIn& ways;
    app::Licensing licensing;
    app::Route route;
    bool learns = true; ///< courses or books stand beside the steps
    PageOnWay page{};   ///< what the career's page says of the way in
    bool unpaidHere = false; ///< its pay is published for the country and not for the learner's state
    bool ownField = false;   ///< the learner's schooling is the one that this career asks for
};

/// In the order in which one passes.
std::vector<db::PlanStep> routeSteps(const RouteAsked& asked);

} // namespace waymark::ui

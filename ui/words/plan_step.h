// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A step of a plan from sentences: its empty notes fall out, its time is that of the route's leg. Any thread.
#pragma once

#include "app/plan/route.h"
#include "db/records/plan.h"

#include <QString>
#include <QStringList>

#include <string>

namespace waymark::ui {

inline db::PlanStep stepOf(db::PlanStepKind kind, const std::string& id, const QString& title, const QStringList& notes = {},
                    const QStringList& documents = {}) {
    db::PlanStep step;
    step.kind = kind;
    step.id = id;
    step.title = title.toStdString();
    for (const QString& note : notes)
        if (!note.isEmpty())
            step.notes.push_back(note.toStdString());
    for (const QString& document : documents)
        step.documents.push_back(document.toStdString());
    return step;
}

inline void setTime(db::PlanStep& step, const app::RouteLeg& leg) {
    step.months = leg.months;
    step.monthsMost = leg.monthsMost;
    step.openEnded = leg.openEnded;
    step.hoursEstimated = leg.guessed;
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_figures.h"

#include "app/plan/choosing.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_length.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PlanFigures)
};

} // namespace

QString standingWords(const app::PlanStanding& standing) {
    const QString hours = Words::tr("%1 of %2 hours done, %3 of %4 steps")
                              .arg(plainHours(standing.minutesDone / 60.0),
                                   plainHours(standing.minutesPlanned / 60.0),
                                   QString::number(standing.stepsDone), QString::number(standing.steps));
    if (standing.minutesBehind <= 0)
        return hours;
    return hours + u", "_s + Words::tr("%1 hours behind").arg(plainHours(standing.minutesBehind / 60.0));
}

QString costWords(const db::Plan& plan) {
    const auto cost = app::costOf(plan);
    QStringList parts;
    for (const auto& [currency, sum] : cost.sums)
        parts.append(QLocale().toString(sum, 'f', 0) + u' ' + fromUtf8(currency));
    if (cost.free > 0)
        parts.append(tr("%Ln free", nullptr, plural(cost.free)));
    if (cost.unknown > 0)
        parts.append(tr("%Ln state(s) no price", nullptr, plural(cost.unknown)));
    return parts.join(u", "_s);
}

QString uncoveredWords(const db::Plan& plan) {
    QStringList names, credentials;
    for (const auto& need : app::uncoveredNeeds(plan))
        (need.credential ? credentials : names).append(fromUtf8(need.name));
    if (names.isEmpty() && credentials.isEmpty())
        return {};
    QString words = Words::tr("Stays uncovered: %1.").arg(listWords(names + credentials));
    if (!names.isEmpty())
        words += u' ' + Words::tr("Look for what is missing at a public college or library near you, or ask in the work "
                                  "itself.");
    if (!credentials.isEmpty())
        words += u' ' + Words::tr("To prepare for an exam, ask first whoever gives it.");
    return words;
}

QString limitsWords(const db::Plan& plan) {
    QStringList words{cannotGiveWords(plan), uncoveredWords(plan)};
    words.removeAll(QString());
    return words.join(u' ');
}

QStringList stepsOfWeek(const db::Plan& plan, const app::PlanLayout& layout, app::Day day) {
    const app::Day monday = app::mondayOf(day);
    QStringList titles;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& placed = layout.steps[i];
        if (!plan.steps[i].done && placed.from && *placed.from <= monday + std::chrono::days(6) &&
            *placed.to >= monday)
            titles.append(fromUtf8(plan.steps[i].title));
    }
    return titles;
}

} // namespace waymark::ui

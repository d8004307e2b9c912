// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_figures.h"

#include "app/plan/choosing.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_length.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PlanFigures)
};

} // namespace

QString standingWords(const app::PlanStanding& standing, double hoursLogged) {
    QString hours = Words::tr("%1 of %2 hours done, %3 of %4 steps")
                              .arg(plainHours(standing.minutesDone / 60.0),
                                   plainHours(standing.minutesPlanned / 60.0),
                                   QString::number(standing.stepsDone), QString::number(standing.steps));
    if (hoursLogged > 0)
        hours += u", "_s + Words::tr("%1 logged").arg(plainHours(hoursLogged));
    if (standing.minutesBehind <= 0)
        return hours;
    return hours + u", "_s + Words::tr("%1 hours behind").arg(plainHours(standing.minutesBehind / 60.0));
}

QString costWords(const db::Plan& plan, const app::PlanSpent& spent) {
    const auto cost = app::costOf(plan);
    QStringList parts;
    const auto amount = [](double sum) { return QLocale().toString(sum, 'f', 0); };
    auto planned = cost.sums;
    for (const auto& [currency, sum] : spent.sums) // also of what was left out later
        planned.try_emplace(currency, 0);
    for (const auto& [currency, sum] : planned) {
        const auto paid = spent.sums.find(currency);
        const QString code = fromUtf8(currency);
        parts.append(paid == spent.sums.end()
                         ? amount(sum) + u' ' + code
                         : Words::tr("%1 of %2 %3 spent").arg(amount(paid->second), amount(sum), code));
    }
    if (cost.free > 0)
        parts.append(Words::tr("%1 free").arg(cost.free));
    if (cost.unknown > 0)
        parts.append(cost.unknown == 1 ? Words::tr("one states no price")
                                       : Words::tr("%1 state no price").arg(cost.unknown));
    return parts.join(u", "_s);
}

QString breakKindWords(const std::string& kind) {
    if (kind == "exams")
        return Words::tr("Exams");
    return kind == "pause" ? Words::tr("Pause") : Words::tr("Holidays");
}

QString breakWords(const db::PlanBreak& days) {
    const auto from = app::dayFrom(days.from);
    const auto to = app::dayFrom(days.to);
    return from && to ? Words::tr("%1, %2").arg(breakKindWords(days.kind), planDays(*from, *to))
                      : breakKindWords(days.kind);
}

QStringList differenceWords(const app::PlanDifference& difference) {
    QStringList lines;
    const auto add = [&lines](const QString& words, const std::vector<std::string>& titles) {
        QStringList names;
        for (const auto& title : titles)
            names.append(fromUtf8(title));
        if (!names.isEmpty())
            lines.append(words.arg(names.join(u"; "_s)));
    };
    add(Words::tr("Only in theirs: %1"), difference.onlyTheirs);
    add(Words::tr("Only in mine: %1"), difference.onlyMine);
    add(Words::tr("Other hours: %1"), difference.otherHours);
    if (difference.otherWeeks)
        lines.append(Words::tr("Another start, other hours of the week or other breaks."));
    return lines;
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

QStringList stepsOfDay(const db::Plan& plan, const app::PlanLayout& layout, app::Day day) {
    QStringList steps;
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        for (const auto& each : layout.steps[i].days)
            if (each.day == day && each.minutes > 0 && !plan.steps[i].done)
                steps.append(Words::tr("%1, %2 h").arg(fromUtf8(plan.steps[i].title), plainHours(each.minutes / 60.0)));
    return steps;
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

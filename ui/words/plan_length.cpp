// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_length.h"

#include "app/plan/week_hours.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PlanLength)
};

QString monthsWords(int months) {
    if (months % 12 == 0 && months > 0)
        return tr("%Ln year(s)", nullptr, months / 12);
    return tr("%Ln month(s)", nullptr, months);
}

QString rangeWords(int least, int most) {
    if (least % 12 == 0 && most % 12 == 0 && least > 0)
        return Words::tr("%1 to %2 years").arg(least / 12).arg(most / 12);
    if (most < 24 && most % 12 != 0)
        return Words::tr("%1 to %2 months").arg(least).arg(most);
    return Words::tr("%1 to %2").arg(monthsWords(least), monthsWords(most));
}

QString monthOf(app::Day day) {
    return monthWords(app::dayText(day) + "T12:00:00Z");
}

QString coursesWords(const app::EndRange& range, const app::Pace& pace) {
    const QString between =
        Words::tr("Courses and books done between %1 and %2.").arg(planDay(*range.learntEarly), planDay(*range.learntLate));
    return between + u' ' +
           (pace.steps == 0
                ? Words::tr("The later day allows a quarter more time, which is a guess until you log hours.")
                : Words::tr("So far you take %1 times the hours planned.").arg(QLocale().toString(pace.factor, 'f', 1)));
}

QString entryWords(const app::EndRange& range) {
    if (range.unknown)
        return Words::tr("When the career can be entered cannot be said: what it asks for first is not stated.");
    if (range.openEnded && !range.timed)
        return Words::tr("The career can be entered as soon as what no course gives is done; how long that takes is not "
                         "stated.");
    if (range.openEnded)
        return Words::tr("The career can be entered not before %1, and later by a time that is not stated.")
            .arg(monthOf(*range.entry));
    if (monthOf(*range.entry) == monthOf(*range.entryLate))
        return Words::tr("The career can be entered in %1 at the earliest by the usual way.").arg(monthOf(*range.entry));
    return Words::tr("The career can be entered between %1 and %2 at the earliest by the usual way, if what comes before it takes "
                     "its usual time.")
        .arg(monthOf(*range.entry), monthOf(*range.entryLate));
}

/// Applying takes time, too, but is no part of the way that a course could stand for.
bool isAsking(const db::PlanStep& step) {
    return step.kind == db::PlanStepKind::Apply || step.kind == db::PlanStepKind::FirstJob;
}

bool isNoCourse(const db::PlanStep& step) {
    return !isAsking(step) && (step.months || step.openEnded);
}

/// A free week in the middle of holidays is none more.
bool restsAnyhow(const db::Plan& plan, app::Day monday) {
    return std::any_of(plan.breaks.begin(), plan.breaks.end(), [&](const auto& each) {
        const auto from = app::dayFrom(each.from), to = app::dayFrom(each.to);
        return from && to && *from <= monday && *to >= monday + std::chrono::days(6);
    });
}

} // namespace

QString timeWords(const db::PlanStep& step) {
    if (!step.months)
        return step.openEnded && !isAsking(step) ? Words::tr("time not stated") : QString();
    const QString time = step.monthsMost && *step.monthsMost > *step.months ? rangeWords(*step.months, *step.monthsMost)
                         : step.openEnded ? Words::tr("at least %1").arg(monthsWords(*step.months))
                                          : monthsWords(*step.months);
    if (step.hoursEstimated)
        return Words::tr("%1, my guess").arg(time);
    return step.kind == db::PlanStepKind::Experience ? time : Words::tr("%1, usual length").arg(time);
}

QString stepDays(const db::Plan& plan, const db::PlanStep& step, const app::PlacedStep& placed) {
    if (app::isFarOff(plan, placed))
        return Words::tr("not before %1, on a day that is not stated").arg(monthOf(*placed.from));
    if (placed.later)
        return Words::tr("after that, on a day that is not stated");
    if (app::hasOnlyABeginning(step))
        return Words::tr("from %1").arg(planDay(*placed.from));
    if (step.months && step.openEnded)
        return Words::tr("%1 or later").arg(planDays(*placed.from, *placed.to));
    return planDays(*placed.from, *placed.to);
}

QString endWords(const app::EndRange& range, const app::Pace& pace) {
    if (!range.learntEarly)
        return range.entry ? entryWords(range) : Words::tr("Ends on %1.").arg(planDay(range.planned));
    QString words = coursesWords(range, pace);
    if (!range.entry)
        return words;
    if (range.waits) {
        const bool beyond = !range.unknown && (range.timed || !range.openEnded) && *range.entry < *range.learntEarly;
        return words + u' ' + entryWords(range) + (beyond ? u' ' + Words::tr("That day counts what no course gives; the courses run beyond it.") : QString());
    }
    return words + u' ' + Words::tr("You can apply for the work before that: the courses are not asked for first.");
}

QString cannotGiveWords(const db::Plan& plan) {
    QStringList given;
    bool career = false, learns = false;
    for (const auto& step : plan.steps) {
        if (step.dropped || step.done)
            continue;
        career = career || step.kind == db::PlanStepKind::FirstJob;
        learns = learns || step.kind == db::PlanStepKind::Learn;
        if (const QString time = timeWords(step); isNoCourse(step))
            given.append(step.months ? u"%1 (%2)"_s.arg(fromUtf8(step.title), time) : fromUtf8(step.title));
    }
    if (!given.isEmpty())
        return Words::tr("No course gives: %1.").arg(listWords(given));
    return career && learns ? Words::tr("Courses and books show the work; the doing is learned in the job.") : QString();
}

QString freeWeeksWords(const db::Plan& plan, const app::PlanLayout& layout) {
    constexpr qsizetype most = 4;
    const auto begins = app::dayFrom(plan.from.empty() ? plan.start : plan.from);
    if (!begins || !layout.learnt || plan.bufferEvery < 2)
        return {};
    const app::WeekHours hours(plan);
    QStringList weeks;
    for (auto monday = app::mondayOf(*begins); monday <= *layout.learnt; monday += std::chrono::days(7))
        if (hours.isBuffer(monday) && !restsAnyhow(plan, monday))
            weeks.append(planDay(monday));
    if (weeks.isEmpty())
        return {};
    if (weeks.size() == 1)
        return plan.bufferEvery == 5 ? Words::tr("Every fifth week stays free: that of %1.").arg(weeks.first())
                                     : Words::tr("One week of every %1 stays free: that of %2.")
                                           .arg(countWord(plan.bufferEvery), weeks.first());
    if (const auto more = weeks.size() - most; more > 0) {
        weeks = weeks.mid(0, most);
        weeks.append(more == 1 ? Words::tr("one more") : Words::tr("%1 more").arg(countWord(more)));
    }
    return plan.bufferEvery == 5 ? Words::tr("Every fifth week stays free: those of %1.").arg(listWords(weeks))
                                 : Words::tr("One week of every %1 stays free: those of %2.")
                                       .arg(countWord(plan.bufferEvery), listWords(weeks));
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_words.h"

#include "app/plan/choosing.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_length.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PlanWords)
};

QString titleOf(const db::Plan& plan, const std::string& name) {
    for (const auto& step : plan.steps)
        if (!name.empty() && (step.key == name || step.id == name))
            return fromUtf8(step.title);
    // A key that is no step: its last part is nearest to a name.
    return fromUtf8(name.substr(name.rfind('/') + 1)).replace(u'-', u' ');
}

QString groupWords(const db::Plan& plan, const std::vector<std::string>& group) {
    QStringList titles;
    for (const auto& name : group)
        if (const QString title = titleOf(plan, name); !titles.contains(title))
            titles.append(title);
    return titles.size() == 1 ? titles.first() : Words::tr("one of %1").arg(listWords(titles));
}

QString weeksLater(app::Day from, app::Day to) {
    const auto days = (to - from).count();
    const auto weeks = static_cast<int>((std::abs(days) + 6) / 7);
    if (days == 0)
        return Words::tr("The end stays.");
    const QString words = days > 0 ? tr("%1 week(s) later.", nullptr, weeks) : tr("%1 week(s) earlier.", nullptr, weeks);
    return words.contains(u"%1"_s) ? words.arg(capitalised(countWord(weeks))) : words;
}

} // namespace

QString stepKindWords(db::PlanStepKind kind) {
    switch (kind) {
    case db::PlanStepKind::Learn:
        return Words::tr("Learn");
    case db::PlanStepKind::Try:
        return Words::tr("Try");
    case db::PlanStepKind::School:
        return Words::tr("Schooling");
    case db::PlanStepKind::Apply:
        return Words::tr("Apply");
    case db::PlanStepKind::Exam:
        return Words::tr("Exam");
    case db::PlanStepKind::Licence:
        return Words::tr("License");
    case db::PlanStepKind::Apprenticeship:
        return Words::tr("Apprenticeship");
    case db::PlanStepKind::FirstJob:
        return Words::tr("First job");
    case db::PlanStepKind::Experience:
        return Words::tr("Experience");
    case db::PlanStepKind::Internship:
        return Words::tr("Training");
    }
    return {};
}

QString stepFacts(const db::PlanStep& step) {
    QStringList facts;
    if (!step.by.empty())
        facts.append(Words::tr("by %1").arg(fromUtf8(step.by)));
    if (step.kind != db::PlanStepKind::Learn)
        facts.append(stepKindWords(step.kind));
    if (const QString time = timeWords(step); !time.isEmpty()) {
        facts.append(time);
    } else if (step.hours && *step.hours > 0) {
        const QString hours = (step.kind == db::PlanStepKind::Try ? Words::tr("%1 h or more") : Words::tr("%1 h"))
                                  .arg(plainHours(*step.hours));
        const bool book = step.key.starts_with("book:");
        facts.append(!step.hoursEstimated ? hours
                     : book               ? Words::tr("%1, my guess for a book of unknown length").arg(hours)
                                          : Words::tr("%1, my guess").arg(hours));
    }
    if (step.kind == db::PlanStepKind::Learn && !step.key.empty()) {
        if (step.free == true || (step.price && step.price->amount == 0))
            facts.append(Words::tr("free"));
        else if (step.price)
            facts.append(QLocale().toString(step.price->amount, 'f', 0) + u' ' +
                         fromUtf8(step.price->currency.code));
        else
            facts.append(Words::tr("today’s price not stated"));
    }
    return facts.join(u" · "_s);
}

QString documentsWords(const db::PlanStep& step) {
    QStringList documents;
    for (const auto& document : step.documents)
        documents.append(fromUtf8(document));
    return documents.isEmpty() ? QString() : Words::tr("Bring: %1").arg(documents.join(u", "_s));
}

app::PlanCalendarWords calendarWords() {
    const auto linesOf = [](const db::PlanStep& step) {
        std::vector<std::string> lines;
        for (const QString& words : {stepFacts(step), documentsWords(step)})
            if (!words.isEmpty())
                lines.push_back(words.toStdString());
        lines.insert(lines.end(), step.notes.begin(), step.notes.end());
        return lines;
    };
    return {linesOf, Words::tr("Begins:").toStdString() + ' ', Words::tr("Done at the earliest:").toStdString() + ' '};
}

QString warningWords(const db::Plan& plan, const app::PlanWarning& warning) {
    switch (warning.kind) {
    case app::PlanWarningKind::NeedsMissing:
        return Words::tr("Needs %1 first, which is not in the plan").arg(groupWords(plan, warning.needs));
    case app::PlanWarningKind::NeedsLater:
        return Words::tr("Needs %1 first, which comes later").arg(groupWords(plan, warning.needs));
    case app::PlanWarningKind::WithLater:
        return Words::tr("Goes together with %1, which begins later").arg(groupWords(plan, warning.needs));
    case app::PlanWarningKind::LockMoved:
        return Words::tr("There is no room on the day it is held on");
    case app::PlanWarningKind::AfterItsDay:
        return Words::tr("Done only after the day it is due on");
    case app::PlanWarningKind::NoRoom:
        return Words::tr("The week has no hours for it");
    }
    return {};
}

QString planDay(app::Day day) {
    return dayWords(app::dayText(day));
}

QString planDays(app::Day from, app::Day to) {
    return from == to ? planDay(from) : Words::tr("%1 to %2").arg(planDay(from), planDay(to));
}

QString catchUpTitle(app::CatchUpKind kind) {
    switch (kind) {
    case app::CatchUpKind::Push:
        return Words::tr("Push everything");
    case app::CatchUpKind::Squeeze:
        return Words::tr("Squeeze");
    case app::CatchUpKind::Drop:
        return Words::tr("Drop what matters least");
    }
    return {};
}

QString catchUpWords(const app::CatchUp& way, const db::Plan& plan) {
    const auto oldEnd = app::layoutOf(plan).learnt;
    const QString moved = oldEnd && way.end ? weeksLater(*oldEnd, *way.end) : QString();
    switch (way.kind) {
    case app::CatchUpKind::Push:
        return Words::tr("%1 Hours, order and free weeks stay.").arg(moved);
    case app::CatchUpKind::Squeeze: {
        if (way.hoursMore <= 0)
            return moved;
        double usual = 0;
        for (const double hours : plan.hours)
            usual += hours;
        const QString more = Words::tr("%1 hours a week until %2, then %3 again.")
                                 .arg(plainHours(usual + way.hoursMore),
                                      way.until ? planDay(*way.until) : QString(), plainHours(usual));
        return way.keepsEnd ? more + u' ' + Words::tr("The end stays.") : more + u' ' + moved;
    }
    case app::CatchUpKind::Drop: {
        QStringList titles, needs;
        for (const auto step : way.dropped)
            titles.append(fromUtf8(plan.steps[step].title));
        for (const auto& need : way.uncovered)
            needs.append(fromUtf8(need));
        if (titles.isEmpty())
            return Words::tr("Nothing can be left out. %1").arg(moved);
        QString words = Words::tr("Leaves out %1.").arg(listWords(titles));
        words += u' ' + (needs.isEmpty() ? Words::tr("Everything it is for stays covered.")
                                         : Words::tr("Stays uncovered then: %1.").arg(listWords(needs)));
        return way.keepsEnd ? words : words + u' ' + moved;
    }
    }
    return {};
}

std::string planTitle(const QString& career) {
    return Words::tr("Path to %1").arg(career).toStdString();
}

} // namespace waymark::ui

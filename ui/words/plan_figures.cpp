// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_figures.h"

#include "app/plan/week.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/names.h"
#include "ui/words/plan_length.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::PlanFigures)
};

PlanFigure endFigure(const PlanView& view, const app::PlanProgress& progress, const std::optional<app::EndRange>& range) {
    PlanFigure figure{Words::tr("Courses and books done"), {}, {}};
    if (progress.steps > 0 && progress.stepsDone == progress.steps) {
        figure.value = Words::tr("All done");
    } else if (!view.plan.pausedOn.empty()) {
        figure.value = Words::tr("Paused");
        figure.notes = {Words::tr("since %1").arg(dayWords(view.plan.pausedOn))};
    } else if (range && range->learntEarly) {
        figure.value = planDays(*range->learntEarly, *range->learntLate);
        figure.notes = {view.pace.steps == 0
                            ? Words::tr("later day: a quarter more time, a guess")
                            : Words::tr("you take %1 times the hours planned").arg(QLocale().toString(view.pace.factor, 'f', 1))};
        if (progress.minutesBehind > 0)
            figure.notes.append(Words::tr("if you catch up first"));
        if (range->entry && !range->waits && *range->entry < *range->learntEarly)
            figure.notes.append(Words::tr("you can apply before that"));
    } else if (progress.steps == 0) {
        figure.value = Words::tr("No steps yet");
    } else if (view.plan.start.empty()) {
        figure.value = Words::tr("No start yet");
        figure.notes = {Words::tr("choose a day and the hours of a week")};
    } else {
        figure.value = progress.minutesDone < progress.minutesPlanned ? Words::tr("No end yet") : Words::tr("All done");
    }
    return figure;
}

/// The same as entryWords() of plan_length, in few words.
PlanFigure entryFigure(const app::EndRange& range) {
    const auto monthOf = [](app::Day day) { return monthWords(app::dayText(day) + "T12:00:00Z"); };
    const QString name = Words::tr("Career can be entered");
    if (range.unknown)
        return {name, Words::tr("not stated when"), {Words::tr("what it asks for first is not stated")}};
    if (range.openEnded && !range.timed)
        return {name, Words::tr("not stated when"), {Words::tr("it depends on what no course gives")}};
    const QString early = monthOf(*range.entry), late = monthOf(range.entryLate.value_or(range.late));
    if (range.openEnded)
        return {name, Words::tr("not before %1").arg(early), {Words::tr("later by a time that is not stated")}};
    if (early == late)
        return {name, early, {Words::tr("at the earliest")}};
    return {name, Words::tr("%1 to %2").arg(early, late), {Words::tr("if what comes before takes its usual time")}};
}

PlanFigure hoursFigure(const app::PlanProgress& progress, const app::PlanSpent& spent) {
    const auto hours = [](int minutes) { return plainHours(minutes / 60.0); };
    PlanFigure figure{Words::tr("Hours"),
                      Words::tr("%1 of %2").arg(hours(progress.minutesDone), hours(progress.minutesPlanned)), {}};
    if (progress.minutesPlanned > 0)
        figure.notes.append(Words::tr("%1 %, %2 of %3 steps")
                                .arg(100 * progress.minutesDone / progress.minutesPlanned)
                                .arg(progress.stepsDone)
                                .arg(progress.steps));
    QStringList more;
    if (progress.minutesBehind > 0)
        more.append(Words::tr("%1 behind").arg(hours(progress.minutesBehind)));
    if (spent.hoursLogged > 0)
        more.append(Words::tr("%1 logged").arg(plainHours(spent.hoursLogged)));
    if (!more.isEmpty())
        figure.notes.append(more.join(u", "_s));
    return figure;
}

QString stateNoPrice(int count) {
    return count == 1 ? Words::tr("one states no price") : Words::tr("%1 state no price").arg(countWord(count));
}

/// Empty where nothing of the plan has a price.
QList<PlanFigure> costFigure(const db::Plan& plan, const app::PlanSpent& spent) {
    const auto cost = app::costOf(plan);
    auto planned = cost.sums;
    for (const auto& [currency, sum] : spent.sums) // also of what was left out later
        planned.try_emplace(currency, 0);
    const auto amount = [](double sum) { return QLocale().toString(sum, 'f', 0); };
    QStringList sums;
    for (const auto& [currency, sum] : planned) {
        const auto paid = spent.sums.find(currency);
        const QString code = fromUtf8(currency);
        sums.append(paid == spent.sums.end() ? amount(sum) + u' ' + code
                                             : Words::tr("%1 of %2 %3 spent").arg(amount(paid->second), amount(sum), code));
    }
    const int items = cost.free + cost.unknown + cost.priced;
    if (items == 0 && sums.isEmpty())
        return {};
    const QString free = Words::tr("%1 of %2 free").arg(cost.free).arg(items);
    PlanFigure figure{Words::tr("Cost"), sums.isEmpty() ? free : sums.join(u" + "_s), {}};
    if (!sums.isEmpty() && cost.free > 0)
        figure.notes.append(free);
    if (cost.unknown > 0)
        figure.notes.append(stateNoPrice(cost.unknown));
    return {figure};
}

PlanFigure topicsFigure(const db::Plan& plan) {
    const auto all = static_cast<int>(plan.needs.size());
    const auto missing = static_cast<int>(app::uncoveredNeeds(plan).size());
    const QString note = missing == 0   ? Words::tr("all covered")
                         : missing == 1 ? Words::tr("one stays uncovered")
                                        : Words::tr("%1 stay uncovered").arg(countWord(missing));
    return {Words::tr("Topics"), Words::tr("%1 of %2").arg(all - missing).arg(all), {note}};
}

QString stepsMoreWords(int more) {
    if (more == 1 || more == -1)
        return more > 0 ? Words::tr("One step more.") : Words::tr("One step fewer.");
    return (more > 0 ? Words::tr("%1 steps more.") : Words::tr("%1 steps fewer."))
        .arg(capitalised(countWord(more > 0 ? more : -more)));
}

} // namespace

QList<PlanFigure> planFigures(const PlanView& view) {
    const auto progress = app::progressOn(view.plan, view.layout, view.today);
    const auto range = app::endRangeOf(view.plan, view.pace);
    QList<PlanFigure> figures{endFigure(view, progress, range)};
    if (range && range->entry && range->waits && view.plan.pausedOn.empty())
        figures.append(entryFigure(*range));
    figures.append(hoursFigure(progress, view.spent));
    figures.append(costFigure(view.plan, view.spent));
    if (!view.plan.needs.empty())
        figures.append(topicsFigure(view.plan));
    return figures;
}

QString newsWords(const app::PlanNews& news) {
    const auto hours = [](int minutes) {
        return minutes == 60 ? Words::tr("one hour") : Words::tr("%1 hours").arg(plainHours(minutes / 60.0));
    };
    QStringList sentences{Words::tr("Since %1: %2 planned, %3 done.")
                              .arg(planDay(news.since), hours(news.minutesPlanned), hours(std::max(0, news.minutesDone)))};
    if (news.stepsMore != 0)
        sentences.append(stepsMoreWords(news.stepsMore));
    if (news.endWas && news.endIs)
        sentences.append(Words::tr("The last day of learning moved from %1 to %2.").arg(planDay(*news.endWas), planDay(*news.endIs)));
    return sentences.join(u' ');
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

QString whereToLookWords(const db::Plan& plan, const std::vector<db::PlanNeed>& uncovered) {
    const bool schooled = std::any_of(plan.steps.begin(), plan.steps.end(), [](const auto& step) {
        constexpr std::array<std::string_view, 4> schools{"way-certificate", "way-associate", "way-bachelor", "way-master"};
        return std::find(schools.begin(), schools.end(), step.id) != schools.end() && step.kind == db::PlanStepKind::School && !step.done && !step.dropped;
    });
    const auto isExam = [](const db::PlanNeed& need) { return need.credential; };
    QStringList words;
    if (!std::all_of(uncovered.begin(), uncovered.end(), isExam))
        words.append(schooled ? Words::tr("Most of it the school of this plan may teach: ask it which. Look for the rest at a library near you, or ask in the work itself.")
                              : Words::tr("Look for what is missing at a public college or library near you, or ask in the work itself."));
    if (std::any_of(uncovered.begin(), uncovered.end(), isExam))
        words.append(Words::tr("To prepare for an exam, ask first whoever gives it."));
    return words.join(u' ');
}

namespace {

/// What a remark names are learning topics.
QString namesWords(const std::vector<std::string>& topics) {
    QStringList names;
    for (const auto& topic : topics)
        names.append(learningName(topic));
    return listWords(names);
}

} // namespace

QString costWords(const db::Plan& plan) {
    const auto cost = app::costOf(plan);
    if (cost.free + cost.unknown + cost.priced == 0) {
        const bool fees = std::any_of(plan.steps.begin(), plan.steps.end(), [](const auto& step) {
            return !step.dropped && !step.done && (step.kind == db::PlanStepKind::School || step.kind == db::PlanStepKind::Exam ||
                                                   step.kind == db::PlanStepKind::Licence);
        });
        return fees ? Words::tr("What schools, exams and licenses cost is not stated here: ask for their fees.") : QString();
    }
    QStringList sums;
    for (const auto& [currency, sum] : cost.sums)
        sums.append(QLocale().toString(sum, 'f', 0) + u' ' + fromUtf8(currency));
    QStringList parts;
    if (!sums.isEmpty())
        parts.append(sums.join(u" + "_s));
    if (cost.free > 0)
        parts.append(Words::tr("%1 free").arg(cost.free));
    if (cost.unknown > 0)
        parts.append(stateNoPrice(cost.unknown));
    return Words::tr("Courses and books cost: %1. Fees of schools, exams and licenses are not in it.").arg(parts.join(u", "_s));
}

QString remarkWords(const db::PlanRemark& remark) {
    if (remark.kind == "limits")
        return Words::tr("Left out by the limits you gave (money, hours, only free): %1.").arg(namesWords(remark.names));
    if (remark.kind == "degree")
        return Words::tr("Left out, as a degree of this field usually teaches it or its basics: %1.").arg(namesWords(remark.names));
    if (remark.kind == "certificate")
        return Words::tr("Left out, as a certificate of this field usually teaches it or its basics: %1.").arg(namesWords(remark.names));
    if (remark.kind == "ahead")
        return Words::tr("Left to the degree and the time after it: %1. Ask the school which of them its program teaches.").arg(namesWords(remark.names));
    if (remark.kind == "school")
        return Words::tr("Left to the school of this plan and the time after it: %1. Ask the school which of them its program teaches.").arg(namesWords(remark.names));
    if (remark.kind == "residency")
        return Words::tr("Left to the residency, in which the specialty is learnt: %1.").arg(namesWords(remark.names));
    if (remark.kind == "choice")
        return Words::tr("Left out, as one of a kind is enough to begin with: %1. Choose yours; the career’s page lists what teaches it, where anything does.").arg(namesWords(remark.names));
    if (remark.kind == "money")
        return Words::tr("Left out for the money you gave, as what teaches it costs more or states no price: %1.").arg(namesWords(remark.names));
    if (remark.kind == "free")
        return Words::tr("Left out as you asked for free ones only, and none that is known to be free teaches it surely enough for a plan: %1. "
                         "The career’s page lists what touches it.").arg(namesWords(remark.names));
    if (remark.kind == "hours")
        return Words::tr("Left out for the hours you gave: %1.").arg(namesWords(remark.names));
    if (remark.kind == "language")
        return Words::tr("Left out by the language you chose: %1. Courses and books in English teach it.").arg(namesWords(remark.names));
    return remark.kind.empty() && !remark.names.empty() ? fromUtf8(remark.names.front()) : QString();
}

QStringList remarksWords(const db::Plan& plan) {
    QStringList remarks;
    for (const auto& remark : plan.remarks)
        if (const QString words = remarkWords(remark); !words.isEmpty())
            remarks.append(words);
    return remarks;
}

QString uncoveredWords(const db::Plan& plan) {
    auto uncovered = app::uncoveredNeeds(plan);
    std::erase_if(uncovered, [&](const auto& need) { // what a limit left out is said below, and why
        return std::any_of(plan.remarks.begin(), plan.remarks.end(), [&](const auto& remark) {
            return !remark.kind.empty() && std::find(remark.names.begin(), remark.names.end(), need.name) != remark.names.end();
        });
    });
    QStringList names;
    for (const bool exams : {false, true})
        for (const auto& need : uncovered)
            if (need.credential == exams)
                names.append(learningName(need.name));
    if (names.isEmpty())
        return {};
    return Words::tr("Stays uncovered: %1.").arg(listWords(names)) + u' ' + whereToLookWords(plan, uncovered);
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
    QStringList titles;
    for (const auto& each : app::stepsInWeek(plan, layout, day))
        if (!each.earlier)
            titles.append(fromUtf8(plan.steps[each.step].title));
    return titles;
}

} // namespace waymark::ui

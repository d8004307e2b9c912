// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/route_steps.h"

#include "app/career/facts_in_words.h"
#include "ui/words/app_words.h"
#include "ui/words/counts.h"
#include "ui/words/licence_steps.h"
#include "ui/words/text.h"
#include "ui/words/ways_in_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RouteSteps)
};

constexpr auto autumnTerm = "09-01";
constexpr std::size_t schoolsNamed = 3;

db::PlanStep stepOf(db::PlanStepKind kind, const char* id, const QString& title, const QStringList& notes = {},
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

void setTime(db::PlanStep& step, const app::RouteLeg& leg) {
    step.months = leg.months;
    step.monthsMost = leg.monthsMost;
    step.openEnded = leg.openEnded;
    step.hoursEstimated = leg.guessed;
}

QString awardWords(db::EntryEducation award) {
    if (award == db::EntryEducation::HighSchool)
        return Words::tr("High school diploma or its equivalent");
    return appWords(app::entryEducationName(award));
}

db::PlanStep tryStep(const QStringList& firstSteps) {
    auto step = stepOf(db::PlanStepKind::Try, "way-try",
                       firstSteps.isEmpty() ? Words::tr("This week: talk for an hour with somebody who does the work")
                                            : Words::tr("This week: %1").arg(firstSteps.first()));
    for (const QString& more : firstSteps.mid(1))
        step.notes.push_back(Words::tr("Or: %1").arg(more).toStdString());
    step.notes.push_back(Words::tr("Before anything else: would I like to do this often?").toStdString());
    step.hours = 2;
    step.hoursEstimated = true;
    return step;
}

QString whoseFigure(const RouteAsked& asked) {
    if (!asked.ways.entry || asked.ways.entry->measuredFor.empty())
        return {};
    return Words::tr("What is asked for is that of %1 as a whole.").arg(fromUtf8(asked.ways.entry->measuredFor));
}

/// How the time of a schooling is counted.
QString lengthNote(const app::RouteLeg& leg) {
    switch (*leg.award) {
    case db::EntryEducation::HighSchool:
        return Words::tr("How long it takes is not stated: a test may be taken when one is ready for it.");
    case db::EntryEducation::SomeCollege:
        return Words::tr("Some courses at a college, without a degree: one term is counted, which is a guess.");
    case db::EntryEducation::Certificate:
        if (leg.guessed)
            return Words::tr("Certificates take from a few weeks to two years; ask the school.");
        return Words::tr("The length of the certificate that most programs leading here give, in full-time study.");
    case db::EntryEducation::Bachelor:
        if (leg.guessed)
            return Words::tr("That two years of an associate’s degree count for it is a guess: ask which credits do.");
        break;
    default:
        break;
    }
    const QString usual =
        Words::tr("The usual length of full-time study (Bureau of Labor Statistics, classes of education).");
    return leg.openEnded ? usual + u' ' + Words::tr("How long it takes at most is not stated.") : usual;
}

/// Another way in, where an apprenticeship of the career's own name is recognised; those of a wider group say little.
QString apprenticeshipToo(const RouteAsked& asked) {
    const auto career = asked.career.toStdString();
    const auto& routes = asked.ways.routes;
    const bool own = std::any_of(routes.begin(), routes.end(),
                                 [&](const auto& route) { return app::namesCareer(route.title, career); });
    return own && asked.route.apprenticeshipToo
               ? Words::tr("An apprenticeship may be another way in. %1").arg(apprenticeshipSentence(asked.ways))
               : QString();
}

QStringList schoolsNear(const app::WaysIn& ways) {
    QStringList notes;
    if (ways.place)
        for (const SaidProgramme& near : programmesInWords(ways, schoolsNamed))
            notes.append(Words::tr("Near: %1").arg(QStringList{near.school, near.teaches, near.detail, near.address}
                                                       .filter(QRegularExpression(u"."_s))
                                                       .join(u" · "_s)));
    notes.append(programmeNote(ways, schoolsNamed));
    return notes;
}

void addSchooling(const RouteAsked& asked, RouteSteps& steps) {
    if (asked.route.checkDiploma)
        steps.before.push_back(
            stepOf(db::PlanStepKind::School, "way-diploma", Words::tr("Check: high school diploma or its equivalent"),
                   {Words::tr("The plan counts from it, as nothing was said of your schooling. Without one, an "
                              "equivalent comes first, and its time is not stated.")}));
    std::string before;
    bool applied = false;
    for (const auto& leg : asked.route.legs) {
        if (leg.kind != db::PlanStepKind::School)
            continue;
        const QString award = awardWords(*leg.award);
        if (!applied && *leg.award != db::EntryEducation::HighSchool) {
            auto apply = stepOf(db::PlanStepKind::Apply, "way-place", Words::tr("Apply for a place: %1").arg(award),
                                QStringList{Words::tr("Ask for fees, for the days by which to apply and for what counts "
                                                      "of what you have: none of it is stated here.")} +
                                    schoolsNear(asked.ways),
                                {Words::tr("school records"), Words::tr("identity card")});
            steps.before.push_back(std::move(apply));
            before = "way-place";
            applied = true;
        }
        const auto id = "way-" + std::string(db::entryEducationWords[static_cast<std::size_t>(*leg.award)]);
        auto step = stepOf(db::PlanStepKind::School, id.c_str(), award,
                           {lengthNote(leg), whoseFigure(asked),
                            Words::tr("Courses and books of this plan do not replace it."),
                            apprenticeshipToo(asked)});
        setTime(step, leg);
        if (*leg.award >= db::EntryEducation::Associate) {
            step.opensOn = autumnTerm;
            step.notes.push_back(
                Words::tr("Counted from the beginning of an autumn term; some schools open more often.").toStdString());
        }
        if (!before.empty())
            step.after = {{before}};
        before = step.id;
        steps.before.push_back(std::move(step));
    }
}

void addApprenticeship(const RouteAsked& asked, const app::RouteLeg& leg, RouteSteps& steps) {
    steps.afterFoundations.push_back(
        stepOf(db::PlanStepKind::Apply, "way-apprentice", Words::tr("Apply for an apprenticeship"),
               {apprenticeshipSentence(asked.ways),
                Words::tr("Ask for the days of entry, the entry test and the wage: how long it takes to be taken on is "
                          "not stated.")},
               {Words::tr("school records"), Words::tr("identity card")}));
    auto step = stepOf(
        db::PlanStepKind::Apprenticeship, "way-apprenticeship", Words::tr("Apprenticeship"),
        {Words::tr("Usually 3 to 5 years with 2,000 hours at work and at least 144 hours of classes a year (Bureau of "
                   "Labor Statistics). It is a job that pays; the courses run beside it."),
         whoseFigure(asked), Words::tr("Courses and books of this plan do not replace it.")});
    setTime(step, leg);
    step.after = {{"way-apprentice"}};
    steps.afterFoundations.push_back(std::move(step));
}

db::PlanStep experience(const RouteAsked& asked, const app::RouteLeg& leg, const RouteSteps& steps) {
    auto step = stepOf(db::PlanStepKind::Experience, "way-experience", Words::tr("Work in a related occupation"),
                       {leg.guessed ? Words::tr("Less than five years are usually asked for; that one year is the least is "
                                                "a guess.")
                                    : Words::tr("Five years or more are usually asked for."),
                        Words::tr("It begins with a job that leads here: look at Related careers on the career’s page."),
                        whoseFigure(asked)});
    setTime(step, leg);
    std::string after = "way-try";
    for (const auto* list : {&steps.before, &steps.afterFoundations})
        for (const auto& each : *list)
            if (each.months)
                after = each.id;
    step.after = {{after}};
    return step;
}

QString trainingNote(const app::Route& route) {
    if (!route.known)
        return Words::tr("What schooling and experience employers ask for is not stated for this career.");
    if (!route.training)
        return {};
    switch (*route.training) {
    case db::EntryTraining::Short:
        return Words::tr("The work is usually taught on the job within a month.");
    case db::EntryTraining::Moderate:
        return Words::tr("The work is usually taught on the job, in one to twelve months.");
    default:
        return Words::tr("The work is usually taught on the job, in more than a year.");
    }
}

db::PlanStep applying(const RouteAsked& asked) {
    QStringList documents{Words::tr("résumé"), Words::tr("identity card")};
    bool schooled = asked.route.checkDiploma, licensed = false, apprenticed = false;
    for (const auto& leg : asked.route.legs) {
        schooled = schooled || leg.kind == db::PlanStepKind::School;
        licensed = licensed || leg.kind == db::PlanStepKind::Licence;
        apprenticed = apprenticed || leg.kind == db::PlanStepKind::Apprenticeship;
    }
    if (schooled)
        documents.append(Words::tr("school records"));
    if (apprenticed)
        documents.append(Words::tr("record of the apprenticeship"));
    if (licensed)
        documents.append(Words::tr("license (where one is asked for)"));
    if (!asked.route.doorOpen)
        documents.append(Words::tr("what you made while learning"));
    QStringList notes;
    if (asked.route.doorOpen)
        notes.append(asked.route.checkDiploma
                         ? Words::tr("Need not wait for the courses: with a diploma nothing else is usually asked for first.")
                         : Words::tr("Need not wait for the courses: nothing is usually asked for first."));
    if (asked.route.doorOpen)
        notes.append(apprenticeshipToo(asked));
    notes.append(partsLicensedNote(asked.ways, asked.licensing));
    return stepOf(db::PlanStepKind::Apply, "way-apply", Words::tr("Apply for the work"), notes, documents);
}

} // namespace

RouteSteps routeSteps(const RouteAsked& asked) {
    RouteSteps steps;
    steps.before.push_back(tryStep(asked.firstSteps));
    addSchooling(asked, steps);
    for (const auto& leg : asked.route.legs)
        switch (leg.kind) {
        case db::PlanStepKind::Apprenticeship:
            addApprenticeship(asked, leg, steps);
            break;
        case db::PlanStepKind::Internship:
            steps.after.push_back(stepOf(leg.kind, "way-internship", Words::tr("Internship or residency"),
                                         {Words::tr("Its time is not stated; it usually comes before the license."),
                                          whoseFigure(asked)}));
            setTime(steps.after.back(), leg);
            break;
        case db::PlanStepKind::Licence:
            for (auto& step : licenceSteps(asked.ways, asked.licensing))
                steps.after.push_back(std::move(step));
            break;
        case db::PlanStepKind::Experience:
            steps.after.push_back(experience(asked, leg, steps));
            break;
        default:
            break;
        }
    auto& last = asked.route.doorOpen ? steps.before : steps.after;
    last.push_back(applying(asked));
    last.push_back(stepOf(db::PlanStepKind::FirstJob, "way-job", Words::tr("First job: %1").arg(asked.career),
                          {trainingNote(asked.route)}));
    return steps;
}

QStringList pointsOf(const std::string& markdown) {
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    QStringList points;
    for (QString line : fromUtf8(markdown).split(u'\n')) {
        if (!line.startsWith(u"- "_s))
            continue;
        points.append(line.mid(2).replace(link, u"\\1"_s).remove(u'*').trimmed());
    }
    return points;
}

} // namespace waymark::ui

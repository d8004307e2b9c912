// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/school_steps.h"

#include "ui/words/before_school.h"
#include "ui/words/plan_step.h"
#include "ui/words/route_notes.h"
#include "ui/words/school_notes.h"
#include "ui/words/schools_beside.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>

namespace waymark::ui {

namespace {
using Step = db::PlanStepKind;
}

db::PlanStep doorStep(const RouteAsked& asked, const app::RouteLeg& leg, const QStringList& documents) {
    const auto& door = asked.ways.doors[*leg.door];
    auto step = stepOf(leg.kind, "way-" + door.key, fromUtf8(door.title), {fromUtf8(door.note)}, documents);
    setTime(step, leg);
    return step;
}

bool beginsInAutumn(const app::RouteLeg& leg) {
    return *leg.award >= db::EntryEducation::Associate || leg.licenceProgram;
}

QString termNote(const RouteAsked& asked, const app::RouteLeg& leg) {
    return isProfessional(asked, leg) ? tr("Counted from the beginning of an autumn term; some such schools begin in early summer.")
                                      : tr("Counted from the beginning of an autumn term; some schools open more often.");
}

bool followsSchool(const RouteAsked& asked, std::size_t leg) {
    const auto& legs = asked.route.legs;
    while (leg > 0 && isBesideStudies(asked, legs[leg - 1]))
        --leg;
    return leg > 0 && legs[leg - 1].kind == Step::School && *legs[leg - 1].award > db::EntryEducation::HighSchool;
}

bool takesPlacesAhead(const RouteAsked& asked, std::size_t leg) {
    const auto& school = asked.route.legs[leg];
    return isProfessional(asked, school) || *school.award == db::EntryEducation::Doctorate || (followsSchool(asked, leg) && *school.award >= db::EntryEducation::Associate);
}

bool asksEntranceTest(const RouteAsked& asked, const app::RouteLeg& leg) {
    return isProfessional(asked, leg) && asked.ways.doors[*leg.door].key != "pharmacy-school"; // whose test was given up
}

db::PlanStep entranceStep() {
    return stepOf(Step::Exam, "way-entrance", tr("Entrance test, where the school asks for one"),
                  {tr("Ask the schools which one they take. That it is passed in the summer of the year before is a guess.")},
                  {tr("identity card")});
}

namespace {

/// Beside the papers what the page says that schools look at.
QStringList documentsForPlace(const RouteAsked& asked) {
    QStringList documents{tr("school records"), tr("identity card")};
    if (admitsByAudition(asked))
        documents.append(tr("audition (ask for its list)"));
    if (asked.page.samples)
        documents.append(tr("portfolio or samples, where the school asks for them"));
    return documents;
}

/// What the professional school behind a degree of any field asks for has to be learnt in that degree.
QString nextSchoolNote(const RouteAsked& asked, std::size_t at) {
    const auto& legs = asked.route.legs;
    const auto next = std::find_if(legs.begin() + static_cast<std::ptrdiff_t>(at) + 1, legs.end(), [](const auto& leg) { return leg.kind == Step::School; });
    if (legs[at].door || legs[at].award != db::EntryEducation::Bachelor || next == legs.end() || !isProfessional(asked, *next))
        return {};
    const auto& door = asked.ways.doors[*next->door];
    const QString courses = coursesAskedNote(door);
    return tr("Choose its courses for the school that comes after it. %1: %2").arg(fromUtf8(door.title), fromUtf8(door.note)) +
           (courses.isEmpty() ? QString() : QString(u' ' + courses));
}

/// A research doctorate straight behind college is not everywhere the way.
QString masterFirstNote(const RouteAsked& asked, std::size_t leg) {
    const auto& school = asked.route.legs[leg];
    return school.door && asked.ways.doors[*school.door].key == "phd"
               ? tr("In some fields and schools a master’s degree comes before it or on the way: ask each. Some posts and two-year colleges take who has one.")
               : QString();
}

/// Whose accreditation the license of engineers hangs on, and what decides about the place. Technicians need no license.
QString engineersNote(const RouteAsked& asked, const app::RouteLeg& school) {
    const std::string& code = asked.ways.code;
    const bool engineers = code.starts_with("17-2");
    if (!(engineers || code.starts_with("17-30")) || *school.award < db::EntryEducation::Associate)
        return {};
    const QString accredited = engineers ? tr("Ask whether the program is accredited by ABET: boards of engineers and many who hire look at it.")
                                         : tr("Ask whether the program is accredited by ABET: many who hire look at it.");
    return engineers && *school.award == db::EntryEducation::Bachelor
               ? QString(accredited + u' ' + tr("Mathematics and physics decide about the place and the first year: take what your school or a community college gives of them."))
               : accredited;
}

/// Clinical masters' programs after a degree that is had are asked for in winter.
QString mastersNote(const RouteAsked& asked, std::size_t leg, bool first) {
    const auto& school = asked.route.legs[leg];
    return first && school.door && *school.award == db::EntryEducation::Master && asked.ways.doors[*school.door].key.ends_with("-master")
               ? tr("Many such programs close for the next autumn between December and February: ask this week for their last day.")
               : QString();
}

/// Who waits for the day of the plan may come too late, or a year later than need be.
QString lateNote(const RouteAsked& asked, std::size_t leg, bool first) {
    const auto& school = asked.route.legs[leg];
    if (!takesPlacesAhead(asked, leg) || !first || coursesBeforeSchool(asked, leg) || (isProfessional(asked, school) && followsSchool(asked, leg)))
        return {};
    if (takesPlacesInSummer(asked, school) && asked.ways.doors[*school.door].key != "pharmacy-school")
        return {}; // such schools are full by then
    if (isProfessional(asked, school))
        return tr("Where no test is asked for, or you have passed it, a place for the next autumn may still be free: ask this week.");
    return *school.award == db::EntryEducation::Doctorate
               ? tr("Many doctoral programs take applications for the next autumn until December or early January: ask this week for their last day.")
               : tr("Some still give places for the next autumn: ask this week.");
}

} // namespace

db::PlanStep placeStep(const RouteAsked& asked, std::size_t leg, bool first) {
    return stepOf(Step::Apply, first ? "way-place" : "way-place-" + std::to_string(leg),
                  tr("Apply for a place: %1").arg(schoolTitle(asked, asked.route.legs[leg])),
                  QStringList{tr("Ask for fees, for the days by which to apply and for what counts of what "
                                 "you have: none of it is stated here."),
                              takesPlacesAhead(asked, leg) && takesPlacesInSummer(asked, asked.route.legs[leg])
                                  ? tr("Many such schools take applications from the summer of the year before, and some close in October: ask for the last day; "
                                       "the one here is a guess.")
                              : takesPlacesAhead(asked, leg) ? tr("Many such schools take applications about a year ahead; the day is a guess.")
                                                           : QString(),
                              lateNote(asked, leg, first), masterFirstNote(asked, leg), engineersNote(asked, asked.route.legs[leg]), mastersNote(asked, leg, first)} +
                      (first ? firstDoorNotes(asked) : QStringList()) + schoolsOf(asked, leg),
                  documentsForPlace(asked));
}

db::PlanStep schoolStep(const RouteAsked& asked, std::size_t at) {
    const auto& leg = asked.route.legs[at];
    const QString award = schoolTitle(asked, leg);
    auto step = leg.door ? doorStep(asked, leg)
                         : stepOf(Step::School,
                                  leg.licenceProgram ? "way-program"
                                                     : "way-" + std::string(db::entryEducationWords[*leg.award]),
                                  award, {lengthNote(leg), leg.ofMixedGroup || leg.licenceProgram ? QString() : whoseLevel(asked, *leg.award)});
    setTime(step, leg);
    if (leg.completes)
        step.title = award.toStdString();
    if (leg.door && leg.guessed)
        step.notes.push_back((leg.completes ? tr("Your degree of this field leads to the license first. That one to two years more make a "
                                                 "bachelor’s degree of it, often beside the work, is a guess: ask the school.")
                                            : tr("That two years of an earlier degree count for it is a guess: ask which credits do."))
                                 .toStdString());
    for (const QString& note : {otherFieldNote(leg), shorterNote(asked, leg), fieldsOf(asked, at)})
        if (!note.isEmpty())
            step.notes.push_back(note.toStdString());
    if (const QString next = nextSchoolNote(asked, at); !next.isEmpty())
        step.notes.push_back(next.toStdString());
    if (*leg.award == db::EntryEducation::HighSchool)
        step.notes.push_back(tr("Adult schools, community colleges and public libraries help to prepare for it, often free of charge; ask which test your "
                                "state takes, such as the GED or the HiSET.").toStdString());
    if (at > 0 && asked.route.legs[at - 1].kind == Step::Experience && *leg.award > db::EntryEducation::Bachelor)
        step.notes.push_back(tr("Ask schools whether it can be taken beside the work: then the years before it need not be over first.").toStdString());
    step.notes.push_back(tr("Courses and books of this plan do not replace it.").toStdString());
    return step;
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/before_school.h"

#include "db/text/one_of.h"
#include "ui/words/plan_step.h"
#include "ui/words/school_notes.h"
#include "ui/words/schools_beside.h"
#include "ui/words/tr.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace waymark::ui {

namespace {

using Kind = db::PlanStepKind;

constexpr std::array<std::string_view, 8> ofMedicine{"medical-school",  "dental-school",      "vet-school",         "optometry-school",
                                                     "podiatry-school", "chiropractic-school", "naturopathic-school", "aa-program"};
constexpr std::array<std::string_view, 5> ofTherapy{"pt-school", "ot-program", "pa-program", "athletic-master", "op-master"};
constexpr std::array<std::string_view, 2> ofSpeech{"slp-master", "audiology-school"};

QString coursesOf(const std::string& key) {
    if (db::isOneOf(ofMedicine, key) || key == "pharmacy-school")
        return tr("biology, general and organic chemistry and physics with laboratory, often also biochemistry, statistics and psychology");
    if (db::isOneOf(ofTherapy, key))
        return tr("anatomy and physiology, biology, chemistry, statistics and psychology, for physical therapy physics as well");
    if (db::isOneOf(ofSpeech, key))
        return tr("courses in speech and hearing science, and some of biology, physics or chemistry and statistics");
    if (key == "genetics-master")
        return tr("biology, chemistry, genetics and statistics");
    if (key == "dietetics-graduate")
        return tr("chemistry, biochemistry, physiology and an approved set of courses in nutrition");
    return {};
}

} // namespace

QString coursesAskedNote(const db::CareerDoor& school) {
    const QString courses = coursesOf(school.key);
    return courses.isEmpty() ? courses : tr("As a rule it asks for %1.").arg(courses);
}

std::optional<db::PlanStep> coursesBeforeSchool(const RouteAsked& asked, std::size_t leg) {
    constexpr int least = 12, most = 24;
    const auto& legs = asked.route.legs;
    const auto isSchool = [](const auto& each) { return each.kind == Kind::School; };
    if (!legs[leg].door || asked.ownField || std::any_of(legs.begin(), legs.begin() + static_cast<std::ptrdiff_t>(leg), isSchool))
        return std::nullopt;
    const QString asks = coursesAskedNote(asked.ways.doors[*legs[leg].door]);
    if (asks.isEmpty())
        return std::nullopt;
    auto step = stepOf(Kind::School, "way-courses-before", tr("Courses that the school asks for first, where your degree lacks them"),
                       {asks,
                        tr("A college near you gives them, often in the evening: ask the school for its list, the grades it wants and how old a course may be."),
                        tr("That they take one year to two is a guess. Where your degree held them tick this step: the days move up.")});
    step.months = least;
    step.monthsMost = most;
    step.hoursEstimated = true;
    return step;
}

namespace {

std::optional<db::PlanStep> observingStep(const RouteAsked& asked) {
    static const QRegularExpression wanted(QStringLiteral("\\bobserv[a-z]*( for an)? hours?\\b.*\\bprograms\\b|\\bhours of observation\\b|"
                                                          "\\bhours an? [a-z ]*(school|program)s? (wants|expects)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    const bool said = std::any_of(asked.firstSteps.begin(), asked.firstSteps.end(), [](const QString& each) { return each.contains(wanted); });
    if (!said && !asked.page.whole.contains(wanted))
        return std::nullopt;
    auto step = stepOf(Kind::Internship, "way-observing", tr("Hours of looking on, with somebody who does the work"),
                       {tr("Programs want many of them, as the career’s page says; how many, and in how many places, differs. Begin early, and have each hour signed.")});
    step.openEnded = true;
    return step;
}

/// A research doctorate straight behind college, in fields in which far more schools give the master's degree.
std::optional<db::PlanStep> masterFirstStep(const RouteAsked& asked) {
    const auto& legs = asked.route.legs;
    const auto school = std::find_if(legs.begin(), legs.end(), [](const auto& leg) { return leg.kind == Kind::School; });
    if (school == legs.end() || !school->door || asked.ways.doors[*school->door].key != "phd" || asked.route.enoughForSome)
        return std::nullopt;
    std::set<std::string> masters, doctors; // schools
    for (const auto& near : asked.ways.programmes)
        for (const auto& award : near.programme.awards)
            if (award == "m" || award == "dr")
                (award == "m" ? masters : doctors).insert(near.programme.school);
    if (masters.empty() || masters.size() < 2 * doctors.size())
        return std::nullopt;
    return stepOf(Kind::School, "way-master-first", tr("Ask the programs whether they want a master’s degree first"),
                  {tr("Of the public schools on record %1 give a master’s degree in these fields and %2 a research doctorate: many of these take who has the one before the "
                      "other, which takes one to two years more.")
                       .arg(QLocale().toString(static_cast<qlonglong>(masters.size())), QLocale().toString(static_cast<qlonglong>(doctors.size())))});
}

} // namespace

std::vector<db::PlanStep> stepsBeforePlace(const RouteAsked& asked) {
    std::vector<db::PlanStep> steps;
    for (auto& step : {observingStep(asked), auditionStep(asked), masterFirstStep(asked)})
        if (step)
            steps.push_back(*step);
    return steps;
}

bool takesPlacesInSummer(const RouteAsked& asked, const app::RouteLeg& leg) {
    return isProfessional(asked, leg) && !coursesOf(asked.ways.doors[*leg.door].key).isEmpty();
}

} // namespace waymark::ui

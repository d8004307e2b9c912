// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/at_once.h"

#include "db/records/residual.h"
#include "ui/words/licence_steps.h"
#include "ui/words/plan_step.h"
#include "ui/words/route_notes.h"
#include "ui/words/school_notes.h"
#include "ui/words/schools_beside.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <algorithm>

namespace waymark::ui {

namespace {

using Kind = db::PlanStepKind;
constexpr double half = 50; // percent of those asked

/// The schooling after high school that the class asks for, where no exam or license before hiring asks for it.
const app::RouteLeg* schoolingOfClass(const app::Route& route) {
    const app::RouteLeg* school = nullptr;
    for (const auto& leg : route.legs) {
        if ((leg.kind == Kind::Exam || leg.kind == Kind::Licence) && !leg.afterHiring)
            return nullptr;
        if (leg.kind == Kind::School && *leg.award > db::EntryEducation::HighSchool)
            school = leg.door ? nullptr : &leg;
    }
    return school;
}

/// Whoever lays stone or bricks takes helpers; the apprenticeship that follows may wait for the diploma.
bool beginsAsHelper(const RouteAsked& asked) {
    const auto& legs = asked.route.legs;
    const bool apprenticed = std::any_of(legs.begin(), legs.end(), [](const auto& leg) { return leg.kind == Kind::Apprenticeship; });
    const bool diploma = std::any_of(legs.begin(), legs.end(), [](const auto& leg) { return leg.award == db::EntryEducation::HighSchool; });
    return asked.ways.code.starts_with("47-2") && apprenticed && diploma;
}

} // namespace

db::PlanStep tryStep(const RouteAsked& asked) {
    const auto& tries = asked.firstSteps;
    auto step = stepOf(Kind::Try, tryId,
                       tries.isEmpty() ? tr("This week: talk for an hour with somebody who does the work") : tr("This week: %1").arg(tries.first()));
    for (const QString& more : tries.mid(1))
        step.notes.push_back(tr("Or: %1").arg(more).toStdString());
    step.notes.push_back(tr("Before anything else: would I like to do this often?").toStdString());
    if (const QString page = pageNote(asked); !page.isEmpty())
        step.notes.push_back(page.toStdString());
    step.hours = 2;
    step.hoursEstimated = true;
    return step;
}

std::vector<db::PlanStep> stepsAtOnce(const RouteAsked& asked) {
    std::vector<db::PlanStep> steps;
    const auto* school = schoolingOfClass(asked.route);
    const bool fewer = school && asked.route.namingLess >= half, another = school && school->unlessFinished;
    const bool less = school && asked.page.lessForSome, some = school && *school->award == db::EntryEducation::SomeCollege;
    const bool below = school && school->mayCount;
    if (asked.page.ownShop)
        steps.push_back(stepOf(Kind::Apply, "way-own-shop", tr("Open a small shop of your own now, and learn beside it"),
                               {tr("Most states tax sales and want a permit of who sells: ask the tax office of your state, and the city about a business "
                                   "license and about working at home.")}));
    if (db::isResidual(asked.career.toStdString()) && !asked.route.legs.empty())
        steps.push_back(stepOf(Kind::Try, "way-kind", tr("Choose one of these jobs first"),
                               {tr("The group holds many unlike jobs, and what each asks for differs: choose before you enroll, and ask those who hire for it.")}));
    if (asked.page.tradeLicence)
        steps.push_back(stepOf(Kind::Licence, "way-trade-license", tr("Choose the kind first: some ask for the trade’s own license"),
                               {tr("So says the career’s page, quoted at the head of this plan. Where it is so, the school and the license of that trade come before the "
                                   "years that lead here: see the page of the trade, and ask your state’s agency what a head of such a place needs.")}));
    if (auto schools = craftSchoolsStep(asked))
        steps.push_back(*std::move(schools));
    if (fewer || another || less || some || below)
        steps.push_back(stepOf(Kind::Apply, "way-ask-level", tr("Ask employers now: who takes you without this? %1").arg(awardWords(*school->award)),
                               QStringList{fewer ? tr("At least half of those asked about this very career (O*NET) name a lower level than this one, which the plan "
                                                      "counts. Where you are taken without it, apply at once; it can follow beside the work.")
                                                 : QString(),
                                           less && !fewer ? tr("Some posts take less, as the career’s page says: ask those who hire for them before you enroll.") : QString(),
                                           some ? tr("Statistics name some courses of a college without a degree: ask who takes you now, and take them beside the work.") : QString(),
                                           below ? tr("Yours is of this very field: some take it as it is, and the rest follows beside the work.") : QString(),
                                           another ? tr("Yours is of another field: some take it, with courses of this plan. Ask before you enroll again.") : QString()} +
                                   doorNotes(asked.ways, asked.route.conditions),
                               {tr("résumé"), tr("identity card")}));
    if (school && asked.page.noneForSome)
        steps.push_back(stepOf(Kind::Apply, "way-samples", tr("Offer your work now: some of it asks for no paper"),
                               {tr("So says the career’s page, quoted at the head of this plan. Show or send what you made to those who print, show or buy such work.")},
                               {tr("portfolio or samples")}));
    const bool works = std::any_of(asked.route.legs.begin(), asked.route.legs.end(), [](const auto& leg) { return leg.kind == Kind::Experience; });
    if (!asked.page.beginning.isEmpty() && !works && !asked.route.doorOpen && !school)
        steps.push_back(stepOf(Kind::Apply, "way-begin", tr("Ask now for the work with which many begin"),
                               {tr("The career’s page names it: “%1”.").arg(asked.page.beginning)}, {tr("résumé"), tr("identity card")}));
    if (beginsAsHelper(asked))
        steps.push_back(stepOf(Kind::Apply, "way-helper", tr("Apply now as a helper or laborer of this trade"),
                               {tr("Statistics name no schooling that most helpers of building trades need: you need not wait for the diploma, which the "
                                   "apprenticeship may ask for. Ask who does this work near you.")},
                               {tr("identity card")}));
    if (asked.route.enoughForSome)
        steps.push_back(stepOf(Kind::Apply, "way-two-year", tr("Apply now at two-year colleges"),
                               {tr("A master’s degree is enough there in many fields: ask for part-time courses, too.")},
                               {tr("résumé"), tr("school records")}));
    return steps;
}

QString laterRecordNote(const RouteAsked& asked) {
    const auto& route = asked.route;
    const bool later = std::any_of(route.later.begin(), route.later.end(), [&](std::size_t door) {
        return asked.ways.doors[door].key.ends_with("-later") && asked.ways.doors[door].note.find("licens") != std::string::npos;
    });
    if (!later || !asked.ways.state || asked.licensing.here.empty() || !asked.licensing.exact)
        return {};
    const auto recorded = licenceSteps(asked.ways, asked.licensing).back();
    return recorded.notes.empty() ? QString() : tr("On record for your state: %1").arg(fromUtf8(recorded.notes.front()));
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/own_work.h"

#include "ui/words/plan_step.h"
#include "ui/words/route_notes.h"
#include "ui/words/tr.h"

namespace waymark::ui {

namespace {
using Kind = db::PlanStepKind;
}

bool sellsOwnWork(const RouteAsked& asked) {
    return asked.page.sellsOwn && asked.route.doorOpen;
}

std::vector<db::PlanStep> ownWorkSteps(const RouteAsked& asked) {
    std::vector<db::PlanStep> steps;
    steps.push_back(stepOf(Kind::Internship, "way-own-kind", tr("Choose one kind of this work and a place to learn it"),
                           {tr("A community studio, a craft school or somebody who does it: ask for a first class, for hours at the tools and for what the "
                               "material costs. Books do not replace the hands.")}));
    steps.push_back(stepOf(Kind::Experience, "way-own-pieces", tr("Make a first set of pieces, price and photograph them"),
                           {tr("Count the hours and the material of each piece: its price has to pay both.")}));
    if (asked.ways.ground() != app::Ground::Abroad)
        steps.push_back(stepOf(Kind::Licence, "way-own-permit", tr("Seller’s permit of your state, where sales are taxed"),
                               {tr("Most states tax sales and want a permit of who sells: ask the tax office of your state, and the city about a business "
                                   "license and about working at home.")},
                               {tr("identity card")}));
    for (auto& step : steps)
        step.openEnded = true;
    steps.push_back(stepOf(Kind::Apply, "way-apply", tr("Offer the pieces: at a fair, to a shop, on a page of your own"),
                           QStringList{tr("Shops buy pieces or take them on commission: ask what share they keep.")} + firstDoorNotes(asked),
                           {tr("photographs and prices of the pieces")}));
    return steps;
}

namespace {

db::PlanStep portfolioStep() {
    auto step = stepOf(Kind::Experience, "way-portfolio", tr("Make a first portfolio: two or three finished pieces that one can look at"),
                       {tr("Without it those who hire have little to go by. Courses of this plan give the tools; the pieces are your own.")});
    step.openEnded = true;
    return step;
}

std::vector<db::PlanStep> heardSteps() {
    std::vector<db::PlanStep> steps;
    steps.push_back(stepOf(Kind::Internship, "way-teacher", tr("Choose your instrument or your voice, find a teacher and practice every day"),
                           {tr("It takes years, and no book does it. Ask the teacher when to play for others.")}));
    steps.push_back(stepOf(Kind::Experience, "way-playing", tr("Play for others and record it: at a church, a bar, a wedding"),
                           {tr("A good recording and people who heard you open the next door.")}));
    for (auto& step : steps)
        step.openEnded = true;
    return steps;
}

} // namespace

std::vector<db::PlanStep> stepsToShow(const RouteAsked& asked, bool taught) {
    if (asked.page.listens)
        return heardSteps();
    return asked.page.samples && !taught && !asked.ownField ? std::vector<db::PlanStep>{portfolioStep()} : std::vector<db::PlanStep>();
}

db::PlanStep firstSalesStep(const RouteAsked& asked) {
    return stepOf(Kind::FirstJob, "way-job", tr("First sales: %1").arg(asked.career),
                  {tr("How soon the sales carry you is not stated: keep other income until they do.")});
}

} // namespace waymark::ui

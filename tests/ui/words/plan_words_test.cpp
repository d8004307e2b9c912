// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week_hours.h"
#include "ui/words/plan_figures.h"
#include "ui/words/plan_words.h"
#include "ui/words/route_steps.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

app::WaysIn asking(db::EntryEducation education, db::EntryExperience experience, db::EntryTraining training) {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = experience;
    ways.entry->training = training;
    return ways;
}

db::Plan planFor(const app::WaysIn& ways, std::optional<db::EntryEducation> schooling = {}, app::Licensing licensing = {}) {
    const auto steps = routeSteps({u"Testers"_s, {u"Ask a tester"_s, u"Test a thing"_s}, ways, licensing,
                                   app::routeFrom(ways, schooling, licensing)});
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = app::evenHours(8);
    plan.steps = steps.before;
    db::PlanStep course;
    course.title = "Testing";
    course.key = "course:test/testing";
    course.hours = 40;
    plan.steps.push_back(course);
    plan.steps.insert(plan.steps.end(), steps.afterFoundations.begin(), steps.afterFoundations.end());
    plan.steps.insert(plan.steps.end(), steps.after.begin(), steps.after.end());
    return plan;
}

std::string endOf(const db::Plan& plan) {
    return endWords(*app::endRangeOf(plan, {}), {}).toStdString();
}

const auto manager = asking(db::EntryEducation::Bachelor, db::EntryExperience::FiveYears, db::EntryTraining::None);
const auto counter = asking(db::EntryEducation::None, db::EntryExperience::None, db::EntryTraining::Short);

} // namespace

TEST(PlanWords, coursesDoneIsNotTheCareerEntered) {
    const auto words = endOf(planFor(manager));
    EXPECT_THAT(words, HasSubstr("Courses and books done between"));
    EXPECT_THAT(words, HasSubstr("The career can be entered in August 2036 at the earliest; how much later is not stated"));
    EXPECT_THAT(endOf(planFor(manager, db::EntryEducation::Bachelor)), HasSubstr("January 2032 at the earliest"));
}

TEST(PlanWords, anOpenDoorIsSaidToBeOpen) {
    const auto plan = planFor(counter);
    EXPECT_THAT(endOf(plan), HasSubstr("You can apply for the work before that"));
    EXPECT_THAT(cannotGiveWords(plan).toStdString(), Not(HasSubstr("No course gives")));
    const auto door = asking(db::EntryEducation::Bachelor, db::EntryExperience::None, db::EntryTraining::None);
    EXPECT_THAT(endOf(planFor(door)), Not(HasSubstr("apply for the work before")));
}

TEST(PlanWords, whatNoCourseGivesIsNamedWithItsTime) {
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    licensing.states = 40;
    const auto plan = planFor(manager, {}, licensing);
    const auto words = cannotGiveWords(plan).toStdString();
    EXPECT_THAT(words, HasSubstr("Bachelor’s degree (4 to 5 years, usual length)"));
    EXPECT_THAT(words, HasSubstr("Work in a related occupation (at least 5 years)"));
    EXPECT_THAT(words, HasSubstr("of your state"));
    EXPECT_EQ(std::count_if(plan.steps.begin(), plan.steps.end(),
                            [](const auto& step) { return step.kind == db::PlanStepKind::Licence; }),
              1);
}

TEST(PlanWords, everyStepOfTheRouteHasAnIdOfItsOwn) {
    const auto trade = asking(db::EntryEducation::Doctorate, db::EntryExperience::UnderFiveYears, db::EntryTraining::Apprenticeship);
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::SomeStates;
    auto plan = planFor(trade, db::EntryEducation::None, licensing);
    std::vector<std::string> ids;
    for (const auto& step : plan.steps)
        if (!step.id.empty())
            ids.push_back(step.id);
    EXPECT_EQ(ids.size() + 1, plan.steps.size());
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
    EXPECT_TRUE(app::layoutOf(plan).warnings.empty()) << "every step comes after what it needs";
}

TEST(PlanWords, theSheetSaysTheSameAsTheEnd) {
    const auto plan = planFor(manager);
    const auto sheet = planSheet(u"Path"_s, plan, {});
    ASSERT_EQ(sheet.head.size(), 2U);
    EXPECT_EQ(sheet.head[0], endOf(plan));
    EXPECT_EQ(sheet.head[1], cannotGiveWords(plan).toStdString());
    EXPECT_EQ(sheet.parts.front().rows.front().title, "This week: Ask a tester");
    const auto text = app::asMarkdown(sheet);
    EXPECT_THAT(text, HasSubstr("from "));
    EXPECT_THAT(text, HasSubstr("Bring: "));
}

TEST(PlanWords, timesAreSaidWithWhoseTheyAre) {
    db::PlanStep step;
    step.kind = db::PlanStepKind::School;
    step.months = 1;
    step.monthsMost = 24;
    step.hoursEstimated = true;
    EXPECT_EQ(timeWords(step), u"1 month to 2 years, my guess"_s);
    step.hoursEstimated = false;
    step.months = 4;
    step.monthsMost = 12;
    EXPECT_EQ(timeWords(step), u"4 months to 1 year, usual length"_s);
    step.months = 36;
    step.monthsMost.reset();
    step.openEnded = true;
    EXPECT_EQ(timeWords(step), u"at least 3 years, usual length"_s);
    step.months.reset();
    EXPECT_EQ(timeWords(step), u"time not stated"_s);
}

TEST(PlanWords, whatStaysUncoveredSaysWhereToLook) {
    db::Plan plan;
    plan.needs = {{"a", "Sewing", 5}, {"b", "Exam preparation", 3, true}};
    const auto words = uncoveredWords(plan).toStdString();
    EXPECT_THAT(words, HasSubstr("Stays uncovered: Sewing and Exam preparation."));
    EXPECT_THAT(words, HasSubstr("college or library"));
    EXPECT_THAT(words, HasSubstr("whoever gives it"));
    plan.known = {"a", "b"};
    EXPECT_TRUE(uncoveredWords(plan).isEmpty());
}

TEST(PlanWords, pointsLoseTheirLinks) {
    EXPECT_EQ(pointsOf("- Ask a [welder](career:51-4121.00) *why*\nno point\n- Look"),
              (QStringList{u"Ask a welder why"_s, u"Look"_s}));
}

} // namespace waymark::ui

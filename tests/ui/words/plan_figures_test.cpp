// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_figures.h"

#include "app/plan/edits.h"
#include "app/plan/week_hours.h"
#include "ui/words/plan_length.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

db::Plan twoCourses() {
    db::Plan plan;
    plan.start = "2026-07-06";
    plan.hours = app::evenHours(10);
    plan.bufferEvery = 5;
    plan.needs = {{"a", "Databases", 5}, {"b", "Networks", 1}};
    for (const char* key : {"course:test/one", "course:test/two"}) {
        db::PlanStep step;
        step.key = key;
        step.title = key;
        step.hours = 20;
        step.covers = {"a"};
        plan = app::withAdded(std::move(plan), std::move(step));
    }
    plan.steps[0].price = db::Money{49, {"USD"}};
    return plan;
}

QString saidOf(const db::Plan& plan, const char* name, const char* today = "2026-07-06") {
    const auto layout = app::layoutOf(plan);
    const auto figures = planFigures({plan, layout, app::paceOf(plan, {}), app::spentOn(plan, {}), *app::dayFrom(today)});
    for (const auto& figure : figures)
        if (figure.name == QLatin1StringView(name))
            return (QStringList{figure.value} + figure.notes).join(u"; "_s);
    return {};
}

} // namespace

TEST(PlanFiguresWords, sayHoursCostAndTopics) {
    auto plan = twoCourses();
    EXPECT_EQ(saidOf(plan, "Hours"), u"0 of 40; 0 %, 0 of 2 steps"_s);
    EXPECT_EQ(saidOf(plan, "Cost"), u"49 USD; one states no price"_s);
    EXPECT_EQ(saidOf(plan, "Topics"), u"1 of 2; one stays uncovered"_s);
    plan = app::withDone(plan, 0, *app::dayFrom("2026-07-10"));
    EXPECT_EQ(saidOf(plan, "Cost"), u"49 of 49 USD spent; one states no price"_s);
    EXPECT_EQ(saidOf(plan, "Hours", "2026-07-27"), u"20 of 40; 50 %, 1 of 2 steps; 10 behind"_s);
}

TEST(PlanFiguresWords, sayThatNothingIsOpenOrBegun) {
    auto plan = twoCourses();
    for (std::size_t i = 0; i < 2; ++i)
        plan = app::withDone(plan, i, *app::dayFrom("2026-07-10"));
    EXPECT_EQ(saidOf(plan, "Courses and books done"), u"All done"_s);
    EXPECT_EQ(saidOf({}, "Courses and books done"), u"No steps yet"_s);
    EXPECT_EQ(saidOf({}, "Cost"), QString());
    EXPECT_EQ(saidOf(app::paused(twoCourses(), *app::dayFrom("2026-07-08")), "Courses and books done"),
              u"Paused; since 8 Jul 2026"_s);
}

TEST(PlanFiguresWords, sayWhatHappenedSince) {
    app::PlanNews news{*app::dayFrom("2026-07-06")};
    news.minutesPlanned = 2400;
    news.minutesDone = 60;
    news.stepsMore = -2;
    EXPECT_EQ(newsWords(news), u"Since 6 Jul 2026: 40 hours planned, one hour done. Two steps fewer."_s);
}

TEST(PlanFiguresWords, nameTheWeeksThatStayFree) {
    auto plan = twoCourses();
    EXPECT_TRUE(freeWeeksWords(plan, app::layoutOf(plan)).isEmpty()) << "four weeks have none";
    plan.steps[1].hours = 60;
    EXPECT_EQ(freeWeeksWords(plan, app::layoutOf(plan)),
              u"Every fifth week stays free: that of 3 Aug 2026."_s);
    plan.bufferEvery = 2;
    EXPECT_THAT(freeWeeksWords(plan, app::layoutOf(plan)).toStdString(), HasSubstr("One week of every two stays free"));
    EXPECT_THAT(freeWeeksWords(plan, app::layoutOf(plan)).toStdString(), HasSubstr("more."));
}

} // namespace waymark::ui

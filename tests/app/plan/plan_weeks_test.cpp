// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// This week's steps, what changed since a plan was looked at, and kept items as steps.
#include "app/plan/edits.h"
#include "app/plan/kept_steps.h"
#include "app/plan/since.h"
#include "app/plan/week.h"
#include "app/plan/week_hours.h"

#include <gtest/gtest.h>

namespace waymark::app {

namespace {

/// Three steps of ten hours, ten hours a week from Monday, 6 July 2026.
db::Plan threeWeeks() {
    db::Plan plan;
    plan.start = "2026-07-06";
    plan.hours = evenHours(10);
    for (const char* title : {"One", "Two", "Three"}) {
        db::PlanStep step;
        step.title = title;
        step.hours = 10;
        plan = withAdded(std::move(plan), std::move(step));
    }
    return plan;
}

Day day(const char* text) {
    return *dayFrom(text);
}

PlanSeen seen(const db::Plan& plan, const char* on) {
    const auto layout = layoutOf(plan);
    return seenOn(progressOn(plan, layout, day(on)), layout, day(on));
}

db::KeptItem kept(const char* key, const char* title) {
    db::KeptItem item;
    item.key = *db::ItemKey::parse(key);
    item.facts.title = title;
    return item;
}

} // namespace

TEST(StepsInWeek, whatEarlierWeeksLeftComesFirst) {
    const auto plan = threeWeeks();
    const auto steps = stepsInWeek(plan, layoutOf(plan), day("2026-07-15"));
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0], (StepInWeek{0, 600, true}));
    EXPECT_EQ(steps[1], (StepInWeek{1, 600, false}));
    const auto done = withDone(plan, 0, day("2026-07-12"));
    EXPECT_EQ(stepsInWeek(done, layoutOf(done), day("2026-07-15")).size(), 1U);
    const auto half = withHoursDone(plan, 0, 4);
    EXPECT_EQ(stepsInWeek(half, layoutOf(half), day("2026-07-15"))[0].minutes, 360);
    EXPECT_TRUE(stepsInWeek(plan, layoutOf(plan), day("2026-06-30")).empty()) << "before it begins";
}

TEST(PlanNews, saysWhatWasPlannedAndDoneBetween) {
    auto plan = threeWeeks();
    const auto then = seen(plan, "2026-07-06");
    EXPECT_FALSE(newsSince(then, seen(plan, "2026-07-06"), layoutOf(plan))) << "the same day";
    plan = withHoursDone(plan, 0, 4);
    const auto news = newsSince(then, seen(plan, "2026-07-13"), layoutOf(plan));
    ASSERT_TRUE(news);
    EXPECT_EQ(news->minutesPlanned, 600);
    EXPECT_EQ(news->minutesDone, 240);
    EXPECT_FALSE(news->endWas) << "nobody moved the end";
    const auto later = laidOutAnew(plan, day("2026-07-20"));
    const auto moved = newsSince(then, seen(later, "2026-07-20"), layoutOf(later));
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->endWas, day("2026-07-26"));
    EXPECT_GT(*moved->endIs, day("2026-07-26"));
}

TEST(PlanNews, isNothingWhereNothingWasPlannedAndNothingHappened) {
    const auto plan = threeWeeks();
    EXPECT_FALSE(newsSince(seen(plan, "2026-06-01"), seen(plan, "2026-06-20"), layoutOf(plan)));
    const auto fewer = withDropped(plan, 2);
    const auto news = newsSince(seen(plan, "2026-06-01"), seen(fewer, "2026-06-20"), layoutOf(fewer));
    ASSERT_TRUE(news);
    EXPECT_EQ(news->stepsMore, -1);
}

TEST(KeptSteps, coursesAndBooksBecomeStepsWithMarkedGuesses) {
    auto course = kept("course:test/sql", "SQL");
    course.facts.hours = 12;
    course.facts.price = db::Money{0, {"USD"}};
    auto book = kept("book:networks", "Networks");
    book.status = db::KeptStatus::Done;
    book.finishedOn = "2026-05-01";
    const auto steps = stepsOf({course, kept("career:15-1252.00", "A career"), book, course});
    ASSERT_EQ(steps.size(), 2U) << "careers are no steps, and none comes twice";
    EXPECT_EQ(steps[0].hours, 12);
    EXPECT_FALSE(steps[0].hoursEstimated);
    EXPECT_EQ(steps[0].free, true);
    EXPECT_TRUE(steps[1].hoursEstimated);
    EXPECT_TRUE(steps[1].done);
    EXPECT_EQ(steps[1].doneOn, "2026-05-01");
}

TEST(KeptSteps, whatIsDoneInTheLibraryIsDoneInThePlan) {
    auto plan = threeWeeks();
    plan.steps[1].key = "course:test/sql";
    const auto done = withItemsDone(plan, {{"course:test/sql", "2026-07-01"}, {"", "2026-07-01"}});
    EXPECT_TRUE(done.steps[1].done);
    EXPECT_EQ(done.steps[1].doneOn, "2026-07-01");
    EXPECT_FALSE(done.steps[0].done) << "a step without a key is no item";
    EXPECT_EQ(done.revision, plan.revision);
}

TEST(PlanEdits, aStepSaidAnewKeepsItsIdAndWhatIsDoneOfIt) {
    auto plan = withHoursDone(threeWeeks(), 0, 6);
    auto as = plan.steps[0];
    as.id = "other";
    as.hours = 5;
    as.dueOn = "2026-08-01";
    plan = withStep(plan, 0, as);
    EXPECT_NE(plan.steps[0].id, "other");
    EXPECT_EQ(plan.steps[0].hoursDone, 5) << "at most all of it";
    EXPECT_EQ(plan.steps[0].dueOn, "2026-08-01");
    EXPECT_EQ(withStep(plan, 0, plan.steps[0]).revision, plan.revision) << "nothing changed";
}

} // namespace waymark::app

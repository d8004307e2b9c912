// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Breaks, hours of weekdays, what was spent, what comes before what; and four bad weeks of a learner.
#include "app/plan/catching_up.h"
#include "app/plan/choosing.h"
#include "app/plan/edits.h"
#include "app/plan/prerequisites.h"
#include "app/plan/progress_and_pace.h"
#include "app/plan/week_hours.h"

#include <gmock/gmock.h>

#include <numeric>

namespace waymark::app {

namespace {

using testing::UnorderedElementsAre;

db::PlanStep course(const std::string& name, double hours, std::vector<std::vector<std::string>> after = {}) {
    db::PlanStep step;
    step.key = "course:test/" + name;
    step.title = name;
    step.hours = hours;
    step.covers = {name};
    step.after = std::move(after);
    return step;
}

/// From Monday 7 September 2026, ten hours a week on five days.
db::Plan planOf(std::vector<db::PlanStep> steps) {
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = {2, 2, 2, 2, 2, 0, 0};
    for (auto& step : steps) {
        plan.needs.push_back({step.title, step.title, 3});
        plan.steps.push_back(std::move(step));
    }
    return withIds(std::move(plan));
}

std::int64_t minutesLaidOut(const db::Plan& plan) {
    std::int64_t sum = 0;
    for (const auto& step : layoutOf(plan).steps)
        for (const auto& day : step.days)
            sum += day.minutes;
    return sum;
}

} // namespace

TEST(PlanEdits, ABreakMovesTheEndAndItsTakingOutMovesItBack) {
    const auto plan = planOf({course("a", 20), course("b", 20)});
    const auto end = *layoutOf(plan).end;
    const auto rested = withBreak(plan, {"2026-09-21", "2026-10-04", "exams"});
    EXPECT_EQ(*layoutOf(rested).end, end + std::chrono::days(14));
    EXPECT_EQ(minutesLaidOut(rested), minutesLaidOut(plan)) << "no hour gets lost";
    EXPECT_GT(rested.revision, plan.revision) << "a calendar must hear of it";
    auto back = withoutBreak(rested, 0);
    back.revision = plan.revision;
    EXPECT_EQ(back, plan);
}

TEST(PlanEdits, BreaksStandInOrderAndWhatIsNoneIsRefused) {
    auto plan = planOf({course("a", 4)});
    plan = withBreak(plan, {"2026-12-21", "2027-01-03", "holidays"});
    plan = withBreak(plan, {"2026-10-05", "2026-10-09", "exams"});
    ASSERT_EQ(plan.breaks.size(), 2U);
    EXPECT_EQ(plan.breaks[0].kind, "exams");
    for (const db::PlanBreak& none :
         {db::PlanBreak{"2026-10-09", "2026-10-05", "exams"}, db::PlanBreak{"", "2026-10-05", "exams"},
          db::PlanBreak{"2026-02-30", "2026-03-05", "exams"}, plan.breaks[1]})
        EXPECT_EQ(withBreak(plan, none), plan) << none.from;
    EXPECT_EQ(withoutBreak(plan, 2), plan);
}

TEST(PlanEdits, HoursOfWeekdaysSayWhichDaysAreLearntOn) {
    const auto plan = withHours(planOf({course("a", 12)}), {0, 0, 0, 0, 0, 6, 0});
    const auto layout = layoutOf(plan);
    for (const auto& day : layout.steps[0].days)
        EXPECT_EQ(weekdayOf(day.day), 5U) << "Saturdays only";
    EXPECT_EQ(withHours(plan, plan.hours), plan) << "the same hours are no change";
}

TEST(PlanSpent, IsWhatWasBegunAndLogged) {
    auto plan = planOf({course("a", 10), course("b", 10), course("c", 10), course("d", 10)});
    plan.steps[0].price = db::Money{49, {"USD"}};
    plan.steps[1].price = db::Money{20, {"USD"}};
    plan.steps[2].price = db::Money{99, {"USD"}};
    plan.steps[3].price = db::Money{30, {"EUR"}};
    plan = withDone(plan, 0, *dayFrom("2026-09-12"));
    plan = withDropped(withHoursDone(plan, 1, 2), 1);
    const auto spent = spentOn(plan, {{"course:test/a", 12.5}, {"course:test/b", 2}, {"course:other", 40}});
    EXPECT_DOUBLE_EQ(spent.hoursLogged, 14.5) << "what is not in the plan does not count";
    EXPECT_EQ(spent.sums.size(), 1U);
    EXPECT_DOUBLE_EQ(spent.sums.at("USD"), 69) << "begun and left out stays spent";
    EXPECT_TRUE(spentOn(planOf({course("a", 1)}), {}).sums.empty());
}

TEST(PlanGraph, LinksGoToLaterColumns) {
    const auto plan = planOf({course("a", 1), course("b", 1), course("c", 1, {{"course:test/a", "course:test/b"}}),
                              course("d", 1, {{"course:test/c"}, {"course:test/gone"}}), course("e", 1)});
    const auto graph = graphOf(plan);
    EXPECT_THAT(graph.links, UnorderedElementsAre(PlanLink{0, 2, true}, PlanLink{1, 2, true}, PlanLink{2, 3, false}));
    EXPECT_EQ(graph.columns, 3);
    EXPECT_EQ(graph.column[3], 2);
    EXPECT_EQ(graph.column[4], std::nullopt) << "nothing before it, nothing after it";
    for (const auto& link : graph.links)
        EXPECT_LT(*graph.column[link.from], *graph.column[link.to]);
    const auto without = graphOf(withDropped(plan, 2));
    EXPECT_TRUE(without.links.empty()) << "what is left out is not drawn";
}

TEST(PlanGraph, StepsThatWaitForEachOtherEndToo) {
    const auto graph = graphOf(planOf({course("a", 1, {{"course:test/b"}}), course("b", 1, {{"course:test/a"}})}));
    EXPECT_EQ(graph.links.size(), 2U);
    EXPECT_LE(graph.columns, 2);
}

/// Week 1 half done, week 2 ill, week 3 a course given up, week 4 exams: then caught up, and nothing was lost.
TEST(PlanLife, FourBadWeeks) {
    auto plan = planOf({course("a", 20), course("b", 20), course("c", 20), course("d", 20)});
    const auto firstEnd = *layoutOf(plan).end;
    plan = withHoursDone(plan, 0, 5); // 5 of 10 hours of the first week
    const Day secondMonday = *dayFrom("2026-09-14");
    EXPECT_EQ(progressOn(plan, layoutOf(plan), secondMonday).minutesBehind, 5 * 60);
    plan = laidOutAnew(plan, secondMonday);
    EXPECT_EQ(progressOn(plan, layoutOf(plan), secondMonday).minutesBehind, 0) << "what was missed lies ahead again";
    const Day thirdMonday = secondMonday + std::chrono::days(7);
    EXPECT_EQ(progressOn(plan, layoutOf(plan), thirdMonday).minutesBehind, 10 * 60) << "a week in bed";
    plan = withDropped(plan, 2);
    EXPECT_THAT(uncoveredIn(plan), testing::ElementsAre("c"));
    plan = withBreak(plan, {"2026-09-28", "2026-10-04", "exams"});
    const auto ways = catchUpsOf(plan, thirdMonday);
    ASSERT_EQ(ways.size(), 3U);
    for (const auto& way : ways) {
        const auto layout = layoutOf(way.plan);
        EXPECT_EQ(layout.end, way.end);
        int hours = 0;
        for (std::size_t i = 0; i < way.plan.steps.size(); ++i)
            if (!way.plan.steps[i].dropped)
                hours += minutesOf(way.plan.steps[i]);
        const int done = way.plan.steps[0].dropped ? 0 : 5 * 60;
        EXPECT_EQ(minutesLaidOut(way.plan), hours - done) << "every open hour has its day";
        for (const auto& step : layout.steps)
            for (const auto& day : step.days) {
                EXPECT_GE(day.day, thirdMonday);
                EXPECT_FALSE(day.day >= *dayFrom("2026-09-28") && day.day <= *dayFrom("2026-10-04")) << "exams";
            }
    }
    EXPECT_GT(*ways[0].end, firstEnd - std::chrono::days(14)) << "pushed, less the course given up";
    const auto restored = withRestored(ways[0].plan, 2);
    EXPECT_TRUE(uncoveredIn(restored).empty()) << "given up can come back";
}

TEST(PlanLife, AfterTheOldEndSomethingIsGainedAndNotAllDropped) {
    const auto plan = planOf({course("a", 20), course("b", 20), course("c", 20), course("d", 20)});
    const Day today = *layoutOf(plan).learnt + std::chrono::days(100);
    const auto ways = catchUpsOf(plan, today);
    for (const auto& way : ways)
        EXPECT_FALSE(way.keepsEnd) << "it has passed";
    EXPECT_GT(ways[1].hoursMore, 0);
    EXPECT_GE(*ways[1].until, today + std::chrono::days(14)) << "not one day";
    EXPECT_LT(*ways[1].end, *ways[0].end - std::chrono::days(7));
    EXPECT_FALSE(ways[2].dropped.empty());
    EXPECT_LT(ways[2].dropped.size(), plan.steps.size());
    EXPECT_LT(*ways[2].end, *ways[0].end);
}

} // namespace waymark::app

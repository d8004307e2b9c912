// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Properties of plans that hold for any plan and any edits: 10,000 random ones.
#include "app/plan/catching_up.h"
#include "app/plan/edits.h"
#include "app/plan/layout.h"
#include "app/plan/progress_and_pace.h"
#include "app/plan/week_hours.h"
#include "tests/app/plan/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace waymark::app {

namespace {

using std::chrono::days;
using test::RandomPlan;

bool takesHours(const db::PlanStep& step) {
    return !step.dropped && !step.months && (step.kind == db::PlanStepKind::Learn || step.dueOn.empty());
}

bool isWarnedOf(const PlanLayout& layout, std::size_t step) {
    return std::any_of(layout.warnings.begin(), layout.warnings.end(), [step](const auto& warning) {
        return warning.step == step && warning.kind != PlanWarningKind::AfterItsDay;
    });
}

/// What lasts months takes none of the hours, is as long as said, and begins on the day on which it opens.
void expectMonths(const db::Plan& plan, const PlanLayout& layout) {
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        const auto& placed = layout.steps[i];
        if (!step.months)
            continue;
        ASSERT_TRUE(placed.days.empty());
        ASSERT_EQ(placed.from.has_value(), !step.done && !step.dropped);
        if (!placed.from)
            continue;
        ASSERT_GE(*placed.to, monthsLater(*placed.from, *step.months) - days(1));
        if (plan.breaks.empty()) {
            ASSERT_EQ(*placed.to, monthsLater(*placed.from, *step.months) - days(1));
        }
        if (!step.opensOn.empty() && step.lockedOn.empty()) {
            ASSERT_EQ(dayText(*placed.from).substr(5), step.opensOn);
        }
        for (std::size_t job = i + 1; job < plan.steps.size(); ++job)
            if (plan.steps[job].kind == db::PlanStepKind::FirstJob && plan.steps[job].lockedOn.empty() &&
                plan.steps[job].after.empty() && // else it waits for what it names
                layout.steps[job].from) {
                ASSERT_GE(*layout.steps[job].from, *placed.to) << "the first job comes after all that stands before it";
            }
    }
}

void expectSound(const db::Plan& plan) {
    const auto layout = layoutOf(plan);
    const WeekHours hours(plan);
    std::map<Day, int> perDay, perWeek;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& step = plan.steps[i];
        int sum = 0;
        for (const auto& [day, minutes] : layout.steps[i].days) {
            sum += minutes;
            perDay[day] += minutes;
            perWeek[mondayOf(day)] += minutes;
        }
        const int left = minutesOf(step) - static_cast<int>(std::lround(60 * step.hoursBefore));
        ASSERT_EQ(sum, takesHours(step) ? left : 0) << "hours are conserved";
    }
    ASSERT_NO_FATAL_FAILURE(expectMonths(plan, layout));
    for (const auto& [day, minutes] : perDay)
        ASSERT_LE(minutes, hours.minutesOn(day)) << dayText(day);
    for (const auto& [monday, minutes] : perWeek)
        ASSERT_LE(minutes, hours.usualMinutesOfWeek()) << "week of " << dayText(monday);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const auto& placed = layout.steps[i];
        if (!placed.from || isWarnedOf(layout, i))
            continue;
        for (const auto& group : plan.steps[i].after)
            ASSERT_TRUE(std::any_of(group.begin(), group.end(), [&](const auto& name) {
                const auto other = stepNamed(plan, name);
                return other && (plan.steps[*other].done || minutesDone(plan.steps[*other]) == minutesOf(plan.steps[*other]) ||
                                 (layout.steps[*other].to && *layout.steps[*other].to <= *placed.from));
            })) << "a prerequisite is neither before it nor warned of";
    }
}

/// Nothing but itself and the hours of the week moves what is held.
void expectHeld(const db::Plan& before, const db::Plan& after) {
    const auto was = layoutOf(before);
    const auto is = layoutOf(after);
    if (before.hours != after.hours || before.breaks != after.breaks || before.from != after.from)
        return;
    for (std::size_t i = 0; i < before.steps.size(); ++i) {
        const auto& step = before.steps[i];
        const auto same = std::find_if(after.steps.begin(), after.steps.end(),
                                       [&](const auto& other) { return other.id == step.id; });
        if (step.lockedOn.empty() || same == after.steps.end() || same->lockedOn != step.lockedOn ||
            same->hours != step.hours || !was.steps[i].from)
            continue;
        const auto now = static_cast<std::size_t>(same - after.steps.begin());
        if (same->dropped || !is.steps[now].from || isWarnedOf(was, i))
            continue;
        const bool restored = std::any_of(after.steps.begin(), after.steps.end(), [&](const auto& other) {
            return !other.lockedOn.empty() && other.lockedOn <= same->lockedOn && other.id != same->id;
        });
        if (!restored) { // another one that is held before it may come back with its hours
            ASSERT_EQ(*is.steps[now].from, *was.steps[i].from);
        }
    }
}

} // namespace

// Ten thousand plans in ten tests, so that all cores take part in them and none runs into its time limit.
constexpr unsigned plansOfATest = 1'000;

class ThousandPlans : public testing::TestWithParam<unsigned> {};
INSTANTIATE_TEST_SUITE_P(Schedule, ThousandPlans, testing::Range(0U, 10U));

TEST_P(ThousandPlans, AndEditsKeepWhatMustHold) {
    for (unsigned seed = GetParam() * plansOfATest; seed < (GetParam() + 1) * plansOfATest; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomPlan random(seed);
        db::Plan plan = random.make();
        ASSERT_NO_FATAL_FAILURE(expectSound(plan));
        for (int edit = 0; edit < 3; ++edit) {
            const db::Plan next = random.edited(plan);
            ASSERT_NO_FATAL_FAILURE(expectSound(next));
            ASSERT_NO_FATAL_FAILURE(expectHeld(plan, next));
            ASSERT_TRUE(next == plan || next.revision > plan.revision);
            plan = next;
        }
        const auto text = contentOf(plan);
        ASSERT_EQ(contentOf(*db::planFrom(text)), text);
        ASSERT_TRUE(*db::planFrom(text) == plan);
    }
}

TEST_P(ThousandPlans, EndWithinTheRange) {
    for (unsigned seed = GetParam() * plansOfATest; seed < (GetParam() + 1) * plansOfATest; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomPlan random(seed);
        db::Plan plan = random.make();
        if (random.chance(30))
            plan = random.edited(plan);
        Pace pace;
        pace.factor = 0.8 + 0.01 * random.below(60);
        pace.late = std::max(pace.factor, 1.0) + 0.01 * random.below(40);
        const auto range = endRangeOf(plan, pace);
        if (!range)
            continue;
        const bool learns = std::any_of(plan.steps.begin(), plan.steps.end(), [](const db::PlanStep& step) {
            return step.kind == db::PlanStepKind::Learn && !step.dropped && !step.done;
        });
        // A learner who takes any time between: the weeks as they then come.
        const double least = std::min(1.0, pace.factor);
        for (const double share : {0.0, 0.3, 0.6, 1.0})
            for (const double months : {0.0, 0.5, 1.0}) {
                const auto layout = layoutOf(plan, least + share * (pace.late - least), months);
                ASSERT_TRUE(layout.end);
                ASSERT_LE(range->early, *layout.end);
                ASSERT_GE(range->late, *layout.end);
                ASSERT_EQ(layout.learnt && learns, range->learntEarly.has_value()) << "of open courses and books only";
                if (layout.learnt && learns) {
                    ASSERT_LE(*range->learntEarly, *layout.learnt);
                    ASSERT_GE(*range->learntLate, *layout.learnt);
                }
            }
    }
}

TEST(Schedule, catchingUpKeepsHoursAndSaysTheEndItGives) {
    int squeezed = 0;
    int dropped = 0;
    for (unsigned seed = 0; seed < 2'000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        RandomPlan random(seed);
        const db::Plan plan = random.make();
        const Day today = *dayFrom(plan.start) + days(14 + random.below(30));
        const auto ways = catchUpsOf(plan, today);
        ASSERT_EQ(ways.size(), 3U);
        const auto oldEnd = layoutOf(plan).learnt;
        for (const auto& way : ways) {
            ASSERT_EQ(layoutOf(way.plan).learnt, way.end);
            if (way.keepsEnd && way.end) {
                ASSERT_LE(*way.end, *oldEnd);
            }
            for (const auto& placed : layoutOf(way.plan).steps)
                if (!placed.days.empty()) {
                    ASSERT_GE(*placed.from, today) << "nothing is planned for the past";
                }
        }
        for (std::size_t i = 0; i < plan.steps.size(); ++i)
            ASSERT_EQ(minutesOf(ways[1].plan.steps[i]), minutesOf(plan.steps[i]));
        squeezed += ways[1].hoursMore > 0 && ways[1].keepsEnd ? 1 : 0;
        dropped += ways[2].dropped.empty() ? 0 : 1;
    }
    EXPECT_GT(squeezed, 100);
    EXPECT_GT(dropped, 100);
}

TEST(Schedule, endsOnTheDayTheHoursAreUsedUp) {
    // One learner, no waiting: no order of the steps ends earlier than the sum of the hours.
    for (unsigned seed = 0; seed < 500; ++seed) {
        RandomPlan random(seed);
        db::Plan plan = random.make();
        int minutes = 0;
        for (auto& step : plan.steps) {
            step.kind = db::PlanStepKind::Learn;
            step.months.reset();
            step.dueOn.clear();
            step.after.clear();
            step.with.clear();
            minutes += minutesOf(step);
        }
        const WeekHours hours(plan);
        Day day = *dayFrom(plan.start);
        for (; (minutes -= hours.minutesOn(day)) > 0; day += days(1)) {
        }
        ASSERT_EQ(layoutOf(plan).end, day) << "seed " << seed;
    }
}

TEST(Schedule, fiveHoursAWeekWithAFreeFifthWeek) {
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = evenHours(5);
    plan.bufferEvery = 5;
    plan.steps.resize(2);
    plan.steps[0].hours = 20; // four weeks
    plan.steps[1].hours = 5;  // not in the fifth
    const auto layout = layoutOf(plan);
    EXPECT_EQ(dayText(*layout.steps[0].to), "2026-10-04");
    EXPECT_EQ(dayText(*layout.steps[1].from), "2026-10-12");
    EXPECT_EQ(dayText(*layout.end), "2026-10-18");
}

TEST(Schedule, whatLastsMonthsRunsBesideTheHoursAndHoldsUpTheFirstJob) {
    db::Plan plan;
    plan.start = "2026-10-05";
    plan.hours = evenHours(7);
    plan.steps.resize(3);
    plan.steps[0].kind = db::PlanStepKind::School;
    plan.steps[0].months = 48;
    plan.steps[0].monthsMost = 60;
    plan.steps[0].opensOn = "09-01";
    plan.steps[1].hours = 14;
    plan.steps[2].kind = db::PlanStepKind::FirstJob;
    const auto layout = layoutOf(plan);
    EXPECT_EQ(dayText(*layout.steps[0].from), "2027-09-01");
    EXPECT_EQ(dayText(*layout.steps[0].to), "2031-08-31");
    EXPECT_EQ(dayText(*layout.learnt), "2026-10-18");
    const auto range = *endRangeOf(plan, {});
    EXPECT_EQ(dayText(*range.entry), "2031-08-31");
    EXPECT_EQ(dayText(range.late), "2032-08-31");
    EXPECT_TRUE(range.waits);
    EXPECT_FALSE(range.openEnded);
    plan.steps[0].done = true; // I have the degree
    EXPECT_EQ(layoutOf(plan).end, layout.learnt);
}

TEST(Schedule, whatIsLearntBesideTheWayDoesNotHoldUpTheFirstJob) {
    db::Plan plan;
    plan.start = "2026-10-05";
    plan.hours = evenHours(7);
    plan.steps.resize(4);
    plan.steps[0].id = "diploma";
    plan.steps[0].kind = db::PlanStepKind::School;
    plan.steps[0].openEnded = true;
    plan.steps[1].id = "apply";
    plan.steps[1].kind = db::PlanStepKind::Apply;
    plan.steps[2].kind = db::PlanStepKind::FirstJob;
    plan.steps[2].after = {{"apply"}};
    plan.steps[3].hours = 14;
    EXPECT_FALSE(endRangeOf(plan, {})->waits);
    plan.steps[1].after = {{"diploma"}};
    EXPECT_TRUE(endRangeOf(plan, {})->waits);
    plan.steps[1].after.clear();
    plan.steps[0].kind = db::PlanStepKind::Exam;
    EXPECT_FALSE(endRangeOf(plan, {})->waits) << "the first one of engineers, whom many take without it";
    plan.steps[0].kind = db::PlanStepKind::Licence;
    EXPECT_TRUE(endRangeOf(plan, {})->waits) << "a license beside it may be asked for all the same";
}

TEST(Schedule, aPlaceIsAskedForFromTheSummerOnToo) {
    db::Plan plan;
    plan.hours = evenHours(7);
    plan.steps.resize(1);
    plan.steps[0].kind = db::PlanStepKind::Apply;
    plan.steps[0].opensOn = "07-01";
    for (const auto& [start, day] : {std::pair("2026-06-01", "2026-07-01"), std::pair("2026-10-05", "2026-10-05"), std::pair("2026-12-28", "2027-07-01")}) {
        plan.start = start;
        EXPECT_EQ(dayText(*layoutOf(plan).steps[0].from), day);
    }
}

TEST(Schedule, aPlaceIsAskedForUntilTheMiddleOfDecember) {
    db::Plan plan;
    plan.hours = evenHours(7);
    plan.steps.resize(1);
    plan.steps[0].kind = db::PlanStepKind::Apply;
    plan.steps[0].opensOn = "10-01";
    for (const auto& [start, day] : {std::pair("2026-09-07", "2026-10-01"), std::pair("2026-12-07", "2026-12-07"), std::pair("2026-12-28", "2027-10-01")}) {
        plan.start = start;
        EXPECT_EQ(dayText(*layoutOf(plan).steps[0].from), day);
    }
    plan.start = "2026-12-07";
    plan.steps[0].kind = db::PlanStepKind::Exam;
    EXPECT_EQ(dayText(*layoutOf(plan).steps[0].from), "2027-10-01") << "a test has its day";
}

TEST(Schedule, schoolingThatHasBegunGoesOnWhileCoursesAreLaidOutAnew) {
    db::Plan plan;
    plan.start = "2026-08-31";
    plan.hours = evenHours(7);
    plan.steps.resize(2);
    plan.steps[0].kind = db::PlanStepKind::School;
    plan.steps[0].months = 24;
    plan.steps[0].opensOn = "09-01";
    plan.steps[1].hours = 70;
    const auto anew = laidOutAnew(plan, *dayFrom("2026-12-07"));
    EXPECT_EQ(layoutOf(anew).steps[0], layoutOf(plan).steps[0]);
    EXPECT_GT(*layoutOf(anew).learnt, *layoutOf(plan).learnt);
    const auto rested = resumed(paused(plan, *dayFrom("2026-12-07")), *dayFrom("2027-01-06"));
    EXPECT_EQ(*layoutOf(rested).steps[0].to, *layoutOf(plan).steps[0].to + days(30)) << "a pause is no schooling";
}

TEST(Schedule, aMonthThatHasNoSuchDayEndsOnItsLast) {
    EXPECT_EQ(dayText(monthsLater(*dayFrom("2027-10-31"), 4)), "2028-02-29");
    EXPECT_EQ(dayText(nextOn(*dayFrom("2027-09-01"), "09-01")), "2027-09-01");
    EXPECT_EQ(dayText(nextOn(*dayFrom("2027-09-02"), "09-01")), "2028-09-01");
    EXPECT_EQ(dayText(nextOn(*dayFrom("2027-09-02"), "soon")), "2027-09-02");
}

TEST(Schedule, paceIsHoursLoggedOverPlanned) {
    db::Plan plan;
    plan.steps.resize(1);
    plan.steps[0].key = "course:a/b";
    plan.steps[0].hours = 20;
    plan.steps[0].done = true;
    const auto pace = paceOf(plan, {{"course:a/b", 30}});
    EXPECT_DOUBLE_EQ(pace.factor, 1.25); // (30 + 20) / (20 + 20)
    EXPECT_EQ(pace.steps, 1);
    EXPECT_EQ(paceOf(plan, {}).steps, 0);
}

TEST(Schedule, whatIsBehindIsPlannedAndNotDone) {
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = evenHours(7);
    plan.steps.resize(1);
    plan.steps[0].hours = 20;
    const Day today = *dayFrom("2026-09-14");
    EXPECT_EQ(progressOn(plan, layoutOf(plan), today).minutesBehind, 7 * 60);
    plan = withHoursDone(plan, 0, 5);
    EXPECT_EQ(progressOn(plan, layoutOf(plan), today).minutesBehind, 2 * 60);
    plan = laidOutAnew(plan, today);
    EXPECT_EQ(progressOn(plan, layoutOf(plan), today).minutesBehind, 0);
    EXPECT_EQ(layoutOf(plan).steps[0].from, today);
}

} // namespace waymark::app

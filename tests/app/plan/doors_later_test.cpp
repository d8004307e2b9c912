// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The doors of a career after a bad month: in their order, each as long as before, whatever way out is taken.
#include "app/plan/catching_up.h"
#include "app/plan/layout.h"
#include "tests/app/plan/random_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace waymark::app {

namespace {

using std::chrono::days;
using test::RandomPlan;

/// Doors as a career has them: a try, asking for a place, schooling, work, an exam, applying, the first job.
db::Plan randomDoors(unsigned seed) {
    RandomPlan random(seed);
    db::Plan plan = random.make();
    std::string before;
    const int doors = 3 + random.below(6);
    for (int i = 0; i < doors; ++i) {
        db::PlanStep door;
        door.id = "door-" + std::to_string(i);
        door.title = door.id;
        constexpr std::array kinds{db::PlanStepKind::Apply, db::PlanStepKind::School, db::PlanStepKind::Experience,
                                   db::PlanStepKind::Exam, db::PlanStepKind::Licence};
        door.kind = i == 0 ? db::PlanStepKind::Try : i + 1 == doors ? db::PlanStepKind::FirstJob
                                                                     : kinds[static_cast<std::size_t>(random.below(5))];
        if (door.kind == db::PlanStepKind::Try)
            door.hours = 2;
        if (door.kind == db::PlanStepKind::School || door.kind == db::PlanStepKind::Experience) {
            door.openEnded = random.chance(30);
            if (!door.openEnded || random.chance(50))
                door.months = 1 + random.below(60);
            if (door.kind == db::PlanStepKind::School && random.chance(50))
                door.opensOn = "09-01";
        } else {
            door.openEnded = door.kind != db::PlanStepKind::Try && random.chance(40);
        }
        if (!before.empty())
            door.after = {{before}};
        door.done = random.chance(40) && (i == 0 || plan.steps.back().done);
        before = door.id;
        plan.steps.push_back(door);
    }
    return plan;
}

/// Each door comes after the one before it, and what has no stated time has none.
void expectDoorsInOrder(const db::Plan& plan, const db::Plan& was) {
    const auto is = layoutOf(plan);
    const auto before = layoutOf(was);
    for (const auto& warning : is.warnings) {
        const bool door = plan.steps[warning.step].id.starts_with("door-");
        ASSERT_FALSE(door && warning.kind == PlanWarningKind::NeedsLater) << plan.steps[warning.step].title;
    }
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        if (!plan.steps[i].id.starts_with("door-") || !is.steps[i].from)
            continue;
        ASSERT_EQ(is.steps[i].later, before.steps[i].later) << plan.steps[i].title;
        ASSERT_EQ(plan.steps[i].months, was.steps[i].months);
        if (plan.steps[i].months && plan.steps[i].lockedOn.empty()) {
            const Day end = std::max(*is.steps[i].from, monthsLater(*is.steps[i].from, *plan.steps[i].months) - days(1));
            ASSERT_GE(*is.steps[i].to, end) << "its span stays";
        }
    }
}

} // namespace

TEST(DoorsLater, catchingUpKeepsTheDoorsInTheirOrderAndSpans) {
    for (unsigned seed = 0; seed < 10'000; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        const auto plan = randomDoors(seed);
        RandomPlan random(seed + 77);
        Day today = *dayFrom(plan.start) + days(14 + random.below(500));
        auto now = plan;
        for (int time = 0; time < 2; ++time) { // behind once, and again
            const auto ways = catchUpsOf(now, today);
            for (const auto& way : ways)
                ASSERT_NO_FATAL_FAILURE(expectDoorsInOrder(way.plan, plan));
            now = ways[static_cast<std::size_t>(random.below(3))].plan;
            today += days(30 + random.below(200));
        }
    }
}

TEST(DoorsLater, whatHasNoBegunDoorMovesBehindIt) {
    db::Plan plan;
    plan.start = "2027-01-11";
    plan.hours = evenHours(10);
    plan.steps.resize(3);
    plan.steps[0].id = "place";
    plan.steps[0].kind = db::PlanStepKind::Apply;
    plan.steps[1].id = "degree";
    plan.steps[1].kind = db::PlanStepKind::School;
    plan.steps[1].months = 24;
    plan.steps[1].opensOn = "09-01";
    plan.steps[1].after = {{"place"}};
    plan.steps[2].hours = 20;
    const auto late = laidOutAnew(plan, *dayFrom("2027-10-04"));
    EXPECT_EQ(dayText(*layoutOf(late).steps[1].from), "2028-09-01") << "no place was asked for: the next autumn";
    plan.steps[0].done = true;
    EXPECT_EQ(dayText(*layoutOf(laidOutAnew(plan, *dayFrom("2027-10-04"))).steps[1].from), "2027-09-01") << "it has begun";
}

} // namespace waymark::app

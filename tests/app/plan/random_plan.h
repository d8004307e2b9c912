// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A random plan of a few steps with breaks, prerequisites and held days, and a random edit of it. The same seed is the
// same plan.
#pragma once

#include "app/plan/edits.h"
#include "app/plan/week_hours.h"

#include <random>
#include <string>

namespace waymark::app::test {

using std::chrono::days;

class RandomPlan {
public:
    explicit RandomPlan(unsigned seed)
        : m_random(seed) {}

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    std::size_t step(const db::Plan& plan) { return static_cast<std::size_t>(below(static_cast<int>(plan.steps.size()))); }

    db::Plan make() {
        db::Plan plan;
        m_start = *dayFrom("2026-09-07") + days(below(9));
        plan.start = dayText(m_start);
        plan.bufferEvery = chance(50) ? 5 : 0;
        plan.hours = evenHours(1 + below(20));
        if (chance(40)) {
            plan.hours = {};
            for (auto& hours : plan.hours)
                hours = chance(50) ? 0.5 * below(8) : 0;
            plan.hours[static_cast<std::size_t>(below(7))] = 1;
        }
        for (int count = below(3); count > 0; --count) {
            const Day from = m_start + days(below(120));
            plan.breaks.push_back({dayText(from), dayText(from + days(below(20))), "holidays"});
        }
        for (int i = 0, count = 1 + below(9); i < count; ++i)
            plan.steps.push_back(makeStep(i));
        for (int need = 0; need < 5; ++need)
            plan.needs.push_back({"n" + std::to_string(need), "Need", 1.0 + below(5)});
        return plan;
    }

    db::Plan edited(const db::Plan& plan) {
        const auto i = step(plan);
        const Day today = m_start + days(below(60));
        switch (below(12)) {
        case 0: return withDone(plan, i, today);
        case 1: return withOpen(plan, i);
        case 2: return withHoursDone(plan, i, plan.steps[i].hours.value_or(0) / 2);
        case 3: return withDropped(plan, i);
        case 4: return withRestored(plan, i);
        case 5: return withLocked(plan, i);
        case 6: return withUnlocked(plan, i);
        case 7: return withMoved(plan, i, static_cast<std::size_t>(below(static_cast<int>(plan.steps.size()) + 1)));
        case 8: return laidOutAnew(plan, today);
        case 9: return resumed(paused(plan, today), today + days(below(30)));
        case 10: return withAdded(plan, makeStep(below(9)));
        default: return withSwapped(plan, i, makeStep(below(9)));
        }
    }

private:
    db::PlanStep makeStep(int i) {
        db::PlanStep step;
        step.key = "course:test/" + std::to_string(m_count++);
        step.id = "s" + std::to_string(i + 1) + "x" + std::to_string(m_count);
        step.title = "Step";
        step.hours = 0.25 * (1 + below(160));
        step.covers = {"n" + std::to_string(below(5))};
        if (chance(30))
            step.after.push_back({"course:test/" + std::to_string(below(m_count + 1)),
                                  "course:test/" + std::to_string(below(m_count + 1))});
        if (chance(10))
            step.with.push_back("course:test/" + std::to_string(below(m_count + 1)));
        if (chance(10)) {
            step.kind = db::PlanStepKind::Exam;
            step.dueOn = dayText(m_start + days(below(200)));
        } else if (chance(15)) { // schooling or work beside the hours
            step.kind = chance(50) ? db::PlanStepKind::School : db::PlanStepKind::Experience;
            step.hours.reset();
            step.covers.clear();
            step.months = 1 + below(60);
            if (chance(50))
                step.monthsMost = *step.months + below(24);
            step.openEnded = !step.monthsMost;
            if (chance(50))
                step.opensOn = "09-01";
        } else if (chance(5)) {
            step.kind = db::PlanStepKind::FirstJob;
            step.hours.reset();
        }
        return step;
    }

    std::mt19937 m_random;
    Day m_start;
    int m_count = 0;
};

} // namespace waymark::app::test

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Processor time of a plan of 200 steps over three years: read and laid out, edited, and its three ways to catch
// up. Prints milliseconds.
#include "app/plan/catching_up.h"
#include "app/plan/edits.h"
#include "app/plan/week_hours.h"

#include <cstdio>
#include <ctime>
#include <string>

namespace {

using namespace waymark;

template <class Work>
void measure(const char* name, int times, Work&& work) {
    const std::clock_t begun = std::clock();
    for (int i = 0; i < times; ++i)
        work();
    std::printf("%-24s %.3f ms\n", name,
                1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC / times);
}

db::Plan longPlan() {
    db::Plan plan;
    plan.start = "2026-09-07";
    plan.hours = app::evenHours(12);
    plan.bufferEvery = 5;
    for (int i = 0; i < 200; ++i) {
        db::PlanStep step;
        step.key = "course:bench/" + std::to_string(i);
        step.title = "Course " + std::to_string(i);
        step.hours = 7.5;
        step.covers = {"need" + std::to_string(i % 40)};
        if (i > 20)
            step.after = {{"course:bench/" + std::to_string(i - 17)}};
        plan.steps.push_back(std::move(step));
    }
    for (int need = 0; need < 40; ++need)
        plan.needs.push_back({"need" + std::to_string(need), "Need", 1.0 + need % 5});
    return app::withIds(std::move(plan));
}

} // namespace

int main() {
    const auto plan = longPlan();
    const auto text = db::contentOf(plan);
    measure("read and laid out", 20, [&] { app::layoutOf(*db::planFrom(text)); });
    measure("one edit, laid out", 20, [&] { app::layoutOf(app::withHoursDone(plan, 50, 3)); });
    measure("written", 20, [&] { db::contentOf(plan, text); });
    measure("three ways to catch up", 3, [&] { app::catchUpsOf(plan, *app::dayFrom("2027-01-04")); });
}

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/kept_steps.h"

#include <set>

namespace waymark::app {

namespace {

constexpr double guessOfCourse = 20;
constexpr double guessOfBook = 30;

} // namespace

db::PlanStep stepOf(const db::KeptItem& item) {
    db::PlanStep step;
    step.key = item.key.text();
    step.title = item.facts.title;
    step.url = item.ownUrl.empty() ? item.facts.url : item.ownUrl;
    step.hours = item.facts.hours;
    if (!step.hours || *step.hours <= 0) {
        step.hours = item.key.kind() == db::ItemKind::Book ? guessOfBook : guessOfCourse;
        step.hoursEstimated = true;
    }
    step.price = item.ownPrice ? item.ownPrice : item.facts.price;
    if (step.price)
        step.free = step.price->amount == 0;
    step.done = item.status == db::KeptStatus::Done;
    if (step.done)
        step.doneOn = item.finishedOn;
    return step;
}

std::vector<db::PlanStep> stepsOf(const std::vector<db::KeptItem>& items) {
    std::vector<db::PlanStep> steps;
    std::set<std::string> seen;
    for (const auto& item : items)
        if (const auto kind = item.key.kind(); (kind == db::ItemKind::Course || kind == db::ItemKind::Book) &&
                                               seen.insert(item.key.text()).second)
            steps.push_back(stepOf(item));
    return steps;
}

db::Plan withItemsDone(db::Plan plan, const std::map<std::string, std::string>& doneOn) {
    for (auto& step : plan.steps)
        if (const auto found = doneOn.find(step.key); !step.done && !step.key.empty() && found != doneOn.end()) {
            step.done = true;
            step.doneOn = found->second;
        }
    return plan;
}

} // namespace waymark::app

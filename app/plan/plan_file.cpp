// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/plan_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace waymark::app {

namespace {

using Json = nlohmann::ordered_json;

db::Error refused(const std::string& reason) {
    return {db::ErrorKind::InvalidInput, "this is no plan of Waymark: " + reason};
}

void forgetWhatIsPersonal(db::Plan& plan) {
    for (auto& step : plan.steps) {
        step.done = false;
        step.hoursDone = step.hoursBefore = 0;
        step.doneOn.clear();
        step.pastFrom.clear();
        step.pastTo.clear();
        if (step.months)
            step.lockedOn.clear(); // the day one's own schooling began
    }
    plan.from.clear();
    plan.pausedOn.clear();
    plan.extra.clear();
    plan.known.clear();
    plan.remarks.clear(); // limits of the learner's money, hours and languages
    plan.revision = 0;
}

const db::PlanStep* sameIn(const db::Plan& plan, const db::PlanStep& step) {
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const auto& other) {
        return !other.dropped && (step.key.empty() ? other.key.empty() && other.title == step.title
                                                   : other.key == step.key);
    });
    return found == plan.steps.end() ? nullptr : &*found;
}

std::vector<std::string> onlyIn(const db::Plan& plan, const db::Plan& other) {
    std::vector<std::string> titles;
    for (const auto& step : plan.steps)
        if (!step.dropped && !sameIn(other, step))
            titles.push_back(step.title);
    return titles;
}

} // namespace

std::string asPlanFile(const SharedPlan& shared) {
    db::Plan plan = shared.plan;
    forgetWhatIsPersonal(plan);
    Json json;
    json["waymark_plan"] = planFileVersion;
    json["title"] = shared.title;
    json["plan"] = Json::parse(db::contentOf(plan));
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

db::Result<SharedPlan> planFromFile(std::string_view text) {
    constexpr std::size_t most = 16U << 20U;
    if (text.size() > most)
        return refused("it is longer than 16 MB");
    const auto json = Json::parse(text, nullptr, false);
    if (!json.is_object() || !json.contains("waymark_plan") || !json["waymark_plan"].is_number_integer())
        return refused("it does not begin as one");
    if (json["waymark_plan"].get<long long>() > planFileVersion)
        return refused("a newer Waymark wrote it; please update");
    if (!json.contains("plan") || !json["plan"].is_object())
        return refused("it holds no steps");
    auto plan = db::planFrom(json["plan"].dump(-1, ' ', false, Json::error_handler_t::replace));
    if (!plan)
        return plan.error();
    SharedPlan shared;
    shared.plan = *std::move(plan);
    forgetWhatIsPersonal(shared.plan);
    if (json.contains("title") && json["title"].is_string())
        shared.title = json["title"].get<std::string>();
    return shared;
}

bool isPlanFile(std::string_view text) {
    constexpr std::size_t head = 200;
    return text.substr(0, head).find("\"waymark_plan\"") != std::string_view::npos;
}

PlanDifference differenceOf(const db::Plan& mine, const db::Plan& theirs) {
    PlanDifference difference;
    difference.onlyMine = onlyIn(mine, theirs);
    difference.onlyTheirs = onlyIn(theirs, mine);
    for (const auto& step : mine.steps)
        if (const auto* other = sameIn(theirs, step); other && !step.dropped && (other->hours != step.hours || other->months != step.months))
            difference.otherHours.push_back(step.title);
    difference.otherWeeks = mine.start != theirs.start || mine.hours != theirs.hours ||
                            mine.breaks != theirs.breaks || mine.bufferEvery != theirs.bufferEvery;
    return difference;
}

db::Plan madeMine(const db::Plan& theirs, const db::Plan& mine) {
    db::Plan plan = theirs;
    for (auto& step : plan.steps)
        if (const auto* own = sameIn(mine, step); own && (own->done || own->hoursDone > 0)) {
            step.done = own->done;
            step.doneOn = own->doneOn;
            step.hoursDone = std::min(own->hoursDone, step.hours.value_or(own->hoursDone));
        }
    plan.known = mine.known;
    plan.revision = mine.revision + 1;
    return plan;
}

} // namespace waymark::app

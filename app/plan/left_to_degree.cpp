// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/left_to_degree.h"

#include "app/path/suitability.h"
#include "app/plan/course_kind.h"
#include "app/plan/learning_order.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace waymark::app {

namespace {

constexpr double longItem = 60; // hours

/// Weights of the needs that the degree is about.
std::map<std::string, int> subjectsOf(const db::LearningSupply& supply) {
    std::map<std::string, int> subjects;
    for (const auto& need : supply.needs)
        if (need.kind == db::NeedKind::Foundation || need.kind == db::NeedKind::Core)
            subjects[need.topic] = need.general ? 0 : need.weight;
    return subjects;
}

/// How much a step says about the career; nothing: no subject of the degree.
std::optional<int> worthOf(const db::PlanStep& step, const std::map<std::string, int>& subjects) {
    std::optional<int> worth;
    for (const auto& need : step.covers)
        if (const auto found = subjects.find(need); found != subjects.end())
            worth = std::max(worth.value_or(0), found->second);
    return worth;
}

/// On a subject of the degree that it does not teach itself: a tool's regression on statistics.
bool standsOnSubjects(const db::PlanStep& step, const db::Plan& plan, const db::LearningSupply& supply, const std::set<std::string>& left) {
    return !toneOf(step.title, {}).introductory && std::any_of(supply.needs.begin(), supply.needs.end(), [&](const auto& need) {
        return left.contains(need.topic) && std::find(step.covers.begin(), step.covers.end(), need.topic) == step.covers.end() &&
               standsOn(step, plan.needs, need.name);
    });
}

/// An introduction, or what the career's foundations are learnt by.
bool isBeginning(const db::PlanStep& step, const db::LearningSupply& supply) {
    return toneOf(step.title, {}).introductory || std::any_of(supply.needs.begin(), supply.needs.end(), [&](const auto& need) {
               return need.kind == db::NeedKind::Foundation && std::find(step.covers.begin(), step.covers.end(), need.topic) != step.covers.end();
           });
}

/// What is no lectures of a term first, where asked for what begins, then what is of the weightiest need, then the shorter one.
std::vector<const db::PlanStep*> triesOf(const db::Plan& plan, const db::LearningSupply& supply, const std::map<std::string, int>& subjects, bool beginnings) {
    std::vector<const db::PlanStep*> tries;
    for (const auto& step : plan.steps)
        if (worthOf(step, subjects) && !toneOf(step.title, {}).advanced)
            tries.push_back(&step);
    const auto rank = [&](const db::PlanStep* step) {
        const double hours = step->hours.value_or(longItem);
        return std::tuple(isUniversityLecture(step->key) || hours > longItem, beginnings && !isBeginning(*step, supply), -worthOf(*step, subjects).value_or(0), hours);
    };
    std::stable_sort(tries.begin(), tries.end(), [&](const auto* one, const auto* other) { return rank(one) < rank(other); });
    return tries;
}

bool isSchoolOfDoor(const RouteLeg& leg) {
    return leg.kind == db::PlanStepKind::School && leg.door && leg.award;
}

} // namespace

bool isDegreeAhead(const Route& route, bool workDecides) {
    constexpr double half = 50;
    if ((route.namingLess >= half || workDecides) && std::none_of(route.legs.begin(), route.legs.end(), isSchoolOfDoor))
        return false;
    return std::any_of(route.legs.begin(), route.legs.end(), [](const auto& leg) {
        return leg.kind == db::PlanStepKind::School && leg.award && *leg.award >= db::EntryEducation::Associate && !leg.afterHiring && !leg.completes;
    });
}

bool isTrainingAhead(const Route& route, std::string_view soc) {
    const bool clinical = soc.starts_with("29-") || soc.starts_with("31-");
    return std::any_of(route.legs.begin(), route.legs.end(), [=](const auto& leg) {
        return leg.kind == db::PlanStepKind::School && !leg.afterHiring &&
               (leg.licenceProgram || (clinical && leg.award == db::EntryEducation::Certificate));
    });
}

bool isProfessionAhead(const Route& route) {
    return std::any_of(route.legs.begin(), route.legs.end(), [](const auto& leg) {
        return isSchoolOfDoor(leg) && *leg.award > db::EntryEducation::Bachelor && !leg.afterHiring && !leg.completes;
    });
}

LeftTo leftTo(const Route& route, const WaysIn& ways, std::string_view soc, bool workDecides) {
    if (isDegreeAhead(route, workDecides))
        return LeftTo::Degree;
    if (isTrainingAhead(route, soc))
        return LeftTo::School;
    const bool resident = std::any_of(route.legs.begin(), route.legs.end(), [&](const auto& leg) { return leg.door && ways.doors[*leg.door].key == "residency"; });
    return resident ? LeftTo::Residency : LeftTo::Nothing;
}

TryOut tryOutBefore(const Route& route, std::string_view soc, LeftTo to) {
    TryOut tryOut;
    if (to == LeftTo::Residency)
        tryOut.items = 0;
    tryOut.profession = isProfessionAhead(route);
    if (!soc.starts_with("15-12"))
        return tryOut;
    tryOut.items *= 2;
    tryOut.hours *= 2;
    tryOut.beginnings = true;
    return tryOut;
}

std::set<std::string> leftToDegree(const db::LearningSupply& supply, const PlanChoice& choice, const PlanWishes& wishes, const TryOut& tryOut) {
    const auto subjects = subjectsOf(supply);
    std::set<std::string> left;
    int tried = 0;
    for (const auto& [topic, weight] : subjects)
        if (wishes.known.contains(topic))
            ++tried;
        else
            left.insert(topic);
    const auto all = left;
    std::set<std::string> kept, stays; // items; needs of them, and what leads to an exam
    double hours = 0;
    const auto keep = [&](const db::PlanStep& step) {
        kept.insert(step.key);
        stays.insert(step.covers.begin(), step.covers.end());
        for (const auto& need : step.covers)
            left.erase(need);
    };
    for (const auto& step : choice.plan.steps)
        if (wishes.locked.contains(step.key))
            keep(step);
    const auto stands = [&](const db::PlanStep& step) { return standsOnSubjects(step, choice.plan, supply, all); };
    auto tries = triesOf(choice.plan, supply, subjects, tryOut.beginnings);
    if (tryOut.profession) // its own school teaches its practice; before it one learns what that school asks for
        std::erase_if(tries, [&](const auto* step) { return !isBeginning(*step, supply); });
    const auto keepTries = [&](bool also) {
        for (const auto* step : tries) {
            if (tried >= tryOut.items)
                break;
            if ((tried > 0 && hours + step->hours.value_or(0) > tryOut.hours) || (!also && stands(*step)))
                continue;
            ++tried;
            hours += step->hours.value_or(0);
            keep(*step);
        }
    };
    keepTries(false);
    if (tried == 0)
        keepTries(true); // better than none
    for (const auto& need : supply.needs)
        if (need.kind == db::NeedKind::Credential)
            stays.insert(need.topic);
    for (const auto& step : choice.plan.steps)
        if (!kept.contains(step.key) && stands(step))
            for (const auto& need : step.covers)
                if (!stays.contains(need) && !wishes.known.contains(need))
                    left.insert(need);
    return left;
}

} // namespace waymark::app

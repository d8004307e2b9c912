// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/plan.h"

#include "db/records/enum_array.h"
#include "db/text/pieces.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace waymark::db {

namespace {

using Json = nlohmann::ordered_json;

constexpr EnumArray<PlanStepKind, std::string_view> kindNames{
    "learn", "try", "school", "apply", "exam", "licence", "apprenticeship", "first-job", "experience", "internship"};
constexpr double mostMonths = 40 * 12;

/// Empty members are left out, so that equal plans are equal text.
void set(Json& json, const char* name, Json value) {
    if (value.is_null() || (value.is_structured() && value.empty()))
        json.erase(name);
    else
        json[name] = std::move(value);
}
void set(Json& json, const char* name, const std::string& text) {
    set(json, name, text.empty() ? Json() : Json(text));
}
void set(Json& json, const char* name, double number) {
    set(json, name, number == 0 ? Json() : Json(number));
}
void set(Json& json, const char* name, bool yes) {
    set(json, name, yes ? Json(true) : Json());
}
template <class Number>
Json maybe(const std::optional<Number>& number) {
    return number ? Json(*number) : Json();
}

/// What was there before of the step with this id, key or title: members of a newer program stay.
Json stepBefore(const Json& steps, const PlanStep& step) {
    const auto isIt = [&step](const Json& before) {
        if (!before.is_object())
            return false;
        if (!step.id.empty() && before.contains("id"))
            return before["id"] == step.id;
        return before.value("key", Json("")) == step.key &&
               (!step.key.empty() || before.value("title", Json("")) == step.title);
    };
    if (steps.is_array())
        if (const auto found = std::find_if(steps.begin(), steps.end(), isIt); found != steps.end())
            return *found;
    return Json::object();
}

const Json* member(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found == json.end() ? nullptr : &*found;
}
std::string textAt(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}
std::optional<double> numberAt(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value && value->is_number() && std::isfinite(value->get<double>())
               ? std::optional(value->get<double>())
               : std::nullopt;
}
std::optional<int> monthsAt(const Json& json, const char* name) {
    const auto number = numberAt(json, name);
    return number ? std::optional(static_cast<int>(std::clamp(*number, 0.0, mostMonths))) : std::nullopt;
}
bool yesAt(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value && value->is_boolean() && value->get<bool>();
}
/// The members of an array that `read` makes something of.
template <class Read>
void eachAt(const Json& json, const char* name, Read&& read) {
    if (const Json* value = member(json, name); value && value->is_array())
        for (const Json& each : *value)
            read(each);
}
std::vector<std::string> textsOf(const Json& array) {
    std::vector<std::string> texts;
    for (const Json& each : array)
        if (each.is_string())
            texts.push_back(each.get<std::string>());
    return texts;
}
std::vector<std::string> textsAt(const Json& json, const char* name) {
    const Json* value = member(json, name);
    return value && value->is_array() ? textsOf(*value) : std::vector<std::string>();
}

Json jsonOf(const PlanStep& step, Json json) {
    set(json, "key", step.key);
    set(json, "title", step.title);
    set(json, "hours", maybe(step.hours));
    set(json, "due", step.dueOn);
    set(json, "done", step.done);
    set(json, "id", step.id);
    set(json, "kind", step.kind == PlanStepKind::Learn ? Json() : Json(planStepKindName(step.kind)));
    set(json, "estimated", step.hoursEstimated);
    set(json, "hours_done", step.hoursDone);
    set(json, "hours_before", step.hoursBefore);
    set(json, "dropped", step.dropped);
    set(json, "done_on", step.doneOn);
    set(json, "locked_on", step.lockedOn);
    set(json, "past_from", step.pastFrom);
    set(json, "past_to", step.pastTo);
    set(json, "covers", Json(step.covers));
    set(json, "after", Json(step.after));
    set(json, "with", Json(step.with));
    set(json, "documents", Json(step.documents));
    set(json, "price", step.price ? Json(step.price->amount) : Json());
    set(json, "currency", step.price ? Json(step.price->currency.code) : Json());
    set(json, "free", step.free ? Json(*step.free) : Json());
    set(json, "url", step.url);
    set(json, "months", maybe(step.months));
    set(json, "months_most", maybe(step.monthsMost));
    set(json, "open_ended", step.openEnded);
    set(json, "opens_on", step.opensOn);
    set(json, "notes", Json(step.notes));
    set(json, "by", step.by);
    return json;
}

PlanStep stepFrom(const Json& json) {
    PlanStep step;
    step.key = textAt(json, "key");
    step.title = textAt(json, "title");
    step.hours = numberAt(json, "hours");
    step.dueOn = textAt(json, "due");
    step.done = yesAt(json, "done");
    step.id = textAt(json, "id");
    step.kind = planStepKindFromName(textAt(json, "kind")).value_or(PlanStepKind::Learn);
    step.hoursEstimated = yesAt(json, "estimated");
    step.hoursDone = numberAt(json, "hours_done").value_or(0);
    step.hoursBefore = numberAt(json, "hours_before").value_or(0);
    step.dropped = yesAt(json, "dropped");
    step.doneOn = textAt(json, "done_on");
    step.lockedOn = textAt(json, "locked_on");
    step.pastFrom = textAt(json, "past_from");
    step.pastTo = textAt(json, "past_to");
    step.covers = textsAt(json, "covers");
    eachAt(json, "after", [&](const Json& group) {
        if (group.is_array())
            step.after.push_back(textsOf(group));
    });
    step.with = textsAt(json, "with");
    step.documents = textsAt(json, "documents");
    if (const auto amount = numberAt(json, "price"))
        step.price = Money{*amount, {textAt(json, "currency")}};
    if (const Json* free = member(json, "free"); free && free->is_boolean())
        step.free = free->get<bool>();
    step.url = textAt(json, "url");
    step.months = monthsAt(json, "months");
    step.monthsMost = monthsAt(json, "months_most");
    step.openEnded = yesAt(json, "open_ended");
    step.opensOn = textAt(json, "opens_on");
    step.notes = textsAt(json, "notes");
    step.by = textAt(json, "by");
    return step;
}

void readWeeks(const Json& json, Plan& plan) {
    plan.start = textAt(json, "start");
    plan.from = textAt(json, "from");
    if (const Json* hours = member(json, "hours_of_week"); hours && hours->is_array())
        for (std::size_t day = 0; day < std::min(plan.hours.size(), hours->size()); ++day)
            if (hours->at(day).is_number())
                plan.hours[day] = std::clamp(hours->at(day).get<double>(), 0.0, 24.0);
    plan.bufferEvery = static_cast<int>(std::clamp(numberAt(json, "buffer_every").value_or(0), 0.0, 99.0));
    eachAt(json, "breaks", [&](const Json& each) {
        if (each.is_object())
            plan.breaks.push_back({textAt(each, "from"), textAt(each, "to"), textAt(each, "kind")});
    });
    eachAt(json, "extra", [&](const Json& each) {
        if (each.is_object())
            plan.extra.push_back(
                {textAt(each, "from"), textAt(each, "to"), numberAt(each, "hours").value_or(0)});
    });
    plan.pausedOn = textAt(json, "paused_on");
}

void writeWeeks(Json& json, const Plan& plan) {
    set(json, "start", plan.start);
    set(json, "from", plan.from);
    set(json, "hours_of_week", plan.hours == std::array<double, 7>{} ? Json() : Json(plan.hours));
    set(json, "buffer_every", static_cast<double>(plan.bufferEvery));
    auto breaks = Json::array();
    for (const PlanBreak& each : plan.breaks)
        breaks.push_back({{"from", each.from}, {"to", each.to}, {"kind", each.kind}});
    set(json, "breaks", std::move(breaks));
    auto extra = Json::array();
    for (const PlanExtra& each : plan.extra)
        extra.push_back({{"from", each.from}, {"to", each.to}, {"hours", each.hours}});
    set(json, "extra", std::move(extra));
    set(json, "paused_on", plan.pausedOn);
}

} // namespace

std::string_view planStepKindName(PlanStepKind kind) {
    return kindNames[kind];
}

std::optional<PlanStepKind> planStepKindFromName(std::string_view name) {
    return enumNamed(kindNames, name);
}

std::string contentOf(const Plan& plan, const std::string& before) {
    Json json = Json::parse(before.empty() ? "{}" : before, nullptr, false);
    if (!json.is_object())
        json = Json::object();
    set(json, "career", plan.career ? plan.career->text() : std::string());
    const Json known = json.value("steps", Json::array());
    auto steps = Json::array();
    for (const auto& step : plan.steps)
        steps.push_back(jsonOf(step, stepBefore(known, step)));
    set(json, "steps", std::move(steps));
    writeWeeks(json, plan);
    auto needs = Json::array();
    for (const PlanNeed& need : plan.needs) {
        needs.push_back({{"key", need.key}, {"name", need.name}, {"weight", need.weight}});
        set(needs.back(), "credential", need.credential);
    }
    set(json, "needs", std::move(needs));
    set(json, "known", Json(plan.known));
    auto remarks = Json::array();
    for (const PlanRemark& remark : plan.remarks)
        remarks.push_back(remark.kind.empty() ? Json(db::joined(remark.names, " ")) : Json({{"kind", remark.kind}, {"names", remark.names}}));
    set(json, "remarks", std::move(remarks));
    set(json, "revision", static_cast<double>(plan.revision));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Plan> planFrom(const std::string& content) {
    const auto json = Json::parse(content.empty() ? "{}" : content, nullptr, false);
    if (!json.is_object())
        return Error{ErrorKind::InvalidInput,
                     "what is kept of this plan cannot be read: it is no JSON object"};
    Plan plan;
    if (auto career = CareerKey::parse(textAt(json, "career")))
        plan.career = *std::move(career);
    eachAt(json, "steps", [&](const Json& step) {
        if (step.is_object())
            plan.steps.push_back(stepFrom(step));
    });
    readWeeks(json, plan);
    eachAt(json, "needs", [&](const Json& need) {
        if (need.is_object())
            plan.needs.push_back(
                {textAt(need, "key"), textAt(need, "name"), numberAt(need, "weight").value_or(1), yesAt(need, "credential")});
    });
    plan.known = textsAt(json, "known");
    eachAt(json, "remarks", [&](const Json& remark) {
        if (remark.is_string()) // a sentence
            plan.remarks.push_back({{}, {remark.get<std::string>()}});
        else if (remark.is_object())
            plan.remarks.push_back({textAt(remark, "kind"), textsAt(remark, "names")});
    });
    plan.revision = static_cast<int>(std::clamp(numberAt(json, "revision").value_or(0), 0.0, 1e9));
    return plan;
}

} // namespace waymark::db

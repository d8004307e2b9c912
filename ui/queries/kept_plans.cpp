// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/kept_plans.h"

#include "app/plan/edits.h"
#include "app/plan/kept_steps.h"
#include "app/plan/supply.h"
#include "db/catalog/learning_supply.h"
#include "db/library/items.h"

namespace waymark::ui {

namespace {

constexpr int mostAsked = 500; // items that are done, newest first

} // namespace

std::map<std::string, double> KeptPlan::logged() const {
    std::map<std::string, double> hours;
    for (const auto& [key, state] : states)
        if (state.hoursLogged > 0)
            hours[key] = state.hoursLogged;
    return hours;
}

db::Result<KeptPlan> keptPlan(db::Library& library, const std::string& content) {
    auto read = db::planFrom(content);
    if (!read)
        return read.error();
    KeptPlan kept{app::withIds(*std::move(read)), {}};
    std::vector<db::ItemKey> keys;
    for (const auto& step : kept.plan.steps)
        if (auto key = db::ItemKey::parse(step.key))
            keys.push_back(*std::move(key));
    auto states = db::statesOf(library, keys);
    if (!states)
        return states.error();
    kept.states = *std::move(states);
    std::map<std::string, std::string> doneOn;
    for (const auto& [key, state] : kept.states)
        if (state.status == db::KeptStatus::Done)
            doneOn[key] = state.finishedOn;
    kept.plan = app::withItemsDone(std::move(kept.plan), doneOn);
    return kept;
}

std::set<std::string> topicsLearntBy(const db::Catalog& catalog, const db::ItemKey& item) {
    std::set<std::string> topics;
    for (const auto& topic : db::taughtTopics(catalog, item).valueOr({}))
        if (topic.strength >= app::leastForPlan)
            topics.insert(topic.topic);
    return topics;
}

Learnt learntIn(db::Library& library, const db::Catalog& catalog) {
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Course, db::ItemKind::Book};
    query.statuses = {db::KeptStatus::Done};
    query.limit = mostAsked;
    const db::Items items(library);
    Learnt learnt;
    for (const auto& item : items.read(items.find(query).valueOr({})).valueOr({})) {
        learnt.items.insert(item.key.text());
        learnt.topics.merge(topicsLearntBy(catalog, item.key));
    }
    return learnt;
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/learner_place.h"

#include <algorithm>
#include <string>
#include <utility>

namespace waymark::ui {

namespace {

std::optional<db::Place> stateOf(const db::Catalog& catalog, const std::string& letters) {
    const auto state = catalog.place(db::PlaceKey::trusted("state:" + letters));
    return state ? std::optional(*state) : std::nullopt;
}

/// The letters behind a metro's name, "NY-NJ", name the state of its first city first; its region is sorted.
std::string stateLetters(const db::Place& place) {
    if (place.kind == db::PlaceKind::Metro)
        if (const auto comma = place.name.rfind(", "); comma != std::string::npos)
            return place.name.substr(comma + 2);
    return place.region;
}

std::vector<db::Place> statesOf(const db::Catalog& catalog, const db::Place& place) {
    std::vector<db::Place> states;
    const std::string letters = stateLetters(place);
    if (letters.size() % 3 == 2)
        for (std::size_t at = 0; at + 2 <= letters.size(); at += 3)
            if (auto state = stateOf(catalog, letters.substr(at, 2)))
                states.push_back(*std::move(state));
    return states;
}

/// A city's own state: by its letters, or by its name among the states of the metro around it.
db::Result<std::vector<db::Place>> statesAround(const db::Catalog& catalog, db::Place at) {
    const db::Place asked = at;
    std::vector<db::Place> states = statesOf(catalog, at);
    for (int steps = 0; states.empty() && at.parent && steps < 3; ++steps) {
        auto wider = catalog.place(*at.parent);
        if (!wider)
            return wider.error();
        at = *std::move(wider);
        if (at.kind == db::PlaceKind::State)
            states = {at};
        else
            states = statesOf(catalog, at);
    }
    if (asked.kind != db::PlaceKind::City || states.size() < 2)
        return states;
    const auto own = std::find_if(states.begin(), states.end(),
                                  [&asked](const db::Place& state) { return state.name == asked.region; });
    return std::vector{own == states.end() ? states.front() : *own};
}

} // namespace

db::Result<LearnerPlace> learnerPlace(const db::Catalog& catalog, const std::optional<db::PlaceKey>& key) {
    LearnerPlace learner;
    if (!key)
        return learner;
    auto place = catalog.place(*key);
    if (!place)
        return place.error();
    learner.place = *std::move(place);
    if (learner.place->kind == db::PlaceKind::State) {
        learner.states = {*learner.place};
    } else if (learner.place->country == "US") {
        auto states = statesAround(catalog, *learner.place);
        if (!states)
            return states.error();
        learner.states = *std::move(states);
    }
    if (!learner.states.empty())
        learner.state = learner.states.front();
    return learner;
}

} // namespace waymark::ui

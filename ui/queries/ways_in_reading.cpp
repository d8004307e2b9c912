// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/ways_in_reading.h"

#include "db/catalog/people_at_work.h"
#include "db/catalog/ways_in.h"

#include <utility>

namespace waymark::ui {

namespace {

/// Takes the answer into `value`; an error is kept, the first one.
template <class Value>
void take(db::Result<Value> answer, Value& value, std::optional<db::Error>& error) {
    if (answer)
        value = *std::move(answer);
    else if (!error)
        error = answer.error();
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
    db::Place at = *learner.place;
    for (int steps = 0; at.kind == db::PlaceKind::City && at.parent && steps < 3; ++steps) {
        auto wider = catalog.place(*at.parent);
        if (!wider)
            return wider.error();
        at = *std::move(wider);
    }
    if (at.kind == db::PlaceKind::State) {
        learner.state = at;
    } else if (at.country == "US" && at.region.size() >= 2) {
        if (auto state = catalog.place(db::PlaceKey::trusted("state:" + at.region.substr(0, 2))))
            learner.state = *std::move(state);
    }
    return learner;
}

db::Result<app::WaysIn> readWaysIn(const db::Catalog& catalog, const db::CareerKey& career,
                                   const LearnerPlace& learner) {
    app::WaysIn ways;
    ways.place = learner.place;
    ways.state = learner.state;
    std::optional<db::Error> error;
    take(db::occupationEntry(catalog, career), ways.entry, error);
    const db::PlaceKey around = learner.state ? learner.state->key : db::PlaceKey::trusted("country:US");
    take(db::licences(catalog, career, around), ways.licences, error);
    std::vector<db::PlaceKey> states;
    take(db::licensingStates(catalog, career), states, error);
    ways.licensingStates = states.size();
    constexpr std::size_t few = 3;
    for (std::size_t i = 0; states.size() <= few && i < states.size(); ++i)
        if (const auto state = catalog.place(states[i]))
            ways.licensedIn.push_back(state->name);
    if (learner.state)
        take(db::holdsLicencesOf(catalog, learner.state->key), ways.recordsState, error);
    if (learner.state && ways.licences.empty())
        take(db::sisterLicences(catalog, career, learner.state->key), ways.sisterLicences, error);
    std::vector<db::Programme> programmes;
    take(db::programmes(catalog, career), programmes, error);
    for (db::Programme& programme : programmes)
        ways.programmes.push_back({std::move(programme), std::nullopt});
    app::sortByDistance(ways.programmes, learner.place, learner.state, ways.entry);
    take(db::apprenticeshipRoutes(catalog, career), ways.routes, error);
    take(db::apprenticeshipSponsors(catalog, career), ways.sponsors, error);
    if (error)
        return *error;
    return ways;
}

db::Result<app::PeopleAtWork> readPeople(const db::Catalog& catalog, const db::CareerKey& career) {
    app::PeopleAtWork people;
    std::optional<db::Error> error;
    take(db::separations(catalog, career), people.separations, error);
    take(db::workContext(catalog, career), people.context, error);
    take(db::industries(catalog, career), people.industries, error);
    take(db::attainment(catalog, career), people.attainment, error);
    take(db::workerAges(catalog, career), people.ages, error);
    take(db::womenShare(catalog, career), people.women, error);
    take(db::remoteWork(catalog, career), people.remote, error);
    take(db::aiExposure(catalog, career), people.ai, error);
    db::Career itself;
    take(catalog.career(career), itself, error);
    people.byHand = app::isWorkByHand(itself.group);
    if (error)
        return *error;
    return people;
}

} // namespace waymark::ui

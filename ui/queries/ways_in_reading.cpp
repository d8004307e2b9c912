// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/ways_in_reading.h"

#include "app/career/education.h"
#include "app/career/licence_fit.h"
#include "app/career/licence_titles.h"
#include "db/catalog/career_doors.h"
#include "db/catalog/people_at_work.h"
#include "db/catalog/ways_in.h"

#include <algorithm>
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

namespace {

bool isFederal(const db::Licence& licence) {
    return licence.state.text() == "country:US";
}

/// A job name that another career has as well tells nothing: freight forwarders and many others are called truck drivers.
bool isOnlyIts(const db::Catalog& catalog, const db::CareerKey& career, const app::CareersLicences& careers,
               const std::string& licence, std::optional<db::Error>& error) {
    const app::NameFound found = careers.isFoundByName(licence);
    if (found != app::NameFound::JobName)
        return found == app::NameFound::Title;
    bool another = true;
    take(db::isJobNameOfAnother(catalog, career, careers.jobNameOf(licence)), another, error);
    return !another;
}

/// Where the career has no licence of its own: those that other codes hold by its job names, each title once a state.
void findElsewhere(const db::Catalog& catalog, const db::CareerKey& career, const app::CareersLicences& careers,
                   app::WaysIn& ways, std::optional<db::Error>& error) {
    std::vector<db::Licence> titles;
    for (const db::Place& state : ways.states) {
        std::vector<db::Licence> ofState;
        take(db::licenceTitles(catalog, state.key), ofState, error);
        titles.insert(titles.end(), ofState.begin(), ofState.end());
    }
    if (ways.states.empty())
        take(db::licenceTitles(catalog), titles, error);
    for (db::Licence& licence : titles)
        if (licence.kind != db::LicenceKind::Business &&
            isOnlyIts(catalog, career, careers, licence.title, error))
            ways.namedElsewhere.push_back(std::move(licence));
}

/// Those that name the career before those for a part of it; of each the plainest title first.
void putPlainFirst(std::vector<db::Licence>& licences, const app::CareersLicences& careers) {
    const auto order = [&careers](const db::Licence& licence) {
        return std::pair(!careers.isNamedBy(licence), std::count(licence.title.begin(), licence.title.end(), ' '));
    };
    std::stable_sort(licences.begin(), licences.end(),
                     [&order](const db::Licence& one, const db::Licence& other) { return order(one) < order(other); });
}

void readLicences(const db::Catalog& catalog, const db::CareerKey& career, const app::CareersLicences& careers, app::WaysIn& ways,
                  std::optional<db::Error>& error) {
    std::vector<db::Licence> everywhere;
    take(db::licences(catalog, career), everywhere, error);
    std::vector<db::PlaceKey> states, naming;
    std::vector<db::Licence> federal;
    std::vector<std::vector<db::Licence>> here(ways.states.size());
    for (db::Licence& licence : everywhere) {
        if (app::isTaxOnTrade(licence.title))
            continue; // a tax asks nothing of a person
        const app::LicenceFit fit = careers.fitOf(licence);
        const bool abroad = ways.ground() == app::Ground::Abroad;
        const auto place = std::find_if(ways.states.begin(), ways.states.end(),
                                        [&](const db::Place& state) { return state.key == licence.state; });
        // Filed under the code of the whole occupation: of a part of it only what names that part.
        if (fit == app::LicenceFit::OtherTrade || (ways.ofGroup && fit == app::LicenceFit::Part)) {
            if (place != ways.states.end() || (ways.states.empty() && !isFederal(licence)))
                (fit == app::LicenceFit::Part ? ways.ofItsGroup : ways.otherTrades).push_back(licence.title);
            continue;
        }
        if (!isFederal(licence) && (states.empty() || states.back() != licence.state))
            states.push_back(licence.state);
        const bool named = fit == app::LicenceFit::Named && careers.isNamedBy(licence);
        if (!isFederal(licence) && named &&
            (naming.empty() || naming.back() != licence.state))
            naming.push_back(licence.state);
        if (isFederal(licence) ? abroad : place == ways.states.end())
            continue;
        ways.licenceNamesIt = ways.licenceNamesIt || named;
        if (isFederal(licence))
            federal.push_back(std::move(licence));
        else
            here[static_cast<std::size_t>(place - ways.states.begin())].push_back(std::move(licence));
    }
    for (auto& ofState : here) {
        putPlainFirst(ofState, careers);
        ways.licences.insert(ways.licences.end(), ofState.begin(), ofState.end());
    }
    ways.licences.insert(ways.licences.end(), federal.begin(), federal.end());
    ways.licensingStates = states.size();
    ways.namingStates = naming.size();
    constexpr std::size_t few = 3;
    for (std::size_t i = 0; states.size() <= few && i < states.size(); ++i)
        if (const auto state = catalog.place(states[i]))
            ways.licensedIn.push_back(state->name);
    const bool anyHere = std::any_of(ways.licences.begin(), ways.licences.end(),
                                     [](const db::Licence& licence) { return !isFederal(licence); });
    if (!anyHere && (ways.licensingStates == 0 || !ways.states.empty()))
        findElsewhere(catalog, career, careers, ways, error);
}

void readAnswers(const db::Catalog& catalog, const db::CareerKey& career, app::WaysIn& ways,
                 std::optional<db::Error>& error) {
    std::vector<db::EducationShare> own;
    take(db::schoolingAnswers(catalog, career), own, error);
    app::heedAnswers(ways, own);
}

/// Which of the learner's states the publishers' files leave out as a whole.
void readCoverage(const db::Catalog& catalog, app::WaysIn& ways, std::optional<db::Error>& error) {
    ways.recordsState = !ways.states.empty();
    for (const db::Place& state : ways.states) {
        bool licences = false, schools = false, sponsors = false;
        take(db::holdsLicencesOf(catalog, state.key), licences, error);
        take(db::holdsSchoolsOf(catalog, state.key), schools, error);
        take(db::holdsSponsorsOf(catalog, state.key), sponsors, error);
        ways.recordsState = ways.recordsState && licences;
        if (!schools)
            ways.withoutSchools.push_back(state);
        if (!sponsors)
            ways.withoutSponsors.push_back(state);
    }
}

} // namespace

db::Result<std::vector<db::Licence>> careersLicences(const db::Catalog& catalog, const db::CareerKey& career) {
    const auto names = db::careerNames(catalog, career);
    if (!names)
        return names.error();
    auto licences = db::licences(catalog, career);
    if (!licences)
        return licences.error();
    const app::CareersLicences careers(*names);
    std::erase_if(*licences, [&careers](const db::Licence& licence) {
        return careers.fitOf(licence) == app::LicenceFit::OtherTrade;
    });
    return licences;
}

db::Result<app::WaysIn> readWaysIn(const db::Catalog& catalog, const db::CareerKey& career,
                                   const LearnerPlace& learner) {
    app::WaysIn ways;
    ways.place = learner.place;
    ways.state = learner.state;
    ways.states = learner.states;
    std::optional<db::Error> error;
    take(db::occupationEntry(catalog, career), ways.entry, error);
    db::CareerNames names;
    take(db::careerNames(catalog, career), names, error);
    ways.code = names.code;
    ways.ofGroup = names.code.size() > 8 && !names.code.ends_with(".00");
    const app::CareersLicences careers(names);
    readLicences(catalog, career, careers, ways, error);
    readAnswers(catalog, career, ways, error);
    readCoverage(catalog, ways, error);
    std::vector<db::Programme> programmes;
    take(db::programmes(catalog, career), programmes, error);
    for (db::Programme& programme : programmes)
        ways.programmes.push_back({std::move(programme), std::nullopt});
    take(db::fieldsMeasuredFor(catalog, career), ways.fieldsFor, error);
    take(db::fieldCoverage(catalog, career), ways.fields, error);
    take(db::careerDoors(catalog, career), ways.doors, error);
    app::sortByDistance(ways);
    take(db::apprenticeshipRoutes(catalog, career), ways.routes, error);
    // Of a wider occupation's those that the career's own names speak of.
    if (ways.ofGroup)
        std::erase_if(ways.routes, [&](const auto& route) { return !careers.sharesWordWith(route.title); });
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

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/ways_in_reading.h"

#include "app/career/education.h"
#include "app/career/licence_fit.h"
#include "app/career/licence_need.h"
#include "app/career/named_programmes.h"
#include "app/career/own_doors.h"
#include "app/career/school_order.h"
#include "db/catalog/asked_answers.h"
#include "db/catalog/career_doors.h"
#include "db/catalog/next_door.h"
#include "db/catalog/people_at_work.h"
#include "db/catalog/unjoined_fields.h"
#include "db/catalog/ways_in.h"
#include "db/records/residual.h"
#include "ui/queries/licence_reading.h"
#include "ui/queries/taking.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace waymark::ui {

namespace {

/// Of the fields of study that the records leave out the one whose name is nearer to the career's than that of any other.
/// A word of the whole group's name is every field's: engineering.
std::string absentFieldOf(const app::WaysIn& ways, const app::CareersLicences& careers) {
    db::CareerNames whole;
    whole.title = ways.fieldsFor;
    const app::CareersLicences group(whole);
    const auto wordsIn = [&](const std::string& title) { return careers.wordsOfTitleIn(title) - (ways.fieldsFor.empty() ? 0 : group.wordsOfTitleIn(title)); };
    int most = 0;
    for (const std::string& title : ways.fields.taught)
        most = std::max(most, wordsIn(title));
    std::string absent;
    for (const std::string& title : ways.fields.absent)
        if (const int words = wordsIn(title); words > most) {
            most = words;
            absent = title;
        }
    return absent;
}

/// Of the titles that the register gives one number the nearest to the career's; the nearest number first.
void keepNearestTitles(std::vector<db::ApprenticeshipRoute>& routes, const app::CareersLicences& careers) {
    // Without a word in common the plainest title says most: "Behavioral Health Aide" before "Counselor", which is another calling.
    const auto nearness = [&careers](const std::string& title) {
        constexpr int strange = -1000;
        const int near = careers.nearnessOf(title);
        return near > 0 || careers.sharesWordWith(title) ? near : strange + static_cast<int>(std::count(title.begin(), title.end(), ' '));
    };
    std::stable_sort(routes.begin(), routes.end(),
                     [&nearness](const auto& one, const auto& other) { return nearness(one.title) > nearness(other.title); });
    std::set<std::string> numbers;
    std::erase_if(routes, [&numbers](const auto& route) { return !numbers.insert(route.code).second; });
}

/// A chimney sweep's is for a part of what janitors do, and one who labels data guards none.
void putRoutesAside(app::WaysIn& ways, const app::CareersLicences& careers) {
    const auto aside = std::stable_partition(ways.routes.begin(), ways.routes.end(), [&careers](const db::ApprenticeshipRoute& route) {
        db::Licence named;
        named.title = route.title;
        return careers.wordsOfTitleIn(route.title) > 0 || careers.isNamedBy(named);
    });
    ways.routesOfParts = aside == ways.routes.begin() && !ways.routes.empty();
    ways.routesAside = ways.routesOfParts ? 0 : static_cast<std::size_t>(ways.routes.end() - aside);
}

void readAnswers(const db::Catalog& catalog, const db::CareerKey& career, app::WaysIn& ways,
                 std::optional<db::Error>& error) {
    std::vector<db::EducationShare> own;
    take(db::schoolingAnswers(catalog, career), own, error);
    app::heedAnswers(ways, own);
    app::heedDoors(ways);
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

/// Of other states, without distances, those first whose field has most words of the career's title: industrial design before
/// graphic design.
void sortAway(app::WaysIn& ways, const app::CareersLicences& careers) {
    const auto isNear = [&ways](const app::NearProgramme& each) { return each.kilometres || ways.isIn(each.programme.state); };
    const auto away = std::find_if_not(ways.programmes.begin(), ways.programmes.end(), isNear);
    if (ways.states.empty() || std::any_of(away, ways.programmes.end(), isNear))
        return;
    std::map<std::string, int> words;
    for (auto each = away; each != ways.programmes.end(); ++each)
        if (!words.contains(each->programme.field))
            words[each->programme.field] = careers.wordsOfTitleIn(each->programme.fieldTitle);
    std::stable_sort(away, ways.programmes.end(), [&words](const app::NearProgramme& one, const app::NearProgramme& other) {
        return words.at(one.programme.field) > words.at(other.programme.field);
    });
}

void findOwnFields(app::WaysIn& ways, const app::CareersLicences& careers) {
    std::map<std::string, bool> own;
    for (app::NearProgramme& each : ways.programmes) {
        const auto [known, added] = own.try_emplace(each.programme.field, false);
        if (added)
            known->second = careers.holdsTitle(each.programme.fieldTitle);
        each.own = known->second;
    }
}

/// What the page says of fields of study, against those that the list joins to the career: whichever of them it speaks of is
/// named, and the others are kept apart.
void readSpokenFields(const db::Catalog& catalog, const db::CareerKey& career, app::WaysIn& ways, std::optional<db::Error>& error) {
    std::string text;
    take(db::educationText(catalog, career), text, error);
    const auto phrases = app::phrasesOnFields(text);
    const auto isSpokenOf = [&phrases](const std::string& title) { return phrases.contains(app::plainField(title)); };
    if (phrases.empty())
        return;
    std::map<std::string, bool> spoken; // thousands of programs, of few fields
    for (app::NearProgramme& each : ways.programmes) {
        const auto [known, added] = spoken.try_emplace(each.programme.field, false);
        if (added)
            known->second = isSpokenOf(each.programme.fieldTitle);
        each.named = each.named || known->second;
    }
    std::vector<db::PlaceKey> states;
    for (const db::Place& state : ways.states)
        states.push_back(state.key);
    std::vector<db::UnjoinedField> fields;
    take(db::unjoinedFields(catalog, career, states, isSpokenOf), fields, error);
    for (db::UnjoinedField& field : fields) {
        std::erase_if(field.programmes, [&ways](const db::Programme& programme) { return !app::leadsTo(programme, ways.level()); });
        ways.spoken.push_back({std::move(field.title), std::move(field.programmes)});
    }
}

/// Careers next door whose own fields end here as this career's schooling does.
void readNextDoor(const db::Catalog& catalog, const db::CareerKey& career, app::WaysIn& ways, std::optional<db::Error>& error) {
    if (!app::looksNextDoor(ways))
        return;
    std::vector<db::PlaceKey> states;
    for (const db::Place& state : ways.states)
        states.push_back(state.key);
    std::vector<db::NextDoor> near;
    take(db::nextDoors(catalog, career, states), near, error);
    for (const db::NextDoor& each : near) {
        const auto ofLevel = std::count_if(each.programmes.begin(), each.programmes.end(),
                                           [&ways](const db::Programme& programme) { return app::leadsTo(programme, ways.level()); });
        if (ofLevel > 0)
            ways.neighbours.push_back({each.career, static_cast<std::size_t>(ofLevel)});
    }
}

} // namespace

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
    take(db::careerDoors(catalog, career), ways.doors, error);
    CareersBeside beside(catalog, career, error);
    readLicences(catalog, career, careers, beside, ways, error);
    readAnswers(catalog, career, ways, error);
    take(db::askedAnswers(catalog, career), ways.answers, error);
    readCoverage(catalog, ways, error);
    std::vector<db::Programme> programmes;
    take(db::programmes(catalog, career), programmes, error);
    for (db::Programme& programme : programmes)
        if (!app::isForTeachersOnly(programme.fieldTitle, ways.code))
            ways.programmes.push_back({std::move(programme), std::nullopt});
    take(db::fieldsMeasuredFor(catalog, career), ways.fieldsFor, error);
    if (ways.fieldsFor.empty())
        findOwnFields(ways, careers);
    else
        for (app::NearProgramme& each : ways.programmes)
            each.named = db::isResidual(ways.fieldsFor) ? careers.sharesFieldWith(each.programme.fieldTitle) : careers.sharesWordWith(each.programme.fieldTitle);
    if (!ways.programmes.empty())
        app::putOthersLast(ways, careers, beside.ofOtherOccupations(ways.code));
    readSpokenFields(catalog, career, ways, error); // what the page speaks of is its own, whatever it is called
    take(db::fieldCoverage(catalog, career), ways.fields, error);
    ways.absentField = absentFieldOf(ways, careers);
    std::stable_partition(ways.fields.absent.begin(), ways.fields.absent.end(), [&careers](const std::string& title) { return careers.sharesWordWith(title); });
    if (app::federalDoor(ways))
        std::stable_partition(ways.licences.begin(), ways.licences.end(), [](const db::Licence& licence) { return licence.state.text() == "country:US"; });
    app::sortByDistance(ways);
    sortAway(ways, careers);
    readNextDoor(catalog, career, ways, error);
    take(db::apprenticeshipRoutes(catalog, career), ways.routes, error);
    keepNearestTitles(ways.routes, careers);
    // Of a wider occupation's those that the career's own names speak of.
    if (ways.ofGroup)
        std::erase_if(ways.routes, [&](const auto& route) { return !careers.sharesWordWith(route.title); });
    const auto civil = std::stable_partition(ways.routes.begin(), ways.routes.end(), [](const auto& route) { return !route.ofTheServices; });
    ways.serviceRoutes.assign(civil, ways.routes.end());
    ways.routes.erase(civil, ways.routes.end());
    putRoutesAside(ways, careers);
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
    people.byHand = app::isWorkByHand(itself.socCode.empty() ? itself.group : itself.socCode);
    if (error)
        return *error;
    return people;
}

} // namespace waymark::ui

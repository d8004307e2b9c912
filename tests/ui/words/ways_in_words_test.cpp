// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of a career's ways in that were false once: what is counted, of which place, and which are shown.
#include "ui/words/ways_in_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

db::Place ohio() {
    db::Place place;
    place.key = db::PlaceKey::trusted("state:OH");
    place.name = "Ohio";
    place.kind = db::PlaceKind::State;
    return place;
}

app::NearProgramme programme(const std::string& school, const std::string& state, std::vector<std::string> awards) {
    app::NearProgramme entry;
    entry.programme.school = school;
    entry.programme.state = db::PlaceKey::trusted("state:" + state);
    entry.programme.fieldTitle = "Business.";
    entry.programme.awards = std::move(awards);
    return entry;
}

app::WaysIn bachelorInOhio() {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->education = db::EntryEducation::Bachelor;
    ways.place = ways.state = ohio();
    ways.recordsState = true;
    ways.programmes = {programme("Alpha", "OH", {"a"}), programme("Beta", "TX", {"b"}),
                       programme("Gamma", "OH", {"b", "m"})};
    app::sortByDistance(ways.programmes, ways.place, ways.state, ways.entry);
    return ways;
}

TEST(Programmes, TheCountNamesItsPlaceAndTheLevelThatOpensTheCareer) {
    const std::string note = programmeNote(bachelorInOhio(), 1).toStdString();
    EXPECT_THAT(note, HasSubstr("Ohio has 2 programs of public schools in related fields, 1 of them with a "
                                "bachelor’s degree, the usual way in"));
    EXPECT_THAT(note, HasSubstr("the United States has 3, 2 of them with it"));
    EXPECT_THAT(note, HasSubstr("Shown: 1 of 2, those of that level first, then by name."));
    EXPECT_THAT(note, Not(HasSubstr("lead here")));
    EXPECT_THAT(note, Not(HasSubstr("straight line"))) << "no distance is shown";
}

TEST(Programmes, TheLevelThatOpensTheCareerComesFirstAndOtherStatesStayOut) {
    const auto shown = programmesInWords(bachelorInOhio(), 10);
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_THAT(shown[0].school.toStdString(), StartsWith("Gamma"));
    EXPECT_THAT(shown[1].school.toStdString(), StartsWith("Alpha"));
}

TEST(Programmes, NoSchoolingAskedIsSaid) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->education = db::EntryEducation::HighSchool;
    ways.entry->experience = db::EntryExperience::UnderFiveYears;
    const std::string note = programmeNote(ways, 10).toStdString();
    EXPECT_THAT(note, StartsWith("None is usually asked for."));
    EXPECT_THAT(note, HasSubstr("None of them replaces the experience"));
}

TEST(Programmes, FieldsOfAWiderOccupationSaySo) {
    app::WaysIn ways = bachelorInOhio();
    ways.entry->measuredFor = "Engineers, All Other";
    EXPECT_THAT(programmeNote(ways, 10).toStdString(), HasSubstr("related to Engineers, all other as a whole"));
}

TEST(Licences, WhatAStateDoesNotRecordIsNoProof) {
    app::WaysIn ways = bachelorInOhio();
    ways.licensingStates = 1;
    ways.licensedIn = {"Washington"};
    ways.sisterLicences.emplace_back();
    ways.sisterLicences[0].title = "Psychologists";
    const std::string note = licenceNote(ways).toStdString();
    EXPECT_THAT(note, HasSubstr("they are incomplete"));
    EXPECT_THAT(note, HasSubstr("One state (Washington) records a license."));
    EXPECT_THAT(note, HasSubstr("Psychologists"));
    for (const SaidStep& step : stepsInWords(ways))
        EXPECT_NE(step.kind, app::StepKind::Licence) << "no step of this state";
    ways.licensingStates = 12;
    ways.licensedIn.clear();
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("Twelve states record a license."));
}

TEST(Apprenticeships, OneSponsorIsOneAndTwinsAreNamedOnce) {
    app::WaysIn ways = bachelorInOhio();
    ways.routes = {{"1", "Enrolled Agent (Nof)", {}}, {"2", "Enrolled Agent", {}}};
    ways.sponsors = {{db::PlaceKey::trusted("state:OH"), 1, {}}};
    EXPECT_EQ(apprenticeshipSentence(ways).toStdString(),
              "Recognized as an apprenticeship: Enrolled Agent. 1 sponsor in Ohio was listed in August 2026; a "
              "sponsor is not yet an opening.");
}

TEST(Steps, APostAfterExperienceIsNoFirstJob) {
    app::WaysIn ways = bachelorInOhio();
    EXPECT_EQ(stepsInWords(ways).back().title.toStdString(), "First job");
    ways.entry->experience = db::EntryExperience::FiveYears;
    EXPECT_EQ(stepsInWords(ways).back().title.toStdString(), "First post in this career");
}

TEST(People, SharesThatRoundToNothingAreNotNone) {
    app::PeopleAtWork people;
    people.industries = {{"Government", 0.2, {}, "a"}, {"Services", 95, {}, "a"}};
    people.attainment = db::Attainment{};
    people.attainment->shares[6] = 0.2;
    db::RemoteWork remote;
    remote.possible = true;
    people.remote = remote;
    people.byHand = true;
    std::string all;
    for (const SaidFact& fact : peopleInWords(people))
        all += (fact.label + u": " + fact.value + u'\n').toStdString();
    EXPECT_THAT(all, Not(HasSubstr("Government")));
    EXPECT_THAT(all, HasSubstr("professional under 1 %"));
    EXPECT_THAT(all, Not(HasSubstr("all of it could be done at home")));
}

TEST(People, EveryFigureSaysOfWhen) {
    app::PeopleAtWork people;
    people.industries = {{"Services", 95, {}, "a"}};
    db::Source source;
    source.id = "a";
    source.vintage = "May 2025";
    EXPECT_THAT(peopleInWords(people, {source})[0].detail.toStdString(), HasSubstr("May 2025"));
}

} // namespace
} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/education.h"
#include "app/career/licence_fit.h"
#include "app/career/licence_need.h"
#include "app/career/other_callings.h"
#include "app/career/people_at_work.h"
#include "app/career/school_order.h"
#include "app/career/ways_in.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

WaysIn asking(db::EntryEducation education, db::EntryTraining training = db::EntryTraining::None) {
    WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->education = education;
    ways.entry->training = training;
    return ways;
}

std::vector<StepKind> kinds(const WaysIn& ways) {
    std::vector<StepKind> found;
    for (const RouteStep& step : routeOf(ways))
        found.push_back(step.kind);
    return found;
}

// No `using enum`: files are compiled together, and an Experience stands elsewhere.
constexpr auto HighSchool = StepKind::HighSchool, Schooling = StepKind::Schooling, Apprenticeship = StepKind::Apprenticeship,
               Licence = StepKind::Licence, Training = StepKind::Training, FirstJob = StepKind::FirstJob;

TEST(Route, ANurseStudiesThenIsLicensed) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.licences.emplace_back();
    ways.licenceNamesIt = true;
    ways.licensingStates = ways.namingStates = 44;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Schooling, Licence, FirstJob}));
    EXPECT_FALSE(routeOf(ways)[2].optional);
    EXPECT_EQ(routeOf(ways)[1].years, (Years{4, 5}));
    EXPECT_FALSE(routeOf(ways)[2].years.has_value()) << "nobody states how long a licence takes";
    EXPECT_EQ(yearsOf(routeOf(ways)), (Years{4, 5}));
}

TEST(Route, ALevelThatTheExamTakesAsWellShortensTheStudy) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.doors.push_back({"exam", db::DoorKind::Exam, db::EntryEducation::Associate, "Exam", {}, {}, {}});
    EXPECT_EQ(lowerLevelTaken(ways), db::EntryEducation::Associate);
    EXPECT_EQ(routeOf(ways)[1].years, (Years{2, 5}));
    ways.doors.push_back({"graduate", db::DoorKind::School, db::EntryEducation::Master, "Graduate school", {}, {}, {}});
    EXPECT_EQ(lowerLevelTaken(ways), std::nullopt) << "the exam is one on the way to a school that asks for more";
    ways.doors.pop_back();
    ways.doors.front().award = db::EntryEducation::Master;
    EXPECT_EQ(lowerLevelTaken(ways), std::nullopt) << "what the exam asks beyond the usual way in is no shorter way";
    EXPECT_EQ(routeOf(ways)[1].years, (Years{4, 5}));
}

TEST(Route, ASchoolOfTheLowerLevelNearbyIsNoOther) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.doors.push_back({"exam", db::DoorKind::Exam, db::EntryEducation::Associate, "Exam", {}, {}, {}});
    ways.place = db::Place{};
    ways.place->latitude = 40;
    ways.place->longitude = -83;
    const auto school = [](const char* award, double latitude) {
        NearProgramme near;
        near.programme.awards = {award};
        near.programme.latitude = latitude;
        near.programme.longitude = -83;
        return near;
    };
    ways.programmes = {school("b", 41), school("a", 40.1)};
    sortByDistance(ways);
    EXPECT_EQ(ways.programmes.front().programme.awards.front(), "a");
    ways.doors.clear();
    sortByDistance(ways);
    EXPECT_EQ(ways.programmes.front().programme.awards.front(), "b");
}

TEST(Route, AnElectricianIsAnApprentice) {
    const WaysIn ways = asking(db::EntryEducation::HighSchool, db::EntryTraining::Apprenticeship);
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Apprenticeship, FirstJob}));
    EXPECT_FALSE(routeOf(ways)[1].optional);
    EXPECT_FALSE(yearsOf(routeOf(ways)).most.has_value()) << "its time is not stated";
}

TEST(Route, TheCareersOwnDoorsSayHowLongAnApprenticeshipAndAResidencyTake) {
    const auto door = [](db::DoorKind kind, std::optional<int> months, std::optional<int> most) {
        db::CareerDoor made;
        made.kind = kind;
        made.months = months;
        made.monthsMost = most;
        return made;
    };
    WaysIn mason = asking(db::EntryEducation::HighSchool, db::EntryTraining::Apprenticeship);
    mason.doors = {door(db::DoorKind::Apprenticeship, 36, 48)};
    EXPECT_EQ(routeOf(mason)[1].years, (Years{3, 4}));
    WaysIn surgeon = asking(db::EntryEducation::Doctorate, db::EntryTraining::Internship);
    surgeon.doors = {door(db::DoorKind::Training, 60, 84), door(db::DoorKind::Training, 12, 36)};
    EXPECT_EQ(routeOf(surgeon)[2].years, (Years{6, 10})) << "residency and fellowship";
    surgeon.doors.push_back(door(db::DoorKind::Training, std::nullopt, std::nullopt));
    EXPECT_FALSE(routeOf(surgeon)[2].years) << "one of them does not say";
}

TEST(Route, ALicenceThatOnlySomeStatesRecordIsOptional) {
    WaysIn ways = asking(db::EntryEducation::Certificate);
    ways.licensingStates = ways.namingStates = 12;
    ASSERT_EQ(kinds(ways), (std::vector{HighSchool, Schooling, Licence, FirstJob}));
    EXPECT_TRUE(routeOf(ways)[2].optional);
    ways.states = {db::Place{}};
    ways.recordsState = true;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Schooling, Licence, FirstJob})) << "records of a state are incomplete";
    ways.namingStates = 0;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Schooling, FirstJob, Licence}))
        << "for a part of the work: which part it will be shows with the job";
}

TEST(Route, TheCountryDecidesOnTheLicenceAndAStateOnlyAddsToIt) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.licensingStates = ways.namingStates = 44;
    ways.states = {db::Place{}};
    ways.recordsState = true;
    EXPECT_FALSE(routeOf(ways)[2].optional) << "the state's records lack it";
    ways.doors = {{"pe-later", db::DoorKind::Later, {}, {}, {}, {}, {}}};
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Schooling, FirstJob, Licence}));
    ways.doors = {{"ask-psychologist", db::DoorKind::Ask, {}, {}, {}, {}, {}}};
    EXPECT_TRUE(routeOf(ways)[2].optional);
    ways.doors = {{"rn-license", db::DoorKind::Licence, {}, "License of your state", {}, {}, {}}};
    ways.licensingStates = ways.namingStates = 0;
    EXPECT_FALSE(routeOf(ways)[2].optional) << "the doors know more than the records";
}

TEST(Route, ALicenceThatDoesNotNameTheCareerIsNoStepThatAllTake) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.licences.emplace_back(); // "Enrolled Actuary" for actuaries: pension plans only
    EXPECT_TRUE(routeOf(ways).back().optional);
    EXPECT_EQ(routeOf(ways).back().kind, Licence);
}

TEST(Route, AFederalLicenseIsAskedEverywhereAndAStatesPermitBesideItIsNone) {
    WaysIn ways = asking(db::EntryEducation::HighSchool);
    ways.licences.resize(2);
    ways.licences[0].state = db::PlaceKey::trusted("country:US");
    ways.licences[1].state = db::PlaceKey::trusted("state:AK");
    ways.licenceNamesIt = true; // the federal one by a job name, the state's for a part
    EXPECT_EQ(licenceNeedOf(ways), LicenceNeed::Part);
    ways.federalNamesIt = true;
    EXPECT_EQ(licenceNeedOf(ways), LicenceNeed::MostStates);
    EXPECT_FALSE(routeOf(ways)[1].optional);
    ways.federalNamesIt = false;
    ways.stateNamesIt = true;
    EXPECT_EQ(licenceNeedOf(ways), LicenceNeed::SomeStates);
}

TEST(Route, WhatFewStatesRecordIsNoStepOfEverybody) {
    WaysIn ways = asking(db::EntryEducation::HighSchool);
    ways.states = {db::Place{}};
    ways.licenceNamesIt = ways.stateNamesIt = ways.allStatesNameIt = true; // "Truck Driver Training School Instructor"
    ways.namingStates = ways.licensingStates = 4;
    EXPECT_FALSE(isLicenceAsked(ways));
    EXPECT_TRUE(routeOf(ways)[1].optional) << "it may be for a branch of the work";
    ways.namingStates = ways.licensingStates = 12;
    EXPECT_FALSE(isLicenceAsked(ways)) << "no door speaks of it: agents of athletes among all agents";
    ways.doors = {{"state-license-ask", db::DoorKind::Licence, {}, "License, where your state asks for one", {}, {}, {}}};
    EXPECT_TRUE(isLicenceAsked(ways));
    ways.allStatesNameIt = false;
    EXPECT_FALSE(isLicenceAsked(ways)) << "of a metro of two states one does not";
}

TEST(Route, WhereMostFieldsAreMissingTheOthersAreNoCount) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.fields = {4, 1, {"Hearing Impairments"}, {"Special Education, General", "Autism"}};
    EXPECT_TRUE(lacksItsFields(ways));
    ways.fields.taught.push_back("Speech");
    EXPECT_FALSE(lacksItsFields(ways)) << "half are on record";
    ways.absentField = "Special Education, General";
    EXPECT_TRUE(lacksItsFields(ways));
}

TEST(Route, ALicenseEarnedByTheWorkComesAfterIt) {
    WaysIn ways = asking(db::EntryEducation::HighSchool);
    ways.entry->experience = db::EntryExperience::FiveYears;
    ways.namingStates = ways.licensingStates = 39;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Licence, StepKind::Experience, FirstJob}));
    ways.practiceStated = 28;
    ways.practiceAsked = 21;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, StepKind::Experience, Licence, FirstJob}));
    ways.practiceAsked = 9;
    ways.doors = {{"sea-time", db::DoorKind::Experience, {}, {}, {}, {}, {}}, {"coastguard-license", db::DoorKind::Licence, {}, "Coast Guard license", {}, {}, {}}};
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, StepKind::Experience, Licence, FirstJob})) << "its doors come in this order";
    ASSERT_NE(federalDoor(ways), nullptr);
    EXPECT_EQ(federalDoor(ways)->title, "Coast Guard license");
}

TEST(Route, ALicenseThatComesWithThePostStandsBehindIt) {
    WaysIn ways = asking(db::EntryEducation::HighSchool);
    ways.doors = {{"gaming-permit", db::DoorKind::Licence, {}, "Permit", {}, {}, "Often the casino hires first and applies with you."}};
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, FirstJob, Licence})) << "who asks without an offer is turned away";
    EXPECT_FALSE(routeOf(ways).back().optional);
    ways.doors.front().note = "Many agencies hire first and pay for training and test.";
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, FirstJob, Licence})) << "bus drivers";
    ways.doors.front().note = "Or work under somebody who has one.";
    ways.doors.front().everywhere = true;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, FirstJob, Licence})) << "who sprays under a holder";
    ways.doors.front().everywhere = false;
    ways.doors.front().note = "Given after a background check.";
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Licence, FirstJob}));
    ways.doors = {{"police-academy", db::DoorKind::PaidTraining, {}, "Academy", {}, {}, {}}};
    ways.namingStates = ways.licensingStates = 30;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, FirstJob, Licence})) << "the state certifies who went through the academy";
    ways.entry->training = db::EntryTraining::Moderate;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, FirstJob, Training, Licence}));
    ways.entry->training = db::EntryTraining::None;
    ways.doors.clear();
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Licence, FirstJob}));
    ways.licences.resize(1);
    ways.licences.front().state = db::PlaceKey::trusted("state:VT");
    ways.licences.front().experience = db::LicencePractice::Employed;
    ways.licenceNamesIt = ways.stateNamesIt = ways.allStatesNameIt = true;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, FirstJob, Licence})) << "the record asks for a present job";
    for (const auto schooling : {db::EntryEducation::Certificate, db::EntryEducation::Bachelor}) {
        ways.entry->education = schooling;
        EXPECT_EQ(kinds(ways).back(), FirstJob) << "an architect's is practice under one, a nurse aide's is asked when it is renewed";
    }
}

TEST(Route, WhatADoorSaysToBeForSomeOfTheWorkIsNoStepOfEverybody) {
    WaysIn ways = asking(db::EntryEducation::Master);
    ways.doors = {{"state-license-ask", db::DoorKind::Licence, {}, "License, where your state asks for one", {}, {}, {}}};
    ways.licenceNamesIt = ways.stateNamesIt = ways.allStatesNameIt = true;
    ways.namingStates = ways.licensingStates = 12;
    EXPECT_TRUE(isLicenceAsked(ways));
    ways.doors.front() = {"therapy-license", db::DoorKind::Licence, {}, "License, for therapy", {}, {}, {}};
    EXPECT_FALSE(isLicenceAsked(ways)) << "state offices hire counselors of rehabilitation with the degree";
    ways.namingStates = ways.licensingStates = 44;
    EXPECT_EQ(licenceNeedOf(ways), LicenceNeed::SomeStates) << "counselors of all kinds are licensed everywhere";
    EXPECT_TRUE(routeOf(ways)[2].optional);
}

TEST(Route, WhatFourInFiveCertificatesTakeIsTheirLength) {
    WaysIn ways = asking(db::EntryEducation::Certificate);
    ways.programmes.resize(10);
    for (NearProgramme& each : ways.programmes)
        each.programme.awards = {"c3"};
    ways.programmes[8].programme.awards = ways.programmes[9].programme.awards = {"c4", "a"};
    EXPECT_EQ(usualCertificate(ways), (UsualCertificate{"c3", false})) << "a degree is no certificate";
    EXPECT_EQ(routeOf(ways)[1].years, (Years{1, 2}));
    db::CareerDoor program;
    program.kind = db::DoorKind::School;
    program.award = db::EntryEducation::Certificate;
    program.months = 12;
    program.monthsMost = 24;
    ways.doors = {program};
    EXPECT_EQ(routeOf(ways)[1].years, (Years{1, 2})) << "the career's own words about its course";
    ways.doors.clear();
    ways.programmes[0].programme.awards = {"c2"};
    EXPECT_EQ(usualCertificate(ways), std::nullopt) << "of three classes the longest tells nothing of the first: medics' of technicians'";
    EXPECT_EQ(routeOf(ways)[1].years, (Years{0, 2}));
    for (std::size_t i = 0; i < 8; ++i)
        ways.programmes[i].programme.awards = {i < 3 ? "c1" : "c2"};
    EXPECT_EQ(usualCertificate(ways), (UsualCertificate{"c2", true})) << "together with shorter ones";
    for (std::size_t i = 0; i < 8; ++i)
        ways.programmes[i].programme.awards = {"c3"};
    ways.programmes[1].programme.awards = {"c4"};
    EXPECT_EQ(usualCertificate(ways), std::nullopt) << "three in ten are longer";
    EXPECT_EQ(routeOf(ways)[1].years, (Years{0, 2}));
}

TEST(Route, ExperienceComesBeforeTheJobAndTrainingAfterIt) {
    WaysIn ways = asking(db::EntryEducation::Bachelor, db::EntryTraining::Long);
    ways.entry->experience = db::EntryExperience::FiveYears;
    EXPECT_EQ(kinds(ways), (std::vector{HighSchool, Schooling, StepKind::Experience, FirstJob, Training}));
    EXPECT_EQ(yearsOf(routeOf(ways)).least, 9);
}

TEST(Route, WithoutACredentialOneCanBeginAtOnce) {
    EXPECT_EQ(kinds(asking(db::EntryEducation::None)), std::vector{FirstJob});
    EXPECT_TRUE(kinds({}).empty());
}

TEST(Programmes, AResearchDoctorateOfTheSciencesBehindAProfessionOpensNone) {
    db::Programme programme;
    programme.field = "01.8108"; // veterinary pathology
    programme.awards = {"m", "dr"};
    EXPECT_FALSE(leadsTo(programme, db::EntryEducation::Doctorate));
    programme.field = "01.8001";
    programme.awards = {"dp"};
    EXPECT_TRUE(leadsTo(programme, db::EntryEducation::Doctorate));
    programme.field = "51.2308"; // physical therapy, by some schools recorded as research
    programme.awards = {"dr"};
    EXPECT_TRUE(leadsTo(programme, db::EntryEducation::Doctorate));
}

TEST(Programmes, NearestFirstThenThoseOfTheState) {
    WaysIn ways;
    ways.place = db::Place{};
    ways.place->country = "US";
    ways.place->latitude = 47.6;
    ways.place->longitude = -122.3;
    ways.states = {db::Place{}};
    ways.states[0].key = db::PlaceKey::trusted("state:WA");
    auto& programmes = ways.programmes;
    programmes.resize(4);
    programmes[0].programme.state = db::PlaceKey::trusted("state:NY");
    programmes[1].programme.state = db::PlaceKey::trusted("state:WA");
    programmes[2].programme.latitude = 40.7;
    programmes[2].programme.longitude = -74;
    programmes[3].programme.latitude = 47.7;
    programmes[3].programme.longitude = -122.3;
    sortByDistance(ways);
    EXPECT_NEAR(*programmes[0].kilometres, 11, 0.5);
    EXPECT_NEAR(*programmes[1].kilometres, 3870, 20);
    EXPECT_EQ(programmes[2].programme.state.text(), "state:WA");
    EXPECT_FALSE(programmes[3].kilometres.has_value());
    EXPECT_TRUE(isOffered(programmes[1], ways));
    EXPECT_FALSE(isOffered(programmes[3], ways)) << "of New York, nobody knows how far";
    ways.states.clear();
    ways.place->country = "PT";
    ways.place->key = db::PlaceKey::trusted("city:lisbon-pt");
    EXPECT_EQ(ways.ground(), Ground::Abroad);
    EXPECT_FALSE(isOffered(programmes[0], ways)) << "a list of schools across the ocean helps nobody";
}

NearProgramme school(const char* name, const char* state, double latitude, bool named = true) {
    NearProgramme near;
    near.programme.school = name;
    near.programme.state = db::PlaceKey::trusted(state);
    near.programme.latitude = latitude;
    near.programme.longitude = -100;
    near.named = named;
    return near;
}

/// Of a career of this title, whether each of these fields stays one of its name.
std::vector<bool> namedAmong(const char* career, std::initializer_list<const char*> fields, const std::string& fieldsFor = {}) {
    WaysIn ways;
    ways.fieldsFor = fieldsFor;
    for (const char* field : fields) {
        ways.programmes.push_back(school("College", "state:NJ", 40));
        ways.programmes.back().programme.fieldTitle = field;
    }
    OtherCallings others;
    for (const char* title : {"Air Traffic Controllers", "Radiation Therapists", "Electricians", "Glaziers", "Geographers", "Economists"})
        others.add(title);
    db::CareerNames names;
    names.title = career;
    names.reported = {"Aviation Operations Specialist"};
    putOthersLast(ways, CareersLicences(names), others);
    std::vector<bool> named;
    for (const auto& near : ways.programmes)
        named.push_back(near.named);
    return named;
}

TEST(Programmes, whatIsCalledAfterAnotherCareerIsNotOfThisOnesName) {
    using Named = std::vector<bool>;
    EXPECT_EQ(namedAmong("Airfield Operations Specialists", {"Air Traffic Controller", "Aviation/Airway Management and Operations",
                                                              "Medical Radiologic Technology - Radiation Therapist"}),
              (Named{false, true, false}))
        << "no school of those who run an airfield";
    EXPECT_EQ(namedAmong("Safety Scouts", {"Electrician", "Geographic Safety"}, "Scouts, All Other"), (Named{false, true})) << "of a wider group's";
}

TEST(Programmes, aFieldJoinedToTheCareerItselfStaysOneOfItsName) {
    using Named = std::vector<bool>;
    EXPECT_EQ(namedAmong("Geography Teachers, Postsecondary", {"Geography", "Geographic Information Science"}), (Named{true, true}));
    EXPECT_EQ(namedAmong("Social Science Research Assistants", {"Economics", "Social Sciences, General"}), (Named{true, true})) << "subjects are no callings";
    EXPECT_EQ(namedAmong("Supervisors of Construction Trades", {"Electrician", "Glazier", "Construction Trades, General"}), (Named{true, true, true}))
        << "several trades are theirs";
    EXPECT_EQ(namedAmong("Signal and Track Switch Repairers", {"Electrician"}), (Named{true})) << "the list names no other";
}

TEST(Programmes, BeyondReachTheStatesOwnComeFirstAndFieldsWithACommonWordBeforeOthers) {
    WaysIn ways = asking(db::EntryEducation::None);
    ways.place = db::Place{};
    ways.place->latitude = 30;
    ways.place->longitude = -100;
    ways.states = {db::Place{}};
    ways.states[0].key = db::PlaceKey::trusted("state:TX");
    ways.programmes = {school("Neighbour", "state:NM", 33), school("Own", "state:TX", 35)};
    sortByDistance(ways);
    EXPECT_EQ(ways.programmes[0].programme.school, "Own") << "300 and 550 km away";
    ways.programmes = {school("Nearer", "state:TX", 30.1, false), school("Of its name", "state:TX", 31)};
    sortByDistance(ways);
    EXPECT_EQ(ways.programmes[0].programme.school, "Of its name");
}

TEST(Programmes, ForTeachersFieldsOfEducationStandBeforeTheSubjects) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.states = {db::Place{}};
    ways.states[0].key = db::PlaceKey::trusted("state:TX");
    ways.programmes.resize(2);
    for (auto& each : ways.programmes) {
        each.programme.state = ways.states[0].key;
        each.programme.awards = {"b"};
    }
    ways.programmes[0].programme.field = "26.0101";
    ways.programmes[0].programme.completions = 900;
    ways.programmes[1].programme.field = "13.1205";
    ways.code = "19-1029.04";
    sortByDistance(ways);
    EXPECT_EQ(ways.programmes[0].programme.field, "26.0101");
    ways.code = "25-2031.00";
    sortByDistance(ways);
    EXPECT_EQ(ways.programmes[0].programme.field, "13.1205");
}

TEST(Programmes, ThoseOfTheLevelThatIsAskedComeFirst) {
    WaysIn ways = asking(db::EntryEducation::Master);
    ways.states = {db::Place{}};
    ways.states[0].key = db::PlaceKey::trusted("state:WA");
    auto& programmes = ways.programmes;
    programmes.resize(3);
    const auto set = [&programmes](std::size_t at, const char* school, const db::PlaceKey& place,
                                   std::vector<std::string> awards) {
        programmes[at].programme.school = school;
        programmes[at].programme.state = place;
        programmes[at].programme.awards = std::move(awards);
    };
    const db::PlaceKey here = ways.states[0].key;
    set(0, "A", here, {"b"});
    set(1, "B", db::PlaceKey::trusted("state:NY"), {"m"});
    set(2, "C", here, {"b", "m"});
    sortByDistance(ways);
    EXPECT_EQ(programmes[0].programme.school, "C");
    EXPECT_EQ(programmes[1].programme.school, "A") << "the state before the level";
    EXPECT_TRUE(leadsTo(programmes[2].programme, {}));
    EXPECT_FALSE(leadsTo(programmes[1].programme, ways.level()));
    ways.answeredLevel = db::EntryEducation::Bachelor;
    EXPECT_EQ(ways.level(), db::EntryEducation::Bachelor) << "workers of this very career are believed over the group";
}

TEST(Programmes, TheNextLevelBelowComesBeforeLowerOnesAndWhatAsksForMoreIsLast) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.programmes = {school("Doctorate", "state:MN", 45), school("Certificate", "state:MN", 45), school("Master", "state:MN", 45),
                       school("Associate", "state:MN", 45), school("Bachelor", "state:MN", 45)};
    const std::vector<std::vector<std::string>> awards{{"dr"}, {"c2"}, {"m", "pb"}, {"a", "c1"}, {"b", "m"}};
    for (std::size_t i = 0; i < awards.size(); ++i)
        ways.programmes[i].programme.awards = awards[i];
    const auto order = [&ways] {
        sortByDistance(ways);
        std::vector<std::string> names;
        for (const NearProgramme& each : ways.programmes)
            names.push_back(each.programme.school);
        return names;
    };
    EXPECT_EQ(order(), (std::vector<std::string>{"Bachelor", "Associate", "Certificate", "Master", "Doctorate"}));
    ways.entry->education = db::EntryEducation::Doctorate;
    EXPECT_EQ(order().front(), "Doctorate");
    EXPECT_EQ(order()[1], "Bachelor") << "its master's is the nearest below";
    EXPECT_EQ(order().back(), "Certificate");
}

TEST(Programmes, OfWhatIsLeftOfAGroupOnlyFieldsOfItsNamesAreShown) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.states = {db::Place{}};
    ways.states[0].key = db::PlaceKey::trusted("state:MO");
    ways.fieldsFor = "Managers, All Other";
    ways.fields.named = ways.fields.recorded = 2;
    ways.programmes = {school("Psychology", "state:MO", 38, false), school("Environmental", "state:TX", 38)};
    for (NearProgramme& each : ways.programmes)
        each.programme.awards = {"b"};
    EXPECT_FALSE(isOffered(ways.programmes[0], ways)) << "of other work";
    EXPECT_TRUE(looksNextDoor(ways));
    ways.programmes[1].programme.state = ways.states[0].key;
    EXPECT_TRUE(isOffered(ways.programmes[1], ways));
    EXPECT_FALSE(looksNextDoor(ways)) << "one of its own is there";
    ways.programmes[1].programme.awards = {"m"};
    EXPECT_TRUE(looksNextDoor(ways)) << "it ends in another level";
    ways.doors = {{"state-license", db::DoorKind::Licence, {}, "License", {}, {}, {}}};
    EXPECT_FALSE(looksNextDoor(ways)) << "a license takes no neighbor's schooling";
    ways.doors = {{"faith-formation", db::DoorKind::Training, {}, "Study and ordination", {}, {}, {}}};
    EXPECT_FALSE(looksNextDoor(ways)) << "nor does a faith";
    ways.fieldsFor = "Natural Sciences Managers";
    EXPECT_TRUE(isOffered(ways.programmes[0], ways)) << "a group of one kind of work";
}

TEST(Route, ADoctorateTakesCollegeAndItsSchool) {
    WaysIn ways = asking(db::EntryEducation::Doctorate);
    EXPECT_EQ(routeOf(ways)[1].years, (Years{7, std::nullopt})) << "the least of the statistics' class";
    const db::CareerDoor doctorate{"phd", db::DoorKind::School, db::EntryEducation::Doctorate, "PhD in the field", 60, 72, {}};
    ways.doors = {{"msw", db::DoorKind::School, db::EntryEducation::Master, "Master", 24, 24, {}}, doctorate};
    EXPECT_EQ(routeOf(ways)[1].years, (Years{9, 11})) << "a master's on the way is a part of it";
    ways.doors = {{"college-2", db::DoorKind::School, db::EntryEducation::Bachelor, "College", 24, 48, {}}, doctorate};
    EXPECT_EQ(routeOf(ways)[1].years, (Years{7, 10})) << "where less college is asked";
}

TEST(WorkByHand, IsAMatterOfTheMajorGroup) {
    EXPECT_TRUE(isWorkByHand("35"));
    EXPECT_FALSE(isWorkByHand("15"));
    EXPECT_TRUE(isWorkByHand("27-2042.00")) << "a concert is played where people listen";
    EXPECT_FALSE(isWorkByHand("27-3043.00"));
}

TEST(Exposure, TwoMeasuresAgreeOrNot) {
    const auto measures = [](double tasks, double chats) {
        return std::vector<db::AiExposure>{{db::AiMeasure::TasksByModel, 0, tasks, {}, {}},
                                           {db::AiMeasure::Chats, 0, chats, {}, {}}};
    };
    EXPECT_EQ(agreementOf(measures(0.5, 0.6)), Agreement::Agree);
    EXPECT_EQ(agreementOf(measures(0.5, 0.8)), Agreement::DifferALittle);
    EXPECT_EQ(agreementOf(measures(0.1, 0.9)), Agreement::Disagree);
    auto three = measures(0.21, 0.15);
    three.push_back({db::AiMeasure::TasksByPeople, 0, 0.54, {}, {}});
    EXPECT_EQ(agreementOf(three), Agreement::Disagree) << "people rated it otherwise than the model";
    EXPECT_FALSE(agreementOf({{db::AiMeasure::Chats, 0, 0.5, {}, {}}}).has_value());
}

TEST(OwnAnswers, AGroupsDoorIsNeverLoweredByThem) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    const std::vector<db::EducationShare> lower{{2, 10, ""}, {5, 80, ""}, {6, 10, ""}};
    heedAnswers(ways, lower);
    EXPECT_DOUBLE_EQ(ways.degreeShare, 10);
    EXPECT_DOUBLE_EQ(ways.answersBelow, 0) << "the door is its own";
    ways.entry->measuredFor = "Industrial production managers";
    heedAnswers(ways, lower);
    EXPECT_FALSE(ways.answeredLevel) << "who stops at an associate's degree is turned away";
    EXPECT_DOUBLE_EQ(ways.answersBelow, 90);
    EXPECT_TRUE(isApartFromGroup(ways)) << "it is told beside the door";
    EXPECT_EQ(routeOf(ways)[1].years, (Years{4, 5}));
}

TEST(OwnAnswers, APlanAsksForNoDegreeThatFewerThanHalfName) {
    WaysIn broker = asking(db::EntryEducation::Bachelor);
    const std::vector<db::EducationShare> answers{{1, 5, ""}, {2, 45, ""}, {3, 20, ""}, {5, 10, ""}, {6, 20, ""}};
    EXPECT_FALSE(levelBelowDegree(broker, answers)) << "the statistics are its own";
    broker.entry->measuredFor = "Compliance officers";
    EXPECT_EQ(levelBelowDegree(broker, answers), db::EntryEducation::HighSchool);
    EXPECT_DOUBLE_EQ(shareNaming(answers, db::EntryEducation::HighSchool), 95);
    EXPECT_DOUBLE_EQ(shareNamingLess({{2, 36, ""}, {3, 21, ""}, {5, 43, ""}}, db::EntryEducation::Associate), 57);
    EXPECT_DOUBLE_EQ(shareNamingLess({{2, 36, ""}, {5, 43, ""}}, db::EntryEducation::Associate), 36) << "what is withheld may be above it";
    EXPECT_DOUBLE_EQ(shareNamingLess({}, db::EntryEducation::Associate), 0);
    EXPECT_EQ(levelBelowDegree(broker, {{2, 10, ""}, {5, 50, ""}, {6, 40, ""}}), db::EntryEducation::Associate);
    EXPECT_FALSE(levelBelowDegree(broker, {{2, 50, ""}, {6, 50, ""}})) << "half name it";
    EXPECT_FALSE(levelBelowDegree(broker, {{2, 45, ""}, {6, 20, ""}})) << "what is withheld may name it";
    EXPECT_FALSE(levelBelowDegree(broker, {}));
    broker.doors = {{"college", db::DoorKind::School, db::EntryEducation::Bachelor, "College", 48, 60, ""}};
    EXPECT_FALSE(levelBelowDegree(broker, answers)) << "a door asks for it";
}

TEST(OwnAnswers, AHigherLevelIsNamedByThoseWhoGoBeyondItToo) {
    WaysIn ways;
    heedAnswers(ways, {{8, 16, ""}, {9, 4, ""}, {11, 14, ""}, {12, 32, ""}});
    EXPECT_EQ(ways.answeredLevel, db::EntryEducation::Master) << "66 of 100 name a master's or more, 46 a doctorate";
    ways = {};
    heedAnswers(ways, {{8, 20, ""}});
    EXPECT_TRUE(ways.answersWithheld) << "80 of 100";
    EXPECT_FALSE(ways.answeredLevel) << "too much is withheld";
}

std::vector<db::EducationShare> answersOf(db::Asked asked, int people, std::vector<db::EducationShare> shares) {
    for (db::EducationShare& share : shares) {
        share.asked = asked;
        share.people = people;
    }
    return shares;
}

TEST(OwnAnswers, ALevelThatMostOfItsWorkersNameRaisesAGroupsDoor) {
    WaysIn ways = asking(db::EntryEducation::Associate);
    ways.entry->measuredFor = "Engineering technicians";
    const std::vector<db::EducationShare> masters{{5, 30, ""}, {8, 60, ""}, {11, 10, ""}};
    heedAnswers(ways, masters);
    EXPECT_FALSE(ways.answeredLevel) << "nobody knows whose answers they are";
    heedAnswers(ways, answersOf(db::Asked::Experts, 40, masters));
    EXPECT_FALSE(ways.answeredLevel) << "experts are no workers";
    heedAnswers(ways, answersOf(db::Asked::Incumbents, 24, masters));
    EXPECT_FALSE(ways.answeredLevel) << "of few that may be chance";
    heedAnswers(ways, answersOf(db::Asked::Incumbents, 25, {{5, 20, ""}, {6, 30, ""}, {8, 10, ""}, {11, 40, ""}}));
    EXPECT_FALSE(ways.answeredLevel) << "80 of 100 name more, but no one level";
    heedAnswers(ways, answersOf(db::Asked::Incumbents, 25, masters));
    EXPECT_EQ(ways.answeredLevel, db::EntryEducation::Master);
    EXPECT_DOUBLE_EQ(ways.answeredShare, 70) << "with those who go beyond";
    EXPECT_EQ(routeOf(ways)[1].years, (Years{5, 7})) << "the route follows them";
}

TEST(OwnAnswers, WhatIsWithheldIsTheirsOnlyWhereNobodyNamesTheOthers) {
    WaysIn ways = asking(db::EntryEducation::HighSchool);
    ways.entry->measuredFor = "Healthcare support workers";
    std::vector<db::EducationShare> assistants{{2, 0, ""}, {3, 0, ""}, {4, 0, ""}, {6, 23.3, ""}, {8, 14.1, ""}};
    heedAnswers(ways, assistants);
    EXPECT_DOUBLE_EQ(ways.answersAbove, 37.4) << "one level below is withheld, too";
    assistants.push_back({1, 0, ""});
    heedAnswers(ways, assistants);
    EXPECT_DOUBLE_EQ(ways.answersAbove, 100);
    // Assistants in special education: the bachelor's share is withheld, and is not told by what the others leave.
    ways.entry->education = db::EntryEducation::SomeCollege;
    heedAnswers(ways, {{1, 0, ""}, {2, 24.6, ""}, {3, 0, ""}, {4, 18.2, ""}, {5, 14.5, ""}, {7, 0, ""}, {8, 3.6, ""}});
    EXPECT_DOUBLE_EQ(ways.answersAbove, 18.1);
    EXPECT_FALSE(isApartFromGroup(ways));
}

TEST(OwnAnswers, CoursesOfACollegeAreMoreThanACertificate) {
    WaysIn ways = asking(db::EntryEducation::SomeCollege);
    ways.entry->measuredFor = "Industrial production managers";
    heedAnswers(ways, {{2, 20, ""}, {3, 22.5, ""}, {4, 14.5, ""}, {6, 43, ""}});
    EXPECT_DOUBLE_EQ(ways.answersBelow, 42.5);
}

TEST(Apprenticeships, OfAWiderOccupationThoseCountThatShareATellingWord) {
    db::CareerNames names;
    names.title = "Hydroelectric Production Managers";
    names.reported = {"Hydroelectric Plants Manager"};
    const CareersLicences careers(names);
    EXPECT_FALSE(careers.sharesWordWith("Wine Maker (Vinous Liquor)"));
    EXPECT_FALSE(careers.sharesWordWith("Bank Branch Manager")) << "nearly every trade has managers";
    EXPECT_TRUE(careers.sharesWordWith("Hydroelectric Station Operator"));
}

TEST(Programmes, OfAMixedGroupAWordOfAnyWorkJoinsNoField) {
    db::CareerNames names;
    names.code = "11-9199.10";
    names.title = "Wind Energy Development Managers";
    names.reported = {"Project Developer", "Research and Development Manager"};
    const CareersLicences wind(names);
    for (const char* field : {"Developmental and Child Psychology.", "Project Management.", "Research and Development Management."})
        EXPECT_FALSE(wind.sharesFieldWith(field)) << field;
    EXPECT_TRUE(wind.sharesFieldWith("Energy Systems Engineering, General."));
    names.title = "Geneticists";
    names.reported.clear();
    EXPECT_TRUE(CareersLicences(names).sharesFieldWith("Genetics, General."));
    EXPECT_FALSE(CareersLicences(names).sharesFieldWith("General Studies."));
    names.title = "Nanosystems Engineers";
    EXPECT_TRUE(CareersLicences(names).sharesFieldWith("Nanotechnology."));
}

TEST(Apprenticeships, OfOneNumbersTitlesTheNearestIsShown) {
    const CareersLicences drivers({"53-3032.00", "Heavy and Tractor-Trailer Truck Drivers", {"Truck Driver"}, {}});
    const int plain = drivers.nearnessOf("Heavy and Tractor Trailer Truck Driver");
    for (const char* other : {"Commercial Transport Driver, Propane", "Truck Driver, Heavy",
                              "Driver Service Provider (Existing Title: Truck Driver, Heavy)"})
        EXPECT_GT(plain, drivers.nearnessOf(other)) << other;
    EXPECT_GT(drivers.nearnessOf("Truck Driver, Heavy"), drivers.nearnessOf("Truck Driver, Heavy (Alternate Title: Motor Transport Operator)"));
}

TEST(OwnAnswers, AFewDoctoratesAmongDiplomasAreOdd) {
    EXPECT_TRUE(holdsOddAnswers({{1, 40, ""}, {2, 55, ""}, {12, 5, ""}}));
    EXPECT_FALSE(holdsOddAnswers({{1, 40, ""}, {2, 60, ""}}));
    EXPECT_FALSE(holdsOddAnswers({{5, 20, ""}, {6, 75, ""}, {12, 5, ""}})) << "a doctorate after a bachelor's is a road";
    EXPECT_FALSE(holdsOddAnswers({{2, 60, ""}, {11, 40, ""}})) << "many are no slip";
}

TEST(OwnAnswers, AThirdOffTheGroupsDoorIsApart) {
    WaysIn ways = asking(db::EntryEducation::Bachelor);
    ways.entry->measuredFor = "Natural sciences managers";
    heedAnswers(ways, {{2, 7, ""}, {3, 12, ""}, {4, 9, ""}, {5, 6, ""}, {6, 60, ""}, {8, 6, ""}});
    EXPECT_FALSE(ways.answeredLevel);
    EXPECT_TRUE(isApartFromGroup(ways));
    heedAnswers(ways, {{5, 20, ""}, {6, 80, ""}});
    EXPECT_FALSE(isApartFromGroup(ways));
    // Counselors of addiction: the associate's share is withheld, and the group's way is a master's.
    ways.entry->education = db::EntryEducation::Master;
    heedAnswers(ways, {{2, 23.66, ""}, {6, 3.07, ""}, {8, 41.41, ""}, {9, 8.2, ""}});
    EXPECT_TRUE(isApartFromGroup(ways)) << "of the 24 % withheld some may name less, too";
    heedAnswers(ways, {{2, 23.66, ""}, {6, 3.07, ""}, {8, 73.27, ""}});
    EXPECT_FALSE(isApartFromGroup(ways)) << "all is told";
}

} // namespace
} // namespace waymark::app

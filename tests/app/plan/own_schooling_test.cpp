// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A degree of another field opens no licensed trade; and what a mixed group's statistics cannot say of one career.
#include "app/plan/own_schooling.h"
#include "app/plan/route.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace waymark::app {

namespace {

using db::DoorKind;
using db::EntryEducation;

WaysIn waysOf(EntryEducation level, const std::string& code = "39-5012.00") {
    WaysIn ways;
    ways.code = code;
    ways.entry = db::OccupationEntry();
    ways.entry->education = level;
    return ways;
}

db::CareerDoor doorOf(const std::string& key, DoorKind kind, std::optional<EntryEducation> award = {},
                      std::optional<int> months = {}) {
    return {key, kind, award, key, months, months, ""};
}

std::size_t schoolsOf(const Route& route) {
    return static_cast<std::size_t>(std::count_if(route.legs.begin(), route.legs.end(), [](const auto& leg) {
        return leg.kind == db::PlanStepKind::School;
    }));
}

} // namespace

TEST(OwnSchooling, AHairdressersSchoolIsNoBachelorsDegree) {
    auto ways = waysOf(EntryEducation::Certificate);
    ways.doors = {doorOf("board-exam", DoorKind::Exam), doorOf("barber-license", DoorKind::Licence)};
    for (const auto level : {EntryEducation::Certificate, EntryEducation::Bachelor, EntryEducation::Doctorate}) {
        const auto route = routeFrom(ways, level, {});
        ASSERT_EQ(schoolsOf(route), 1U) << static_cast<int>(level);
        EXPECT_TRUE(route.legs.front().unlessFinished) << "said that it is counted all the same";
        EXPECT_FALSE(route.checkField);
        EXPECT_EQ(schoolsOf(routeFrom(ways, {level, true}, {})), 0U) << "she says that it is this school";
    }
    EXPECT_EQ(schoolsOf(routeFrom(ways, EntryEducation::HighSchool, {})), 1U);
    EXPECT_FALSE(routeFrom(ways, EntryEducation::HighSchool, {}).legs.front().unlessFinished);
}

TEST(OwnSchooling, ANursesDegreeIsShorterAfterAnotherAndNeverNothing) {
    auto ways = waysOf(EntryEducation::Bachelor, "29-1141.00");
    ways.doors = {doorOf("nclex-rn", DoorKind::Exam), doorOf("rn-license", DoorKind::Licence)};
    const auto other = routeFrom(ways, EntryEducation::Bachelor, {});
    ASSERT_EQ(schoolsOf(other), 1U);
    EXPECT_EQ(other.legs.front().months, 24);
    EXPECT_TRUE(other.legs.front().guessed);
    EXPECT_EQ(routeFrom(ways, EntryEducation::HighSchool, {}).legs.front().months, 48);
}

TEST(OwnSchooling, AnyDegreeOpensWhatOpensToAnyDegree) {
    auto manager = waysOf(EntryEducation::Bachelor, "11-1021.00");
    EXPECT_EQ(schoolsOf(routeFrom(manager, EntryEducation::Bachelor, {})), 0U);
    EXPECT_EQ(routeFrom(manager, EntryEducation::Bachelor, {}).checkField, EntryEducation::Bachelor);
    auto teacher = waysOf(EntryEducation::Bachelor, "25-2031.00");
    teacher.doors = {doorOf("student-teaching", DoorKind::Training), doorOf("teacher-tests", DoorKind::Exam),
                     doorOf("teaching-license", DoorKind::Licence)};
    EXPECT_EQ(schoolsOf(routeFrom(teacher, EntryEducation::Bachelor, {})), 0U) << "a shorter program comes with the door";
    auto firefighter = waysOf(EntryEducation::Certificate, "33-2011.00");
    firefighter.doors = {doorOf("public-test", DoorKind::Exam), doorOf("agency-academy", DoorKind::PaidTraining)};
    EXPECT_EQ(schoolsOf(routeFrom(firefighter, EntryEducation::Bachelor, {})), 0U) << "the academy teaches it after hiring";
    auto clerk = waysOf(EntryEducation::SomeCollege, "43-3031.00");
    EXPECT_EQ(schoolsOf(routeFrom(clerk, EntryEducation::Master, {})), 0U);
}

TEST(OwnSchooling, WhatTheExamTakesIsEnough) {
    auto nurse = waysOf(EntryEducation::Bachelor, "29-1141.00");
    nurse.doors = {doorOf("nclex-rn", DoorKind::Exam, EntryEducation::Associate), doorOf("rn-license", DoorKind::Licence)};
    const auto ofNursing = routeFrom(nurse, {EntryEducation::Associate, true}, {});
    EXPECT_EQ(schoolsOf(ofNursing), 0U);
    EXPECT_EQ(ofNursing.enoughBelow, EntryEducation::Associate);
    EXPECT_TRUE(ofNursing.known);
    EXPECT_EQ(schoolsOf(routeFrom(nurse, EntryEducation::Associate, {})), 1U) << "of another field";
    EXPECT_EQ(schoolsOf(routeFrom(nurse, {EntryEducation::Certificate, true}, {})), 1U) << "less than the exam takes";
}

TEST(OwnSchooling, ItsOwnFieldBelowTheLevelMayCount) {
    const auto paralegal = waysOf(EntryEducation::Associate, "23-2011.00");
    const auto certificate = routeFrom(paralegal, {EntryEducation::Certificate, true}, {});
    ASSERT_EQ(schoolsOf(certificate), 1U);
    EXPECT_TRUE(certificate.legs.front().mayCount);
    EXPECT_TRUE(certificate.legs.front().guessed);
    EXPECT_EQ(certificate.legs.front().months, 12);
    const auto other = routeFrom(paralegal, EntryEducation::Certificate, {});
    EXPECT_FALSE(other.legs.front().mayCount);
    EXPECT_EQ(other.legs.front().months, 24);
}

TEST(OwnSchooling, FieldworkIsInsideTheProgramThatIsFinished) {
    auto assistant = waysOf(EntryEducation::Associate, "31-2021.00");
    assistant.doors = {doorOf("fieldwork", DoorKind::Training), doorOf("national-exam", DoorKind::Exam)};
    EXPECT_EQ(routeFrom(assistant, EntryEducation::HighSchool, {}).legs.size(), 3U);
    EXPECT_EQ(routeFrom(assistant, {EntryEducation::Associate, true}, {}).legs.size(), 1U) << "only the exam is left";
}

TEST(OwnSchooling, ADoctorOfHistoryIsNoVeterinarian) {
    auto vet = waysOf(EntryEducation::Doctorate, "29-1131.00");
    vet.doors = {doorOf("vet-school", DoorKind::School, EntryEducation::Doctorate, 48), doorOf("national-exam", DoorKind::Exam),
                 doorOf("state-license", DoorKind::Licence)};
    EXPECT_EQ(schoolsOf(routeFrom(vet, EntryEducation::Doctorate, {})), 1U);
    EXPECT_EQ(schoolsOf(routeFrom(vet, {EntryEducation::Doctorate, true}, {})), 0U);
    auto pharmacist = waysOf(EntryEducation::Doctorate, "29-1051.00");
    pharmacist.doors = {doorOf("college-2", DoorKind::School, EntryEducation::Bachelor, 24),
                        doorOf("pharmacy-school", DoorKind::School, EntryEducation::Doctorate, 48),
                        doorOf("national-exam", DoorKind::Exam)};
    EXPECT_EQ(schoolsOf(routeFrom(pharmacist, EntryEducation::Bachelor, {})), 1U) << "any college will do before it";
    EXPECT_EQ(routeFrom(pharmacist, EntryEducation::Associate, {}).legs.front().months, 12) << "what is left of it";
}

TEST(OwnSchooling, AMixedGroupsCertificateHasNoTime) {
    auto ways = waysOf(EntryEducation::Certificate, "29-9099.01");
    ways.entry->measuredFor = "Healthcare practitioners and technical workers, all other";
    ways.doors = {doorOf("national-exam", DoorKind::Exam)};
    const auto route = routeFrom(ways, EntryEducation::HighSchool, {});
    ASSERT_EQ(schoolsOf(route), 1U);
    EXPECT_FALSE(route.legs.front().months);
    EXPECT_TRUE(route.legs.front().openEnded);
    EXPECT_TRUE(route.legs.front().ofMixedGroup);
}

TEST(OwnSchooling, WhatIsLicensedLaterIsNotLicensedFirst) {
    auto engineer = waysOf(EntryEducation::Bachelor, "17-2121.00");
    auto later = doorOf("pe-later", DoorKind::Later);
    later.note = "Later: the state's engineer license.";
    engineer.doors = {later};
    Licensing licensing;
    licensing.demand = LicenceDemand::Asked;
    licensing.practice = true;
    EXPECT_TRUE(routeFrom(engineer, EntryEducation::Bachelor, licensing).legs.empty());
    engineer.doors.clear();
    EXPECT_EQ(routeFrom(engineer, EntryEducation::Bachelor, licensing).legs.size(), 2U);
}

TEST(Licensing, ARecordOfTeachingOrOfAShopIsNotTheTradesAndAWholeOneBeatsANarrowedOne) {
    const db::CareerNames hairdressers{"39-5012.00", "Hairdressers, Hairstylists, and Cosmetologists", {"Hair Stylist"}, {}};
    WaysIn ways;
    for (const char* title : {"Laser Hair Practitioner", "LIMITED HAIRSTYLIST", "Cosmetology Instructor", "Barbers and Cosmetologists - Booth Renter",
                              "Cosmetology"}) {
        db::Licence licence{db::PlaceKey::trusted("state:NC"), "", title, db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
        ways.licences.push_back(licence);
    }
    const auto licensing = licensingOf(hairdressers, ways, ways.licences);
    EXPECT_TRUE(licensing.exact);
    ASSERT_EQ(licensing.here.size(), 1U);
    EXPECT_EQ(ways.licences[licensing.here.front()].title, "Cosmetology");
}

TEST(Licensing, ARecordOfAnotherCareersTitleIsNotForAPart) {
    const db::CareerNames assistants{"31-9091.00", "Dental Assistants", {}, {}};
    auto ways = waysOf(EntryEducation::Certificate, "31-9091.00");
    std::vector<db::Licence> everywhere;
    for (int state = 0; state < 12; ++state) {
        db::Licence licence{db::PlaceKey::trusted("state:A" + std::string(1, static_cast<char>('A' + state))), "", "Dental Hygienist", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
        licence.exam = db::LicenceExam::State;
        licence.experience = db::LicencePractice::Yes;
        everywhere.push_back(licence);
    }
    ways.licences = {everywhere.front()};
    EXPECT_EQ(licensingOf(assistants, ways, everywhere).here.size(), 1U) << "shares a word";
    const auto told = licensingOf(assistants, ways, everywhere, {"Dental Hygienists", "Dental Assistants"});
    EXPECT_TRUE(told.here.empty());
    EXPECT_EQ(told.demand, LicenceDemand::Unrecorded);
    ways.licences.front().title = everywhere.front().title = "Dental Assistant";
    EXPECT_TRUE(licensingOf(assistants, ways, everywhere, {"Dental Hygienists", "Dental Assistants"}).exact);
}

TEST(Licensing, WhatAPartOfTheWorkAsksForIsNoWorkToDoFirst) {
    const db::CareerNames installers{"49-9021.00", "Heating and Air Conditioning Mechanics", {}, {}};
    WaysIn ways;
    db::Licence part{db::PlaceKey::trusted("state:FL"), "", "Air Conditioning Balancer", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
    part.experience = db::LicencePractice::Yes;
    auto firm = part;
    firm.title = "Certified Air Conditioning Contractor";
    ways.licences = {firm, part};
    const auto licensing = licensingOf(installers, ways, ways.licences);
    EXPECT_FALSE(licensing.exact);
    EXPECT_FALSE(licensing.practice);
    ASSERT_EQ(licensing.here.size(), 1U) << "a contractor runs the firm";
    EXPECT_EQ(ways.licences[licensing.here.front()].title, part.title);
}

TEST(Licensing, OneOtherStateMakesNoStep) {
    auto ways = waysOf(EntryEducation::HighSchool, "43-6013.00");
    db::Place ohio;
    ohio.key = db::PlaceKey::trusted("state:OH");
    ways.state = ohio;
    std::vector<db::Licence> everywhere;
    const auto add = [&](const char* state) {
        db::Licence licence{db::PlaceKey::trusted(state), "", "Medical Secretary", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
        licence.experience = db::LicencePractice::Yes;
        everywhere.push_back(licence);
    };
    const db::CareerNames secretaries{"43-6013.00", "Medical Secretaries", {}, {}};
    add("state:DE");
    EXPECT_EQ(licensingOf(secretaries, ways, everywhere).demand, LicenceDemand::PartsOnly);
    for (const char* state : {"state:NJ", "state:NY", "state:PA", "state:VA"})
        add(state);
    const auto some = licensingOf(secretaries, ways, everywhere);
    EXPECT_EQ(some.demand, LicenceDemand::SomeStates);
    EXPECT_FALSE(some.practice) << "a job is not asked for before this job on their account";
    ways.state.reset();
    everywhere.resize(1);
    EXPECT_EQ(licensingOf(secretaries, ways, everywhere).demand, LicenceDemand::SomeStates) << "no state is chosen";
}

TEST(Licensing, ARecordOfAllGradesIsNoFirstStage) {
    WaysIn ways;
    db::Licence licence{db::PlaceKey::trusted("state:MA"), "", "PLUMBER (Apprentice, Journeyman, Master) License", db::LicenceKind::Preliminary, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
    ways.licences = {licence};
    const db::CareerNames plumbers{"47-2152.00", "Plumbers, Pipefitters, and Steamfitters", {}, {}};
    EXPECT_TRUE(licensingOf(plumbers, ways, ways.licences).exact);
    ways.licences.front().title = "Apprentice Plumber";
    EXPECT_TRUE(licensingOf(plumbers, ways, ways.licences).here.empty());
}

TEST(Licensing, WhatLicensesCallItIsTheCareersOwn) {
    for (const auto& [code, title, record] :
         {std::tuple("41-9022.00", "Real Estate Sales Agents", "Real Estate Sales Associate"),
          std::tuple("39-5092.00", "Manicurists and Pedicurists", "Nail Specialist"),
          std::tuple("39-5094.00", "Skincare Specialists", "Facial Specialist")}) {
        WaysIn ways;
        db::Licence licence{db::PlaceKey::trusted("state:FL"), "", record, db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
        ways.licences = {licence};
        EXPECT_TRUE(licensingOf(db::CareerNames{code, title, {}, {}}, ways, ways.licences).exact) << record;
    }
}

} // namespace waymark::app

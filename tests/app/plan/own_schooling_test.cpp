// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A degree of another field opens no licensed trade; and what a mixed group's statistics cannot say of one career.
#include "app/plan/own_schooling.h"
#include "app/plan/route.h"

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(OwnSchooling, AHigherDegreeStandsForALevelThatOnlyAnswersName) {
    auto ways = waysOf(EntryEducation::Bachelor, "13-1041.04");
    ways.answeredLevel = EntryEducation::Associate;
    ways.programmes.resize(1);
    EXPECT_EQ(schoolsOf(routeFrom(ways, EntryEducation::Bachelor, {})), 0U);
    EXPECT_EQ(schoolsOf(routeFrom(ways, EntryEducation::HighSchool, {})), 1U);
    ways.doors = {doorOf("board-exam", DoorKind::Exam), doorOf("state-license", DoorKind::Licence)};
    EXPECT_EQ(schoolsOf(routeFrom(ways, EntryEducation::Bachelor, {})), 1U) << "a licensed trade has schools of its own";
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
    const auto program = routeFrom(teacher, EntryEducation::Bachelor, {});
    ASSERT_EQ(schoolsOf(program), 1U);
    EXPECT_TRUE(program.legs.front().licenceProgram) << "no second degree";
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

TEST(OwnSchooling, ABachelorIsSentToNoAssociatesDegree) {
    auto support = waysOf(EntryEducation::Associate, "23-2099.00");
    support.programmes.resize(1);
    const auto route = routeFrom(support, EntryEducation::Bachelor, {});
    ASSERT_EQ(schoolsOf(route), 1U);
    EXPECT_EQ(route.legs.front().award, EntryEducation::Certificate);
    EXPECT_TRUE(route.legs.front().unlessFinished) << "employers are asked first";
    EXPECT_EQ(routeFrom(support, EntryEducation::HighSchool, {}).legs.front().award, EntryEducation::Associate);
    EXPECT_EQ(routeFrom(support, {EntryEducation::Bachelor, true}, {}).legs.size(), 0U);
    support.code = "29-2034.00";
    EXPECT_EQ(routeFrom(support, EntryEducation::Bachelor, {}).legs.front().award, EntryEducation::Associate) << "work with patients";
    support.code = "39-4031.00";
    support.doors = {doorOf("board-exam", DoorKind::Exam)};
    EXPECT_EQ(routeFrom(support, EntryEducation::Bachelor, {}).legs.front().award, EntryEducation::Associate) << "an exam asks for it";
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

TEST(OwnSchooling, ADoctorateInAFieldFollowsADegreeCloseToIt) {
    auto physicist = waysOf(EntryEducation::Doctorate, "19-2012.00");
    physicist.doors = {doorOf("phd", DoorKind::School, EntryEducation::Doctorate, 60)};
    EXPECT_EQ(routeFrom(physicist, EntryEducation::Bachelor, {}).checkField, EntryEducation::Bachelor);
    EXPECT_FALSE(routeFrom(physicist, {EntryEducation::Bachelor, true}, {}).checkField);
    EXPECT_FALSE(routeFrom(physicist, EntryEducation::HighSchool, {}).checkField) << "it is still to be chosen";
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
    engineer.licensingStates = 4;
    EXPECT_TRUE(routeFrom(engineer, EntryEducation::Bachelor, licensing).legs.empty()) << "the license of all engineers, as the page says";
}

TEST(OwnSchooling, ANurseWithAnAssociatesDegreeWorksBeforeTheBachelors) {
    auto ways = waysOf(EntryEducation::Master, "29-1141.04");
    ways.doors = {doorOf("bachelor-nursing", DoorKind::School, EntryEducation::Bachelor, 48),
                  doorOf("nclex-rn", DoorKind::Exam, EntryEducation::Associate), doorOf("rn-license", DoorKind::Licence),
                  doorOf("rn-years", DoorKind::Experience), doorOf("nursing-graduate", DoorKind::School, EntryEducation::Master, 24)};
    const auto kindsOf = [&](const OwnSchooling& schooling) {
        std::vector<db::PlanStepKind> kinds;
        for (const auto& leg : routeFrom(ways, schooling, {}).legs)
            kinds.push_back(leg.kind);
        return kinds;
    };
    using Kind = db::PlanStepKind;
    EXPECT_EQ(kindsOf({EntryEducation::Associate, true}),
              (std::vector{Kind::Exam, Kind::Licence, Kind::Experience, Kind::School, Kind::School}));
    EXPECT_EQ(kindsOf(EntryEducation::Associate).front(), Kind::School) << "of another field it opens no nurses' exam";
    EXPECT_EQ(kindsOf({EntryEducation::Certificate, true}).front(), Kind::School) << "nor does less";
    const auto legs = routeFrom(ways, {EntryEducation::Associate, true}, {}).legs;
    EXPECT_TRUE(legs[3].completes);
    EXPECT_EQ(legs[3].award, EntryEducation::Bachelor);
    ways.doors.pop_back();
    EXPECT_EQ(kindsOf({EntryEducation::Associate, true}).front(), Kind::School) << "no other school asks for it later";
}

TEST(OwnSchooling, StudentTeachingIsInsideAProgram) {
    auto ways = waysOf(EntryEducation::Bachelor, "25-2021.00");
    ways.doors = {doorOf("student-teaching", DoorKind::Training), doorOf("teaching-license", DoorKind::Licence)};
    const auto historian = routeFrom(ways, EntryEducation::Bachelor, {});
    ASSERT_EQ(historian.legs.size(), 3U);
    EXPECT_TRUE(historian.legs[0].licenceProgram);
    EXPECT_EQ(historian.legs[0].months, 12);
    EXPECT_TRUE(historian.legs[0].guessed && historian.legs[0].unlessFinished) << "hers may be it, which she has to say";
    EXPECT_FALSE(historian.checkField);
    EXPECT_EQ(schoolsOf(routeFrom(ways, {EntryEducation::Bachelor, true}, {})), 0U) << "hers is the program";
    const auto pupil = routeFrom(ways, EntryEducation::HighSchool, {});
    EXPECT_EQ(schoolsOf(pupil), 1U) << "the bachelor's degree can be it";
    EXPECT_FALSE(pupil.legs[0].licenceProgram);
}

TEST(OwnSchooling, ThePagesLengthWinsOverWhatSchoolsGive) {
    auto ways = waysOf(EntryEducation::Certificate, "29-2042.00");
    NearProgramme near{{}, {}};
    near.programme.awards = {"c3"};
    ways.programmes = {near};
    EXPECT_EQ(routeFrom(ways, EntryEducation::HighSchool, {}).legs[0].months, 12);
    PageWords page;
    page.months = 3;
    page.monthsMost = 6;
    page.roughly = true;
    const auto leg = routeFrom(ways, EntryEducation::HighSchool, {}, page).legs[0];
    EXPECT_EQ(leg.months, 3);
    EXPECT_EQ(leg.monthsMost, 6);
    EXPECT_TRUE(leg.byPage && leg.guessed);
}

TEST(OwnSchooling, YearsOfAWiderGroupAreNotCounted) {
    auto ways = waysOf(EntryEducation::Bachelor, "11-9121.01");
    ways.entry->experience = db::EntryExperience::FiveYears;
    EXPECT_EQ(routeFrom(ways, EntryEducation::Bachelor, {}).legs.front().months, 60) << "of this very career they are";
    ways.entry->measuredFor = "Natural sciences managers";
    const auto silent = routeFrom(ways, EntryEducation::Bachelor, {});
    EXPECT_TRUE(silent.legs.empty());
    EXPECT_TRUE(silent.yearsMayBeAsked);
    PageWords page;
    page.workFirst = true;
    const auto told = routeFrom(ways, EntryEducation::Bachelor, {}, page);
    ASSERT_EQ(told.legs.size(), 1U);
    EXPECT_FALSE(told.legs.front().months);
    EXPECT_TRUE(told.legs.front().openEnded && told.legs.front().ofWiderGroup);
    page.groupsYears = true;
    EXPECT_EQ(routeFrom(ways, EntryEducation::Bachelor, {}, page).legs.front().months, 60) << "the page says the same";
}

} // namespace waymark::app

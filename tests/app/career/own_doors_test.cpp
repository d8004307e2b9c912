// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/education.h"
#include "app/career/licence_fit.h"
#include "app/career/named_programmes.h"
#include "app/career/other_callings.h"
#include "app/career/own_doors.h"
#include "app/career/school_order.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

using db::DoorKind;
using db::EntryEducation;

WaysIn waysStating(EntryEducation education, db::EntryTraining training, std::vector<db::CareerDoor> doors) {
    WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->education = education;
    ways.entry->training = training;
    ways.doors = std::move(doors);
    heedDoors(ways);
    return ways;
}

std::vector<StepKind> kindsOfSteps(const WaysIn& ways) {
    std::vector<StepKind> found;
    for (const RouteStep& step : routeOf(ways))
        found.push_back(step.kind);
    return found;
}

db::CareerDoor schoolDoorOf(const char* key, EntryEducation award, std::optional<int> months = {}, std::optional<int> most = {}) {
    return {key, DoorKind::School, award, "School", months, most, {}};
}

db::CareerDoor doorNamed(const char* key, DoorKind kind) {
    return {key, kind, {}, "Door", {}, {}, {}};
}

TEST(Route, NursesOfAdvancedPracticeAreNursesFirstAndGoToGraduateSchool) {
    const WaysIn ways = waysStating(EntryEducation::Bachelor, db::EntryTraining::None,
                               {schoolDoorOf("bachelor-nursing", EntryEducation::Bachelor, 48, 60), doorNamed("nclex-rn", DoorKind::Exam),
                                doorNamed("rn-license", DoorKind::Licence), doorNamed("rn-years", DoorKind::Experience),
                                schoolDoorOf("nursing-graduate", EntryEducation::Master, 24, 48), doorNamed("aprn-license", DoorKind::Licence)});
    EXPECT_EQ(ways.level(), EntryEducation::Master);
    EXPECT_EQ(schoolingLevel(ways), EntryEducation::Bachelor);
    EXPECT_EQ(kindsOfSteps(ways), (std::vector{StepKind::HighSchool, StepKind::Schooling, StepKind::Licence, StepKind::Experience,
                                          StepKind::GraduateSchool, StepKind::Licence, StepKind::FirstJob}));
    const auto steps = routeOf(ways);
    EXPECT_EQ(steps[1].years, (Years{4, 5}));
    EXPECT_EQ(steps[2].door, 2U);
    EXPECT_EQ(steps[4].years, (Years{2, 4}));
    EXPECT_FALSE(steps[5].door) << "the license of the career itself";
    EXPECT_EQ(yearsOf(steps).least, 6);
}

TEST(Route, ASchoolDoorRaisesWhatIsStatedAndNeverLowersIt) {
    const WaysIn analyst = waysStating(EntryEducation::HighSchool, db::EntryTraining::Moderate, {schoolDoorOf("bachelor", EntryEducation::Bachelor, 48, 60)});
    EXPECT_EQ(analyst.level(), EntryEducation::Bachelor);
    EXPECT_EQ(kindsOfSteps(analyst), (std::vector{StepKind::HighSchool, StepKind::Schooling, StepKind::FirstJob, StepKind::Training}));
    const WaysIn orthoptist = waysStating(EntryEducation::Master, db::EntryTraining::None, {schoolDoorOf("bachelor", EntryEducation::Bachelor)});
    EXPECT_EQ(orthoptist.level(), EntryEducation::Master);
    EXPECT_FALSE(graduateDoor(orthoptist));
    WaysIn officer;
    officer.doors = {schoolDoorOf("bachelor", EntryEducation::Bachelor)};
    heedDoors(officer);
    EXPECT_FALSE(officer.level()) << "nothing is stated that it could be above";
    const WaysIn psychologist = waysStating(EntryEducation::Master, db::EntryTraining::Internship, {schoolDoorOf("phd-psychology", EntryEducation::Doctorate, 60, 84)});
    EXPECT_EQ(kindsOfSteps(psychologist), (std::vector{StepKind::HighSchool, StepKind::Schooling, StepKind::GraduateSchool, StepKind::Training, StepKind::FirstJob}));
    EXPECT_EQ(routeOf(psychologist)[1].years, (Years{4, 5})) << "a bachelor's comes before it";
    EXPECT_EQ(graduateYears(schoolDoorOf("x", EntryEducation::Doctorate)), (Years{3, std::nullopt}));
}

TEST(Route, AnApprenticeshipIsNoOtherWayWhereALicenseAsksForTheDegree) {
    WaysIn assistant = waysStating(EntryEducation::Associate, db::EntryTraining::None, {});
    assistant.routes.emplace_back();
    EXPECT_FALSE(isApprenticeBesideSchool(assistant));
    EXPECT_EQ(kindsOfSteps(assistant)[1], StepKind::Apprenticeship) << "in place of the schooling behind it";
    assistant.doors = {doorNamed("state-license", DoorKind::Licence)};
    EXPECT_TRUE(isApprenticeBesideSchool(assistant));
    EXPECT_EQ(kindsOfSteps(assistant)[1], StepKind::Schooling);
    assistant.entry->education = EntryEducation::Certificate;
    EXPECT_FALSE(isApprenticeBesideSchool(assistant)) << "barbers of many states may learn either way";
    assistant.code = "29-2061.00";
    EXPECT_TRUE(isApprenticeBesideSchool(assistant)) << "no practical nurse is licensed without the program";
}

TEST(Route, PracticeUnderSupervisionComesBeforeTheFullLicense) {
    const WaysIn therapist = waysStating(EntryEducation::Master, db::EntryTraining::None,
                                    {schoolDoorOf("counseling-master", EntryEducation::Master), doorNamed("supervised", DoorKind::Training),
                                     doorNamed("state-license", DoorKind::Licence)});
    EXPECT_EQ(kindsOfSteps(therapist), (std::vector{StepKind::HighSchool, StepKind::Schooling, StepKind::Training, StepKind::Licence, StepKind::FirstJob}));
    EXPECT_EQ(routeOf(therapist)[2].door, 1U);
    const WaysIn appraiser = waysStating(EntryEducation::Bachelor, db::EntryTraining::Long,
                                    {doorNamed("under-appraiser", DoorKind::Training), doorNamed("appraiser-license", DoorKind::Licence)});
    EXPECT_EQ(kindsOfSteps(appraiser), (std::vector{StepKind::HighSchool, StepKind::Schooling, StepKind::Training, StepKind::Licence, StepKind::FirstJob}))
        << "the same years are not asked again after the job";
    EXPECT_EQ(routeOf(appraiser)[2].years, (Years{1, std::nullopt}));
    EXPECT_FALSE(routeOf(appraiser)[1].optional);
    WaysIn told = appraiser;
    told.doors[0].months = 6;
    told.doors[0].monthsMost = 18;
    EXPECT_EQ(routeOf(told)[2].years, (Years{0.5, 1.5})) << "the door knows more than the group's class";
    told.doors[1].award = EntryEducation::HighSchool;
    EXPECT_TRUE(routeOf(told)[1].optional) << "the license can be begun with a diploma";
    EXPECT_EQ(lowerLevelTaken(told), std::nullopt) << "which is no shorter schooling of the field";
    EXPECT_EQ(yearsOf(routeOf(told)).least, 0.5);
    WaysIn captain = waysStating(EntryEducation::Certificate, db::EntryTraining::None, {doorNamed("coastguard-license", DoorKind::Licence)});
    EXPECT_EQ(licenceWithoutDegree(captain), nullptr);
    captain.doors[0].award = EntryEducation::HighSchool;
    EXPECT_TRUE(routeOf(captain)[1].optional) << "time at sea stands for the school";
    const WaysIn therapy = waysStating(EntryEducation::Associate, db::EntryTraining::None,
                                  {doorNamed("fieldwork", DoorKind::Training), doorNamed("state-license", DoorKind::Licence)});
    EXPECT_FALSE(practiceDoor(therapy)) << "part of the course";
}

TEST(Apprenticeships, InPlaceOfTheSchoolingOneStandsBeforeIt) {
    WaysIn ways = waysStating(EntryEducation::Certificate, db::EntryTraining::None, {});
    ways.routes.emplace_back();
    EXPECT_EQ(kindsOfSteps(ways), (std::vector{StepKind::HighSchool, StepKind::Apprenticeship, StepKind::Schooling, StepKind::FirstJob}));
    EXPECT_TRUE(routeOf(ways)[1].optional);
    ways.entry->education = EntryEducation::HighSchool;
    EXPECT_EQ(kindsOfSteps(ways), (std::vector{StepKind::HighSchool, StepKind::Apprenticeship, StepKind::FirstJob}));
    ways.entry->education = EntryEducation::Bachelor;
    EXPECT_EQ(kindsOfSteps(ways), (std::vector{StepKind::HighSchool, StepKind::Schooling, StepKind::Apprenticeship, StepKind::FirstJob}))
        << "beside or after a degree";
}

TEST(OwnAnswers, ADoctorateNamedByFewIsNoDoor) {
    db::OccupationEntry entry;
    const auto asked = [](std::vector<db::EducationShare> shares, int people) {
        for (auto& share : shares) {
            share.asked = db::Asked::Incumbents;
            share.people = people;
        }
        return shares;
    };
    entry.education = EntryEducation::HighSchool;
    const auto fitters = asked({{2, 43, ""}, {6, 13, ""}, {11, 44, ""}}, 18);
    EXPECT_EQ(doctorateNamed(fitters, entry), DoctorateNamed::Slip) << "many of eighteen are few";
    EXPECT_EQ(fewAsked(fitters), 18);
    entry.education = EntryEducation::None;
    EXPECT_EQ(doctorateNamed(asked({{1, 24, ""}, {2, 43, ""}, {6, 14, ""}, {11, 5, ""}}, 21), entry), DoctorateNamed::Slip) << "one of the umpires";
    EXPECT_EQ(doctorateNamed(asked({{2, 12, ""}, {6, 30, ""}, {8, 17, ""}, {11, 12, ""}}, 54), entry), DoctorateNamed::No) << "musicians study";
    EXPECT_DOUBLE_EQ(doctorateShare(fitters), 44);
    entry.education = EntryEducation::Bachelor;
    EXPECT_EQ(doctorateNamed(asked({{6, 57, ""}, {8, 40, ""}, {12, 3, ""}}, 40), entry), DoctorateNamed::BySome);
    EXPECT_EQ(doctorateNamed(asked({{8, 87, ""}, {11, 13, ""}}, 40), entry), DoctorateNamed::No) << "a bachelor's is no way in of its own";
    EXPECT_EQ(doctorateNamed(asked({{6, 70, ""}, {11, 30, ""}}, 40), entry, "29-1171.00"), DoctorateNamed::No) << "of practice";
    EXPECT_FALSE(fewAsked(asked({{6, 57, ""}}, 40)));
    EXPECT_EQ(doctorateNamed(asked({{6, 76, ""}, {10, 24, ""}}, 21), entry), DoctorateNamed::No) << "an architect's professional degree";
    EXPECT_EQ(doctorateNamed(asked({{6, 20, ""}, {11, 80, ""}}, 26), entry), DoctorateNamed::No) << "most name it";
    entry.education = EntryEducation::Doctorate;
    EXPECT_EQ(doctorateNamed(asked({{10, 60, ""}, {11, 40, ""}}, 26), entry), DoctorateNamed::No);
    EXPECT_EQ(doctorateNamed({{2, 95, ""}, {12, 5, ""}}, std::nullopt), DoctorateNamed::Slip) << "where no way in is stated";
}

TEST(Programmes, ResearchDegreesBesideAProfessionOpenNone) {
    db::Programme programme;
    programme.awards = {"dr"};
    for (const char* field : {"22.0201", "51.0201", "51.1401"}) {
        programme.field = field;
        EXPECT_FALSE(leadsTo(programme, EntryEducation::Doctorate)) << field;
    }
    programme.field = "42.2801"; // clinical psychology, whose doctorate is the door
    EXPECT_TRUE(leadsTo(programme, EntryEducation::Doctorate));
}

TEST(LicenceFit, WhatHoldsTheWholeTitleOfAnotherCareerIsIts) {
    OtherCallings others;
    others.add("Dental Hygienists");
    others.add("Lawyers");
    EXPECT_TRUE(others.haveTitleWithin("Dental Hygiene License by Examination"));
    EXPECT_TRUE(others.haveTitleWithin("License of Hygienists, Dental")) << "in whatever order";
    EXPECT_FALSE(others.haveTitleWithin("Dental Assistant, Expanded Functions"));
    EXPECT_FALSE(others.haveTitleWithin("Lawyer")) << "one word is of many callings";
    EXPECT_TRUE(others.haveTitle("Dental Hygienist"));
    EXPECT_TRUE(others.haveTitle("Lawyer"));
    EXPECT_FALSE(others.haveTitle("Dental Hygienist Assistant"));
    EXPECT_FALSE(others.haveTitle("Hygienist"));
}

TEST(Route, TheElectedNeedNoDegree) {
    WaysIn ways = waysStating(EntryEducation::Bachelor, db::EntryTraining::None, {doorNamed("elected", DoorKind::Entry)});
    ways.entry->experience = db::EntryExperience::UnderFiveYears;
    EXPECT_EQ(kindsOfSteps(ways), std::vector{StepKind::FirstJob});
}

TEST(Route, AMastersDegreeTakesWhatItsDoorSays) {
    const WaysIn ways = waysStating(EntryEducation::Master, db::EntryTraining::None, {schoolDoorOf("msw", EntryEducation::Master, 24, 24)});
    EXPECT_EQ(routeOf(ways)[1].years, (Years{6, 7}));
    EXPECT_TRUE(isForTeachersOnly("Cosmetology, Barber/Styling, and Nail Instructor.", "39-5012.00")) << "they have the license already";
    EXPECT_FALSE(isForTeachersOnly("Truck and Bus Driver/Commercial Vehicle Operator and Instructor.", "53-3032.00")) << "173 programs were lost";
    EXPECT_FALSE(isForTeachersOnly("Diver, Professional and Instructor.", "49-9092.00"));
    EXPECT_TRUE(isForTeachersOnly("Flight Instructor.", "53-2012.00"));
    EXPECT_FALSE(isForTeachersOnly("Mathematics Teacher Education.", "25-2031.00"));
}

} // namespace
} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A career's own doors against the class that statistics give.
#include "app/plan/layout.h"
#include "app/plan/progress_and_pace.h"
#include "app/plan/route.h"
#include "app/plan/week_hours.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::app {

namespace {

using db::DoorKind;
using db::EntryEducation;
using Kind = db::PlanStepKind;
using testing::ElementsAre;

WaysIn waysOfClass(EntryEducation education, db::EntryExperience experience = db::EntryExperience::None,
                   db::EntryTraining training = db::EntryTraining::None) {
    WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = experience;
    ways.entry->training = training;
    return ways;
}

db::CareerDoor door(DoorKind kind, std::optional<int> months = {}, std::optional<int> most = {},
                    std::optional<EntryEducation> award = {}) {
    return {"door", kind, award, "A door", months, most, ""};
}

std::vector<Kind> kindsOf(const Route& route) {
    std::vector<Kind> kinds;
    for (const auto& leg : route.legs)
        kinds.push_back(leg.kind);
    return kinds;
}

int leastMonths(const Route& route) {
    int months = 0;
    for (const auto& leg : route.legs)
        months += leg.months.value_or(0);
    return months;
}

db::Licence grade(const std::string& title, std::optional<db::LicencePractice> practice) {
    db::Licence licence{db::PlaceKey::trusted("state:MA"), "", title, db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
    licence.experience = practice;
    return licence;
}

} // namespace

TEST(Doors, theYearsOfThePageWinOverTheClass) {
    auto ways = waysOfClass(EntryEducation::Doctorate);
    ways.doors = {door(DoorKind::School, 60, 72, EntryEducation::Doctorate)};
    EXPECT_EQ(leastMonths(routeFrom(ways, EntryEducation::HighSchool, {})), 48 + 60) << "a bachelor's first";
    EXPECT_EQ(leastMonths(routeFrom(ways, EntryEducation::Bachelor, {})), 60) << "the class says 36";
    ways = waysOfClass(EntryEducation::Doctorate, db::EntryExperience::None, db::EntryTraining::Internship);
    ways.doors = {door(DoorKind::School, 48, 48, EntryEducation::Doctorate), door(DoorKind::Exam),
                  door(DoorKind::Training, 24, 36), door(DoorKind::Licence)};
    const auto specialist = routeFrom(ways, EntryEducation::Bachelor, {});
    EXPECT_THAT(kindsOf(specialist), ElementsAre(Kind::School, Kind::Exam, Kind::Internship, Kind::Licence))
        << "the residency is the internship of the class";
    EXPECT_EQ(leastMonths(specialist), 72);
    EXPECT_TRUE(specialist.legs[1].openEnded);
}

TEST(Doors, aLicenseThatTheEmployerMayHoldComesBehindHiring) {
    WaysIn sprayer;
    sprayer.entry = db::OccupationEntry();
    sprayer.entry->education = EntryEducation::HighSchool;
    sprayer.doors = {door(DoorKind::Exam), door(DoorKind::Licence)};
    const auto before = routeFrom(sprayer, EntryEducation::HighSchool, {});
    ASSERT_EQ(before.legs.size(), 2U);
    EXPECT_FALSE(before.legs[0].afterHiring || before.legs[1].afterHiring);
    sprayer.doors[1].everywhere = true;
    const auto behind = routeFrom(sprayer, EntryEducation::HighSchool, {});
    EXPECT_TRUE(behind.legs[0].afterHiring && behind.legs[1].afterHiring) << "one begins under the eyes of who holds it";
}

TEST(Doors, whatReplacesApplyingAndWhatComesAfterHiring) {
    WaysIn ways;
    ways.doors = {door(DoorKind::School, 48, 60, EntryEducation::Bachelor), door(DoorKind::Entry), door(DoorKind::PaidTraining)};
    const auto officer = routeFrom(ways, EntryEducation::HighSchool, {});
    EXPECT_TRUE(officer.known) << "no statistics, but its own words";
    EXPECT_FALSE(officer.doorOpen);
    EXPECT_THAT(kindsOf(officer), ElementsAre(Kind::School, Kind::Apply, Kind::Internship));
    EXPECT_TRUE(officer.legs[1].replacesApplying);
    EXPECT_TRUE(officer.legs[2].afterHiring);
    auto railroad = waysOfClass(EntryEducation::HighSchool);
    railroad.doors = {door(DoorKind::PaidTraining), door(DoorKind::Condition)};
    EXPECT_TRUE(routeFrom(railroad, EntryEducation::HighSchool, {}).doorOpen) << "one is trained after hiring";
    EXPECT_THAT(routeFrom(railroad, EntryEducation::HighSchool, {}).conditions, ElementsAre(1U));
}

TEST(Doors, anAcademyLeadsToTheLicenceThatFollowsIt) {
    WaysIn police = waysOfClass(EntryEducation::HighSchool);
    police.doors = {door(DoorKind::Exam), door(DoorKind::PaidTraining)};
    Licensing asked;
    asked.demand = LicenceDemand::Asked;
    asked.practice = true;
    const Route route = routeFrom(police, EntryEducation::HighSchool, asked);
    EXPECT_THAT(kindsOf(route), ElementsAre(Kind::Exam, Kind::Internship, Kind::Licence)) << "no work before the academy";
    EXPECT_TRUE(route.legs.back().afterHiring);
}

TEST(Doors, anUnknownWayTakesNothingFromAWiderGroup) {
    auto ways = waysOfClass(EntryEducation::Bachelor, db::EntryExperience::FiveYears);
    ways.doors = {door(DoorKind::Unknown), door(DoorKind::Entry)};
    const auto route = routeFrom(ways, EntryEducation::HighSchool, {});
    EXPECT_FALSE(route.known);
    EXPECT_THAT(kindsOf(route), ElementsAre(Kind::Apply));
    EXPECT_THAT(route.asks, ElementsAre(0U));
}

TEST(Doors, yearsOfTheClassAreThoseOfTheDoor) {
    auto ways = waysOfClass(EntryEducation::Master, db::EntryExperience::FiveYears);
    ways.doors = {door(DoorKind::Licence), door(DoorKind::Experience), door(DoorKind::Licence), door(DoorKind::Entry)};
    const auto principal = routeFrom(ways, EntryEducation::Master, {});
    EXPECT_THAT(kindsOf(principal), ElementsAre(Kind::Licence, Kind::Experience, Kind::Licence, Kind::Apply));
    EXPECT_EQ(principal.legs[1].months, 60);
    ways.doors = {door(DoorKind::Licence), door(DoorKind::Entry)};
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::Master, {})), ElementsAre(Kind::Licence, Kind::Experience, Kind::Apply))
        << "years of work come before one is elected";
}

TEST(Doors, yearsOfWorkStandBetweenTheBachelorsDegreeAndOneBeyondIt) {
    auto ways = waysOfClass(EntryEducation::Master, db::EntryExperience::FiveYears);
    ways.doors = {door(DoorKind::Training), door(DoorKind::Licence), door(DoorKind::Experience), door(DoorKind::Licence)};
    ways.doors[0].key = "student-teaching";
    const auto principal = routeFrom(ways, EntryEducation::HighSchool, {});
    EXPECT_THAT(kindsOf(principal),
                ElementsAre(Kind::School, Kind::Internship, Kind::Licence, Kind::Experience, Kind::School, Kind::Licence));
    EXPECT_EQ(principal.legs[0].award, EntryEducation::Bachelor);
    EXPECT_EQ(principal.legs[3].months, 60);
    EXPECT_EQ(principal.legs[4].award, EntryEducation::Master);
    const auto teacher = routeFrom(ways, {EntryEducation::Bachelor, true}, {});
    EXPECT_THAT(kindsOf(teacher), ElementsAre(Kind::Internship, Kind::Licence, Kind::Experience, Kind::School, Kind::Licence))
        << "hers may have held no student teaching";
    const auto historian = routeFrom(ways, EntryEducation::Master, {});
    EXPECT_TRUE(historian.legs[0].licenceProgram);
    EXPECT_FALSE(historian.checkField) << "the plan does not count on its field";
    ways.doors.clear();
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, {})), ElementsAre(Kind::School, Kind::School, Kind::Experience));
}

TEST(Doors, theInternshipOfTheClassComesBehindTheLastSchool) {
    auto ways = waysOfClass(EntryEducation::Master, db::EntryExperience::None, db::EntryTraining::Internship);
    ways.doors = {door(DoorKind::School, 36, 36, EntryEducation::Master), door(DoorKind::Licence)};
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, {})), ElementsAre(Kind::School, Kind::School, Kind::Internship, Kind::Licence));
    EXPECT_THAT(kindsOf(routeFrom(ways, {EntryEducation::Master, true}, {})), ElementsAre(Kind::Internship, Kind::Licence));
    ways.doors[0].note = "About three years, with a year of internship in it.";
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, {})), ElementsAre(Kind::School, Kind::School, Kind::Licence));
    ways.doors.clear();
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, {})), ElementsAre(Kind::School, Kind::School, Kind::Internship));
}

TEST(Doors, theLicenceOfTheWorkBeforeIsNoneOfTheCareers) {
    auto ways = waysOfClass(EntryEducation::Master, db::EntryExperience::FiveYears);
    ways.doors = {door(DoorKind::Licence), door(DoorKind::Experience), door(DoorKind::Ask)};
    ways.doors[0].key = "teaching-license";
    Licensing own;
    own.demand = LicenceDemand::Asked;
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, own)),
                ElementsAre(Kind::School, Kind::Licence, Kind::Experience, Kind::School, Kind::Licence)) << "a coordinator's own is one more";
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, {})), ElementsAre(Kind::School, Kind::Licence, Kind::Experience, Kind::School));
    own.demand = LicenceDemand::SomeStates;
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, own)), ElementsAre(Kind::School, Kind::Licence, Kind::Experience, Kind::School))
        << "whether some state asks for it is asked first, and once";
}

TEST(Doors, aDegreeThatOneHasIsCheckedForItsField) {
    EXPECT_EQ(routeFrom(waysOfClass(EntryEducation::Bachelor), EntryEducation::Bachelor, {}).checkField, EntryEducation::Bachelor);
    EXPECT_FALSE(routeFrom(waysOfClass(EntryEducation::Bachelor), EntryEducation::HighSchool, {}).checkField);
    EXPECT_FALSE(routeFrom(waysOfClass(EntryEducation::HighSchool), EntryEducation::Bachelor, {}).checkField);
    auto dentist = waysOfClass(EntryEducation::Doctorate);
    dentist.doors = {door(DoorKind::School, 48, 48, EntryEducation::Doctorate)};
    EXPECT_EQ(routeFrom(dentist, EntryEducation::Doctorate, {}).checkField, EntryEducation::Doctorate);
    dentist.doors = {door(DoorKind::School, 48, 48, EntryEducation::Bachelor)};
    dentist.doors.front().key = "bachelor";
    EXPECT_FALSE(routeFrom(dentist, EntryEducation::Bachelor, {}).checkField) << "any field opens it";
}

TEST(Doors, workThatEarnsALicenceComesBeforeIt) {
    Licensing licensing;
    licensing.demand = LicenceDemand::Asked;
    licensing.practice = true;
    const auto school = waysOfClass(EntryEducation::Bachelor);
    EXPECT_THAT(kindsOf(routeFrom(school, EntryEducation::Bachelor, licensing)), ElementsAre(Kind::Experience, Kind::Licence));
    const auto trade = waysOfClass(EntryEducation::HighSchool, db::EntryExperience::None, db::EntryTraining::Apprenticeship);
    EXPECT_THAT(kindsOf(routeFrom(trade, EntryEducation::HighSchool, licensing)), ElementsAre(Kind::Apprenticeship, Kind::Licence))
        << "an apprenticeship is such work";
    const auto lead = waysOfClass(EntryEducation::HighSchool, db::EntryExperience::FiveYears);
    EXPECT_THAT(kindsOf(routeFrom(lead, EntryEducation::HighSchool, licensing)), ElementsAre(Kind::Experience, Kind::Licence));
    auto clinic = waysOfClass(EntryEducation::Certificate);
    clinic.code = "31-9092.00";
    EXPECT_THAT(kindsOf(routeFrom(clinic, EntryEducation::HighSchool, licensing)), ElementsAre(Kind::School, Kind::Licence))
        << "the practice is inside the program";
    licensing.practice = false;
    EXPECT_THAT(kindsOf(routeFrom(school, EntryEducation::Bachelor, licensing)), ElementsAre(Kind::Licence));
}

TEST(Doors, aClassBeforeTheExamIsTheCertificate) {
    auto aide = waysOfClass(EntryEducation::Certificate);
    aide.doors = {door(DoorKind::Training), door(DoorKind::Exam)};
    aide.doors[0].key = "aide-training";
    EXPECT_THAT(kindsOf(routeFrom(aide, EntryEducation::HighSchool, {})), ElementsAre(Kind::Internship, Kind::Exam));
    EXPECT_THAT(kindsOf(routeFrom(aide, EntryEducation::None, {})), ElementsAre(Kind::School, Kind::Internship, Kind::Exam));
    aide.doors[0].key = "fieldwork";
    EXPECT_THAT(kindsOf(routeFrom(aide, EntryEducation::HighSchool, {})), ElementsAre(Kind::School, Kind::Internship, Kind::Exam));
}

TEST(Doors, aLicenceOfTheWorkComesAfterTheYears) {
    auto aide = waysOfClass(EntryEducation::Certificate, db::EntryExperience::UnderFiveYears);
    aide.doors = {door(DoorKind::Exam), door(DoorKind::Licence)};
    aide.doors[1].key = "state-license-ask";
    EXPECT_THAT(kindsOf(routeFrom(aide, EntryEducation::HighSchool, {})),
                ElementsAre(Kind::School, Kind::Experience, Kind::Exam, Kind::Licence));
    aide.doors[1].key = "gaming-permit";
    EXPECT_THAT(kindsOf(routeFrom(aide, EntryEducation::HighSchool, {})),
                ElementsAre(Kind::School, Kind::Exam, Kind::Licence, Kind::Experience)) << "nobody works there without";
}

TEST(Doors, oneEnlistsWithADiploma) {
    WaysIn ways;
    ways.code = "55-3016";
    ways.doors = {door(DoorKind::Exam), door(DoorKind::Entry), door(DoorKind::PaidTraining)};
    const auto none = routeFrom(ways, EntryEducation::None, {});
    EXPECT_THAT(kindsOf(none), ElementsAre(Kind::School, Kind::Exam, Kind::Apply, Kind::Internship));
    EXPECT_EQ(none.legs[0].award, EntryEducation::HighSchool);
    EXPECT_TRUE(routeFrom(ways, {}, {}).checkDiploma);
    EXPECT_THAT(kindsOf(routeFrom(ways, EntryEducation::HighSchool, {})), ElementsAre(Kind::Exam, Kind::Apply, Kind::Internship));
}

TEST(Doors, theLowestGradeComesFirst) {
    auto ways = waysOfClass(EntryEducation::HighSchool);
    const std::vector<std::string> titles{"1st CLASS ENGINEER LICENSE", "1st CLASS FIREMAN LICENSE", "2nd CLASS ENGINEER LICENSE",
                                          "2nd CLASS FIREMAN LICENSE", "3rd CLASS ENGINEER LICENSE"};
    for (const auto& title : titles)
        ways.licences.push_back(grade(title, title == titles[3] ? db::LicencePractice::No : db::LicencePractice::Yes));
    const auto licensing = licensingOf(db::CareerNames{"", "Stationary Engineers and Boiler Operators", {}, {}}, ways, ways.licences);
    ASSERT_EQ(licensing.here.size(), titles.size());
    EXPECT_EQ(ways.licences[licensing.here.front()].title, "2nd CLASS FIREMAN LICENSE");
    EXPECT_EQ(ways.licences[licensing.here.back()].title, "1st CLASS ENGINEER LICENSE");
    EXPECT_FALSE(licensing.practice) << "the first grade asks for no work done";
    const auto plumber = [](const char* title) { return grade(title, db::LicencePractice::Yes); };
    EXPECT_TRUE(isBelow(plumber("Journeyman Plumber"), plumber("Master Plumber")));
    EXPECT_TRUE(isBelow(plumber("Apprentice Plumber"), plumber("Journeyman Plumber")));
    EXPECT_TRUE(isBelow(plumber("Plumber"), plumber("Plumbing Contractor")));
    EXPECT_TRUE(followsAfter(plumber("Journeyman Plumber"), plumber("Plumber")));
    EXPECT_TRUE(followsAfter(ways.licences[licensing.here.back()], ways.licences[licensing.here.front()]));
    EXPECT_FALSE(followsAfter(plumber("Journeyman Plumber"), plumber("Pipefitter"))) << "another kind of the work";
}

TEST(Doors, coursesHoldNobodyBack) {
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = evenHours(7);
    plan.steps.resize(4);
    plan.steps[0].id = "try";
    plan.steps[0].kind = Kind::Try;
    plan.steps[0].hours = 2;
    plan.steps[1].hours = 70;
    plan.steps[2].id = "apply";
    plan.steps[2].kind = Kind::Apply;
    plan.steps[2].after = {{"try"}};
    plan.steps[3].kind = Kind::FirstJob;
    plan.steps[3].after = {{"apply"}};
    const auto layout = layoutOf(plan);
    EXPECT_EQ(dayText(*layout.steps[0].to), "2027-01-10") << "a try has its week";
    EXPECT_EQ(dayText(*layout.steps[2].from), "2027-01-10");
    EXPECT_FALSE(layout.steps[2].later);
    EXPECT_TRUE(layout.steps[3].later) << "nobody is hired on the day of applying";
    EXPECT_FALSE(isFarOff(plan, layout.steps[3]));
    EXPECT_LT(*endRangeOf(plan, {})->entry, *layout.learnt);
    plan.steps[3].kind = Kind::School;
    plan.steps[3].months = 4;
    EXPECT_TRUE(layoutOf(plan).steps[3].later) << "nor begins a school on the day of applying";
    plan.steps[3].opensOn = "09-01";
    EXPECT_FALSE(layoutOf(plan).steps[3].later) << "a term has its day";
    plan.steps[2].after.clear(); // one's own step: after what stands before it
    EXPECT_EQ(layoutOf(plan).steps[2].from, layout.learnt);
}

TEST(Doors, behindAnUntimedStepNoDayIsStated) {
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = evenHours(7);
    plan.steps.resize(3);
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        plan.steps[i].id = std::string(1, static_cast<char>('a' + i));
    plan.steps[0].kind = Kind::School;
    plan.steps[0].months = 48;
    plan.steps[0].monthsMost = 60;
    plan.steps[1].kind = Kind::Exam;
    plan.steps[1].openEnded = true;
    plan.steps[1].after = {{"a"}};
    plan.steps[2].kind = Kind::FirstJob;
    plan.steps[2].after = {{"b"}};
    const auto layout = layoutOf(plan);
    EXPECT_FALSE(layout.steps[1].later) << "the day from which it may be is known";
    EXPECT_TRUE(layout.steps[2].later);
    EXPECT_TRUE(isFarOff(plan, layout.steps[2])) << "four years of school lie before it";
    const auto range = *endRangeOf(plan, {});
    EXPECT_TRUE(range.openEnded);
    EXPECT_TRUE(range.timed);
    EXPECT_FALSE(range.unknown);
    plan.steps[1].kind = Kind::Experience;
    EXPECT_FALSE(endRangeOf(plan, {})->timed) << "years of work that nobody states: no month of entry is named";
    plan.steps[1].months = 12;
    EXPECT_TRUE(endRangeOf(plan, {})->timed);
    plan.steps[1].months.reset();
    plan.steps[1].kind = Kind::Exam;
    plan.steps[1].done = true;
    EXPECT_FALSE(layoutOf(plan).steps[2].later) << "what is done is waited for no more";
    plan.steps[0].months.reset();
    EXPECT_FALSE(endRangeOf(plan, {})->timed);
    plan.steps[2].openEnded = true;
    EXPECT_TRUE(endRangeOf(plan, {})->unknown);
}

} // namespace waymark::app

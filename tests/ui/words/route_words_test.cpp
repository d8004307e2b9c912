// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the career's own page says of its way in, in the steps of a plan.
#include "app/plan/days.h"
#include "app/plan/layout.h"
#include "app/plan/week_hours.h"
#include "ui/words/licence_steps.h"
#include "ui/words/page_way.h"
#include "ui/words/route_steps.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;
using testing::Not;

app::WaysIn waysAsking(db::EntryEducation education, db::EntryExperience experience = db::EntryExperience::None) {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = experience;
    ways.entry->training = db::EntryTraining::None;
    return ways;
}

db::Plan routePlan(const app::WaysIn& ways, db::EntryEducation schooling, const PageOnWay& page = {}, bool fits = false) {
    RouteAsked asked{u"Testers"_s, {}, ways, {}, app::routeFrom(ways, {schooling, fits}, {}, page.words)};
    asked.page = page;
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = app::evenHours(8);
    plan.steps = routeSteps(asked);
    return plan;
}

const db::PlanStep* routeStep(const db::Plan& plan, const std::string& id) {
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const auto& step) { return step.id == id; });
    return found == plan.steps.end() ? nullptr : &*found;
}

std::string joinedNotes(const db::Plan& plan, const std::string& id) {
    std::string notes;
    if (const auto* step = routeStep(plan, id))
        for (const auto& note : step->notes)
            notes += note + '\n';
    return notes;
}

std::string dayOf(const db::Plan& plan, const std::string& id) {
    const auto layout = app::layoutOf(plan);
    const auto* step = routeStep(plan, id);
    const auto from = step ? layout.steps[static_cast<std::size_t>(step - plan.steps.data())].from : std::nullopt;
    return from ? app::dayText(*from) : "none";
}

} // namespace

TEST(RouteWords, aProgramAfterCollegeIsAskedForAYearAhead) {
    auto assistant = waysAsking(db::EntryEducation::Master);
    assistant.doors = {{"pa-program", db::DoorKind::School, db::EntryEducation::Master, "Program", 24, 36, ""}};
    auto plan = routePlan(assistant, db::EntryEducation::Bachelor);
    ASSERT_NE(routeStep(plan, "way-place"), nullptr);
    EXPECT_EQ(routeStep(plan, "way-place")->opensOn, "07-01");
    EXPECT_EQ(dayOf(plan, "way-pa-program"), "2029-09-01") << "behind the science courses";
    plan.steps[static_cast<std::size_t>(routeStep(plan, "way-courses-before") - plan.steps.data())].done = true;
    EXPECT_EQ(dayOf(plan, "way-pa-program"), "2028-09-01");
}

TEST(RouteWords, oneAsksForThePlaceInTheLastAutumnOfCollege) {
    auto pharmacist = waysAsking(db::EntryEducation::Doctorate);
    pharmacist.doors = {{"college-2", db::DoorKind::School, db::EntryEducation::Bachelor, "College", 12, 24, ""},
                        {"pharmacy-school", db::DoorKind::School, db::EntryEducation::Doctorate, "Pharmacy", 48, 48, ""}};
    const auto plan = routePlan(pharmacist, db::EntryEducation::HighSchool);
    EXPECT_EQ(dayOf(plan, "way-pharmacy-school"), "2028-09-01") << "college ends in August of that year";
    EXPECT_TRUE(app::layoutOf(plan).warnings.empty());
}

/// The school before has no stated day: nothing behind it may have one.
TEST(RouteWords, aTestBehindUntimedWorkHasNoDay) {
    auto nurse = waysAsking(db::EntryEducation::Doctorate);
    nurse.doors = {{"rn-years", db::DoorKind::Experience, {}, "Work", {}, {}, ""},
                   {"degree", db::DoorKind::School, db::EntryEducation::Bachelor, "Degree", 12, 24, ""},
                   {"crna-program", db::DoorKind::School, db::EntryEducation::Doctorate, "Program", 36, 36, ""}};
    const auto plan = routePlan(nurse, db::EntryEducation::Associate);
    const auto layout = app::layoutOf(plan);
    const auto test = static_cast<std::size_t>(routeStep(plan, "way-entrance") - plan.steps.data());
    const auto degree = static_cast<std::size_t>(routeStep(plan, "way-degree") - plan.steps.data());
    EXPECT_TRUE(layout.steps[test].later);
    EXPECT_GE(*layout.steps[test].from, *layout.steps[degree].from) << "it is not sorted before it";
}

TEST(RouteWords, recordsThatMayBeItAreNamed) {
    auto assistants = waysAsking(db::EntryEducation::Certificate);
    db::Place texas;
    texas.key = db::PlaceKey::trusted("state:TX");
    texas.kind = db::PlaceKind::State;
    texas.country = "US";
    texas.name = "Texas";
    assistants.place = assistants.state = texas;
    assistants.states = {texas};
    assistants.recordsState = true;
    assistants.doors = {{"ask", db::DoorKind::Ask, {}, "Ask first", {}, {}, ""}};
    assistants.licences = {{texas.key, "", "Hygienist", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "Board", "", "", ""}};
    assistants.licences.push_back(assistants.licences.front());
    assistants.licences.back().state = db::PlaceKey::trusted("country:US");
    assistants.licences.back().title = "Master of Ships";
    EXPECT_THAT(joinedNotes(routePlan(assistants, db::EntryEducation::HighSchool), "way-ask"), HasSubstr("Recorded there: Hygienist."))
        << "what is federal is no record of Texas";
}

TEST(RouteWords, thePageSaysWhichWorkLeadsHere) {
    const auto manager = waysAsking(db::EntryEducation::Bachelor, db::EntryExperience::FiveYears);
    const auto& entry = manager.entry;
    const auto page = wayOnPage("Firms usually ask for {entry_education} and {entry_experience}. The usual road runs from [installer](career:1) to crew "
                                "lead. Voluntary certificates come after some years.", entry);
    EXPECT_TRUE(page.words.groupsYears && page.words.workFirst);
    const auto plan = routePlan(manager, db::EntryEducation::Bachelor, page);
    EXPECT_THAT(joinedNotes(plan, "way-try"), HasSubstr("Firms usually ask for a bachelor's degree and five years or more of experience in a related job. "
                                                        "The usual road runs from installer to crew lead."));
    const auto junior = wayOnPage("Many hold a degree in biology; some begin as assistants. The official entry line is that of managers, who are more "
                                  "senior.", entry);
    EXPECT_FALSE(junior.words.workFirst || junior.words.groupsYears);
}

TEST(RouteWords, thePageIsQuotedWholeOnceAndAtTheHead) {
    const auto crews = waysAsking(db::EntryEducation::HighSchool);
    const auto page = wayOnPage("Crews ask for {entry_education}; US law lets nobody under 18 ride outside. A fit test follows. Two {unknown_figures} "
                                "are published. As a rule all must be 18.", crews.entry);
    EXPECT_TRUE(page.law);
    EXPECT_TRUE(wayOnPage("Posts need a federal security card.", {}).law);
    EXPECT_FALSE(wayOnPage("It covers this field.", {}).law);
    const auto plan = routePlan(crews, db::EntryEducation::HighSchool, page);
    EXPECT_EQ(plan.steps.front().id, "way-try");
    EXPECT_THAT(joinedNotes(plan, "way-try"), HasSubstr("From the career’s page: Crews ask for a high school diploma or its equivalent; US law lets "
                                                        "nobody under 18 ride outside. A fit test follows. As a rule all must be 18."));
    EXPECT_THAT(joinedNotes(plan, "way-apply"), HasSubstr("what the career’s page, quoted at the head of this plan, says of ages, papers and rules"));
    for (const auto& step : plan.steps)
        if (step.id != "way-try") {
            EXPECT_THAT(joinedNotes(plan, step.id), Not(HasSubstr("fit test"))) << step.id;
        }
}

TEST(RouteWords, whatMostOfThoseAskedNameIsToldBesideAWiderGroupsLevel) {
    auto makers = waysAsking(db::EntryEducation::HighSchool);
    makers.entry->measuredFor = "Production workers, all other";
    EXPECT_THAT(joinedNotes(routePlan(makers, db::EntryEducation::HighSchool), "way-apply"), Not(HasSubstr("More than half")));
    EXPECT_THAT(joinedNotes(routePlan(makers, db::EntryEducation::HighSchool), "way-apply"), HasSubstr("nothing is usually asked for first"));
    makers.answersAbove = 97;
    EXPECT_THAT(joinedNotes(routePlan(makers, db::EntryEducation::HighSchool), "way-apply"), Not(HasSubstr("nothing is usually asked for first")));
    EXPECT_THAT(joinedNotes(routePlan(makers, db::EntryEducation::HighSchool), "way-apply"), HasSubstr("name a higher level than that of the wider group"));
    makers.answersAbove = 0;
    makers.answersBelow = 59;
    makers.entry->education = db::EntryEducation::Certificate;
    EXPECT_THAT(joinedNotes(routePlan(makers, db::EntryEducation::HighSchool), "way-place"), HasSubstr("whether they train beginners before you pay a school"));
    makers.answeredLevel = db::EntryEducation::HighSchool;
    EXPECT_THAT(joinedNotes(routePlan(makers, db::EntryEducation::HighSchool), "way-apply"), Not(HasSubstr("More than half")));
}

TEST(RouteWords, whereNobodyBeginsInTheWorkAJobComesFirst) {
    const auto hoists = waysAsking(db::EntryEducation::HighSchool);
    const auto page = wayOnPage("Docks ask for {entry_education}, though nobody gives a hoist to a newcomer. Time as a rigger comes first.", hoists.entry);
    const auto plan = routePlan(hoists, db::EntryEducation::HighSchool, page);
    EXPECT_THAT(joinedNotes(plan, "way-try"), HasSubstr("Time as a rigger comes first."));
    EXPECT_THAT(joinedNotes(plan, "way-experience"), HasSubstr("How long it takes is not stated"));
    EXPECT_THAT(joinedNotes(plan, "way-apply"), Not(HasSubstr("nothing is usually asked for first")));
    for (const char* text : {"Some begin as assistants.", "Begin as a student helper in a lab.", "Many begin as clerks with a degree.", "Racking comes first.", "Most start with a diploma."})
        EXPECT_FALSE(wayOnPage(text, {}).words.jobFirst) << text;
}

TEST(RouteWords, theProgramForTheTeachingLicenseBeginsInAutumnAtASchoolOfTeaching) {
    auto teacher = waysAsking(db::EntryEducation::Bachelor);
    teacher.doors = {{"student-teaching", db::DoorKind::Training, {}, "Student teaching", {}, {}, ""}};
    teacher.fields = {2, 2};
    db::Place ohio;
    ohio.key = db::PlaceKey::trusted("state:OH");
    ohio.kind = db::PlaceKind::State;
    ohio.country = "US";
    teacher.place = teacher.state = ohio;
    teacher.states = {ohio};
    for (const auto& [school, award, field] : {std::tuple("Kent", "b", "History"), std::tuple("Akron", "m", "Teacher Education"),
                                               std::tuple("Toledo", "b", "Teacher Education"),
                                               std::tuple("Akron", "m", "Art Teacher Education")}) {
        app::NearProgramme near{{}, {}};
        near.programme.school = school;
        near.programme.state = ohio.key;
        near.programme.awards = {award};
        near.programme.fieldTitle = field;
        teacher.programmes.push_back(near);
    }
    const auto plan = routePlan(teacher, db::EntryEducation::Bachelor);
    EXPECT_EQ(dayOf(plan, "way-program"), "2027-09-01");
    EXPECT_THAT(joinedNotes(plan, "way-place"), HasSubstr("In your state: Akron"));
    EXPECT_THAT(joinedNotes(plan, "way-place"), Not(HasSubstr("Art Teacher"))) << "each school once";
    EXPECT_THAT(joinedNotes(plan, "way-place"), Not(testing::AnyOf(HasSubstr("Kent"), HasSubstr("Toledo"))));
}

TEST(RouteWords, inATradeBySchoolALicenseThatAsksForWorkComesAfterTheFirstJob) {
    auto trade = waysAsking(db::EntryEducation::Certificate);
    trade.code = "49-9021.00";
    trade.doors = {{"state-license-ask", db::DoorKind::Licence, {}, "License, where your state asks for one", {}, {}, "They differ."}};
    db::Licence record{db::PlaceKey::trusted("state:OH"), "", "Certificate of Testers", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
    record.experience = db::LicencePractice::Yes;
    trade.licences = {record};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    licensing.here = {0};
    licensing.exact = licensing.practice = true;
    db::Plan plan;
    plan.steps = routeSteps({u"Testers"_s, {}, trade, licensing, app::routeFrom(trade, db::EntryEducation::HighSchool, licensing)});
    EXPECT_EQ(routeStep(plan, "way-state-license-ask"), nullptr);
    EXPECT_THAT(joinedNotes(plan, "way-job"), HasSubstr("Later: License: Certificate of Testers. Its record asks for work done first"));
}

TEST(RouteWords, aLicenseThatAsksForWorkComesAfterTheFirstJobInEveryPath) {
    db::Licence record{db::PlaceKey::trusted("state:OH"), "", "Third Class", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
    record.experience = db::LicencePractice::Yes;
    const auto planOf = [&](app::WaysIn ways, app::OwnSchooling schooling, bool exact) {
        ways.licences = {record};
        app::Licensing licensing;
        licensing.demand = app::LicenceDemand::SomeStates;
        licensing.here = {0};
        licensing.exact = licensing.practice = exact;
        db::Plan plan;
        plan.steps = routeSteps({u"Testers"_s, {}, ways, licensing, app::routeFrom(ways, schooling, licensing)});
        return plan;
    };
    auto trade = waysAsking(db::EntryEducation::Certificate);
    trade.code = "49-9021.00";
    trade.doors = {{"state-license-ask", db::DoorKind::Licence, {}, "License, where your state asks for one", {}, {}, "They differ."}};
    const auto schooled = planOf(trade, {db::EntryEducation::Certificate, true}, true);
    EXPECT_EQ(routeStep(schooled, "way-state-license-ask"), nullptr) << "also with a certificate of this field";
    EXPECT_THAT(joinedNotes(schooled, "way-job"), HasSubstr("asks for work done first"));
    auto boilers = waysAsking(db::EntryEducation::HighSchool);
    boilers.code = "51-8021.00";
    boilers.doors = {{"boiler-license", db::DoorKind::Licence, {}, "Boiler license", {}, {}, "Begin with the lowest grade."}};
    const auto fired = planOf(boilers, db::EntryEducation::HighSchool, false);
    EXPECT_THAT(joinedNotes(fired, "way-boiler-license"), HasSubstr("Begin with the lowest grade."));
    EXPECT_THAT(joinedNotes(fired, "way-boiler-license"), Not(HasSubstr("Third Class")));
    EXPECT_THAT(joinedNotes(fired, "way-job"), HasSubstr("asks for work done first"));
    auto dental = waysAsking(db::EntryEducation::Certificate);
    dental.code = "31-9091.00";
    const auto helped = planOf(dental, db::EntryEducation::HighSchool, true);
    EXPECT_EQ(routeStep(helped, "way-license"), nullptr);
    EXPECT_THAT(joinedNotes(helped, "way-job"), HasSubstr("Later: License: Third Class"));
}

TEST(RouteWords, pharmacySchoolsAskForNoTest) {
    auto pharmacist = waysAsking(db::EntryEducation::Doctorate);
    pharmacist.doors = {{"pharmacy-school", db::DoorKind::School, db::EntryEducation::Doctorate, "Pharmacy", 48, 48, ""},
                        {"rn-years", db::DoorKind::Experience, {}, "Work", 12, {}, ""}};
    EXPECT_EQ(routeStep(routePlan(pharmacist, db::EntryEducation::Bachelor), "way-entrance"), nullptr);
}

TEST(RouteWords, yearsAtADoorOfItsOwnSayWhoseFigureTheyAre) {
    auto manager = waysAsking(db::EntryEducation::Bachelor, db::EntryExperience::FiveYears);
    manager.entry->measuredFor = "Managers, All Other";
    manager.doors = {{"rn-years", db::DoorKind::Experience, {}, "Work", {}, {}, ""}};
    const auto page = wayOnPage("Firms usually ask for {entry_education} and {entry_experience}.", manager.entry);
    EXPECT_THAT(joinedNotes(routePlan(manager, db::EntryEducation::Bachelor, page), "way-rn-years"), HasSubstr("known of a wider group, Managers, all other"));
    manager.doors.front().months = 24;
    EXPECT_THAT(joinedNotes(routePlan(manager, db::EntryEducation::Bachelor, page), "way-rn-years"), Not(HasSubstr("known of a wider group")))
        << "the door's own time";
}

TEST(RouteWords, fieldsOfThePageStandAloneAlsoWhereTheyAreTheCareersOwn) {
    auto robots = waysAsking(db::EntryEducation::Bachelor);
    for (const char* field : {"Construction Engineering", "Construction Engineering", "Mechatronics, Robotics, and Automation Engineering"}) {
        app::NearProgramme near{{}, {}};
        near.programme.awards = {"b"};
        near.programme.fieldTitle = field;
        robots.programmes.push_back(near);
    }
    auto page = wayOnPage("It is counted with small fields. Mechanical, electrical, computer science: any works.", robots.entry);
    page.takeWords("Robotics Engineers");
    const auto notes = joinedNotes(routePlan(robots, db::EntryEducation::Bachelor, page), "way-field");
    EXPECT_THAT(notes, HasSubstr("Fields of study that lead here: Mechatronics"));
    EXPECT_THAT(notes, Not(HasSubstr("Construction")));
}

TEST(RouteWords, recordsThatAreNotShownAreNotSpokenOfAsIfTheyWere) {
    app::WaysIn ways;
    db::Place ohio;
    ohio.key = db::PlaceKey::trusted("state:OH");
    ohio.kind = db::PlaceKind::State;
    ohio.country = "US";
    ways.place = ways.state = ohio;
    ways.states = {ohio};
    ways.recordsState = ways.licenceNamesIt = true;
    ways.licences = {{ohio.key, "", "Another License", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""}};
    EXPECT_THAT(recordsNote(ways, {}).toStdString(), HasSubstr("On record under its code: Another License. It may be for other work"));
    EXPECT_THAT(recordsNote(ways, {}).toStdString(), Not(HasSubstr("records age")));
}

TEST(RouteWords, aLicensesSentenceStandsOnce) {
    auto adjuster = waysAsking(db::EntryEducation::HighSchool);
    db::Place ohio;
    ohio.key = db::PlaceKey::trusted("state:OH");
    ohio.kind = db::PlaceKind::State;
    ohio.country = "US";
    adjuster.place = adjuster.state = ohio;
    adjuster.states = {ohio};
    adjuster.recordsState = true;
    adjuster.doors = {{"adjuster-license", db::DoorKind::Licence, {}, "License, where your state asks for one", {}, {}, "Many states ask adjusters for one."}};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Unrecorded;
    db::Plan plan;
    plan.steps = routeSteps({u"Testers"_s, {}, adjuster, licensing, app::routeFrom(adjuster, db::EntryEducation::HighSchool, licensing)});
    const auto notes = joinedNotes(plan, "way-adjuster-license");
    ASSERT_THAT(notes, HasSubstr("Many states ask adjusters for one."));
    EXPECT_EQ(notes.find("Many states ask"), notes.rfind("Many states ask")) << notes;
    EXPECT_THAT(notes, Not(HasSubstr("License, where your state asks for one.")));
}

TEST(RouteWords, thePagesLengthOfACourseIsRead) {
    const auto lengthOf = [](const char* text) {
        const auto page = wayOnPage(text, {}).words;
        return std::pair(page.months.value_or(0), page.monthsMost.value_or(0));
    };
    EXPECT_EQ(lengthOf("Services usually ask for {entry_education}: a course of a few months, then an exam."), std::pair(3, 6));
    EXPECT_EQ(lengthOf("Dentists ask for {entry_education}, about a year, though some train people."), std::pair(12, 12));
    EXPECT_EQ(lengthOf("Programs last one to two years."), std::pair(12, 24));
    EXPECT_EQ(lengthOf("Ask for {entry_education}: a program of six months to two years."), std::pair(6, 24));
    EXPECT_EQ(lengthOf("The usual way is an accredited program of two years or more."), std::pair(24, 0));
    EXPECT_EQ(lengthOf("The other door is an apprenticeship of three to five years."), std::pair(0, 0));
    EXPECT_EQ(lengthOf("Insurers ask for {entry_education} and train for months on the job."), std::pair(0, 0));
}

TEST(RouteWords, ofAWiderGroupsFieldsThoseOfThePageAreNamed) {
    auto ways = waysAsking(db::EntryEducation::Bachelor);
    ways.fieldsFor = "Logisticians";
    for (const char* field : {"Business Administration", "Industrial Engineering"}) {
        app::NearProgramme near{{}, {}};
        near.programme.awards = {"b"};
        near.programme.fieldTitle = field;
        ways.programmes.push_back(near);
    }
    const auto page = wayOnPage("Employers look for a degree in industrial engineering or logistics.", ways.entry);
    const auto plan = routePlan(ways, db::EntryEducation::HighSchool, page);
    const auto notes = joinedNotes(plan, "way-bachelor");
    EXPECT_THAT(notes, HasSubstr("Fields of study that lead here: Industrial Engineering."));
    EXPECT_THAT(notes, Not(HasSubstr("Business")));
}

TEST(RouteWords, schoolsOfThisStepsLevelComeFirstAndNoneForTeachersOfTheTrade) {
    auto nurse = waysAsking(db::EntryEducation::Bachelor);
    nurse.doors = {{"nclex-rn", db::DoorKind::Exam, db::EntryEducation::Associate, "Exam for nurses", {}, {}, ""}};
    nurse.fields = {1, 1};
    db::Place texas;
    texas.key = db::PlaceKey::trusted("state:TX");
    texas.kind = db::PlaceKind::State;
    texas.country = "US";
    texas.name = "Texas";
    nurse.place = nurse.state = texas;
    nurse.states = {texas};
    const auto add = [&](const char* school, const char* award, const char* field) {
        app::NearProgramme near{{}, {}};
        near.programme.school = school;
        near.programme.state = texas.key;
        near.programme.awards = {award};
        near.programme.fieldTitle = field;
        nurse.programmes.push_back(near);
    };
    for (const char* college : {"College A", "College B", "College C"})
        add(college, "a", "Nursing");
    add("Teaching School", "b", "Nursing Instructor");
    add("University", "b", "Nursing");
    const auto notes = joinedNotes(routePlan(nurse, db::EntryEducation::HighSchool), "way-place");
    EXPECT_THAT(notes, HasSubstr("In your state: University"));
    EXPECT_THAT(notes, Not(HasSubstr("College C"))) << "three are shown";
    EXPECT_THAT(notes, Not(HasSubstr("Teaching School")));
}

namespace {

/// In a state that records these, of which the first is the whole one and the second is held while one practises.
app::WaysIn waysRecording(std::vector<std::string> titles) {
    auto ways = waysAsking(db::EntryEducation::Associate);
    db::Place florida;
    florida.key = db::PlaceKey::trusted("state:FL");
    florida.kind = db::PlaceKind::State;
    florida.country = "US";
    florida.name = "Florida";
    ways.place = ways.state = florida;
    ways.states = {florida};
    ways.recordsState = true;
    for (auto& title : titles)
        ways.licences.push_back({florida.key, "", std::move(title), db::LicenceKind::Licence, db::LicenceExam::State, {}, {}, {}, {}, {}, {}, "Board", "", "", ""});
    return ways;
}

db::Plan planOf(const app::WaysIn& ways, const app::Licensing& licensing, db::EntryEducation schooling) {
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.steps = routeSteps({u"Testers"_s, {}, ways, licensing, app::routeFrom(ways, schooling, licensing)});
    return plan;
}

std::ptrdiff_t placeOf(const db::Plan& plan, const std::string& id) {
    return routeStep(plan, id) ? routeStep(plan, id) - plan.steps.data() : -1;
}

} // namespace

TEST(RouteWords, anInternsLicenceStandsWithTheInternship) {
    auto director = waysRecording({"Funeral Director", "Funeral Director Intern"});
    director.doors = {{"mortuary-intern", db::DoorKind::Training, {}, "Internship", {}, {}, ""},
                      {"state-license", db::DoorKind::Licence, {}, "License of your state", {}, {}, ""}};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    licensing.exact = true;
    licensing.here = {0};
    licensing.whileLearning = {1};
    const auto plan = planOf(director, licensing, db::EntryEducation::HighSchool);
    EXPECT_THAT(joinedNotes(plan, "way-mortuary-intern"), HasSubstr("Funeral Director Intern: "));
    EXPECT_THAT(joinedNotes(plan, "way-state-license"), Not(HasSubstr("Intern")));
    EXPECT_GT(placeOf(plan, "way-state-license"), placeOf(plan, "way-mortuary-intern"));
    director.doors.front().key = "fieldwork";
    EXPECT_THAT(joinedNotes(planOf(director, licensing, db::EntryEducation::HighSchool), "way-fieldwork"), Not(HasSubstr("Intern: "))) << "inside a school";
}

TEST(RouteWords, aSecondLicenceHasAnExamOfItsOwnAndTheRecordsAreOfIt) {
    auto principal = waysRecording({"School Principal"});
    principal.entry->education = db::EntryEducation::Master;
    principal.entry->experience = db::EntryExperience::FiveYears;
    principal.doors = {{"student-teaching", db::DoorKind::Training, {}, "Student teaching", {}, {}, ""},
                       {"teacher-tests", db::DoorKind::Exam, {}, "Tests", {}, {}, ""},
                       {"teaching-license", db::DoorKind::Licence, {}, "Teaching license", {}, {}, ""},
                       {"teaching-years", db::DoorKind::Experience, {}, "Work as a teacher", {}, {}, ""},
                       {"admin-license", db::DoorKind::Licence, {}, "Administrator’s license", {}, {}, ""}};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    licensing.exact = true;
    licensing.here = {0};
    const auto plan = planOf(principal, licensing, db::EntryEducation::HighSchool);
    std::ptrdiff_t before = -1;
    for (const char* id : {"way-bachelor", "way-student-teaching", "way-teacher-tests", "way-teaching-license", "way-teaching-years", "way-master",
                           "way-exam", "way-admin-license", "way-apply", "way-job"}) {
        EXPECT_GT(placeOf(plan, id), before) << id;
        before = placeOf(plan, id);
    }
    EXPECT_EQ(routeStep(plan, "way-admin-license")->title, "License: School Principal");
    EXPECT_EQ(routeStep(plan, "way-teaching-license")->title, "Teaching license");
    EXPECT_THAT(joinedNotes(plan, "way-place"), HasSubstr("a program for teachers"));
    EXPECT_THAT(joinedNotes(plan, "way-master"), HasSubstr("beside the work"));
    EXPECT_THAT(joinedNotes(plan, "way-bachelor"), Not(HasSubstr("beside the work")));
    principal.doors.back() = {"ask-state", db::DoorKind::Ask, {}, "Ask first", {}, {}, ""};
    const auto coordinator = planOf(principal, {}, db::EntryEducation::HighSchool);
    EXPECT_EQ(routeStep(coordinator, "way-teaching-license")->title, "Teaching license") << "what is recorded is not of teaching";
}

TEST(RouteWords, aFederalPaperKeepsItsName) {
    auto pilot = waysRecording({"Flight Engineer", "Airline Transport Pilot", "Private Pilot"});
    pilot.doors = {{"faa-airline", db::DoorKind::Licence, {}, "FAA airline transport certificate", {}, {}, ""}};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    licensing.exact = true;
    licensing.here = {0}; // its title stands in that of the career
    auto plan = planOf(pilot, licensing, db::EntryEducation::HighSchool);
    EXPECT_EQ(routeStep(plan, "way-faa-airline")->title, "FAA airline transport certificate");
    EXPECT_THAT(joinedNotes(plan, "way-faa-airline"), HasSubstr("Airline Transport Pilot: "));
    EXPECT_THAT(joinedNotes(plan, "way-faa-airline"), Not(HasSubstr("Flight Engineer")));
    pilot.licences.resize(1);
    plan = planOf(pilot, licensing, db::EntryEducation::HighSchool);
    EXPECT_THAT(joinedNotes(plan, "way-faa-airline"), Not(HasSubstr("Flight Engineer"))) << "another paper is on record";
}

TEST(RouteWords, aDegreeThatFewNameIsToldAndNotPlanned) {
    auto broker = waysAsking(db::EntryEducation::Bachelor);
    broker.entry->measuredFor = "Compliance officers";
    broker.answeredLevel = db::EntryEducation::HighSchool;
    const auto plan = routePlan(broker, db::EntryEducation::HighSchool);
    EXPECT_EQ(routeStep(plan, "way-bachelor"), nullptr);
    EXPECT_THAT(joinedNotes(plan, "way-apply"), HasSubstr("Fewer than half of those asked"));
    broker.answeredLevel = db::EntryEducation::Master;
    EXPECT_THAT(joinedNotes(routePlan(broker, db::EntryEducation::HighSchool), "way-place"), Not(HasSubstr("Fewer than half")));
}

TEST(RouteWords, recordsOfOtherWorkAreNotListedForTheCareer) {
    auto clergy = waysRecording({});
    clergy.otherTrades = {"Racing -- Chaplain"};
    const auto note = recordsNote(clergy, {}).toStdString();
    EXPECT_THAT(note, Not(HasSubstr("Chaplain")));
    EXPECT_THAT(note, HasSubstr("No license that names this work is filed under its code")) << "as the page says";
    clergy.licensingStates = 2;
    EXPECT_THAT(recordsNote(clergy, {}).toStdString(), Not(HasSubstr("Chaplain"))) << "whatever other states record";
}

TEST(RouteWords, theJobThatLeadsHereWaitsForNoDiplomaAndNoTraining) {
    auto mediator = waysAsking(db::EntryEducation::HighSchool, db::EntryExperience::UnderFiveYears);
    mediator.doors = {{"mediator-training", db::DoorKind::Training, {}, "Training", {}, {}, ""}};
    const auto plan = routePlan(mediator, db::EntryEducation::None);
    using After = std::vector<std::vector<std::string>>;
    EXPECT_EQ(routeStep(plan, "way-first-apply")->after, (After{{"way-try"}}));
    EXPECT_EQ(routeStep(plan, "way-experience")->after, (After{{"way-first-apply"}}));
    EXPECT_EQ(routeStep(plan, "way-apply")->after, (After{{"way-experience"}, {"way-mediator-training"}})) << "behind both";
    mediator.doors = {{"gaming-permit", db::DoorKind::Licence, {}, "Permit", {}, {}, ""}};
    EXPECT_EQ(routeStep(routePlan(mediator, db::EntryEducation::HighSchool), "way-first-apply")->after, (After{{"way-gaming-permit"}}))
        << "nobody works there without";
    mediator.doors = {{"mediator-training", db::DoorKind::Training, {}, "Training", {}, {}, ""}};
    mediator.entry->education = db::EntryEducation::Bachelor;
    EXPECT_EQ(routeStep(routePlan(mediator, db::EntryEducation::HighSchool), "way-first-apply")->after, (After{{"way-bachelor"}}));
}

TEST(RouteWords, aFoodCardIsNoBeginnersAndAnApprenticeshipStandsBesideTheJobItReplaces) {
    auto chef = waysAsking(db::EntryEducation::HighSchool, db::EntryExperience::FiveYears);
    chef.doors = {{"food-manager", db::DoorKind::Licence, {}, "Food safety certificate", {}, {}, ""}};
    chef.routes = {db::ApprenticeshipRoute()};
    const auto plan = routePlan(chef, db::EntryEducation::None);
    using After = std::vector<std::vector<std::string>>;
    EXPECT_EQ(routeStep(plan, "way-first-apply")->after, (After{{"way-try"}}));
    EXPECT_THAT(joinedNotes(plan, "way-first-apply"), HasSubstr("An apprenticeship may be another way in"));
    EXPECT_THAT(joinedNotes(plan, "way-apply"), Not(HasSubstr("An apprenticeship may be another way in")));
}

TEST(RouteWords, workTaughtWithinAMonthWaitsForNoDiploma) {
    auto porter = waysAsking(db::EntryEducation::HighSchool);
    porter.entry->training = db::EntryTraining::Short;
    const auto plan = routePlan(porter, db::EntryEducation::None);
    using After = std::vector<std::vector<std::string>>;
    EXPECT_EQ(routeStep(plan, "way-apply")->after, (After{{"way-try"}}));
    EXPECT_THAT(joinedNotes(plan, "way-high-school"), HasSubstr("You need not wait for it"));
    porter.entry->training = db::EntryTraining::Moderate;
    EXPECT_NE(routeStep(routePlan(porter, db::EntryEducation::None), "way-apply")->after, (After{{"way-try"}}));
}

TEST(RouteWords, whereHalfNameLessEmployersAreAskedBesideTheSchool) {
    const auto towers = waysAsking(db::EntryEducation::Associate);
    RouteAsked asked{u"Testers"_s, {}, towers, {}, app::routeFrom(towers, db::EntryEducation::HighSchool, {})};
    db::Plan plan;
    plan.steps = routeSteps(asked);
    EXPECT_EQ(routeStep(plan, "way-ask-level"), nullptr);
    asked.route.namingLess = 64;
    plan.steps = routeSteps(asked);
    ASSERT_NE(routeStep(plan, "way-ask-level"), nullptr);
    EXPECT_NE(routeStep(plan, "way-associate"), nullptr) << "statistics call it usual";
    asked.route = app::routeFrom(towers, db::EntryEducation::Associate, {});
    asked.route.namingLess = 64;
    plan.steps = routeSteps(asked);
    EXPECT_EQ(routeStep(plan, "way-ask-level"), nullptr) << "it is had";
    auto repairers = towers;
    repairers.programmes.push_back(app::NearProgramme{{}, {}}); // of its own: a degree of another field does not stand for it
    EXPECT_THAT(joinedNotes(routePlan(repairers, db::EntryEducation::Bachelor), "way-ask-level"), HasSubstr("Yours is of another field"));
}

TEST(RouteWords, whatIsAskedOfWhoAppliesIsSaidBeforeTheSchool) {
    auto diver = waysAsking(db::EntryEducation::Certificate);
    diver.doors = {{"cond-diver", db::DoorKind::Condition, {}, "", {}, {}, "A diving medical exam is a must."}};
    EXPECT_THAT(joinedNotes(routePlan(diver, db::EntryEducation::HighSchool), "way-place"), HasSubstr("A diving medical exam"));
}

TEST(RouteWords, whereNoPaperIsDemandedNoneIsPlannedOrChecked) {
    EXPECT_EQ(wayOnPage("No paper is demanded. Many hold a degree.", {}).words.level, db::EntryEducation::None);
    const auto writer = waysAsking(db::EntryEducation::Bachelor);
    const auto page = wayOnPage("Agencies ask for {entry_education}; the subject matters less than three good samples.", writer.entry);
    EXPECT_FALSE(page.words.level);
    EXPECT_EQ(routeStep(routePlan(writer, db::EntryEducation::Bachelor, page), "way-field"), nullptr);
    EXPECT_NE(routeStep(routePlan(writer, db::EntryEducation::Bachelor), "way-field"), nullptr);
}

TEST(RouteWords, whatMostWereFirstComesBehindADegreeToo) {
    const auto leads = waysAsking(db::EntryEducation::Bachelor);
    const auto page = wayOnPage("Most were developers, analysts or support leads first.", leads.entry);
    EXPECT_NE(routeStep(routePlan(leads, db::EntryEducation::Bachelor, page), "way-experience"), nullptr);
    EXPECT_EQ(routeStep(routePlan(leads, db::EntryEducation::Bachelor), "way-experience"), nullptr);
}

TEST(RouteWords, ofManyUnlikeJobsNoFieldAndNoSchoolIsNamed) {
    auto technicians = waysAsking(db::EntryEducation::Associate);
    app::NearProgramme near{{}, {}};
    near.programme.awards = {"a"};
    near.programme.fieldTitle = "Criminal Justice/Safety Studies";
    technicians.programmes.push_back(near);
    db::Plan plan;
    plan.steps = routeSteps({u"Life, Physical, and Social Science Technicians, All Other"_s, {}, technicians, {},
                             app::routeFrom(technicians, db::EntryEducation::HighSchool, {})});
    EXPECT_THAT(joinedNotes(plan, "way-place"), HasSubstr("many unlike jobs"));
    EXPECT_THAT(joinedNotes(plan, "way-associate"), Not(HasSubstr("Criminal")));
    EXPECT_THAT(joinedNotes(routePlan(technicians, db::EntryEducation::HighSchool), "way-associate"), HasSubstr("Criminal"));
}

TEST(RouteWords, noTradeOfTheRegisterIsAWayToAPostBehindADegree) {
    auto manager = waysAsking(db::EntryEducation::Bachelor);
    manager.code = "11-3051.02";
    manager.routes = {db::ApprenticeshipRoute()};
    manager.routes.front().title = "Wine Maker (Vinous Liquor)";
    EXPECT_THAT(joinedNotes(routePlan(manager, db::EntryEducation::HighSchool), "way-bachelor"), Not(HasSubstr("apprenticeship")));
    manager.code = "13-1071.00";
    EXPECT_THAT(joinedNotes(routePlan(manager, db::EntryEducation::HighSchool), "way-bachelor"), HasSubstr("Ask whether it covers this work")) << "who has no degree needs it most";
    manager.routes.front().title = "Tester";
    EXPECT_THAT(joinedNotes(routePlan(manager, db::EntryEducation::HighSchool), "way-bachelor"), HasSubstr("apprenticeship"));
}

TEST(RouteWords, whereSomeOfTheWorkAsksForNoPaperItIsOfferedNow) {
    const auto writer = waysAsking(db::EntryEducation::Bachelor);
    const auto page = wayOnPage("Agencies ask for {entry_education}. Books ask for none.", writer.entry);
    EXPECT_NE(routeStep(routePlan(writer, db::EntryEducation::HighSchool, page), "way-samples"), nullptr);
    EXPECT_EQ(routeStep(routePlan(writer, db::EntryEducation::Bachelor, page), "way-samples"), nullptr) << "the work is applied for";
}

TEST(RouteWords, aDiplomaSaysWhoHelpsToPrepareForIt) {
    EXPECT_THAT(joinedNotes(routePlan(waysAsking(db::EntryEducation::HighSchool), db::EntryEducation::None), "way-high-school"), HasSubstr("GED"));
}

TEST(RouteWords, aSentenceOfThePageBeginsLarge) {
    const auto page = wayOnPage("{entry_education} is asked for.", waysAsking(db::EntryEducation::Bachelor).entry);
    EXPECT_TRUE(page.whole.startsWith(u"A bachelor"_s)) << page.whole.toStdString();
}

TEST(RouteWords, whoHasAMastersAppliesAtTwoYearCollegesNow) {
    auto teacher = waysAsking(db::EntryEducation::Doctorate);
    teacher.doors = {{"phd", db::DoorKind::School, db::EntryEducation::Doctorate, "PhD in the field", 60, 60, ""},
                     {"cond-community-college", db::DoorKind::Condition, {}, "", {}, {}, "Two-year colleges hire with a master’s degree."}};
    EXPECT_NE(routeStep(routePlan(teacher, db::EntryEducation::Master, {}, true), "way-two-year"), nullptr);
    EXPECT_EQ(routeStep(routePlan(teacher, db::EntryEducation::Master), "way-two-year"), nullptr) << "a master's of another field";
    const auto bachelor = routePlan(teacher, db::EntryEducation::Bachelor);
    EXPECT_EQ(routeStep(bachelor, "way-two-year"), nullptr);
    EXPECT_THAT(joinedNotes(bachelor, "way-place"), HasSubstr("Two-year colleges hire"));
}

TEST(RouteWords, whoHasADegreeIsAskedWhetherItHeldStudentTeaching) {
    auto teacher = waysAsking(db::EntryEducation::Bachelor);
    teacher.doors = {{"student-teaching", db::DoorKind::Training, {}, "Student teaching", {}, {}, ""}};
    const char* held = "If your degree held no such program";
    db::Plan plan;
    plan.steps = routeSteps({u"Testers"_s, {}, teacher, {}, app::routeFrom(teacher, {db::EntryEducation::Bachelor, true}, {})});
    EXPECT_THAT(joinedNotes(plan, "way-student-teaching"), HasSubstr(held));
    EXPECT_THAT(joinedNotes(routePlan(teacher, db::EntryEducation::HighSchool), "way-student-teaching"), Not(HasSubstr(held)));
}

} // namespace waymark::ui

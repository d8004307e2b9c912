// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which schools and fields of study the steps of a plan name, and what they say once only.
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

app::WaysIn waysInOhio(db::EntryEducation education) {
    db::Place ohio;
    ohio.key = db::PlaceKey::trusted("state:OH");
    ohio.kind = db::PlaceKind::State;
    ohio.country = "US";
    ohio.name = "Ohio";
    app::WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = db::EntryExperience::None;
    ways.entry->training = db::EntryTraining::None;
    ways.fields = {2, 2};
    ways.place = ways.state = ohio;
    ways.states = {ohio};
    ways.recordsState = true;
    return ways;
}

void teach(app::WaysIn& ways, const char* school, const char* award, const char* field) {
    app::NearProgramme near{{}, {}};
    near.programme.school = school;
    near.programme.state = ways.state->key;
    near.programme.awards = {award};
    near.programme.fieldTitle = field;
    ways.programmes.push_back(near);
}

std::vector<db::PlanStep> stepsOf(const app::WaysIn& ways, const app::OwnSchooling& schooling, const PageOnWay& page = {},
                                  const app::Licensing& licensing = {}) {
    RouteAsked asked{u"Testers"_s, {}, ways, licensing, app::routeFrom(ways, schooling, licensing, page.words)};
    asked.page = page;
    return routeSteps(asked);
}

std::string notesOf(const std::vector<db::PlanStep>& steps, const std::string& id) {
    std::string notes;
    for (const auto& step : steps)
        if (id.empty() || step.id == id)
            for (const auto& note : step.notes)
                notes += note + '\n';
    return notes;
}

int timesIn(const std::string& text, const std::string& part) {
    int times = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++times;
    return times;
}

db::CareerDoor schoolDoor(const char* key, db::EntryEducation award, const char* title) {
    return {key, db::DoorKind::School, award, title, 24, 24, ""};
}

} // namespace

TEST(SchoolWords, aSchoolOfAFieldThatThePlanDoesNotNameIsNotShown) {
    auto barbers = waysInOhio(db::EntryEducation::Certificate);
    teach(barbers, "Barber College", "c3", "Barbering/Barber");
    teach(barbers, "Salon College", "c2", "Hair Styling/Stylist and Hair Design");
    const auto page = wayOnPage("Shops usually ask for barber school.", barbers.entry);
    const auto notes = notesOf(stepsOf(barbers, db::EntryEducation::HighSchool, page), "way-place");
    EXPECT_THAT(notes, HasSubstr("In your state: Barber College"));
    EXPECT_THAT(notes, Not(HasSubstr("Salon College")));
    EXPECT_THAT(notes, HasSubstr("Shown are only schools whose field"));
}

TEST(SchoolWords, ofAStateWithoutRecordsNothingIsSaidOfItsSchools) {
    auto surveyors = waysInOhio(db::EntryEducation::Bachelor);
    teach(surveyors, "Far College", "b", "Surveying");
    surveyors.programmes.back().programme.state = db::PlaceKey::trusted("state:TX");
    teach(surveyors, "Other College", "b", "Music");
    surveyors.fieldsFor = "All other";
    const auto page = wayOnPage("Most hold a degree in surveying.", surveyors.entry);
    const char* none = "no school of your place gives this level";
    EXPECT_THAT(notesOf(stepsOf(surveyors, db::EntryEducation::HighSchool, page), "way-place"), HasSubstr(none));
    surveyors.withoutSchools = surveyors.states;
    const auto notes = notesOf(stepsOf(surveyors, db::EntryEducation::HighSchool, page), "way-place");
    EXPECT_THAT(notes, Not(HasSubstr(none)));
    EXPECT_THAT(notes, HasSubstr("are not in the records at hand: ask its community colleges"));
}

TEST(SchoolWords, whereNoSchoolOfTheFieldsIsNearOthersMayDoButNotForALicense) {
    auto scientists = waysInOhio(db::EntryEducation::Bachelor);
    scientists.fields = {4, 3};
    teach(scientists, "Near College", "a", "Materials Science");
    const char* others = "Programs in other fields may do as well";
    EXPECT_THAT(notesOf(stepsOf(scientists, db::EntryEducation::HighSchool), "way-place"), HasSubstr(others));
    scientists.code = "29-1126.00";
    scientists.doors = {{"state-license", db::DoorKind::Licence, {}, "License", {}, {}, ""}};
    EXPECT_THAT(notesOf(stepsOf(scientists, db::EntryEducation::HighSchool), "way-place"), Not(HasSubstr(others)));
}

TEST(SchoolWords, theOnlyProgramOfAStateIsNamedWhateverItEndsIn) {
    auto imaging = waysInOhio(db::EntryEducation::Associate);
    teach(imaging, "Allegheny College", "c3", "Nuclear Medical Technology");
    const auto notes = notesOf(stepsOf(imaging, db::EntryEducation::HighSchool), "way-place");
    EXPECT_THAT(notes, HasSubstr("In your state: Allegheny College"));
    EXPECT_THAT(notes, HasSubstr("ends in another award than the usual one"));
    for (const char* school : {"B", "C", "D"})
        teach(imaging, school, "c3", "Nuclear Medical Technology");
    EXPECT_THAT(notesOf(stepsOf(imaging, db::EntryEducation::HighSchool), "way-place"), Not(HasSubstr("Allegheny"))) << "a few only";
}

TEST(SchoolWords, aFieldIsNotSpokenOfByAWordThatSaysLittle) {
    PageOnWay page;
    page.takeWords("Industrial Production Managers");
    EXPECT_FALSE(page.speaksOf("Industrial and Physical Pharmacy and Cosmetic Sciences"));
    EXPECT_TRUE(page.speaksOf("Industrial Engineering"));
    EXPECT_TRUE(page.speaksOf("Operations and Production Technology"));
}

TEST(SchoolWords, aFieldIsNotSpokenOfByThePlaceWhereALawHolds) {
    PageOnWay page;
    page.takeWords("Most hold a degree in environmental science. In the United States, work on such sites calls for safety training.");
    EXPECT_FALSE(page.speaksOf("American Government and Politics (United States)"));
    EXPECT_FALSE(page.speaksOf("American History (United States)"));
    EXPECT_FALSE(page.speaksOf("Environmental/Natural Resource Economics"));
    EXPECT_TRUE(page.speaksOf("Environmental Science"));
}

TEST(SchoolWords, aFieldThatTheRecordsLeaveOutIsNamedAndAnAuditionAskedFor) {
    auto therapists = waysInOhio(db::EntryEducation::Bachelor);
    therapists.fields = {1, 0, {}, {"Music Therapy/Therapist."}};
    const auto page = wayOnPage("The road is a degree in music therapy, with audition.", therapists.entry);
    const auto steps = stepsOf(therapists, db::EntryEducation::HighSchool, page);
    EXPECT_THAT(notesOf(steps, "way-bachelor"), HasSubstr("leave out: Music Therapy/Therapist."));
    for (const auto& step : steps)
        if (step.id == "way-place") {
            EXPECT_THAT(step.documents, testing::Contains("audition (ask for its list)"));
            EXPECT_THAT(step.documents, Not(testing::Contains(HasSubstr("portfolio"))));
        }
}

TEST(SchoolWords, aDoctorateIsAskedForAYearAhead) {
    auto teachers = waysInOhio(db::EntryEducation::Doctorate);
    for (const auto& step : stepsOf(teachers, db::EntryEducation::Bachelor))
        if (step.id == "way-place") {
            EXPECT_EQ(step.opensOn, "10-01");
            EXPECT_THAT(step.notes, testing::Contains(HasSubstr("until December or early January")));
        }
}

TEST(SchoolWords, theLargestSchoolsOfTheOwnNameStandFirstWithoutAcademies) {
    auto engineers = waysInOhio(db::EntryEducation::Bachelor);
    const auto add = [&](const char* school, const char* award, int finished) {
        teach(engineers, school, award, "Surveying Engineering");
        engineers.programmes.back().programme.completions = finished;
    };
    add("A Small College", "b", 5);
    add("United States Air Force Academy", "b", 90);
    add("B Two-Year College", "a", 400);
    add("C Large University", "b", 300);
    add("C Large University", "b", 30);
    const auto notes = notesOf(stepsOf(engineers, db::EntryEducation::HighSchool), "way-place");
    EXPECT_LT(notes.find("C Large University"), notes.find("A Small College"));
    EXPECT_EQ(timesIn(notes, "C Large University"), 1);
    EXPECT_THAT(notes, Not(HasSubstr("Air Force")));
    EXPECT_THAT(notes, Not(HasSubstr("Two-Year"))) << "of another level";
    EXPECT_THAT(notes, HasSubstr("A service academy is left out"));
    add("Of the Name, With One Graduate", "b", 1);
    for (auto& near : engineers.programmes)
        near.named = near.programme.completions == 1;
    const auto again = notesOf(stepsOf(engineers, db::EntryEducation::HighSchool), "way-place");
    EXPECT_LT(again.find("C Large University"), again.find("With One Graduate")) << "it may be given up";
}

TEST(SchoolWords, fieldsThatThePageHardlySpeaksOfLeaveNoneOut) {
    auto developers = waysInOhio(db::EntryEducation::Bachelor);
    for (int i = 0; i < 12; ++i)
        teach(developers, ("College " + std::to_string(i)).c_str(), "b", "Computer Science");
    teach(developers, "Web College", "b", "Web Page Design");
    const auto page = wayOnPage("Many hire for the web.", developers.entry);
    const auto steps = stepsOf(developers, db::EntryEducation::HighSchool, page);
    EXPECT_THAT(notesOf(steps, "way-bachelor"), HasSubstr("Web Page Design; Computer Science"));
    EXPECT_THAT(notesOf(steps, "way-place"), HasSubstr("Computer Science"));
}

TEST(SchoolWords, aDegreeInEngineeringIsOfEveryKind) {
    auto managers = waysInOhio(db::EntryEducation::Bachelor);
    teach(managers, "A", "b", "Interior Architecture");
    teach(managers, "B", "b", "Civil Engineering, General");
    teach(managers, "C", "b", "Civil Engineering, General");
    const auto page = wayOnPage("Firms ask for {entry_education} in engineering or architecture.", managers.entry);
    EXPECT_THAT(notesOf(stepsOf(managers, db::EntryEducation::HighSchool, page), "way-bachelor"),
                HasSubstr("lead here: Civil Engineering, General; Interior Architecture"));
}

TEST(SchoolWords, oneIsInvitedToTheTestOfAnApprenticeship) {
    auto electricians = waysInOhio(db::EntryEducation::HighSchool);
    electricians.doors = {{"aptitude-test", db::DoorKind::Exam, {}, "Entry test", {}, {}, ""},
                          {"app", db::DoorKind::Apprenticeship, {}, "Apprenticeship", 48, 60, ""}};
    std::vector<std::string> ids;
    for (const auto& step : stepsOf(electricians, db::EntryEducation::HighSchool))
        ids.push_back(step.id);
    const auto at = [&](const char* id) { return std::find(ids.begin(), ids.end(), id) - ids.begin(); };
    EXPECT_LT(at("way-apprentice"), at("way-aptitude-test"));
    EXPECT_LT(at("way-aptitude-test"), at("way-apprenticeship"));
}

TEST(SchoolWords, officersHearOfAcademiesBeforeCollege) {
    auto officers = waysInOhio(db::EntryEducation::Bachelor);
    officers.code = "55-1014.00";
    officers.doors = {schoolDoor("bachelor", db::EntryEducation::Bachelor, "Bachelor’s degree")};
    EXPECT_THAT(notesOf(stepsOf(officers, db::EntryEducation::HighSchool), "way-place"), HasSubstr("before or during college"));
}

TEST(SchoolWords, aMasterOfOneFieldIsNotStudiedInAnother) {
    auto librarians = waysInOhio(db::EntryEducation::Master);
    librarians.doors = {schoolDoor("library-master", db::EntryEducation::Master, "Master of Library Science")};
    teach(librarians, "Technology University", "m", "Educational/Instructional Technology");
    teach(librarians, "Library University", "m", "Library and Information Science");
    const auto notes = notesOf(stepsOf(librarians, db::EntryEducation::Bachelor), "way-place");
    EXPECT_THAT(notes, HasSubstr("Library University"));
    EXPECT_THAT(notes, Not(HasSubstr("Technology University")));
}

TEST(SchoolWords, wordsOnStatisticsNameNoField) {
    auto keepers = waysInOhio(db::EntryEducation::Bachelor);
    keepers.fieldsFor = "Computer occupations, all other";
    teach(keepers, "Computer University", "b", "Computer Science");
    const auto page = wayOnPage("A bachelor's degree stands on record for the mixed computing group. Here library or health records study fits.",
                                keepers.entry);
    const auto notes = notesOf(stepsOf(keepers, db::EntryEducation::HighSchool, page), "");
    EXPECT_THAT(notes, HasSubstr("Here library or health records study fits."));
    EXPECT_THAT(notes, Not(HasSubstr("Computer Science")));
    EXPECT_THAT(notes, Not(HasSubstr("Computer University")));
    EXPECT_THAT(notes, HasSubstr("Only some fields of study were looked at, and in those no school of your place gives this level"));
}

TEST(SchoolWords, aDoctoralStepCountsDoctorates) {
    auto nurses = waysInOhio(db::EntryEducation::Master);
    nurses.doors = {schoolDoor("crna-program", db::EntryEducation::Doctorate, "Doctoral program in nurse anesthesia")};
    teach(nurses, "Nurses University", "dp", "Nurse Anesthetist");
    const auto notes = notesOf(stepsOf(nurses, db::EntryEducation::Bachelor), "way-place");
    EXPECT_THAT(notes, HasSubstr("In your state: Nurses University"));
    EXPECT_THAT(notes, HasSubstr("1 of them with a doctorate"));
}

TEST(SchoolWords, thePagesFieldsForGraduateSchoolStandAtTheHead) {
    auto teachers = waysInOhio(db::EntryEducation::Doctorate);
    teachers.doors = {schoolDoor("phd", db::EntryEducation::Doctorate, "PhD in the field")};
    const auto page = wayOnPage("Most hold degrees in agronomy or animal science.", teachers.entry);
    EXPECT_THAT(notesOf(stepsOf(teachers, db::EntryEducation::HighSchool, page), "way-try"), HasSubstr("agronomy or animal science"));
}

TEST(SchoolWords, aSentenceOfThePageStandsOnce) {
    auto counselors = waysInOhio(db::EntryEducation::Master);
    const auto page = wayOnPage("The road varies, from a certificate with many hours to a master's degree.", counselors.entry);
    EXPECT_EQ(timesIn(notesOf(stepsOf(counselors, db::EntryEducation::HighSchool, page), ""), "The road varies"), 1);
}

TEST(SchoolWords, aProgramOfATwoYearCollegeIsThePagesLevel) {
    EXPECT_EQ(wayOnPage("Some two-year colleges offer chip programs. Firms also train careful beginners.", {}).words.level,
              db::EntryEducation::Associate);
}

TEST(SchoolWords, whatWasToBeAskedFirstIsNotSaidOnceMore) {
    auto assistants = waysInOhio(db::EntryEducation::Certificate);
    assistants.doors = {{"ask-state", db::DoorKind::Ask, {}, "Ask first", {}, {}, "States differ."}};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::SomeStates;
    for (const std::size_t states : {0U, 3U}) {
        assistants.licensingStates = states;
        const auto steps = stepsOf(assistants, db::EntryEducation::HighSchool, {}, licensing);
        const auto records = recordsNote(assistants, licensing).toStdString();
        ASSERT_FALSE(records.empty());
        EXPECT_EQ(timesIn(notesOf(steps, ""), records), states > 0 ? 1 : 0) << "that nobody files one is no word beside a question";
    }
}

TEST(SchoolWords, aLicenceOfAnotherCareerIsNotRecordedForThisOne) {
    auto assistants = waysInOhio(db::EntryEducation::Certificate);
    assistants.licences = {{assistants.state->key, "", "DENTAL HYGIENIST", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""}};
    app::Licensing licensing;
    EXPECT_THAT(recordsNote(assistants, licensing).toStdString(), HasSubstr("Dental Hygienist"));
    licensing.ofOthers = {0};
    EXPECT_THAT(recordsNote(assistants, licensing).toStdString(), Not(HasSubstr("Dental Hygienist")));
    EXPECT_THAT(recordsNote(assistants, licensing).toStdString(), HasSubstr("licenses of other careers only"));
}

TEST(SchoolWords, aNurseMayHaveTheExamAndTheLicence) {
    auto nurses = waysInOhio(db::EntryEducation::Master);
    nurses.doors = {schoolDoor("bachelor-nursing", db::EntryEducation::Bachelor, "Nursing degree"),
                    {"nclex-rn", db::DoorKind::Exam, db::EntryEducation::Associate, "Exam", {}, {}, ""},
                    {"rn-license", db::DoorKind::Licence, {}, "License", {}, {}, ""}};
    EXPECT_THAT(notesOf(stepsOf(nurses, {db::EntryEducation::Bachelor, true}), "way-nclex-rn"), HasSubstr("both are done"));
    EXPECT_THAT(notesOf(stepsOf(nurses, db::EntryEducation::HighSchool), "way-nclex-rn"), Not(HasSubstr("both are done")));
}

TEST(SchoolWords, hoursWithPatientsStandBesideTheStudies) {
    auto assistants = waysInOhio(db::EntryEducation::Master);
    assistants.doors = {{"patient-hours", db::DoorKind::Experience, {}, "Paid work with patients", {}, {}, ""},
                        schoolDoor("pa-program", db::EntryEducation::Master, "Program")};
    const auto steps = stepsOf(assistants, db::EntryEducation::Bachelor);
    const auto at = [&](const std::string& id) {
        return std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.id == id; });
    };
    ASSERT_NE(at("way-patient-hours"), steps.end());
    EXPECT_LT(at("way-patient-hours"), at("way-place"));
    for (const auto& step : steps)
        for (const auto& group : step.after)
            EXPECT_NE(group.front(), "way-patient-hours") << step.id;
}

TEST(SchoolWords, theTestOfWhoHiresComesBehindApplying) {
    auto controllers = waysInOhio(db::EntryEducation::HighSchool);
    controllers.doors = {{"controller-test", db::DoorKind::Exam, {}, "Test", {}, {}, ""},
                         {"atc-academy", db::DoorKind::PaidTraining, {}, "Academy", {}, {}, ""}};
    std::vector<std::string> ids;
    for (const auto& step : stepsOf(controllers, db::EntryEducation::HighSchool))
        ids.push_back(step.id);
    const auto place = [&](const char* id) { return std::find(ids.begin(), ids.end(), id); };
    EXPECT_LT(place("way-apply"), place("way-controller-test"));
    EXPECT_LT(place("way-controller-test"), place("way-atc-academy"));
}

TEST(SchoolWords, notEveryStateIsNotSaidBesideNearlyEverywhere) {
    auto installers = waysInOhio(db::EntryEducation::HighSchool);
    installers.doors = {{"state-license-ask", db::DoorKind::Licence, {}, "License, where your state asks", {}, {}, "Not every state asks for one."}};
    installers.licensingStates = installers.namingStates = 5;
    EXPECT_THAT(notesOf(stepsOf(installers, db::EntryEducation::HighSchool), "way-state-license-ask"), HasSubstr("Not every state"));
    installers.licensingStates = installers.namingStates = 49;
    EXPECT_THAT(notesOf(stepsOf(installers, db::EntryEducation::HighSchool), "way-state-license-ask"), Not(HasSubstr("Not every state")));
}

TEST(SchoolWords, aMasterMayBeShorterThanASecondBachelors) {
    auto workers = waysInOhio(db::EntryEducation::Bachelor);
    workers.code = "29-1126.00";
    workers.doors = {{"state-license", db::DoorKind::Licence, {}, "License", {}, {}, ""}};
    const char* shorter = "may be the shorter way";
    EXPECT_THAT(notesOf(stepsOf(workers, db::EntryEducation::Bachelor), "way-bachelor"), HasSubstr(shorter));
    EXPECT_THAT(notesOf(stepsOf(workers, db::EntryEducation::HighSchool), "way-bachelor"), Not(HasSubstr(shorter)));
}

TEST(SchoolWords, aStateThatIsNotInTheFileIsNotAskedForALicenseThatNoneRecords) {
    auto janitors = waysInOhio(db::EntryEducation::None);
    janitors.recordsState = false;
    EXPECT_THAT(notesOf(stepsOf(janitors, db::EntryEducation::HighSchool), "way-apply"), HasSubstr("no state that it covers records one"));
    janitors.licensingStates = 3;
    EXPECT_THAT(notesOf(stepsOf(janitors, db::EntryEducation::HighSchool), "way-apply"), Not(HasSubstr("no state that it covers")));
}

TEST(SchoolWords, aTradesSchoolIsNamedWhereNoneIsAskedFor) {
    auto welders = waysInOhio(db::EntryEducation::HighSchool);
    welders.code = "51-4121.00";
    teach(welders, "Valley Technical College", "c2", "Welding Technology/Welder");
    teach(welders, "Hill University", "b", "Welding Engineering");
    const char* beside = "No course is asked for first.";
    EXPECT_THAT(notesOf(stepsOf(welders, db::EntryEducation::HighSchool), "way-apply"), Not(HasSubstr(beside))) << "taught in no time";
    welders.entry->training = db::EntryTraining::Moderate;
    const auto notes = notesOf(stepsOf(welders, db::EntryEducation::HighSchool), "way-apply");
    EXPECT_THAT(notes, testing::AllOf(HasSubstr(beside), HasSubstr("Valley Technical College"), Not(HasSubstr("Hill University"))));
    welders.entry->training = db::EntryTraining::Apprenticeship;
    EXPECT_THAT(notesOf(stepsOf(welders, db::EntryEducation::HighSchool), "way-apprentice"), HasSubstr("Valley Technical College"));
    welders.code = "43-9061.00";
    EXPECT_THAT(notesOf(stepsOf(welders, db::EntryEducation::HighSchool), ""), Not(HasSubstr(beside)));
}

TEST(SchoolWords, aTowTrucksLicenseIsNotTheFederalOne) {
    auto drivers = waysInOhio(db::EntryEducation::None);
    drivers.licences = {{drivers.state->key, "", "TOW TRUCK OPERATOR", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "Board", "", "", ""}};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::SomeStates;
    licensing.here = {0};
    const auto told = [&](const char* key) {
        drivers.doors = {{key, db::DoorKind::Licence, {}, "License", {}, {}, ""}};
        return notesOf(stepsOf(drivers, db::EntryEducation::HighSchool, {}, licensing), "");
    };
    EXPECT_THAT(told("cdl"), Not(HasSubstr("Tow Truck")));
    EXPECT_THAT(told("state-license-ask"), HasSubstr("Tow Truck"));
}

} // namespace waymark::ui

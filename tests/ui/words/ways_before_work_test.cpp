// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in a plan before the work itself: courses and hours that a professional school wants first, the job in which
// practice counts, exams at the end of a degree, cards that who hires looks for; and the way of those whom nobody hires.
#include "app/plan/days.h"
#include "app/plan/layout.h"
#include "app/plan/progress_and_pace.h"
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
using db::DoorKind;
using db::EntryEducation;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

app::WaysIn waysOf(EntryEducation education, std::vector<db::CareerDoor> doors = {}) {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = db::EntryExperience::None;
    ways.entry->training = db::EntryTraining::None;
    ways.doors = std::move(doors);
    return ways;
}

struct Learner {
    EntryEducation has = EntryEducation::HighSchool;
    bool ownField = false;
};

db::Plan planOf(const app::WaysIn& ways, Learner learner, const char* education = "", const QStringList& firstSteps = {}, const app::Licensing& licensing = {}) {
    RouteAsked asked{u"Testers"_s, firstSteps, ways, licensing, {}};
    asked.page = wayOnPage(education, ways.entry);
    asked.route = app::routeFrom(ways, {learner.has, learner.ownField}, licensing, asked.page.words);
    asked.ownField = learner.ownField;
    db::Plan plan;
    plan.start = "2027-01-04";
    plan.hours = app::evenHours(8);
    plan.steps = routeSteps(asked);
    return plan;
}

const db::PlanStep* stepIn(const db::Plan& plan, const std::string& id) {
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const auto& step) { return step.id == id; });
    return found == plan.steps.end() ? nullptr : &*found;
}

std::size_t placeIn(const db::Plan& plan, const std::string& id) {
    return static_cast<std::size_t>(stepIn(plan, id) - plan.steps.data());
}

std::string notesIn(const db::Plan& plan, const std::string& id) {
    std::string notes;
    if (const auto* step = stepIn(plan, id))
        for (const auto& note : step->notes)
            notes += note + '\n';
    return notes;
}

std::string dayIn(const db::Plan& plan, const std::string& id) {
    const auto layout = app::layoutOf(plan);
    const auto* step = stepIn(plan, id);
    return step && layout.steps[placeIn(plan, id)].from ? app::dayText(*layout.steps[placeIn(plan, id)].from) : "none";
}

db::CareerDoor door(const char* key, DoorKind kind, const char* title = "A door") {
    return {key, kind, {}, title, {}, {}, ""};
}

app::WaysIn therapists() {
    return waysOf(EntryEducation::Doctorate, {{"pt-school", DoorKind::School, EntryEducation::Doctorate, "Doctor of Physical Therapy", 36, 36, ""}});
}

} // namespace

TEST(WaysBeforeWork, aDegreeOfAnotherFieldLacksTheSciences) {
    auto plan = planOf(therapists(), {EntryEducation::Bachelor});
    EXPECT_THAT(notesIn(plan, "way-courses-before"), HasSubstr("anatomy and physiology"));
    EXPECT_EQ(dayIn(plan, "way-entrance"), "2028-06-01") << "the courses are over";
    EXPECT_EQ(dayIn(plan, "way-place"), "2028-07-01") << "in the summer of the year before";
    EXPECT_EQ(dayIn(plan, "way-pt-school"), "2029-09-01");
    EXPECT_THAT(notesIn(plan, "way-place"), Not(HasSubstr("may still be free")));
    plan.steps[placeIn(plan, "way-courses-before")].done = true; // they were in the degree
    EXPECT_EQ(dayIn(plan, "way-pt-school"), "2028-09-01");
    EXPECT_EQ(stepIn(planOf(therapists(), {EntryEducation::Bachelor, true}), "way-courses-before"), nullptr);
    const auto pupil = planOf(therapists(), {EntryEducation::HighSchool});
    EXPECT_EQ(stepIn(pupil, "way-courses-before"), nullptr) << "they are taken in the degree";
    EXPECT_THAT(notesIn(pupil, "way-bachelor"), HasSubstr("anatomy and physiology"));
    const auto lawyers = waysOf(EntryEducation::Doctorate, {{"law-school", DoorKind::School, EntryEducation::Doctorate, "Law school", 36, 36, ""}});
    EXPECT_EQ(stepIn(planOf(lawyers, {EntryEducation::Bachelor}), "way-courses-before"), nullptr);
    EXPECT_EQ(stepIn(planOf(lawyers, {EntryEducation::Bachelor}), "way-place")->opensOn, "10-01");
}

TEST(WaysBeforeWork, hoursOfLookingOnAreAStepWhereTheCareersTextSaysSo) {
    const auto plan = planOf(therapists(), {EntryEducation::Bachelor}, "", {u"Ask a clinic for an observation hour; programs expect many of them"_s});
    ASSERT_NE(stepIn(plan, "way-observing"), nullptr);
    EXPECT_LT(placeIn(plan, "way-observing"), placeIn(plan, "way-place"));
    EXPECT_NE(stepIn(planOf(therapists(), {EntryEducation::Bachelor}, "", {u"Look up how many animal hours a veterinary school wants"_s}), "way-observing"), nullptr);
    EXPECT_EQ(stepIn(planOf(therapists(), {EntryEducation::Bachelor}, "", {u"Observe a checkout for ten minutes"_s}), "way-observing"), nullptr);
}

TEST(WaysBeforeWork, theJobInWhichPracticeCountsIsFoundBeforeIt) {
    const auto surveyors = waysOf(EntryEducation::Bachelor, {door("under-surveyor", DoorKind::Training), door("board-exam", DoorKind::Exam),
                                                             door("state-license", DoorKind::Licence)});
    const auto plan = planOf(surveyors, {EntryEducation::Bachelor, true});
    ASSERT_NE(stepIn(plan, "way-practice-apply"), nullptr);
    EXPECT_LT(placeIn(plan, "way-practice-apply"), placeIn(plan, "way-under-surveyor"));
    EXPECT_EQ(dayIn(plan, "way-practice-apply"), "2027-01-10");
    EXPECT_EQ(dayIn(plan, "way-first-exam"), "2027-01-10") << "about the end of the degree, which is had";
    EXPECT_THAT(notesIn(plan, "way-board-exam"), HasSubstr("second exam"));
    EXPECT_THAT(notesIn(plan, "way-apply"), HasSubstr("Many stay where they practiced"));
    const auto pupil = planOf(surveyors, {EntryEducation::HighSchool});
    EXPECT_EQ(dayIn(pupil, "way-first-exam"), "2031-08-31");
    EXPECT_TRUE(app::layoutOf(pupil).steps[placeIn(pupil, "way-under-surveyor")].later) << "when one is taken on is not stated";
    const auto physicians = waysOf(EntryEducation::Doctorate, {door("residency", DoorKind::Training)});
    EXPECT_EQ(stepIn(planOf(physicians, {EntryEducation::Doctorate, true}), "way-practice-apply"), nullptr) << "a match gives its places";
}

TEST(WaysBeforeWork, engineersMayTakeTheFirstExamAtTheEndOfTheDegree) {
    auto later = door("pe-later", DoorKind::Later);
    later.note = "Later: the license.";
    const auto engineers = waysOf(EntryEducation::Bachelor, {later});
    EXPECT_EQ(dayIn(planOf(engineers, {EntryEducation::HighSchool}), "way-first-exam"), "2031-08-31");
    EXPECT_EQ(stepIn(planOf(engineers, {EntryEducation::Bachelor}), "way-first-exam"), nullptr) << "a degree of another field";
    EXPECT_EQ(stepIn(planOf(waysOf(EntryEducation::Associate, {later}), {EntryEducation::Associate, true}), "way-first-exam"), nullptr);
}

TEST(WaysBeforeWork, cardsThatWhoHiresLooksForAreStepsAndNothingWaitsForThem) {
    const auto nannies = waysOf(EntryEducation::HighSchool);
    const auto plan = planOf(nannies, {EntryEducation::HighSchool}, "Families look for experience, first aid and a clean background.");
    ASSERT_NE(stepIn(plan, "way-first-aid"), nullptr);
    ASSERT_NE(stepIn(plan, "way-background"), nullptr);
    for (const auto& step : plan.steps)
        for (const auto& group : step.after)
            EXPECT_THAT(group, Not(testing::AnyOf(Contains("way-first-aid"), Contains("way-background")))) << step.id;
    EXPECT_NE(stepIn(planOf(nannies, {EntryEducation::HighSchool}, "Firms usually ask for {entry_education} and a typing test."), "way-typing"), nullptr);
    const auto fallers = planOf(nannies, {EntryEducation::HighSchool}, "US safety rules ask the employer to train each logger, also in first aid.");
    EXPECT_EQ(stepIn(fallers, "way-first-aid"), nullptr);
    auto officers = nannies;
    officers.doors = {door("public-test", DoorKind::Exam)};
    officers.doors.front().note = "Written test, fitness test, health and background check.";
    EXPECT_EQ(stepIn(planOf(officers, {EntryEducation::HighSchool}, "A clean background is wanted."), "way-background"), nullptr) << "the test holds it";
    EXPECT_EQ(stepIn(planOf(nannies, {EntryEducation::HighSchool}, "Expect a background check."), "way-background"), nullptr) << "who hires orders it";
}

TEST(WaysBeforeWork, whoSellsTheOwnPiecesAppliesToNobody) {
    const auto makers = waysOf(EntryEducation::None);
    const auto plan = planOf(makers, {EntryEducation::HighSchool}, "Shops and buyers usually ask for {entry_education}; skill grows over years.");
    ASSERT_NE(stepIn(plan, "way-own-pieces"), nullptr);
    EXPECT_LT(placeIn(plan, "way-own-kind"), placeIn(plan, "way-own-pieces"));
    EXPECT_LT(placeIn(plan, "way-own-permit"), placeIn(plan, "way-apply"));
    EXPECT_THAT(stepIn(plan, "way-apply")->documents, Not(Contains("résumé")));
    EXPECT_EQ(stepIn(plan, "way-job")->title, "First sales: Testers");
    EXPECT_THAT(notesIn(plan, "way-job"), Not(HasSubstr("taught on the job")));
    EXPECT_FALSE(app::endRangeOf(plan, {})->timed) << "no month is promised";
    EXPECT_EQ(stepIn(planOf(makers, {EntryEducation::HighSchool}, "Shops usually ask for {entry_education}."), "way-own-pieces"), nullptr);
}

TEST(WaysBeforeWork, whoHiresSeesOrHearsSomethingFirst) {
    const auto makers = waysOf(EntryEducation::HighSchool);
    const auto plan = planOf(makers, {EntryEducation::HighSchool}, "Studios usually ask for {entry_education}. A portfolio decides.");
    ASSERT_NE(stepIn(plan, "way-portfolio"), nullptr);
    EXPECT_LT(placeIn(plan, "way-portfolio"), placeIn(plan, "way-apply"));
    EXPECT_EQ(stepIn(planOf(waysOf(EntryEducation::Bachelor), {EntryEducation::HighSchool}, "A portfolio decides."), "way-portfolio"), nullptr)
        << "the school has it made";
    EXPECT_EQ(stepIn(planOf(makers, {EntryEducation::HighSchool}, "Studios ask for {entry_education}."), "way-portfolio"), nullptr);
    const auto heard = planOf(makers, {EntryEducation::HighSchool}, "Bands ask for {entry_education}; they listen.");
    ASSERT_NE(stepIn(heard, "way-teacher"), nullptr);
    EXPECT_THAT(stepIn(heard, "way-apply")->documents, Not(Contains("résumé")));
}

TEST(WaysBeforeWork, aPageSaysThatADegreeStandsForTheWork) {
    EXPECT_TRUE(wayOnPage("Some came up from the crew; many cities prefer a degree in public administration.", {}).degreeInstead);
    EXPECT_TRUE(wayOnPage("Many come up through the navy; others bring an engineering degree.", {}).degreeInstead);
    EXPECT_FALSE(wayOnPage("Some large firms prefer a degree for such posts.", {}).degreeInstead) << "for some";
}

TEST(WaysBeforeWork, theFieldsOfAMastersProgramAreNoBachelors) {
    auto counselors = waysOf(EntryEducation::Master, {{"school-counseling-master", DoorKind::School, EntryEducation::Master, "Master’s degree", 24, 24, ""}});
    app::NearProgramme near{{}, {}};
    near.programme.awards = {"m"};
    near.programme.fieldTitle = "College Student Counseling and Personnel Services.";
    counselors.programmes = {near};
    EXPECT_THAT(notesIn(planOf(counselors, {EntryEducation::HighSchool}), "way-bachelor"), Not(HasSubstr("College Student Counseling")));
}

TEST(WaysBeforeWork, anInternshipWasInsideTheDegree) {
    auto psychologists = waysOf(EntryEducation::Master);
    psychologists.entry->training = db::EntryTraining::Internship;
    EXPECT_THAT(notesIn(planOf(psychologists, {EntryEducation::Master, true}), "way-internship"), HasSubstr("ask whether yours counted"));
    EXPECT_THAT(notesIn(planOf(psychologists, {EntryEducation::Bachelor}), "way-internship"), Not(HasSubstr("ask whether yours counted")));
}

TEST(WaysBeforeWork, aResidencyIsGivenByAMatch) {
    const auto physicians = waysOf(EntryEducation::Doctorate, {{"residency", DoorKind::Training, {}, "Residency", 60, {}, ""}, door("medical-license", DoorKind::Licence)});
    const auto plan = planOf(physicians, {EntryEducation::Doctorate, true});
    ASSERT_NE(stepIn(plan, "way-match"), nullptr);
    EXPECT_LT(placeIn(plan, "way-match"), placeIn(plan, "way-residency"));
    EXPECT_THAT(notesIn(plan, "way-medical-license"), HasSubstr("during the residency"));
    EXPECT_EQ(dayIn(plan, "way-match"), "2027-09-01");
    EXPECT_EQ(dayIn(plan, "way-residency"), "2028-07-01") << "in the July after the match";
    const auto student = waysOf(EntryEducation::Doctorate, {{"medical-school", DoorKind::School, EntryEducation::Doctorate, "Medical school", 48, 48, ""}, door("residency", DoorKind::Training)});
    EXPECT_TRUE(stepIn(planOf(student, {EntryEducation::Bachelor}), "way-residency")->opensOn.empty()) << "who studies applies in the last year";
}

TEST(WaysBeforeWork, aDegreeThatFollowsTheWorkHoldsUpNoJob) {
    auto managers = waysOf(EntryEducation::Bachelor);
    managers.entry->experience = db::EntryExperience::UnderFiveYears;
    managers.entry->measuredFor = "Facilities Managers";
    const auto page = "Many come from police, military or guard supervision, then add a bachelor's degree in business.";
    const auto plan = planOf(managers, {EntryEducation::HighSchool}, page);
    EXPECT_EQ(dayIn(plan, "way-first-apply"), "2027-01-10");
    EXPECT_THAT(notesIn(plan, "way-first-apply"), HasSubstr("“from police, military or guard supervision”"));
    ASSERT_NE(stepIn(plan, "way-apply"), nullptr);
    EXPECT_THAT(stepIn(plan, "way-apply")->after, Contains(std::vector<std::string>{"way-bachelor"})) << "both come before the post";
    const auto other = planOf(managers, {EntryEducation::HighSchool}, "Many come from police or guard supervision; a bachelor's degree in business comes first.");
    EXPECT_EQ(dayIn(other, "way-first-apply"), "2031-08-31");
}

TEST(WaysBeforeWork, aRecordsExperienceBehindAClassIsAskedAbout) {
    auto agents = waysOf(EntryEducation::HighSchool, {door("realestate-course", DoorKind::Training), door("board-exam", DoorKind::Exam)});
    db::Licence record{db::PlaceKey::trusted("state:ID"), "", "Testers", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
    record.experience = db::LicencePractice::Yes;
    agents.licences = {record};
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::Asked;
    licensing.here = {0};
    licensing.exact = true;
    const auto plan = planOf(agents, {EntryEducation::HighSchool}, "", {}, licensing);
    ASSERT_NE(stepIn(plan, "way-license"), nullptr);
    EXPECT_THAT(stepIn(plan, "way-license")->documents, Not(Contains(proofOfWork().toStdString())));
    EXPECT_THAT(notesIn(plan, "way-license"), HasSubstr("ask the agency what it means by it"));
    agents.doors.erase(agents.doors.begin());
    EXPECT_THAT(stepIn(planOf(agents, {EntryEducation::HighSchool}, "", {}, licensing), "way-license")->documents, Contains(proofOfWork().toStdString()));
}

namespace {

db::Place stateOf(const char* code, const char* name) {
    db::Place state;
    state.key = db::PlaceKey::trusted(std::string("state:") + code);
    state.kind = db::PlaceKind::State;
    state.country = "US";
    state.name = name;
    return state;
}

void liveIn(app::WaysIn& ways, const db::Place& state) {
    ways.place = ways.state = state;
    ways.states = {state};
    ways.recordsState = true;
}

app::NearProgramme programme(const char* school, const char* state, const char* field, const char* title, std::vector<std::string> awards) {
    app::NearProgramme near;
    near.programme.school = school;
    near.programme.state = db::PlaceKey::trusted(state);
    near.programme.field = field;
    near.programme.fieldTitle = title;
    near.programme.awards = std::move(awards);
    return near;
}

} // namespace

TEST(WaysBeforeWork, aTradeThatAUnionTeachesIsSaidToBePaid) {
    const char* told = "a paid program in which the trade is learned";
    const auto taper = waysOf(EntryEducation::None);
    EXPECT_THAT(notesIn(planOf(taper, {}, "The painters' union teaches drywall finishing in a paid program of about three years."), "way-apply"), HasSubstr(told));
    EXPECT_THAT(notesIn(planOf(taper, {}, "Operating engineers' unions train for these machines too."), "way-apply"), HasSubstr(told));
    EXPECT_THAT(notesIn(planOf(taper, {}, "Many union staff come from the shop floor."), "way-apply"), Not(HasSubstr(told)));
}

TEST(WaysBeforeWork, whereSomeOfItAsksForTheTradesLicenseTheKindIsChosenFirst) {
    const auto head = waysOf(EntryEducation::HighSchool, {});
    EXPECT_NE(stepIn(planOf(head, {}, "Salons may by law need a leader with the trade's own license or courses."), "way-trade-license"), nullptr);
    EXPECT_EQ(stepIn(planOf(head, {}, "Leaders come from the trade."), "way-trade-license"), nullptr);
    const auto post = planOf(waysOf(EntryEducation::HighSchool), {}, "Most start as clerk or carrier and apply from inside.");
    EXPECT_EQ(stepIn(post, "way-apply")->title, "Apply from inside");
}

TEST(WaysBeforeWork, aCraftOfFewSchoolsAsksThemFirst) {
    auto watches = waysOf(EntryEducation::HighSchool);
    watches.code = "49-9064.00";
    watches.entry->training = db::EntryTraining::Long;
    liveIn(watches, stateOf("TX", "Texas"));
    watches.programmes = {programme("Paris Junior College", "state:TX", "47.0408", "Watchmaking and Jewelrymaking", {"a"})};
    watches.fields.named = watches.fields.recorded = 1;
    const char* page = "A few schools give two-year courses with little or no tuition, and a bench test is common.";
    const auto plan = planOf(watches, {}, page);
    EXPECT_THAT(notesIn(plan, "way-craft-schools"), HasSubstr("Paris Junior College"));
    EXPECT_THAT(notesIn(plan, "way-apply"), Not(HasSubstr("Paris Junior College"))) << "once";
    EXPECT_EQ(stepIn(planOf(watches, {}, "Shops teach it."), "way-craft-schools"), nullptr);
    auto elsewhere = watches;
    liveIn(elsewhere, stateOf("IL", "Illinois"));
    EXPECT_THAT(notesIn(planOf(elsewhere, {}, page), "way-craft-schools"), HasSubstr("In other states: Paris Junior College (TX)"));
    EXPECT_THAT(notesIn(planOf(watches, {}, "Shops teach it."), "way-apply"), HasSubstr("Paris Junior College"));
    EXPECT_EQ(stepIn(planOf(waysOf(EntryEducation::Bachelor), {}, page), "way-craft-schools"), nullptr) << "of a degree its step speaks";
}

TEST(WaysBeforeWork, schoolsOfMusicHearOneFirst) {
    auto conductor = waysOf(EntryEducation::Bachelor);
    conductor.programmes = {programme("A", "state:IL", "50.0903", "Music Performance, General", {"b"}), programme("B", "state:IL", "50.0906", "Conducting", {"b"}),
                            programme("C", "state:IL", "50.1003", "Music Management", {"b"})};
    const auto plan = planOf(conductor, {});
    ASSERT_NE(stepIn(plan, "way-audition"), nullptr);
    EXPECT_THAT(stepIn(plan, "way-place")->documents, Contains("audition (ask for its list)"));
    EXPECT_THAT(stepIn(plan, "way-apply")->documents, Contains("recordings or scores of your own"));
    EXPECT_EQ(stepIn(planOf(conductor, {EntryEducation::Bachelor, true}), "way-audition"), nullptr) << "that school is over";
    conductor.programmes[0].programme.field = conductor.programmes[1].programme.field = "52.0201";
    EXPECT_EQ(stepIn(planOf(conductor, {}), "way-audition"), nullptr);
}

TEST(WaysBeforeWork, aDriversLicenseIsBroughtWhereThePageAsksForIt) {
    const auto driving = Contains("driver’s license, where the work asks for it");
    const auto clerk = waysOf(EntryEducation::None);
    EXPECT_THAT(stepIn(planOf(clerk, {}, "A driver's license is needed where cars are moved."), "way-apply")->documents, driving);
    EXPECT_THAT(stepIn(planOf(clerk, {}, "A commercial driver's license helps."), "way-apply")->documents, Not(driving)) << "another paper";
}

TEST(WaysBeforeWork, someCollegeIsNoSchoolToBeNamed) {
    auto support = waysOf(EntryEducation::SomeCollege);
    liveIn(support, stateOf("NC", "North Carolina"));
    support.programmes = {programme("Cape Fear Community College", "state:NC", "51.0709", "Medical Office Computer Specialist/Assistant", {"a"})};
    support.fields.named = support.fields.recorded = 3;
    const auto plan = planOf(support, {});
    EXPECT_THAT(notesIn(plan, "way-place"), HasSubstr("no school is named"));
    EXPECT_THAT(notesIn(plan, "way-place"), Not(HasSubstr("Medical Office")));
    EXPECT_NE(stepIn(plan, "way-ask-level"), nullptr) << "who takes one now is asked first";
    support.programmes.push_back(programme("Wake Technical Community College", "state:NC", "11.1006", "Tester Support", {"c2"}));
    EXPECT_THAT(notesIn(planOf(support, {}), "way-place"), HasSubstr("Wake Technical")) << "half of its words are the career's";
}

TEST(WaysBeforeWork, theMastersOwnFieldIsTaughtToBachelorsToo) {
    auto therapist = waysOf(EntryEducation::Master, {{"slp-master", DoorKind::School, EntryEducation::Master, "Master’s degree in speech-language pathology", 24, 24,
                                                      "Some schools call it communication sciences and disorders."}});
    liveIn(therapist, stateOf("VA", "Virginia"));
    therapist.programmes = {programme("James Madison University", "state:VA", "51.0203", "Speech-Language Pathology/Pathologist", {"b", "m"}),
                            programme("Old Dominion University", "state:VA", "51.0201", "Communication Sciences and Disorders, General", {"m"}),
                            programme("Elsewhere State", "state:VA", "44.0701", "Social Work", {"b", "m"})};
    therapist.fields.named = therapist.fields.recorded = 3;
    const auto plan = planOf(therapist, {});
    EXPECT_THAT(notesIn(plan, "way-place"), HasSubstr("James Madison University"));
    EXPECT_THAT(notesIn(plan, "way-place"), Not(HasSubstr("Old Dominion"))) << "no bachelor's degree there";
    EXPECT_THAT(notesIn(plan, "way-place-1"), HasSubstr("Old Dominion")) << "by the name that its schools have";
    for (const char* place : {"way-place", "way-place-1"})
        EXPECT_THAT(notesIn(plan, place), Not(HasSubstr("Elsewhere State"))) << "another license";
}

TEST(WaysBeforeWork, anotherLicensesSchoolIsNoneOfThisOnesWhereverItIs) {
    auto therapist = waysOf(EntryEducation::Master, {{"mft-master", DoorKind::School, EntryEducation::Master, "Master’s degree in marriage and family therapy", 24, 36, ""}});
    liveIn(therapist, stateOf("NY", "New York"));
    therapist.programmes = {programme("Hunter College", "state:NY", "44.0701", "Social Work", {"m"}),
                            programme("Kean University", "state:NJ", "51.1505", "Marriage and Family Therapy/Counseling", {"m"})};
    therapist.fields.named = therapist.fields.recorded = 2;
    const auto notes = notesIn(planOf(therapist, {EntryEducation::Bachelor}), "way-place");
    EXPECT_THAT(notes, Not(HasSubstr("Hunter")));
    EXPECT_THAT(notes, HasSubstr("in those no school of your place gives this level"));
    EXPECT_THAT(notes, HasSubstr("Kean University (NJ)"));
}

TEST(WaysBeforeWork, aLicenseOfSomeStatesIsAskedAboutAndNoGate) {
    auto technician = waysOf(EntryEducation::Bachelor);
    liveIn(technician, stateOf("LA", "Louisiana"));
    app::Licensing licensing;
    licensing.demand = app::LicenceDemand::SomeStates;
    const auto plan = planOf(technician, {}, "", {}, licensing);
    const auto* license = stepIn(plan, "way-license");
    ASSERT_NE(license, nullptr);
    EXPECT_THAT(license->after, testing::ElementsAre(testing::ElementsAre("way-try")));
    for (const auto& step : plan.steps)
        for (const auto& before : step.after)
            EXPECT_THAT(before, Not(Contains("way-license"))) << step.id << " waits for it";
}

TEST(WaysBeforeWork, aDoctorateMayWantAMastersDegreeFirst) {
    auto teacher = waysOf(EntryEducation::Doctorate, {{"phd", DoorKind::School, EntryEducation::Doctorate, "PhD in the field", 60, 72, ""}});
    teacher.programmes = {programme("A", "state:VA", "31.0505", "Exercise Science and Kinesiology", {"b", "m"}),
                          programme("B", "state:VA", "31.0505", "Exercise Science and Kinesiology", {"m", "dr"})};
    EXPECT_THAT(notesIn(planOf(teacher, {EntryEducation::Bachelor, true}), "way-master-first"), HasSubstr("2 give a master’s degree in these fields and 1 a research doctorate"));
    EXPECT_EQ(stepIn(planOf(teacher, {}), "way-master-first"), nullptr) << "the bachelor's degree is asked for first";
    teacher.programmes[0].programme.awards = {"m", "dr"};
    EXPECT_EQ(stepIn(planOf(teacher, {EntryEducation::Bachelor, true}), "way-master-first"), nullptr) << "as many give the doctorate";
}

TEST(WaysBeforeWork, whoHasLessOfTheFieldWorksBesideTheDegree) {
    auto architect = waysOf(EntryEducation::Bachelor);
    architect.entry->experience = db::EntryExperience::FiveYears;
    const auto plan = planOf(architect, {EntryEducation::Associate, true});
    ASSERT_NE(stepIn(plan, "way-first-apply"), nullptr);
    EXPECT_THAT(stepIn(plan, "way-first-apply")->after, testing::ElementsAre(testing::ElementsAre("way-try")));
    EXPECT_THAT(notesIn(plan, "way-first-apply"), HasSubstr("With your schooling of this field"));
    EXPECT_THAT(notesIn(plan, "way-ask-level"), HasSubstr("Yours is of this very field"));
    EXPECT_THAT(stepIn(planOf(architect, {}), "way-first-apply")->after, Not(testing::ElementsAre(testing::ElementsAre("way-try")))) << "who has none begins with the degree";
}

TEST(WaysBeforeWork, aPlaceInAResidencyIsAskedForAndADayAtSeaPrepared) {
    const auto surgeon = planOf(waysOf(EntryEducation::Doctorate, {{"dental-residency", DoorKind::Training, {}, "Residency", 48, 72, ""}}), {EntryEducation::Doctorate, true});
    ASSERT_NE(stepIn(surgeon, "way-match"), nullptr);
    EXPECT_LT(placeIn(surgeon, "way-match"), placeIn(surgeon, "way-dental-residency"));
    EXPECT_THAT(notesIn(surgeon, "way-match"), AllOf(HasSubstr("when they next take applications"), Not(HasSubstr("last year of school")), Not(HasSubstr("loses a year"))));
    const auto student = planOf(waysOf(EntryEducation::Doctorate, {{"dental-school", DoorKind::School, EntryEducation::Doctorate, "Dental school", 48, 48, ""},
                                                                   {"dental-residency", DoorKind::Training, {}, "Residency", 48, 72, ""}}),
                                {EntryEducation::Bachelor});
    EXPECT_THAT(notesIn(student, "way-match"), HasSubstr("Who waits for the end of school loses a year."));
    const auto engineer = planOf(waysOf(EntryEducation::Certificate, {{"sea-time", DoorKind::Experience, {}, "Recorded days at sea", {}, {}, ""}}), {});
    ASSERT_NE(stepIn(engineer, "way-sea-job"), nullptr);
    EXPECT_LT(placeIn(engineer, "way-sea-job"), placeIn(engineer, "way-sea-time"));
    EXPECT_EQ(stepIn(planOf(waysOf(EntryEducation::Certificate, {door("rn-years", DoorKind::Experience)}), {}), "way-sea-job"), nullptr);
}

TEST(WaysBeforeWork, aShopOfOnesOwnIsOpenedNow) {
    const auto merchant = waysOf(EntryEducation::HighSchool);
    EXPECT_NE(stepIn(planOf(merchant, {}, "There is no set road, and nobody asks your own shop for a diploma."), "way-own-shop"), nullptr);
    EXPECT_EQ(stepIn(planOf(merchant, {}, "Firms want a diploma."), "way-own-shop"), nullptr);
}

TEST(WaysBeforeWork, whoHasNoDegreeIsSentToNoLawSchool) {
    auto mediator = waysOf(EntryEducation::Bachelor);
    liveIn(mediator, stateOf("WA", "Washington"));
    mediator.fields.named = mediator.fields.recorded = 3;
    mediator.programmes = {programme("University of Washington", "state:WA", "22.0101", "Law", {"dp", "dr"})};
    EXPECT_THAT(notesIn(planOf(mediator, {}), "way-place"), Not(HasSubstr("University of Washington")));
    mediator.programmes[0].programme.awards = {"a"};
    EXPECT_THAT(notesIn(planOf(mediator, {}), "way-place"), HasSubstr("University of Washington")) << "another award that one can begin with";
}

TEST(WaysBeforeWork, aMastersProgramIsAskedForInWinter) {
    const auto therapist = waysOf(EntryEducation::Master, {{"slp-master", DoorKind::School, EntryEducation::Master, "Master’s degree", 24, 24, ""}});
    EXPECT_THAT(notesIn(planOf(therapist, {EntryEducation::Bachelor, true}), "way-place"), HasSubstr("between December and February"));
    EXPECT_THAT(notesIn(planOf(therapist, {}), "way-place"), Not(HasSubstr("between December and February"))) << "college first";
}

TEST(WaysBeforeWork, engineersAskForAccreditation) {
    auto engineer = waysOf(EntryEducation::Bachelor);
    engineer.code = "17-2141.02";
    EXPECT_THAT(notesIn(planOf(engineer, {}), "way-place"), HasSubstr("ABET"));
    EXPECT_THAT(notesIn(planOf(engineer, {}), "way-place"), HasSubstr("Mathematics and physics decide"));
    EXPECT_THAT(notesIn(planOf(engineer, {}), "way-place"), HasSubstr("boards of engineers"));
    auto technician = waysOf(EntryEducation::Associate);
    technician.code = "17-3023.00";
    EXPECT_THAT(notesIn(planOf(technician, {}), "way-place"), AllOf(HasSubstr("ABET: many who hire look at it"), Not(HasSubstr("boards of engineers"))));
    engineer.code = "27-2041.00";
    EXPECT_THAT(notesIn(planOf(engineer, {}), "way-place"), Not(HasSubstr("ABET")));
}

} // namespace waymark::ui

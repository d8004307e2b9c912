// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes first in a plan, and what is no gate: wishes of the page, work that leads here, ages and cards, helpers,
// mixed groups, licenses that who hires asks for.
#include "ui/words/licence_steps.h"
#include "ui/words/page_way.h"
#include "ui/words/route_steps.h"
#include "ui/words/ways_in_words.h"
#include "ui/words/work_before.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {

namespace {

using namespace Qt::StringLiterals;
using db::DoorKind;
using db::EntryEducation;
using db::EntryExperience;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

app::WaysIn gatesOf(EntryEducation education, EntryExperience experience = EntryExperience::None) {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry();
    ways.entry->education = education;
    ways.entry->experience = experience;
    ways.entry->training = db::EntryTraining::None;
    return ways;
}

std::vector<db::PlanStep> stepsFor(const app::WaysIn& ways, EntryEducation schooling, const QString& page = {}, const QString& career = u"Testers"_s) {
    const auto said = wayOnPage(page.toStdString(), ways.entry);
    return routeSteps({career, {}, ways, {}, app::routeFrom(ways, schooling, {}, said.words), true, said});
}

const db::PlanStep* gate(const std::vector<db::PlanStep>& steps, const std::string& id) {
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const auto& step) { return step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

std::string notesAt(const std::vector<db::PlanStep>& steps, const std::string& id) {
    std::string notes;
    if (const auto* step = gate(steps, id))
        for (const auto& note : step->notes)
            notes += note + '\n';
    return notes;
}

std::string workIn(const QString& page) {
    return workBeforeOnPage({page}).toStdString();
}

} // namespace

TEST(RouteGates, whatThePageOnlyLikesIsNoGate) {
    const auto cook = gatesOf(EntryEducation::None, EntryExperience::UnderFiveYears);
    const auto page = u"Restaurants usually ask for {entry_education}, but like some kitchen time. Starting as dishwasher is normal."_s;
    const auto steps = stepsFor(cook, EntryEducation::HighSchool, page);
    EXPECT_EQ(gate(steps, "way-experience"), nullptr);
    EXPECT_THAT(notesAt(steps, "way-apply"), HasSubstr("the career’s page says that it is liked"));
    EXPECT_THAT(notesAt(steps, "way-apply"), Not(HasSubstr("nothing is usually asked for")));
    EXPECT_EQ(gate(steps, "way-job")->title, "First job: Testers");
    EXPECT_NE(gate(stepsFor(cook, EntryEducation::HighSchool, u"Restaurants ask for {entry_experience} and like some kitchen time."_s), "way-experience"), nullptr);
    const auto chef = gatesOf(EntryEducation::None, EntryExperience::FiveYears);
    EXPECT_NE(gate(stepsFor(chef, EntryEducation::HighSchool, page), "way-experience"), nullptr) << "five years are more than a wish";
}

TEST(RouteGates, theWorkThatLeadsHereIsNamedByThePage) {
    EXPECT_EQ(workIn(u"Offices look for {entry_education} with {entry_experience}, commonly on an engine crew or a police beat; then comes training."_s),
              "on an engine crew or a police beat");
    EXPECT_EQ(workIn(u"Casinos ask for a diploma, but what really counts is your time at the tables."_s), "at the tables");
    EXPECT_EQ(workIn(u"Companies usually ask for {entry_education} and a good record as a seller."_s), "as a seller");
    EXPECT_EQ(workIn(u"Firms ask for {entry_experience}: accountant, analyst or loan officer."_s), "accountant, analyst or loan officer");
    EXPECT_EQ(workIn(u"Firms ask for a degree and for {entry_experience}, such as analyst, brand or sales posts."_s), "analyst, brand or sales posts");
    EXPECT_EQ(workIn(u"Most bosses came up from the line."_s), "") << "a torn word";
    EXPECT_EQ(workIn(u"Rig firms say that {entry_experience} on the rig floor comes first."_s), "on the rig floor");
    EXPECT_EQ(workIn(u"Firms ask for {entry_experience}, often as dealer or guard, with {entry_training}."_s), "as dealer or guard");
    EXPECT_EQ(workBeforeOnPage({u"It is {entry_experience}, mostly in a trade."_s, u"The usual road runs from installer or electrician to crew lead."_s}).toStdString(),
              "from installer or electrician to crew lead") << "the whole road says more";
    EXPECT_EQ(workIn(u"Homes ask for {entry_education} and some years in practice."_s), "") << "that names nothing";
    EXPECT_EQ(workIn(u"Employers weigh years in power plants most."_s), "") << "a place is no job";
    EXPECT_EQ(workIn(u"Work on waste sites calls for safety training."_s), "");
    const auto boss = gatesOf(EntryEducation::HighSchool, EntryExperience::UnderFiveYears);
    const auto steps = stepsFor(boss, EntryEducation::HighSchool, u"It looks for {entry_experience}, mostly as a ramp agent."_s);
    EXPECT_THAT(notesAt(steps, "way-first-apply"), HasSubstr("“as a ramp agent”"));
}

TEST(RouteGates, whoRanMachinesFirstDoesSoHere) {
    const auto programmer = gatesOf(EntryEducation::Certificate);
    EXPECT_NE(gate(stepsFor(programmer, EntryEducation::HighSchool, u"Shops ask for {entry_education}; most programmers ran machines first."_s), "way-experience"), nullptr);
    EXPECT_EQ(gate(stepsFor(programmer, EntryEducation::HighSchool, u"Shops ask for {entry_education}; most programmers like machines."_s), "way-experience"), nullptr);
}

TEST(RouteGates, whereBeginnersAreRareOtherWorkComesFirst) {
    const auto inspector = gatesOf(EntryEducation::HighSchool);
    const auto page = u"The real door is experience: posts ask for years as a mechanic, avionics technician or pilot, with the certificates."_s;
    const auto steps = stepsFor(inspector, EntryEducation::HighSchool, page);
    EXPECT_THAT(notesAt(steps, "way-first-apply"), HasSubstr("“as a mechanic, avionics technician or pilot”"));
    const auto engineer = gatesOf(EntryEducation::Bachelor);
    EXPECT_NE(gate(stepsFor(engineer, EntryEducation::HighSchool, u"Few start here. Most spent years as developer."_s), "way-experience"), nullptr);
    EXPECT_EQ(gate(stepsFor(engineer, EntryEducation::HighSchool, u"Some start here."_s), "way-experience"), nullptr);
}

TEST(RouteGates, withWhichWorkManyBeginIsAskedNow) {
    auto broker = gatesOf(EntryEducation::HighSchool);
    broker.doors = {{"exam", DoorKind::Exam, {}, "Exam", {}, {}, ""}};
    const auto page = u"Many first work as an entry clerk for a broker."_s;
    EXPECT_THAT(notesAt(stepsFor(broker, EntryEducation::HighSchool, page), "way-begin"), HasSubstr("“as an entry clerk for a broker”"));
    EXPECT_EQ(gate(stepsFor(gatesOf(EntryEducation::None), EntryEducation::HighSchool, page), "way-begin"), nullptr) << "the door is open";
    EXPECT_EQ(gate(stepsFor(broker, EntryEducation::HighSchool, u"Most start with a high school diploma."_s), "way-begin"), nullptr);
}

TEST(RouteGates, theFieldIsNotCheckedWhereItMattersLittle) {
    const auto fundraiser = gatesOf(EntryEducation::Bachelor);
    EXPECT_NE(gate(stepsFor(fundraiser, EntryEducation::Bachelor), "way-field"), nullptr);
    EXPECT_EQ(gate(stepsFor(fundraiser, EntryEducation::Bachelor, u"The subject matters little: {entry_education} will do."_s), "way-field"), nullptr);
}

TEST(RouteGates, whereNoPayIsPublishedOneAsksWhoHires) {
    auto dealer = gatesOf(EntryEducation::None);
    db::Place utah;
    utah.key = db::PlaceKey::trusted("state:UT");
    utah.kind = db::PlaceKind::State;
    utah.name = "Utah";
    dealer.place = dealer.state = utah;
    dealer.states = {utah};
    for (const bool unpaid : {false, true}) {
        RouteAsked asked{u"Dealers"_s, {}, dealer, {}, app::routeFrom(dealer, EntryEducation::HighSchool, {})};
        asked.unpaidHere = unpaid;
        const auto notes = notesAt(routeSteps(asked), "way-apply");
        EXPECT_EQ(notes.find("no pay of this work in Utah") != std::string::npos, unpaid);
    }
}

TEST(RouteGates, theDegreeBeforeAProfessionalSchoolIsChosenForIt) {
    auto doctor = gatesOf(EntryEducation::Doctorate);
    doctor.doors = {{"medical-school", DoorKind::School, EntryEducation::Doctorate, "Medical school", 48, 48, "After college with pre-medical science."}};
    EXPECT_THAT(notesAt(stepsFor(doctor, EntryEducation::HighSchool), "way-bachelor"), HasSubstr("Medical school: After college with pre-medical science."));
    doctor.doors.front().key = "phd";
    EXPECT_THAT(notesAt(stepsFor(doctor, EntryEducation::HighSchool), "way-bachelor"), Not(HasSubstr("Choose its courses")));
}

TEST(RouteGates, aCertificateThatIsAskedForIsAskedAbout) {
    auto preparers = gatesOf(EntryEducation::HighSchool);
    const auto page = u"Certification is demanded by some hospitals, so find out before you pay for a class."_s;
    const char* told = "speaks of a certificate";
    const auto steps = stepsFor(preparers, EntryEducation::HighSchool, page);
    EXPECT_THAT(notesAt(steps, "way-certification"), HasSubstr(told)) << "a row of its own, before one applies";
    EXPECT_LT(gate(steps, "way-certification"), gate(steps, "way-apply"));
    EXPECT_NE(gate(stepsFor(preparers, EntryEducation::HighSchool, u"A starter certificate and any customer work help."_s), "way-certification"), nullptr);
    for (const char16_t* page : {u"Employers often want a voluntary certificate.", u"Employers ask for school; a certificate as coder is what many ads name."})
        EXPECT_NE(gate(stepsFor(preparers, EntryEducation::HighSchool, QString::fromUtf16(page)), "way-certification"), nullptr);
    EXPECT_EQ(gate(stepsFor(preparers, EntryEducation::HighSchool, u"Voluntary certificates are common."_s), "way-certification"), nullptr);
    preparers.doors = {{"exam", DoorKind::Exam, {}, "Exam", {}, {}, ""}};
    EXPECT_EQ(gate(stepsFor(preparers, EntryEducation::HighSchool, page), "way-certification"), nullptr) << "it is a step";
    preparers.doors = {{"food-certificate", DoorKind::Licence, {}, "Food safety certificate", {}, {}, ""}};
    EXPECT_EQ(gate(stepsFor(preparers, EntryEducation::HighSchool, page), "way-certification"), nullptr) << "once";
}

TEST(RouteGates, whereThePageAsksForMoreTheDoorIsNotSaidToAskForNothing) {
    const auto guide = gatesOf(EntryEducation::None);
    const auto said = [&](const QString& page) { return notesAt(stepsFor(guide, EntryEducation::HighSchool, page), "way-apply"); };
    EXPECT_THAT(said(u"Wilderness first aid is often asked for."_s), HasSubstr("says of ages, papers and rules"));
    EXPECT_THAT(said(u"A course of weeks to a year is common before or on the job."_s), HasSubstr("says of ages, papers and rules"));
    EXPECT_THAT(said(u"Firms train people."_s), Not(HasSubstr("says of ages, papers and rules")));
    EXPECT_THAT(said(u"In some jurisdictions the nurse aide rules are listed for this work."_s), HasSubstr("says of ages, papers and rules"));
    auto licensed = gatesOf(EntryEducation::None);
    licensed.licensingStates = 14;
    EXPECT_THAT(notesAt(stepsFor(licensed, EntryEducation::HighSchool, u"Firms train people."_s), "way-apply"), HasSubstr("says of ages, papers and rules"));
}

TEST(RouteGates, aFieldIsSpokenOfByWhoeverStudiedIt) {
    const auto speaks = [](const char* name, const char* field) {
        PageOnWay page;
        page.takeWords(name);
        return page.speaksOf(field);
    };
    EXPECT_TRUE(speaks("Statisticians", "Statistics, General"));
    EXPECT_TRUE(speaks("Foresters", "Forest Management/Forest Resources Management"));
    EXPECT_TRUE(speaks("Geographers", "Geography"));
    EXPECT_FALSE(speaks("Preventive Medicine Physicians", "Physics, General"));
    EXPECT_FALSE(speaks("research posts", "Educational Assessment, Evaluation, and Research, Other"));
}

TEST(RouteGates, theGroupsProfessionIsNoSchoolOfAnotherOne) {
    auto therapist = gatesOf(EntryEducation::Master);
    therapist.code = "29-1122.01";
    therapist.ofGroup = true;
    therapist.fieldsFor = "Occupational Therapists";
    app::NearProgramme near{{}, {}};
    near.programme.school = "Grand Valley";
    near.programme.awards = {"m"};
    near.programme.fieldTitle = "Occupational Therapy/Therapist";
    therapist.programmes = {near};
    const auto page = u"Most hold a degree in rehabilitation."_s;
    const auto notes = [&](const QString& career) { return notesAt(stepsFor(therapist, EntryEducation::Bachelor, page, career), "way-place"); };
    EXPECT_THAT(notes(u"Low Vision Therapists"_s), HasSubstr("list of accredited programs"));
    EXPECT_THAT(notes(u"Low Vision Therapists"_s), Not(HasSubstr("Grand Valley")));
    therapist.doors = {{"aa-program", DoorKind::School, EntryEducation::Master, "Anesthesiologist assistant program (master’s)", 24, 30, ""}};
    EXPECT_THAT(notes(u"Anesthesiologist Assistants"_s), HasSubstr("list of accredited programs"));
    therapist.programmes[0].programme.fieldTitle = "Rehabilitation Science";
    EXPECT_THAT(notes(u"Anesthesiologist Assistants"_s), Not(HasSubstr("list of accredited programs"))) << "the page speaks of it";
    therapist.programmes[0].programme.fieldTitle = "Occupational Therapy/Therapist";
    therapist.fieldsFor = "Therapists, All Other";
    EXPECT_THAT(notes(u"Anesthesiologist Assistants"_s), Not(HasSubstr("list of accredited programs"))) << "a mixed group is no profession";
}

TEST(RouteGates, aLevelOfItsOwnDoorIsNoneOfTheGroups) {
    auto analyst = gatesOf(EntryEducation::HighSchool);
    analyst.entry->measuredFor = "Detectives";
    analyst.answersAbove = 60;
    const char* told = "name a higher level than that of the wider group";
    EXPECT_THAT(notesAt(stepsFor(analyst, EntryEducation::HighSchool), "way-apply"), HasSubstr(told));
    analyst.doors = {{"bachelor", DoorKind::School, EntryEducation::Bachelor, "Bachelor’s degree", 48, 60, ""}};
    EXPECT_THAT(notesAt(stepsFor(analyst, EntryEducation::HighSchool), "way-place"), Not(HasSubstr(told)));
}

TEST(RouteGates, anAgeIsToldBeforeTheYearsThatItMayMakeVain) {
    auto boss = gatesOf(EntryEducation::None, EntryExperience::UnderFiveYears);
    boss.doors = {{"cond-gaming", DoorKind::Condition, {}, "", {}, {}, "Age: mostly 21."}};
    const auto steps = stepsFor(boss, EntryEducation::HighSchool);
    EXPECT_THAT(notesAt(steps, "way-first-apply"), HasSubstr("Age: mostly 21."));
    EXPECT_THAT(notesAt(steps, "way-apply"), Not(HasSubstr("Age: mostly 21."))) << "said once";
    boss.entry->experience = EntryExperience::None;
    EXPECT_THAT(notesAt(stepsFor(boss, EntryEducation::HighSchool), "way-apply"), HasSubstr("Age: mostly 21."));
}

TEST(RouteGates, whoHiresFirstIsNotWaitedForWithAPermit) {
    auto dealer = gatesOf(EntryEducation::None);
    dealer.doors = {{"gaming-permit", DoorKind::Licence, {}, "Work permit", {}, {}, "Often the casino hires first and you apply together: ask."},
                    {"cond-gaming", DoorKind::Condition, {}, "", {}, {}, "Age: mostly 21."}};
    const auto steps = stepsFor(dealer, EntryEducation::HighSchool);
    ASSERT_NE(gate(steps, "way-gaming-permit"), nullptr);
    EXPECT_THAT(notesAt(steps, "way-gaming-permit"), HasSubstr("Age: mostly 21."));
    EXPECT_NE(gate(steps, "way-apply")->after.front().front(), "way-gaming-permit");
    dealer.doors.front().note = "Given after a background check.";
    EXPECT_EQ(gate(stepsFor(dealer, EntryEducation::HighSchool), "way-apply")->after.front().front(), "way-gaming-permit");
}

TEST(RouteGates, aHelperNeedsNoDiploma) {
    auto mason = gatesOf(EntryEducation::HighSchool);
    mason.code = "47-2022.00";
    mason.entry->training = db::EntryTraining::Apprenticeship;
    EXPECT_NE(gate(stepsFor(mason, EntryEducation::None), "way-helper"), nullptr);
    EXPECT_EQ(gate(stepsFor(mason, EntryEducation::HighSchool), "way-helper"), nullptr);
    mason.code = "49-9021.00";
    EXPECT_EQ(gate(stepsFor(mason, EntryEducation::None), "way-helper"), nullptr);
}

TEST(RouteGates, aMixedGroupIsNoJobAndChosenFromFirst) {
    const auto group = u"Computer Occupations, All Other"_s;
    const auto steps = stepsFor(gatesOf(EntryEducation::Bachelor), EntryEducation::HighSchool, u"Operator posts often take less and train on site."_s, group);
    EXPECT_EQ(gate(steps, "way-job")->title, "First job in this group: Computer Occupations");
    EXPECT_THAT(notesAt(steps, "way-place"), HasSubstr("many unlike jobs"));
    EXPECT_THAT(notesAt(steps, "way-ask-level"), HasSubstr("Some posts take less"));
    EXPECT_NE(gate(steps, "way-kind"), nullptr) << "at once, and not behind four years of college";
    EXPECT_EQ(gate(stepsFor(gatesOf(EntryEducation::Bachelor), EntryEducation::HighSchool, u"Posts are many."_s), "way-ask-level"), nullptr);
    EXPECT_THAT(notesAt(stepsFor(gatesOf(EntryEducation::Bachelor), EntryEducation::HighSchool), "way-place"), Not(HasSubstr("many unlike jobs")));
}

TEST(RouteGates, resultsAreBroughtWhereTheyAreTheDiploma) {
    const auto athlete = gatesOf(EntryEducation::None);
    const auto steps = stepsFor(athlete, EntryEducation::HighSchool, u"Teams ask for {entry_education}: results are the only diploma."_s);
    EXPECT_THAT(gate(steps, "way-apply")->documents, Not(Contains("résumé")));
    EXPECT_THAT(notesAt(steps, "way-apply"), HasSubstr("Reading does not replace them."));
    EXPECT_THAT(gate(stepsFor(athlete, EntryEducation::HighSchool), "way-apply")->documents, Contains("résumé"));
}

/// A nursery dealer's license is no word to who picks crops, and the plan says what the page says.
TEST(RouteGates, whatOfOtherTradesIsOnRecordIsNotSaidToBeFiledForIt) {
    auto pickers = gatesOf(EntryEducation::None);
    db::Place nebraska;
    nebraska.key = db::PlaceKey::trusted("state:NE");
    nebraska.kind = db::PlaceKind::State;
    nebraska.country = "US";
    nebraska.name = "Nebraska";
    pickers.place = pickers.state = nebraska;
    pickers.states = {nebraska};
    pickers.recordsState = true;
    pickers.otherTrades = {"Nursery Stock Distributor"};
    const auto note = recordsNote(pickers, {}).toStdString();
    EXPECT_THAT(note, HasSubstr("No license that names this work is filed under its code in the records at hand of Nebraska"));
    EXPECT_THAT(note, Not(HasSubstr("Nursery")));
    EXPECT_TRUE(licenceNote(pickers).toStdString().starts_with(note)) << "the page has the same sentence, and a list behind it";
}

} // namespace waymark::ui

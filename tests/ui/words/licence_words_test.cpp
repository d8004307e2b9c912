// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of licenses on a career's page, where it was false once: of whom a record is, of which place, and when.
#include "ui/words/licence_words.h"
#include "ui/words/ways_in_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

db::Place place(const char* key, const char* name, const char* country) {
    db::Place made;
    made.key = db::PlaceKey::trusted(key);
    made.name = name;
    made.country = country;
    return made;
}

app::WaysIn inOhio() {
    app::WaysIn ways;
    ways.entry = db::OccupationEntry{};
    ways.entry->education = db::EntryEducation::Bachelor;
    ways.place = ways.state = place("state:OH", "Ohio", "US");
    ways.states = {*ways.state};
    ways.recordsState = true;
    return ways;
}

TEST(Licences, WhatAStateDoesNotRecordIsNoProof) {
    app::WaysIn ways = inOhio();
    ways.licensingStates = ways.namingStates = 1;
    ways.licensedIn = {"Washington"};
    ways.namedElsewhere.emplace_back();
    ways.namedElsewhere[0].title = "Psychologists";
    ways.namedElsewhere[0].state = db::PlaceKey::trusted("state:OH");
    ways.otherTrades = {"ASBESTOS WORKER", "Asbestos worker"};
    const std::string note = licenceNote(ways).toStdString();
    EXPECT_THAT(note, HasSubstr("which are incomplete"));
    EXPECT_THAT(note, HasSubstr("One state (Washington) records a license for it or for a part of it."));
    EXPECT_THAT(note, HasSubstr("Filed under other codes, with words of its names: Psychologists (OH);"));
    EXPECT_THAT(note, HasSubstr("perhaps for other work: Asbestos Worker. Ask whether"));
    for (const SaidStep& step : stepsInWords(ways)) {
        if (step.kind == app::StepKind::Licence) {
            EXPECT_TRUE(step.optional) << "one state is not the country";
        }
    }
    ways.licensingStates = ways.namingStates = 12;
    ways.licensedIn.clear();
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("Twelve states record a license for it"));
    ways.namingStates = 5;
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("Twelve states record a license for it, for a part of it or for work close to it.")) << "midwives' of assistants";
}

TEST(Licences, TheStepStaysWhereTheRecordsOfTheStateLackIt) {
    app::WaysIn ways = inOhio();
    ways.licensingStates = ways.namingStates = 44;
    const auto step = [&ways] { return stepsInWords(ways)[2]; };
    EXPECT_FALSE(step().optional);
    EXPECT_EQ(step().title.toStdString(), "License");
    EXPECT_THAT(step().note.toStdString(), HasSubstr("of Ohio hold no license by this name under its code; nearly everywhere one is asked for"));
    ways.namingStates = 30;
    EXPECT_THAT(step().note.toStdString(), HasSubstr("under its code; most states ask for one: ask the agency")) << "guards need none in some";
    ways.recordsState = false;
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("does not cover Ohio"));
    EXPECT_EQ(step().note.toStdString(), "Ask the state’s agency before you study.");
    ways.code = "17-2051.00";
    EXPECT_TRUE(stepsInWords(ways).back().optional) << "engineers are licensed after years of work";
    EXPECT_EQ(stepsInWords(ways).back().kind, app::StepKind::Licence);
}

TEST(Licences, AFederalOneGoesFirstAndEveryStateAsksForIt) {
    app::WaysIn ways = inOhio();
    ways.licences.resize(1);
    ways.licences[0].title = "Customs Broker";
    ways.licences[0].state = db::PlaceKey::trusted("country:US");
    ways.licenceNamesIt = ways.federalNamesIt = true;
    ways.licensingStates = 1;
    ways.licensedIn = {"Alaska"};
    EXPECT_EQ(stepsInWords(ways)[2].title.toStdString(), "Federal license");
    EXPECT_THAT(licenceNote(ways).toStdString(), StartsWith("A federal license, the same in every state: Customs Broker. Ask the agency"));
    EXPECT_THAT(licenceNote(ways).toStdString(), Not(HasSubstr("hold no license")));
    ways.states.clear();
    EXPECT_THAT(licenceNote(ways).toStdString(), StartsWith("A federal license, the same in every state: Customs Broker. One state (Alaska)"));
}

TEST(Licences, WhereNoneIsFiledNoStateLacksItsName) {
    app::WaysIn ways = inOhio();
    ways.entry->education = db::EntryEducation::HighSchool;
    ways.filedNowhere = true;
    db::CareerDoor door;
    door.key = "pesticide-license";
    door.kind = db::DoorKind::Licence;
    door.title = "Pesticide applicator’s license or certificate";
    door.note = "Needed to use pesticides for hire.";
    ways.doors = {door};
    const auto step = stepsInWords(ways)[1];
    EXPECT_EQ(step.title.toStdString(), door.title);
    EXPECT_EQ(step.note.toStdString(), "Needed to use pesticides for hire. No license is filed under its code in the records at hand, which "
                                       "is no proof that none is needed: ask the agency of your state before you begin.");
    EXPECT_THAT(licenceNote(ways).toStdString(), Not(HasSubstr("by this name")));
}

TEST(Licences, ALicenseThatTheHouseAppliesForComesWithItsOffer) {
    app::WaysIn ways = inOhio();
    ways.entry->education = db::EntryEducation::HighSchool;
    ways.licensingStates = 5;
    db::CareerDoor door;
    door.key = "gaming-permit";
    door.kind = db::DoorKind::Licence;
    door.title = "Gaming license or work permit";
    door.note = "Often the card room hires first and applies with you.";
    ways.doors = {door};
    const auto steps = stepsInWords(ways);
    ASSERT_EQ(steps.size(), 3u);
    EXPECT_EQ(steps[1].title.toStdString(), "First job (the offer)");
    EXPECT_EQ(steps[2].title.toStdString(), door.title);
    EXPECT_THAT(steps[2].note.toStdString(), StartsWith(door.note + " The records at hand of Ohio hold no license by this name"));
}

TEST(Licences, ForAJudgeTheBarIsAskedAndNoAgency) {
    app::WaysIn ways = inOhio();
    ways.filedNowhere = true;
    db::CareerDoor door;
    door.key = "bar-admission";
    door.kind = db::DoorKind::Licence;
    door.title = "Admission to the bar, where the post asks for it";
    door.note = "Nobody is licensed as a judge.";
    ways.doors = {door};
    const auto step = stepsInWords(ways)[2];
    EXPECT_TRUE(step.optional) << "some smaller courts take others";
    EXPECT_EQ(step.title.toStdString(), door.title);
    EXPECT_EQ(step.note.toStdString(), "Nobody is licensed as a judge. Ask the bar of your state, and the court or agency itself.");
    ways.doors.front().key = "lawyer-license";
    ways.doors.front().title = "Lawyer’s license (admission to the bar)";
    EXPECT_EQ(stepsInWords(ways)[2].title.toStdString(), ways.doors.front().title) << "without a record its door says what it is";
    EXPECT_FALSE(stepsInWords(ways)[2].optional);
}

TEST(Licences, WhereNoStudyIsAskedForOneAsksBeforeTheWork) {
    app::WaysIn ways = inOhio();
    ways.entry->education = db::EntryEducation::Bachelor;
    EXPECT_EQ(beforeIt(ways).toStdString(), "before you study");
    ways.schoolingStated = 10;
    ways.schoolingAsked = 3;
    EXPECT_EQ(beforeIt(ways).toStdString(), "before you begin") << "agents of athletes register";
    ways.schoolingAsked = 5;
    EXPECT_EQ(beforeIt(ways).toStdString(), "before you study");
}

TEST(Licences, ForALifeguardThePoolIsAskedAndNoAgency) {
    app::WaysIn ways = inOhio();
    ways.entry->education = db::EntryEducation::None;
    db::CareerDoor door;
    door.key = "lifeguard-cert";
    door.kind = db::DoorKind::Licence;
    door.title = "Lifeguard certificate";
    door.note = "It is a matter of days.";
    ways.doors = {door};
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("ask the pool, the beach or the patrol"));
    EXPECT_THAT(licenceNote(ways).toStdString(), Not(HasSubstr("ask the agency")));
}

TEST(Licences, WhereANumberOfStatesHaveNoneTheStepSaysSo) {
    app::WaysIn ways = inOhio();
    ways.licensingStates = ways.namingStates = 30;
    db::CareerDoor door;
    door.key = "guard-card";
    door.kind = db::DoorKind::Licence;
    door.title = "Guard card or license, where your state asks for one";
    ways.doors = {door};
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), door.title);
    ways.stateNamesIt = true;
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "License");
    ways.stateNamesIt = false;
    ways.namingStates = 44;
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "License");
}

TEST(Licences, WhomALicenseIsForIsSaid) {
    app::WaysIn ways = inOhio();
    ways.code = "29-1242.00";
    ways.licences.resize(5);
    const char* titles[]{"Medical Doctor (M.D.)", "Medical Doctor, Educational Limited (M.D.)", "Medical Doctor, Clinical Academic (M.D.)", "Physicians, Locum Tenens",
                         "Dental Hygienist / Resident Provider"};
    for (std::size_t i = 0; i < 5; ++i) {
        ways.licences[i].title = titles[i];
        ways.licences[i].state = db::PlaceKey::trusted("state:OH");
        ways.licences[i].experience = db::LicencePractice::Yes;
    }
    const auto asks = [&](std::size_t i) { return licencesInWords(ways)[i].asks.toStdString(); };
    EXPECT_EQ(asks(0), "experience");
    EXPECT_THAT(asks(1), StartsWith("for those in training, such as residents"));
    EXPECT_THAT(asks(1), Not(HasSubstr("experience"))) << "who begins a residency has none";
    EXPECT_EQ(asks(2), "for those who teach at a school of the profession; experience");
    EXPECT_THAT(asks(3), StartsWith("for a stay of some time only"));
    EXPECT_EQ(asks(4), "experience");
    ways.licences[4].title = "Physicians, Limited Licenses";
    EXPECT_THAT(asks(4), StartsWith("for some only or within limits"));
    ways.code = "41-3021.00";
    ways.licences[0].title = "Resident Insurance Producer";
    EXPECT_EQ(asks(0), "experience") << "a resident of the state";
    ways.code = "17-2051.00";
    ways.licences[0].title = "PROFESSIONAL ENGINEER";
    ways.licences[1].title = "PROFESSIONAL STRUCTURAL ENGINEER";
    EXPECT_THAT(asks(1), StartsWith("mostly after the plain license"));
    EXPECT_EQ(asks(0), "experience");
}

TEST(Licences, AShortTitleSaysWhoseItIsByItsAddress) {
    app::WaysIn ways = inOhio();
    ways.licences.resize(1);
    ways.licences[0].title = "Judge";
    ways.licences[0].url = "http://www.myfloridalicense.com/DBPR/boxing-commission/#1511278704691";
    EXPECT_EQ(licencesInWords(ways)[0].title.toStdString(), "Judge (boxing commission)") << "no school's";
    ways.licences[0].title = "Boxing Judge";
    EXPECT_EQ(licencesInWords(ways)[0].title.toStdString(), "Boxing Judge");
    ways.licences[0].title = "Real Estate Qualifying Broker";
    EXPECT_EQ(licencesInWords(ways)[0].title.toStdString(), "Real Estate Qualifying Broker") << "an address of another board";
}

TEST(Licences, WhatARecordSaysOfAFelonyIsTheRecords) {
    app::WaysIn ways = inOhio();
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("which are incomplete. No state in them has one that names it: ask those who hire."));
    auto asked = ways;
    asked.doors.emplace_back(); // to be asked first
    EXPECT_THAT(licenceNote(asked).toStdString(), AllOf(HasSubstr("which are incomplete. Ask before you begin."), Not(HasSubstr("No state in them")))) << "Nevada licenses phlebotomists";
    asked.doors[0].kind = db::DoorKind::Condition;
    asked.doors[0].note = "Some states, counties and cities ask for a food handler card.";
    EXPECT_THAT(licenceNote(asked).toStdString(), Not(HasSubstr("No state in them"))) << "its own condition speaks of one";
    asked.doors[0].note = "A background check is usual.";
    EXPECT_THAT(licenceNote(asked).toStdString(), HasSubstr("No state in them"));
    ways.licences.resize(1);
    ways.licences[0].state = db::PlaceKey::trusted("state:OH");
    ways.licences[0].background = db::LicenceBackground::Felonies;
    EXPECT_EQ(licencesInWords(ways)[0].asks.toStdString(), "a felony conviction rules it out, says the record; since then many states ask whether it relates to "
                                                           "the work: ask the agency");
}

TEST(Licences, TheSchoolOfAProfessionIsNoCourse) {
    app::WaysIn ways = inOhio();
    ways.licences.resize(1);
    ways.licences[0].state = db::PlaceKey::trusted("state:OH");
    ways.licences[0].education = db::LicenceSchooling::Course;
    const auto asks = [&ways] { return licencesInWords(ways)[0].asks.toStdString(); };
    EXPECT_EQ(asks(), "a certain course");
    db::CareerDoor school;
    school.kind = db::DoorKind::School;
    school.award = db::EntryEducation::Doctorate;
    ways.doors = {school};
    EXPECT_EQ(asks(), "schooling, which the record calls a course: ask which") << "physical therapists in Pennsylvania";
}

TEST(Licences, ExperienceThatOnlyOneRecordNamesIsItsWord) {
    app::WaysIn ways = inOhio();
    ways.entry->experience = db::EntryExperience::None;
    ways.licences.resize(1);
    ways.licences[0].title = "Unarmed Security Guard";
    ways.licences[0].state = db::PlaceKey::trusted("state:OH");
    ways.licences[0].experience = db::LicencePractice::Yes;
    const auto asks = [&ways] { return licencesInWords(ways)[0].asks.toStdString(); };
    ways.practiceStated = 10;
    ways.practiceAsked = 4;
    EXPECT_THAT(asks(), StartsWith("experience, says the record, though most"));
    ways.practiceAsked = 5;
    EXPECT_EQ(asks(), "experience") << "no fewer records ask for it";
    ways.practiceAsked = 1;
    ways.entry->training = db::EntryTraining::Apprenticeship;
    EXPECT_EQ(asks(), "experience");
}

TEST(Licences, WhoeverBuildsForThePublicMostlyNeedsTheLaterOne) {
    app::WaysIn ways = inOhio();
    ways.code = "17-2051.00";
    ways.licensingStates = 30;
    db::CareerDoor door;
    door.key = "pe-later";
    door.kind = db::DoorKind::Later;
    door.note = "Later: the license.";
    ways.doors = {door};
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "Later, for some: license");
    ways.doors.front().key = "pe-public-later";
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "Later, for most who design for the public: license");
    EXPECT_TRUE(stepsInWords(ways).back().optional);
}

TEST(Licences, HowManyAskIsNeverLessThanTheCountBesideIt) {
    app::WaysIn ways = inOhio();
    ways.namingStates = 20;
    ways.licensingStates = 25;
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("hold no license by this name under its code; some states ask for one: ask"));
    ways.licensingStates = 39;
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("by this name under its code; most states record one for it or for a part of it: ask"));
    db::CareerDoor door;
    door.key = "pesticide-license";
    door.kind = db::DoorKind::Licence;
    door.title = "Pesticide applicator’s license or certificate";
    door.note = "Needed to use pesticides for hire.";
    ways.doors = {door};
    EXPECT_THAT(licenceNote(ways).toStdString(), StartsWith("Pesticide applicator’s license or certificate. Needed to use pesticides for hire. The records at hand of Ohio hold no license by "
                                                            "this name under its code; whether your post needs one depends on the work"));
    for (const char* key : {"coastguard-license", "nrc-license"}) {
        ways.doors[0].key = key;
        EXPECT_EQ(licenceStepTitle(ways).toStdString(), "Federal license") << key;
    }
}

TEST(Licences, WhatEveryStateAsksForIsNotSaidOfSome) {
    app::WaysIn ways = inOhio();
    ways.licensingStates = ways.namingStates = 12;
    db::CareerDoor door;
    door.key = "pesticide-license";
    door.kind = db::DoorKind::Licence;
    door.title = "Pesticide applicator’s license or certificate";
    door.everywhere = true;
    ways.doors = {door};
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("by this name under its code; every state asks for one, or for work under somebody who has one: ask"));
    ways.filedNowhere = true;
    EXPECT_THAT(licenceStepNote(ways).toStdString(), HasSubstr("records at hand; every state asks for one"));
}

TEST(Licences, OfAMetroOfTwoStatesEachIsSaidToHoldWhatItHolds) {
    app::WaysIn ways = inOhio();
    ways.place = place("metro:38900", "Portland-Vancouver-Hillsboro, OR-WA", "US");
    ways.states = {place("state:OR", "Oregon", "US"), place("state:WA", "Washington", "US")};
    ways.licensingStates = ways.namingStates = 12;
    ways.licences.resize(1);
    ways.licences[0].title = "Limited Tester";
    ways.licences[0].state = db::PlaceKey::trusted("state:WA");
    EXPECT_THAT(licenceNote(ways).toStdString(), StartsWith("The records at hand of Washington and of Oregon hold no license by this very name under its code, "
                                                            "those of Washington others; some states ask"));
    EXPECT_THAT(licenceStepNote(ways).toStdString(), HasSubstr("those of Washington others"));
    ways.licenceNamesIt = ways.stateNamesIt = true; // Washington's
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "License, where your state asks for one");
    EXPECT_TRUE(stepsInWords(ways)[2].optional) << "the learner may live in the other one";
    ways.allStatesNameIt = true;
    db::CareerDoor door;
    door.key = "state-license-ask";
    door.kind = db::DoorKind::Licence;
    door.title = "License, where your state asks for one";
    ways.doors = {door};
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "License");
}

TEST(Licences, WhatOneStateRecordsMayBeForABranch) {
    app::WaysIn ways = inOhio();
    ways.licenceNamesIt = ways.stateNamesIt = ways.allStatesNameIt = true; // "Software Engineer", an engineer's discipline
    ways.namingStates = ways.licensingStates = 1;
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "License, where your state asks it of your kind of work");
    EXPECT_EQ(licenceStepNote(ways).toStdString(), "Ask the agency whether your work needs one.");
    EXPECT_TRUE(stepsInWords(ways)[2].optional);
}

TEST(Licences, WhatALaterLicenseTakesSaysItsDoor) {
    app::WaysIn ways = inOhio();
    db::CareerDoor door;
    door.key = "cpa-later";
    door.kind = db::DoorKind::Later;
    door.note = "Later: the license as public accountant. Study hours, an exam and practice.";
    ways.doors = {door};
    EXPECT_EQ(licenceStepNote(ways).toStdString(), "The license as public accountant. Study hours, an exam and practice.");
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "Later, for some: license");
    ways.doors.clear();
    ways.code = "17-2051.00";
    ways.licensingStates = 44;
    EXPECT_THAT(licenceStepNote(ways).toStdString(), HasSubstr("after years of practice"));
}

TEST(Licences, TheDistrictIsNoState) {
    app::WaysIn ways = inOhio();
    ways.licensingStates = 50;
    ways.licensedInDistrict = true;
    EXPECT_EQ(licensingStatesWords(ways).toStdString(), "49 states and the District of Columbia record a license");
    ways.licensingStates = 2;
    ways.licensedIn = {"Ohio"};
    EXPECT_EQ(licensingStatesWords(ways).toStdString(), "Ohio and the District of Columbia record a license");
    ways.licensingStates = 1;
    ways.licensedIn.clear();
    EXPECT_EQ(licensingStatesWords(ways).toStdString(), "The District of Columbia records a license");
}

TEST(Licences, ADegreeOfARecordIsNoneWhereNoDegreeIsAsked) {
    app::WaysIn ways = inOhio();
    ways.licences.resize(1);
    ways.licences[0].education = db::LicenceSchooling::Degree;
    EXPECT_EQ(licencesInWords(ways)[0].asks.toStdString(), "a degree: ask which");
    ways.entry->education = db::EntryEducation::HighSchool;
    EXPECT_EQ(licencesInWords(ways)[0].asks.toStdString(), "schooling, which the record calls a degree: ask which");
}

TEST(Licences, WhatIsLeftOutUnderItsCodeIsNeverSaidToBeAbsent) {
    app::WaysIn ways = inOhio(); // dealers in Illinois
    ways.licensingStates = 3;
    ways.filingStates = 18;
    ways.licensedIn = {"Kentucky", "Michigan", "Minnesota"};
    for (int i = 1; i <= 12; ++i)
        ways.otherTrades.push_back("DEALER " + std::string(1, static_cast<char>('A' + i)));
    const std::string note = licenceNote(ways).toStdString();
    EXPECT_THAT(note, Not(HasSubstr("hold no license")));
    EXPECT_THAT(note, HasSubstr("Dealer K and 2 more. Ask whether"));
    ways.otherTrades = {"Grain Buyer License"};
    ways.licences.resize(1);
    ways.licences[0].title = "Feed Salesperson";
    ways.licences[0].state = db::PlaceKey::trusted("state:OH");
    EXPECT_THAT(licenceNote(ways).toStdString(), testing::EndsWith("Also filed under its code, perhaps for other work: Grain Buyer License. Ask whether one of them covers yours."))
        << "beside those for a part of the work";
    EXPECT_THAT(licensingCount(ways).toStdString(), HasSubstr("file licenses of other names under its code."));
    ways.filingStates = 4;
    EXPECT_THAT(licensingCount(ways).toStdString(), Not(HasSubstr("other names")));
}

TEST(Licences, OnAStatesOwnWatersTheCoastGuardSetsNoRules) {
    app::WaysIn ways = inOhio();
    db::CareerDoor door;
    door.key = "coastguard-license";
    door.kind = db::DoorKind::Licence;
    door.title = "Coast Guard license";
    ways.doors = {door};
    EXPECT_THAT(licenceNote(ways).toStdString(), StartsWith("A federal license, the same in every state: Coast Guard license. On waters that are a state’s alone"));
}

TEST(Licences, ALineLeavesOutNothingThatTheRecordAsks) {
    app::WaysIn ways = inOhio();
    ways.licences.resize(1);
    db::Licence& trainer = ways.licences[0];
    trainer.exam = db::LicenceExam::State;
    trainer.education = db::LicenceSchooling::Degree;
    trainer.experience = db::LicencePractice::Yes;
    trainer.certification = db::LicenceCertification::Yes;
    trainer.continuing = db::LicenceContinuing::Yes;
    EXPECT_EQ(licencesInWords(ways)[0].asks.toStdString(),
              "exam of the state; a degree: ask which; experience; certification by a body of the profession; later, continuing education");
    trainer = {};
    trainer.kind = db::LicenceKind::Secondary;
    trainer.physical = db::LicencePhysical::Vision;
    EXPECT_EQ(licencesInWords(ways)[0].asks.toStdString(), "another license first; a vision test");
    trainer.physical.reset();
    EXPECT_THAT(licencesInWords(ways)[0].asks.toStdString(), StartsWith("another license first; the record names nothing else"));
}

TEST(Licences, ANoteSaysOnceWhomToAsk) {
    app::WaysIn ways = inOhio();
    db::CareerDoor door;
    door.key = "adjuster-license";
    door.kind = db::DoorKind::Licence;
    door.title = "Adjuster’s license, where your state asks for one";
    ways.doors = {door};
    ways.namedElsewhere.emplace_back();
    ways.namedElsewhere.back().state = db::PlaceKey::trusted("state:OH");
    ways.namedElsewhere.back().title = "Damage Appraiser";
    const QString note = licenceStepNote(ways);
    EXPECT_EQ(note.count(QStringLiteral("ask the agency")) + note.count(QStringLiteral("Ask ")), 1) << note.toStdString();
    EXPECT_THAT(note.toStdString(), HasSubstr("Damage Appraiser (OH); the agency says whether that covers your work."));
    ways.states.clear();
    ways.state.reset();
    ways.place = place("country:DE", "Germany", "DE");
    EXPECT_EQ(licenceStepTitle(ways).toStdString(), "License, where one is asked for") << "Germany is no state of the United States";
}

TEST(Licences, OneThatMayBeItIsNoneByThisVeryName) {
    app::WaysIn ways = inOhio();
    ways.licensingStates = ways.namingStates = 44;
    ways.licences.resize(1);
    ways.licences[0].state = db::PlaceKey::trusted("state:OH");
    EXPECT_THAT(licenceNote(ways).toStdString(), HasSubstr("hold licenses under its code, none by this very name; nearly everywhere"));
    EXPECT_THAT(licenceNote(ways).toStdString(), Not(HasSubstr("hold no license")));
}

TEST(Licences, APartOfTheWorkIsNamedAndNoStudyIsSpokenOf) {
    app::WaysIn ways = inOhio();
    ways.entry->education = db::EntryEducation::None;
    ways.licensingStates = 13;
    ways.partTitles = {"Motor Vehicle Salesperson"};
    const auto steps = stepsInWords(ways);
    EXPECT_EQ(steps.front().kind, app::StepKind::FirstJob);
    EXPECT_EQ(steps.back().note.toStdString(), "For the work or a part of it the states’ records name most often: Motor Vehicle Salesperson. Ask the agency whether "
                                               "your work needs one.");
    ways.states.clear();
    ways.place = place("country:PR", "Puerto Rico", "PR");
    EXPECT_THAT(stepsInWords(ways).back().note.toStdString(), HasSubstr("ask its licensing board before you begin."));
}

TEST(Licences, ANoOfARecordIsNotSaid) {
    app::WaysIn ways = inOhio();
    ways.licences.resize(1);
    auto& licence = ways.licences[0];
    licence.state = db::PlaceKey::trusted("state:OH");
    licence.exam = db::LicenceExam::No;
    licence.background = db::LicenceBackground::No;
    EXPECT_EQ(licencesInWords(ways)[0].asks.toStdString(), "the record names nothing that is asked, which is no proof: ask");
    licence.education = db::LicenceSchooling::Degree;
    EXPECT_EQ(licencesInWords(ways)[0].asks.toStdString(), "a degree: ask which");
}

TEST(Licences, WhatIsFiledForTheWholeOccupationIsOfNoOtherTrade) {
    app::WaysIn ways = inOhio();
    ways.ofGroup = true;
    ways.licensingStates = ways.namingStates = 2;
    ways.ofItsGroup = {"Clinical Laboratory Scientist"};
    const std::string note = licenceNote(ways).toStdString();
    EXPECT_THAT(note, HasSubstr("Filed under the code of the wider occupation; whether for this work, too, is not stated: "
                                "Clinical Laboratory Scientist."));
    EXPECT_THAT(note, Not(HasSubstr("other trades")));
    ways.otherTrades = {"Asbestos Abatement Supervisor"};
    EXPECT_THAT(licenceNote(ways).toStdString(), Not(HasSubstr("Asbestos"))) << "of a part of an occupation nobody knows";
    EXPECT_THAT(note, HasSubstr("Two states record a license by one of its job names.")) << "what is for its group is not counted";
}

TEST(Licences, ALawThatWasRecordedIsNotCalledTodays) {
    app::WaysIn ways = inOhio();
    ways.licences.resize(1);
    ways.licences[0].state = db::PlaceKey::trusted("state:OH");
    ways.licences[0].background = db::LicenceBackground::AnyConviction;
    EXPECT_THAT(licencesInWords(ways)[0].asks.toStdString(), HasSubstr("such laws have changed"));
}

TEST(Licences, SoldiersAreSentToNoStateAgency) {
    app::WaysIn ways = inOhio();
    ways.code = "55-1017.00";
    EXPECT_EQ(licenceNote(ways).toStdString(), "");
}

} // namespace
} // namespace waymark::ui

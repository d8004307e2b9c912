// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which records of a state license a career.
#include "app/plan/licence_telling.h"
#include "app/plan/licensing.h"
#include "app/plan/route.h"

#include <gtest/gtest.h>

#include <tuple>

namespace waymark::app {

namespace {

using db::DoorKind;
using db::EntryEducation;

WaysIn waysWithEntry(EntryEducation level, const std::string& code) {
    WaysIn ways;
    ways.code = code;
    ways.entry = db::OccupationEntry();
    ways.entry->education = level;
    return ways;
}

db::CareerDoor licenceDoor(const std::string& key, DoorKind kind) {
    return {key, kind, {}, key, {}, {}, ""};
}

WaysIn waysWithRecords(const std::vector<std::string>& titles, const std::string& agency = "Board", const std::string& url = "") {
    WaysIn ways;
    for (const auto& title : titles)
        ways.licences.push_back({db::PlaceKey::trusted("state:FL"), "", title, db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, agency, url, "", ""});
    return ways;
}

std::vector<std::string> heldBy(const db::CareerNames& career, const WaysIn& ways) {
    std::vector<std::string> titles;
    for (const auto i : licensingOf(career, ways, ways.licences).here)
        titles.push_back(ways.licences[i].title);
    return titles;
}

} // namespace

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

TEST(Licensing, WhoLooksIntoWeldsAndAPhysicistAreNoTechnologistsOfPatients) {
    const db::CareerNames technologists{"29-2034.00", "Radiologic Technologists and Technicians", {"Radiographer", "Radiology Technician"}, {}};
    const auto ways = waysWithRecords({"RADIOGRAPHER, INDUSTRIAL", "RADIOGRAPHER, MEDICAL", "THERAPEUTIC RADIOLOGICAL PHYSICIST"});
    EXPECT_EQ(heldBy(technologists, ways), std::vector<std::string>{"RADIOGRAPHER, MEDICAL"});
}

TEST(Licensing, ABranchOfTheTitleIsNotTheWholeCareersLicense) {
    const db::CareerNames workers{"21-1021.00", "Child, Family, and School Social Workers", {"School Social Worker", "Case Worker"}, {}};
    EXPECT_EQ(heldBy(workers, waysWithRecords({"School Social Worker (grades PK-12)", "Certified Master Social Worker"})).size(), 2U);
    const db::CareerNames plumbers{"47-2152.00", "Plumbers, Pipefitters, and Steamfitters", {}, {}};
    EXPECT_EQ(heldBy(plumbers, waysWithRecords({"Pipefitter", "Pipefitting Observer"})), std::vector<std::string>{"Pipefitter"});
}

TEST(Licensing, WhatStandsBeforeADashIsNoBoardWhereNoCallingFollows) {
    const db::CareerNames mechanics{"49-3011.00", "Aircraft Mechanics and Service Technicians", {"Aircraft Repairer", "Aircraft Mechanic"}, {}};
    EXPECT_EQ(heldBy(mechanics, waysWithRecords({"Aircraft Repairer", "Aircraft Mechanic - A & P"})), std::vector<std::string>{"Aircraft Mechanic - A & P"});
}

TEST(Licensing, WhoAnswersForOthersIsNoBeginner) {
    const db::CareerNames agents{"41-3031.00", "Securities, Commodities, and Financial Services Sales Agents", {"Securities Sales Agent"}, {}};
    EXPECT_TRUE(heldBy(agents, waysWithRecords({"Series 24 General Securities Principal"})).empty());
}

TEST(Licensing, WhatAddsToALicenseIsNotTheOneToBeginWith) {
    const db::CareerNames nurses{"29-1171.00", "Nurse Practitioners", {"Nurse Practitioner"}, {}};
    auto ways = waysWithRecords({"Nurse Practitioners Authorization", "Nurse Practitioner, Additional Specialty Category", "Nurse Practitioners"});
    ways.doors = {licenceDoor("aprn-license", DoorKind::Licence)};
    EXPECT_EQ(heldBy(nurses, ways), std::vector<std::string>{"Nurse Practitioners"});
}

TEST(Licensing, ARecordOfAnotherCareersTitleIsNotForAPart) {
    const db::CareerNames assistants{"31-9091.00", "Dental Assistants", {}, {}};
    auto ways = waysWithEntry(EntryEducation::Certificate, "31-9091.00");
    std::vector<db::Licence> everywhere;
    for (int state = 0; state < 12; ++state) {
        db::Licence licence{db::PlaceKey::trusted("state:A" + std::string(1, static_cast<char>('A' + state))), "", "Dental Hygienist", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
        licence.exam = db::LicenceExam::State;
        licence.experience = db::LicencePractice::Yes;
        everywhere.push_back(licence);
    }
    ways.licences = {everywhere.front()};
    EXPECT_EQ(licensingOf(assistants, ways, everywhere).here.size(), 1U) << "what the page took for a part of the work stays one";
    const auto told = licensingOf(assistants, ways, everywhere, {"Dental Hygienists", "Dental Assistants"});
    EXPECT_TRUE(told.here.empty());
    EXPECT_EQ(told.demand, LicenceDemand::Unrecorded);
    ways.licences.front().title = everywhere.front().title = "Dental Assistant";
    EXPECT_TRUE(licensingOf(assistants, ways, everywhere, {"Dental Hygienists", "Dental Assistants"}).exact);
}

TEST(Licensing, WhatIsHeldWhileOnePractisesIsNotEarnedByThePractice) {
    const db::CareerNames directors{"39-4031.00", "Morticians, Undertakers, and Funeral Arrangers", {"Funeral Director", "Mortician"}, {}};
    auto ways = waysWithRecords({"Funeral Director Intern", "Funeral Director", "Funeral Director Provisional License", "Embalmer Apprentice"});
    ways.licences[0].kind = db::LicenceKind::Preliminary;
    const auto licensing = licensingOf(directors, ways, ways.licences);
    EXPECT_EQ(licensing.here, std::vector<std::size_t>{1});
    EXPECT_EQ(licensing.whileLearning, (std::vector<std::size_t>{0, 2})) << "embalming is another calling";
    const db::CareerNames electricians{"47-2111.00", "Electricians", {"Journeyman Electrician"}, {}};
    EXPECT_EQ(heldBy(electricians, waysWithRecords({"Apprentice Electrician", "Journeyman Electrician"})), std::vector<std::string>{"Journeyman Electrician"});
    EXPECT_EQ(heldBy(electricians, waysWithRecords({"Apprentice Electrician"})).size(), 1U) << "no other is on record";
    auto narrow = waysWithRecords({"Electrician, Limited Maintenance Apprentice"});
    narrow.licences[0].kind = db::LicenceKind::Preliminary;
    EXPECT_TRUE(licensingOf(electricians, narrow, narrow.licences).whileLearning.empty()) << "of a part of the trade";
    EXPECT_FALSE(isWhileLearning("Real Estate Sales Associate", false)) << "who sells houses";
    EXPECT_TRUE(isWhileLearning("Professional Counselor Associate", true));
    EXPECT_FALSE(isWhileLearning("Master Electrician", false));
    const db::CareerNames workers{"21-1022.00", "Healthcare Social Workers", {"Social Worker", "Clinical Social Worker"}, {}};
    auto levels = waysWithRecords({"Licensed Clinical Social Worker (LCSW)", "Baccalaureate Social Worker (RBSW)", "Licensed Master's Social Worker (LMSW)"});
    levels.doors = {{"msw", DoorKind::School, EntryEducation::Master, "Master of Social Work", 24, 24, ""}, licenceDoor("supervised", DoorKind::Training)};
    EXPECT_EQ(heldBy(workers, levels), std::vector<std::string>{"Licensed Clinical Social Worker (LCSW)"});
    EXPECT_EQ(licensingOf(workers, levels, levels.licences).whileLearning, std::vector<std::size_t>{2});
}

TEST(Licensing, ThePagesRuleBoundsThePlans) {
    Licensing asked;
    asked.demand = LicenceDemand::Asked;
    WaysIn ways;
    ways.code = "13-2053.00";
    ways.licensingStates = 37;
    EXPECT_EQ(boundByPage(asked, ways).demand, LicenceDemand::PartsOnly) << "insurance agents' are filed under underwriters";
    for (const std::size_t naming : {5U, 12U}) {
        ways.namingStates = naming;
        EXPECT_EQ(boundByPage(asked, ways).demand, LicenceDemand::SomeStates) << naming;
    }
    ways.namingStates = 30;
    EXPECT_EQ(boundByPage(asked, ways).demand, LicenceDemand::Asked);
    ways.namingStates = 0;
    asked.exact = true;
    EXPECT_EQ(boundByPage(asked, ways).demand, LicenceDemand::Asked) << "the learner's own state names it";
    asked.byJobName = true;
    EXPECT_EQ(boundByPage(asked, ways).demand, LicenceDemand::PartsOnly) << "by a job name, of a part of the work";
    Licensing none;
    ways.namingStates = 30;
    EXPECT_EQ(boundByPage(none, ways).demand, LicenceDemand::Unrecorded) << "the plan is the stricter one";
}

TEST(Licensing, ASecondLicenceCountsBehindYearsOfWorkUnderAFirst) {
    const db::CareerNames principals{"11-9032.00", "Education Administrators, Kindergarten through Secondary", {"School Principal", "Principal"}, {}};
    auto ways = waysWithRecords({"School Principal"});
    ways.licences[0].kind = db::LicenceKind::Secondary;
    EXPECT_TRUE(heldBy(principals, ways).empty());
    ways.doors = {licenceDoor("teaching-license", DoorKind::Licence), licenceDoor("teaching-years", DoorKind::Experience),
                  licenceDoor("admin-license", DoorKind::Licence)};
    EXPECT_EQ(heldBy(principals, ways).size(), 1U);
    EXPECT_GT(licenceGradeOf("Superintendent"), licenceGradeOf("School Principal"));
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
    auto ways = waysWithEntry(EntryEducation::HighSchool, "43-6013.00");
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
    EXPECT_EQ(licensingOf(secretaries, ways, everywhere).demand, LicenceDemand::PartsOnly) << "nor where no state is chosen";
}

TEST(Licensing, WhatAFewStatesRecordOfAPartOrABoardOfOtherWorkIsNoGate) {
    const db::CareerNames trainers{"39-2011.00", "Animal Trainers", {"Dog Trainer"}, {}};
    const auto guns = waysWithRecords({"Professional Gun Dog Trainers"});
    const auto told = licensingOf(trainers, guns, guns.licences);
    EXPECT_FALSE(told.exact);
    EXPECT_EQ(told.demand, LicenceDemand::PartsOnly);
    EXPECT_EQ(told.here.size(), 1U) << "told, not planned";
    const auto dogs = waysWithRecords({"Dog Trainer"});
    EXPECT_TRUE(licensingOf(trainers, dogs, dogs.licences).exact);
    const db::CareerNames managers{"11-3051.00", "Industrial Production Managers", {"Manufacturer"}, {}};
    EXPECT_TRUE(heldBy(managers, waysWithRecords({"Manufacturer"}, "Alcoholic Beverage Laws Enforcement Commission")).empty());
    EXPECT_TRUE(heldBy({"43-6013.00", "Medical Secretaries", {"Medical Secretary"}, {}}, waysWithRecords({"Medical Secretary"}, "Controlled Substance Advisory Committee")).empty());
}

TEST(Licensing, WhereBrokersBeginTheOneAboveThemIsMeant) {
    const db::CareerNames brokers{"41-9021.00", "Real Estate Brokers", {"Broker"}, {}};
    auto ways = waysWithRecords({"Real Estate Brokers", "Real Estate Principal Brokers"});
    ways.doors = {licenceDoor("realestate-license", DoorKind::Licence), licenceDoor("agent-years", DoorKind::Experience),
                  licenceDoor("broker-license", DoorKind::Licence)};
    EXPECT_EQ(heldBy(brokers, ways), std::vector<std::string>{"Real Estate Principal Brokers"});
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

TEST(Licensing, ItsOwnTitleBeatsAllOthers) {
    using Titles = std::vector<std::string>;
    EXPECT_EQ(heldBy({"29-1071.00", "Physician Assistants", {"Physician"}, {}}, waysWithRecords({"PHYSICIAN", "PHYSICIAN ASSISTANT"})), Titles{"PHYSICIAN ASSISTANT"});
    EXPECT_EQ(heldBy({"29-1081.00", "Podiatrists", {"Podiatric Physician"}, {}}, waysWithRecords({"PHYSICIAN", "PODIATRIST"})), Titles{"PODIATRIST"});
    EXPECT_EQ(heldBy({"29-2034.00", "Radiologic Technologists and Technicians", {"X-Ray Technician"}, {}},
                     waysWithRecords({"Chiropractic X-Ray Technician Registration", "X-Ray Technician", "Radiological Technologist"})),
              Titles{"Radiological Technologist"});
    EXPECT_EQ(heldBy({"25-2012.00", "Kindergarten Teachers, Except Special Education", {"Teacher"}, {}},
                     waysWithRecords({"Teacher", "Kindergarten and Primary School Teacher Certification"})),
              Titles{"Kindergarten and Primary School Teacher Certification"});
    EXPECT_EQ(heldBy({"47-2111.00", "Electricians", {}, {}}, waysWithRecords({"Master Electrician", "Journeyman Electrician"})).size(), 2U) << "its grades stay";
}

TEST(Licensing, AnotherProfessionDoesNotFollow) {
    const auto assistant = waysWithRecords({"Physician Assistant", "Physician", "Journeyman Plumber", "Master Plumber"}).licences;
    auto nurses = waysWithRecords({"Registered Professional Nurse", "Clinical Nurse Specialist"}).licences;
    nurses[1].experience = db::LicencePractice::Yes;
    EXPECT_FALSE(followsAfter(assistant[1], assistant[0]));
    EXPECT_FALSE(followsAfter(nurses[1], nurses[0]));
    EXPECT_TRUE(followsAfter(assistant[3], assistant[2]));
}

TEST(Licensing, WhoInspectsOrContractsTheTradeIsAnother) {
    const db::CareerNames electricians{"47-2111.00", "Electricians", {"Electrical Contractor"}, {}};
    EXPECT_TRUE(heldBy(electricians, waysWithRecords({"Standard Electrical Inspector", "Electrical Contractor", "Electrician Instructor"})).empty());
    const db::CareerNames inspectors{"47-4011.00", "Construction and Building Inspectors", {}, {}};
    EXPECT_EQ(heldBy(inspectors, waysWithRecords({"Building Inspector"})).size(), 1U);
}

TEST(Licensing, ABoardOfAnotherFieldGivesAnotherLicence) {
    const db::CareerNames doctors{"29-1215.00", "Family Medicine Physicians", {"Physician"}, {}};
    EXPECT_TRUE(heldBy(doctors, waysWithRecords({"Physician"}, "Division of Professions", "http://example.org/boxing-commission")).empty());
    EXPECT_EQ(heldBy(doctors, waysWithRecords({"Physician"}, "Board of Medicine")).size(), 1U);
    EXPECT_TRUE(heldBy({"47-4011.00", "Construction and Building Inspectors", {"Inspector"}, {}},
                       waysWithRecords({"Inspector’s Authorization"}, "Federal Aviation Administration")).empty());
    EXPECT_TRUE(heldBy({"43-5032.00", "Dispatchers, Except Police, Fire, and Ambulance", {"Aircraft Dispatcher", "Taxi Dispatcher", "Truck Dispatcher"}, {}},
                       waysWithRecords({"Aircraft Dispatcher"}, "Federal Aviation Administration")).empty()) << "one of three is";
    EXPECT_EQ(heldBy({"49-3011.00", "Aircraft Mechanics and Service Technicians", {}, {}}, waysWithRecords({"Aircraft Mechanic"}, "Federal Aviation Administration")).size(),
              1U);
    EXPECT_TRUE(heldBy({"25-2022.00", "Middle School Teachers, Except Special Education", {"Music Teacher"}, {}},
                       waysWithRecords({"Multi-Age Specialty Teacher (Music, etc.)"})).empty());
}

TEST(Licensing, TheRightToFishIsNoDeckhandsAndInsurersMediatorsAreTheirs) {
    EXPECT_EQ(heldBy({"45-3031.00", "Fishing and Hunting Workers", {"Deckhand", "Commercial Fisherman"}, {}}, waysWithRecords({"Commercial Fishing"}, "Commercial Fisheries Entry Commission")).size(), 0U);
    const char* insurers = "FL Department of Insurance \xC2\xB7 Bureau of Agent Licensing";
    EXPECT_TRUE(heldBy({"23-1022.00", "Arbitrators, Mediators, and Conciliators", {"Mediator"}, {}}, waysWithRecords({"Mediator"}, insurers)).empty());
    EXPECT_EQ(heldBy({"41-3021.00", "Insurance Sales Agents", {"Insurance Agent"}, {}}, waysWithRecords({"Insurance Agent"}, insurers)).size(), 1U);
}

TEST(Licensing, TheBoardOfPsychologyLicensesNoSchools) {
    const db::CareerNames psychologists{"19-3034.00", "School Psychologists", {"Psychologist"}, {}};
    EXPECT_EQ(heldBy(psychologists, waysWithRecords({"Psychologists", "School Psychologist"})), std::vector<std::string>{"School Psychologist"});
    EXPECT_TRUE(heldBy(psychologists, waysWithRecords({"Psychologists"})).empty());
    EXPECT_EQ(heldBy({"19-3033.00", "Clinical and Counseling Psychologists", {"Psychologist"}, {}}, waysWithRecords({"Psychologists"})).size(), 1U);
}

TEST(Licensing, TherapyIsLicensedOfTherapists) {
    const auto records = waysWithRecords({"Licensed Professional Counselor"});
    EXPECT_TRUE(heldBy({"21-1012.00", "Educational, Guidance, and Career Counselors and Advisors", {"Counselor"}, {}}, records).empty());
    EXPECT_TRUE(heldBy({"21-1015.00", "Rehabilitation Counselors", {"Counselor"}, {}}, records).empty());
    EXPECT_EQ(heldBy({"21-1014.00", "Mental Health Counselors", {"Counselor"}, {}}, records).size(), 1U);
}

TEST(Licensing, BehindGraduateSchoolANurseNeedsTheAdvancedLicence) {
    auto ways = waysWithRecords({"Registered Nurse (RN)", "Midwife", "Advanced Practice Registered Nurse"});
    const db::CareerNames midwives{"29-1161.00", "Nurse Midwives", {"Registered Nurse", "Midwife"}, {}};
    EXPECT_EQ(heldBy(midwives, ways).size(), 3U) << "the advanced one is a name of theirs, too";
    ways.doors = {licenceDoor("rn-license", DoorKind::Licence), licenceDoor("aprn-license", DoorKind::Licence)};
    ways.licences.back().kind = db::LicenceKind::Secondary; // it is held beside the nurse's
    EXPECT_EQ(heldBy(midwives, ways), std::vector<std::string>{"Advanced Practice Registered Nurse"});
    ways.licences.pop_back();
    EXPECT_TRUE(heldBy(midwives, ways).empty());
}

TEST(Licensing, OnlyARecordThatIsShownAsksForWorkFirst) {
    const db::CareerNames librarians{"25-4022.00", "Librarians", {}, {}};
    std::vector<db::Licence> everywhere;
    for (int state = 0; state < 30; ++state) {
        db::Licence licence{db::PlaceKey::trusted("state:" + std::to_string(state)), "", "Librarian", db::LicenceKind::Licence, {}, {}, {}, {}, {}, {}, {}, "", "", "", ""};
        licence.experience = db::LicencePractice::Yes;
        everywhere.push_back(licence);
    }
    const auto unchosen = licensingOf(librarians, {}, everywhere);
    EXPECT_EQ(unchosen.demand, LicenceDemand::Asked);
    EXPECT_FALSE(unchosen.practice);
    WaysIn ways;
    ways.licences = {everywhere.front()};
    EXPECT_TRUE(licensingOf(librarians, ways, everywhere).practice);
}

TEST(Licensing, APresentJobIsAskedForBehindHiringAndOneKindOfTheWorkIsNotAllOfIt) {
    const db::CareerNames inspectors{"33-2021.00", "Fire Inspectors and Investigators", {"Fire Marshal"}, {}};
    auto ways = waysWithRecords({"Fire Investigator"});
    ways.licences[0].experience = db::LicencePractice::Employed;
    auto licensing = licensingOf(inspectors, ways, ways.licences);
    EXPECT_TRUE(licensing.atWork);
    EXPECT_TRUE(licensing.ofOneCalling);
    const auto route = routeFrom(waysWithEntry(EntryEducation::HighSchool, "33-2021.00"), EntryEducation::HighSchool, licensing);
    ASSERT_EQ(route.legs.size(), 1U) << "no other job is planned for it";
    EXPECT_EQ(route.legs[0].kind, db::PlanStepKind::Licence);
    EXPECT_TRUE(route.legs[0].afterHiring) << "who has no job yet cannot ask for it";
    ways.licenceNamesIt = ways.stateNamesIt = true;
    EXPECT_EQ(boundByPage(licensing, ways).demand, LicenceDemand::PartsOnly) << "told, and no gate for who inspects";
    EXPECT_FALSE(boundByPage(licensing, ways).practice);
    ways.namingStates = 40;
    EXPECT_EQ(boundByPage(licensing, ways).demand, LicenceDemand::Asked) << "of plumbers, who are pipefitters, too";
    ways.namingStates = 0;
    ways.licences[0].experience = db::LicencePractice::Yes;
    ways.licences[0].title = "Fire Inspector and Investigator";
    licensing = licensingOf(inspectors, ways, ways.licences);
    EXPECT_TRUE(licensing.practice);
    EXPECT_FALSE(licensing.atWork);
    EXPECT_FALSE(licensing.ofOneCalling);
    EXPECT_FALSE(licensingOf({"29-2053.00", "Psychiatric Technicians", {}, {}}, waysWithRecords({"Psychiatric Technician"}), {}).ofOneCalling);
}

TEST(Licensing, WhatIsWithinAnotherCareersTitleIsNoneOfThisOnes) {
    const auto ways = waysWithRecords({"Clinical Laboratory Technician"});
    const db::CareerNames technicians{"19-4021.00", "Biological Technicians", {"Laboratory Technician", "Research Assistant"}, {"Medical Lab Assistant"}};
    EXPECT_FALSE(licensingOf(technicians, ways, ways.licences).here.empty()) << "by a job name";
    const auto licensing = licensingOf(technicians, ways, ways.licences, {"Medical and Clinical Laboratory Technicians"});
    EXPECT_TRUE(licensing.here.empty()) << "of those who test patients' samples";
    EXPECT_EQ(licensing.ofOthers, std::vector<std::size_t>{0});
    const db::CareerNames clinical{"29-2012.00", "Medical and Clinical Laboratory Technicians", {}, {}};
    EXPECT_FALSE(licensingOf(clinical, ways, ways.licences, {"Biological Technicians"}).here.empty());
}

TEST(Licensing, WhatHasAnotherCareersTitleIsToldApart) {
    const auto ways = waysWithRecords({"DENTAL HYGIENIST", "Dental Assistant"});
    const db::CareerNames assistants{"31-9091.00", "Dental Assistants", {}, {}};
    const auto licensing = licensingOf(assistants, ways, ways.licences, {"Dental Hygienists"});
    EXPECT_EQ(licensing.ofOthers, std::vector<std::size_t>{0});
    EXPECT_EQ(licensing.here, std::vector<std::size_t>{1});
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/education.h"
#include "app/career/facts_in_words.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::Salary national(std::optional<double> median) {
    db::Salary salary;
    salary.place = db::PlaceKey::trusted("country:US");
    salary.currency = {"USD"};
    salary.figures.median = median;
    salary.figures.p25 = 105210;
    salary.figures.p75 = 171980;
    salary.sourceId = "oews";
    return salary;
}

db::CareerFacts backend() {
    db::CareerFacts facts;
    facts.career.jobZone = 4;
    facts.education = {{5, 10, "onet"}, {6, 85.3, "onet"}, {8, 4.7, "onet"}};
    facts.outlook = db::CareerOutlook{1693800, 1961400, 115200, 2024, 2034, "bls", {}};
    facts.entry = db::OccupationEntry{};
    facts.entry->education = db::EntryEducation::Bachelor;
    facts.entry->experience = db::EntryExperience::None;
    facts.entry->training = db::EntryTraining::None;
    facts.entry->sourceId = "bls";
    facts.separations = db::Separations{1.7, 4.6, {}, "bls", 6.4, 88300};
    return facts;
}

std::string said(const QuickFact& fact) {
    return fact.label + " | " + fact.value + " | " + fact.detail + " | " + fact.sourceId + " | " +
           fact.missing;
}

TEST(QuickFacts, FiveAsDrawn) {
    const auto facts = quickFacts(backend(), national(135980));
    ASSERT_EQ(facts.size(), 5U);
    EXPECT_EQ(said(facts[0]), "Typical way in | Bachelor’s degree | No experience or training on the job asked | "
                              "bls | ");
    EXPECT_EQ(said(facts[1]),
              "Median pay, United States | 135,980 USD | Middle half 105,210 – 171,980 | oews | ");
    EXPECT_EQ(said(facts[2]), "Jobs, United States | 1,693,800 | In 2024 · +15.8 % by 2034 | bls | ");
    EXPECT_EQ(said(facts[3]), "Openings a year | 115,200 | 2024 to 2034 · 88,300 replace people who leave | bls | ");
    EXPECT_EQ(said(facts[4]),
              "Leave each year | 6.4 of 100 | 1.7 stop working, 4.6 change occupation | bls | ");
    for (std::size_t i = 0; i < facts.size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(facts[i].kind), i);
}

TEST(QuickFacts, PayOfTheFewOnAPayrollSaysSo) {
    db::CareerFacts facts = backend();
    facts.entry->selfEmployed = 39.9;
    EXPECT_EQ(quickFacts(facts, national(42100))[1].detail.find("work for themselves"), std::string::npos);
    facts.entry->selfEmployed = 91.5;
    EXPECT_NE(quickFacts(facts, national(42100))[1].detail.find("employees only: 92 of 100 work for themselves"), std::string::npos);
}

TEST(QuickFacts, FarmsAreNotSurveyed) {
    db::CareerFacts facts = backend();
    facts.career.socCode = "45-2093.00";
    EXPECT_NE(quickFacts(facts, national(36670))[1].detail.find("farms are not surveyed"), std::string::npos);
    facts.career.socCode = "45-2011.00"; // inspectors, of the state
    facts.entry->measuredFor.clear();
    facts.entry->jobs = 14700;
    facts.entry->selfEmployed.reset();
    db::Salary pay = national(49940);
    pay.employment = 14410;
    EXPECT_EQ(quickFacts(facts, pay)[1].detail.find("farms"), std::string::npos) << "nearly all are surveyed";
    facts.career.socCode = "45-4022.00"; // loggers
    EXPECT_EQ(quickFacts(facts, national(36670))[1].detail.find("farms"), std::string::npos);
}

TEST(QuickFacts, PayOfPhysiciansIsThatOfResidentsToo) {
    db::CareerFacts facts = backend();
    facts.career.socCode = "29-1242.00";
    EXPECT_NE(quickFacts(facts, national(300000))[1].detail.find("doctors in residency are counted, too"), std::string::npos);
    facts.career.socCode = "29-1292.00";
    EXPECT_EQ(quickFacts(facts, national(94000))[1].detail.find("residency"), std::string::npos) << "hygienists have none";
}

TEST(QuickFacts, AFigureOfTheFewWhomTheSurveyReachesSaysSo) {
    db::CareerFacts facts = backend();
    facts.entry->measuredFor.clear();
    facts.entry->jobs = 262000;
    facts.entry->selfEmployed = 5.7;
    db::Salary pay = national(60810);
    const auto detail = [&] { return quickFacts(facts, pay)[1].detail; };
    EXPECT_EQ(detail().find("in this survey"), std::string::npos) << "nobody says how many";
    pay.employment = 57200;
    EXPECT_NE(detail().find("only about 23 of 100 employees are in this survey"), std::string::npos) << "of clergy, without congregations";
    pay.employment = 130000;
    EXPECT_EQ(detail().find("in this survey"), std::string::npos);
    pay.employment = 57200;
    facts.entry->measuredFor = "Religious workers";
    EXPECT_EQ(detail().find("in this survey"), std::string::npos) << "the jobs are a wider group's";
    facts.entry->occupation = "21-2010";
    pay.measuredAs = "SOC 2018 21-2010 Religious workers";
    EXPECT_NE(detail().find("in this survey"), std::string::npos) << "and so is the pay";
}

TEST(QuickFacts, AYearsPayOfWorkBySeasonsOrShortWeeksSaysSo) {
    db::WorkContext work;
    const auto detail = [&] { return quickFacts(backend(), national(33580), work)[1].detail; };
    EXPECT_EQ(detail().find("year’s pay"), std::string::npos);
    work.hours = db::WeeklyHours::Under40; // lifeguards
    EXPECT_NE(detail().find("a full-time year’s pay, while shorter weeks are usual"), std::string::npos);
    work.measuredFor = "Recreation workers";
    EXPECT_EQ(detail().find("year’s pay"), std::string::npos) << "the hours are a wider occupation's";
    work.measuredFor.clear();
    work.schedule = db::Schedule::Seasonal;
    EXPECT_NE(detail().find("a year’s pay, while work by the season and shorter weeks are usual"), std::string::npos);
    auto hourly = national(24.8);
    hourly.unit = db::PayUnit::Hour;
    EXPECT_EQ(quickFacts(backend(), hourly, work)[1].detail.find("year’s pay"), std::string::npos) << "of an hour it is no year's";
    EXPECT_EQ(quickFacts(backend(), national(33580))[1].detail.find("year’s pay"), std::string::npos);
    auto facts = backend();
    facts.sections = {{db::SectionKind::DayToDay, "Much time is waiting. Weeks without work are normal."}}; // models
    EXPECT_NE(quickFacts(facts, national(48470))[1].detail.find("while weeks without work are usual"), std::string::npos);
    facts.sections = {{db::SectionKind::DayToDay, "Evenings are shared, and many posts are part-time."}};
    EXPECT_NE(quickFacts(facts, national(48470))[1].detail.find("while shorter weeks are usual"), std::string::npos);
    for (const char* posts : {"Hours are often part-time.", "Many are part time and called in.", "Part-time is common.", "Many work part-time or for themselves."}) {
        facts.sections = {{db::SectionKind::DayToDay, posts}};
        EXPECT_NE(quickFacts(facts, national(48470))[1].detail.find("while shorter weeks are usual"), std::string::npos) << posts;
    }
    for (const char* together : {"Many combine two or three part-time jobs.", "Many patch a week together from several part-time posts."}) {
        facts.sections = {{db::SectionKind::DayToDay, together}};
        EXPECT_EQ(quickFacts(facts, national(48470))[1].detail.find("year’s pay"), std::string::npos) << together;
    }
    facts.sections = {{db::SectionKind::Education, "A part-time master's degree."}};
    EXPECT_EQ(quickFacts(facts, national(48470))[1].detail.find("year’s pay"), std::string::npos);
}

TEST(QuickFacts, PayThatIsPublishedByTheYearOnlyIsWhatIsHad) {
    db::WorkContext work;
    work.hours = db::WeeklyHours::Under40;
    auto facts = backend();
    for (const char* code : {"25-2021.00", "25-1021.00", "25-9042.00", "27-2021.00", "27-2023.00", "53-2011.00", "53-2031.00"}) {
        facts.career.socCode = code;
        EXPECT_EQ(quickFacts(facts, national(63580), work)[1].detail.find("year’s pay"), std::string::npos) << code;
    }
    for (const char* code : {"25-3031.00", "25-4031.00", "27-2032.00", "53-2021.00", "53-3051.00"}) {
        facts.career.socCode = code;
        EXPECT_NE(quickFacts(facts, national(41670), work)[1].detail.find("a full-time year’s pay"), std::string::npos) << code;
    }
}

TEST(QuickFacts, AFigureOfVeryFewSaysThatItJumps) {
    auto pay = national(193950);
    pay.employment = 790;
    EXPECT_NE(quickFacts(backend(), pay)[1].detail.find("the survey counts only 790 employees: such a figure can jump from year to year"), std::string::npos);
    pay.employment = 57200;
    EXPECT_EQ(quickFacts(backend(), pay)[1].detail.find("the survey counts"), std::string::npos);
}

TEST(QuickFacts, AFigureOfAWiderOccupationSaysSo) {
    db::CareerFacts facts = backend();
    facts.entry->measuredFor = facts.outlook->measuredFor = facts.separations->measuredFor = "Software developers";
    db::Salary pay = national(135980);
    pay.measuredAs = "SOC 2018 15-1252 Software Developers";
    EXPECT_EQ(quickFacts(facts, pay)[0].detail.find("No experience"), std::string::npos) << "of a group it is not said";
    for (const QuickFact& fact : quickFacts(facts, pay)) {
        EXPECT_NE(fact.measuredFor, "") << fact.label;
        EXPECT_NE(fact.detail.find("or " + wholeName(fact.measuredFor) + " as a whole"), std::string::npos) << fact.detail;
    }
}

TEST(QuickFacts, EachUnknownSaysWhy) {
    for (const QuickFact& fact : quickFacts({}, {})) {
        EXPECT_EQ(fact.value, "") << fact.label;
        EXPECT_NE(fact.missing, "") << fact.label;
        EXPECT_EQ(fact.sourceId, "") << fact.label;
        EXPECT_NE(fact.label, "");
    }
}

TEST(QuickFacts, PayByTheHourAndAboveTheCeiling) {
    db::Salary hourly = national(20);
    hourly.unit = db::PayUnit::Hour;
    hourly.figures.p25.reset();
    EXPECT_EQ(quickFacts({}, hourly)[1].value, "20.00 USD an hour");
    EXPECT_EQ(quickFacts({}, hourly)[1].detail.find("Not stated a year"), 0U);

    db::Salary capped = national({});
    capped.figures = {};
    capped.topCode = 239200;
    EXPECT_EQ(quickFacts({}, capped)[1].value, "239,200 USD or more");

    db::Salary mean = national({});
    mean.figures = {};
    mean.figures.mean = 50000;
    EXPECT_EQ(quickFacts({}, mean)[1].label, "Average pay, United States");
    EXPECT_EQ(quickFacts({}, mean)[1].value, "50,000 USD");

    mean.figures = {};
    EXPECT_EQ(quickFacts({}, mean)[1].missing, "not published");
}

TEST(QuickFacts, SoldiersAreSentToTheServicesOwnTables) {
    db::CareerFacts facts;
    facts.career.group = "55";
    const auto quick = quickFacts(facts, {});
    EXPECT_EQ(quick[0].missing, "ask a recruiter");
    facts.career.socCode = "55-1011.00";
    EXPECT_EQ(quickFacts(facts, {})[0].missing, "a bachelor’s degree and a commission") << "of officers";
    EXPECT_EQ(quick[1].missing, "in the services’ own pay tables, by rank and years");
    EXPECT_EQ(quick[2].missing, "only civilians are counted");
    EXPECT_EQ(quick[3].missing, "only civilians are projected");
}

TEST(QuickFacts, WhatTheDoorAsksFor) {
    db::CareerFacts facts = backend();
    facts.entry->education = db::EntryEducation::HighSchool;
    facts.entry->training = db::EntryTraining::Apprenticeship;
    EXPECT_EQ(quickFacts(facts, {})[0].value, "High school diploma");
    EXPECT_EQ(quickFacts(facts, {})[0].detail, "Apprenticeship");
    facts.entry->experience = db::EntryExperience::FiveYears;
    facts.entry->training = db::EntryTraining::Short;
    EXPECT_EQ(quickFacts(facts, {})[0].detail,
              "Five years or more in a related occupation · training on the job of up to a month");
    facts.entry->experience.reset();
    facts.entry->training.reset();
    EXPECT_EQ(quickFacts(facts, {})[0].detail, "") << "not stated is not none";
}

TEST(QuickFacts, OwnWorkersWhoLieApartFromTheGroupAreSaid) {
    db::CareerFacts facts = backend();
    facts.entry->measuredFor = "Industrial production managers";
    facts.education = {{2, 80, ""}, {6, 20, ""}};
    EXPECT_NE(quickFacts(facts, {})[0].detail.find(" · most of those asked about it name a lower level"), std::string::npos);
    facts.entry->education = db::EntryEducation::HighSchool;
    facts.education = {{6, 80, ""}, {8, 20, ""}, {1, 0, ""}, {2, 0, ""}};
    EXPECT_NE(quickFacts(facts, {})[0].detail.find(" · all of those asked about it name a higher level"), std::string::npos);
    facts.entry->education = db::EntryEducation::Bachelor;
    facts.factsAreParents = true;
    EXPECT_EQ(quickFacts(facts, {})[0].detail.find("of those asked"), std::string::npos) << "they are not its own";
    facts.factsAreParents = false;
    facts.education = {{2, 36, ""}, {6, 64, ""}};
    EXPECT_EQ(quickFacts(facts, {})[0].detail.find("of those asked"), std::string::npos) << "their middle answer is the group's";
    facts.entry->measuredFor.clear();
    EXPECT_EQ(quickFacts(facts, {})[0].detail.find("of those asked"), std::string::npos);
    facts.education = {{2, 75, ""}, {6, 25, ""}};
    EXPECT_NE(quickFacts(facts, {})[0].detail.find("most of those asked about it name a lower level"), std::string::npos) << "camera operators";
}

TEST(QuickFacts, OpeningsOfAShrinkingOccupationReplaceLeavers) {
    db::CareerFacts facts;
    facts.outlook = db::CareerOutlook{1000, 900, 80, 2024, 2034, "bls", {}};
    facts.separations = db::Separations{4, 5, {}, "bls", 9, 80};
    EXPECT_EQ(quickFacts(facts, {})[3].detail, "2024 to 2034 · all replace people who leave");
    facts.separations->replaced.reset();
    EXPECT_EQ(quickFacts(facts, {})[3].detail, "2024 to 2034") << "what is not published is not reckoned";
    facts.separations->leave.reset();
    EXPECT_EQ(quickFacts(facts, {})[4].value, "about 9.0 of 100") << "a sum of rounded figures says so";
}

TEST(QuickFacts, WhereTheDifferenceIsRoundingTheGrowthTells) {
    db::CareerFacts facts;
    facts.outlook = db::CareerOutlook{1600, 1600, 200, 2024, 2034, "bls", {}, 3.9};
    facts.separations = db::Separations{3.3, 6, {}, "bls", 9.2, 100};
    EXPECT_EQ(quickFacts(facts, {})[3].detail, "2024 to 2034 · nearly all replace people who leave") << "six new jobs a year";
    facts.outlook = db::CareerOutlook{9100, 9500, 300, 2024, 2034, "bls", {}, 4.3};
    facts.separations->replaced = 300;
    EXPECT_EQ(quickFacts(facts, {})[3].detail, "2024 to 2034 · most replace people who leave") << "39 of 300 are new";
    facts.outlook = db::CareerOutlook{1000, 1500, 200, 2024, 2034, "bls", {}, 50};
    facts.separations->replaced = 100;
    EXPECT_EQ(quickFacts(facts, {})[3].detail, "2024 to 2034 · 100 replace people who leave") << "it grows";
}

TEST(Education, LevelsAndTheOneMostNamed) {
    EXPECT_EQ(educationLevelName(1), "Less than high school");
    EXPECT_EQ(educationLevelName(12), "Post-doctoral training");
    EXPECT_EQ(educationLevelName(0), "Not stated");
    EXPECT_EQ(educationLevelName(13), "Not stated");
    EXPECT_EQ(educationAnswer(backend().education).largest->level, 6);
    EXPECT_EQ(educationAnswer(backend().education).withheld, 0);
    EXPECT_FALSE(educationAnswer({}).largest.has_value());
    EXPECT_FALSE(educationAnswer({}).surveyed);
    EXPECT_EQ(educationAnswer({{8, 40, ""}, {6, 40, ""}, {2, 20, ""}}).largest->level, 6);
}

TEST(Education, WhatIsWithheldMayBeTheLargest) {
    // Registered nurses: the bachelor's share is withheld.
    const EducationAnswer nurses = educationAnswer({{2, 1, ""}, {3, 23, ""}, {5, 19, ""}, {8, 1, ""}});
    EXPECT_FALSE(nurses.largest.has_value());
    EXPECT_NEAR(nurses.withheld, 56, 1e-9);
    EXPECT_TRUE(nurses.surveyed);
    EXPECT_FALSE(educationAnswer({{3, 50, ""}}).largest.has_value()) << "could be as large";
    EXPECT_EQ(educationAnswer({{3, 51, ""}}).largest->level, 3);
    EXPECT_EQ(educationAnswer({{3, 60, ""}, {4, 39.95, ""}}).withheld, 0) << "rounding";
    const EducationAnswer historians = educationAnswer({{1, 0, ""}, {6, 0, ""}});
    EXPECT_TRUE(historians.surveyed);
    EXPECT_FALSE(historians.largest.has_value());
    EXPECT_EQ(historians.withheld, 100) << "every level that somebody named is withheld";
}

TEST(Technologies, OnlyThoseInDemandAreAskedFor) {
    const auto tool = [](const char* name, bool hot, bool inDemand) {
        db::CareerSkill need;
        need.skill.name = name;
        need.hot = hot;
        need.inDemand = inDemand;
        return need;
    };
    const Technologies asked = technologiesToName({tool("Python", true, true), tool("Linux", true, false)});
    EXPECT_TRUE(asked.inDemand);
    EXPECT_EQ(asked.names, std::vector<std::string>{"Python"});
    const Technologies used = technologiesToName({tool("Linux", true, false), tool("Chart", false, false)});
    EXPECT_FALSE(used.inDemand);
    EXPECT_EQ(used.names.size(), 2u);
}

} // namespace
} // namespace waymark::app

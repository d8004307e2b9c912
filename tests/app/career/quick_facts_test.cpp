// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    facts.outlook = db::CareerOutlook{1693800, 1961400, 115200, 2024, 2034, "bls"};
    facts.interests = db::CareerInterests{{3, 6, 2, 1, 3, 5}, "IC", "onet"};
    return facts;
}

std::string said(const QuickFact& fact) {
    return fact.label + " | " + fact.value + " | " + fact.detail + " | " + fact.sourceId + " | " +
           fact.missing;
}

TEST(QuickFacts, FiveAsDrawn) {
    const auto facts = quickFacts(backend(), national(135980));
    ASSERT_EQ(facts.size(), 5U);
    EXPECT_EQ(said(facts[0]),
              "Median pay, United States | 135,980 USD | Middle half 105,210 – 171,980 | oews | ");
    EXPECT_EQ(said(facts[1]),
              "Preparation | Bachelor’s degree | 85 % of workers asked · zone 4 of 5 | onet | ");
    EXPECT_EQ(said(facts[2]), "Jobs, United States | 1,693,800 | In 2024 | bls | ");
    EXPECT_EQ(said(facts[3]), "Outlook to 2034 | +15.8 % | 115,200 openings a year | bls | ");
    EXPECT_EQ(said(facts[4]), "Interests code | I C | Investigative, Conventional | onet | ");
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
    EXPECT_EQ(quickFacts({}, hourly)[0].value, "41,600 USD");
    EXPECT_EQ(quickFacts({}, hourly)[0].detail, "");

    db::Salary capped = national({});
    capped.figures = {};
    capped.topCode = 239200;
    EXPECT_EQ(quickFacts({}, capped)[0].value, "239,200 USD or more");

    db::Salary mean = national({});
    mean.figures = {};
    mean.figures.mean = 50000;
    EXPECT_EQ(quickFacts({}, mean)[0].label, "Average pay, United States");
    EXPECT_EQ(quickFacts({}, mean)[0].value, "50,000 USD");

    mean.figures = {};
    EXPECT_EQ(quickFacts({}, mean)[0].missing, "not published");
}

TEST(QuickFacts, ZoneAloneIsStillSaid) {
    db::CareerFacts facts;
    facts.career.jobZone = 3;
    const QuickFact fact = quickFacts(facts, {})[1];
    EXPECT_EQ(fact.value, "");
    EXPECT_EQ(fact.detail, "zone 3 of 5");
    EXPECT_EQ(fact.missing, "not surveyed");
}

TEST(QuickFacts, ASpecialisationTakesItsParentsZone) {
    db::CareerFacts facts = backend();
    facts.career.jobZone.reset();
    facts.parent = db::Career{};
    facts.parent->jobZone = 5;
    EXPECT_EQ(quickFacts(facts, {})[1].detail, "85 % of workers asked · zone 5 of 5");
}

TEST(QuickFacts, InterestsWithoutPublishedLetters) {
    db::CareerFacts facts;
    facts.interests = db::CareerInterests{{1.2, 2, 6.5, 5.1, 3, 1}, "", "onet"};
    EXPECT_EQ(quickFacts(facts, {})[4].value, "A S");
    facts.interests->ratings = {1, 1, 1, 1, 1, 1};
    EXPECT_EQ(quickFacts(facts, {})[4].missing, "no leading type");
}

TEST(Education, LevelsAndTheOneMostNamed) {
    EXPECT_EQ(educationLevelName(1), "Less than high school");
    EXPECT_EQ(educationLevelName(12), "Post-doctoral training");
    EXPECT_EQ(educationLevelName(0), "Not stated");
    EXPECT_EQ(educationLevelName(13), "Not stated");
    EXPECT_EQ(mostNamedEducation(backend())->level, 6);
    EXPECT_FALSE(mostNamedEducation({}).has_value());
    db::CareerFacts equal;
    equal.education = {{8, 40, ""}, {6, 40, ""}, {2, 0, ""}};
    EXPECT_EQ(mostNamedEducation(equal)->level, 6);
}

} // namespace
} // namespace waymark::app

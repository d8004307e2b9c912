// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_spec.h"
#include "app/salary/compare.h"
#include "app/salary/finding.h"
#include "app/salary/measured_flags.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

using test::compared;
using test::placesWith;
using test::rowOf;

/// The third place is the nation, the fourth a state.
db::PayFacts withNation(const std::vector<double>& medians) {
    db::PayFacts facts = placesWith(medians);
    facts.places[2].place.kind = db::PlaceKind::Country;
    facts.places[3].place.kind = db::PlaceKind::State;
    return facts;
}

TEST(Comparable, TheNationIsNoRivalOfItsCities) {
    const PayComparison comparison = compared(withNation({200, 100, 300, 250}));
    EXPECT_EQ(rowOf(comparison, "city:1").rank, 1);
    EXPECT_EQ(rowOf(comparison, "city:2").rank, 2);
    EXPECT_FALSE(rowOf(comparison, "city:3").rank.has_value());
    EXPECT_EQ(rowOf(comparison, "city:3").setApart, SetApart::Wider);
    EXPECT_EQ(rowOf(comparison, "city:4").setApart, SetApart::Wider);
    for (const auto& ranks : {rowOf(comparison, "city:3").viewRanks, rowOf(comparison, "city:4").viewRanks})
        for (const auto& rank : ranks)
            EXPECT_FALSE(rank.has_value()) << "in no view";
    const Finding found = findingOf(comparison);
    EXPECT_EQ(comparison.rows[found.rows.front()].place.key.text(), "city:1");
}

TEST(Comparable, NationsAreRankedAmongNations) {
    db::PayFacts facts = placesWith({100, 200});
    for (auto& place : facts.places)
        place.place.kind = db::PlaceKind::Country;
    facts.places[1].place.country = "CA";
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(rowOf(comparison, "city:2").rank, 1);
    EXPECT_EQ(rowOf(comparison, "city:1").rank, 2);
}

TEST(Comparable, OneFigureOfManyAreasIsNoFigureOfAPlace) {
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[2].own[0].areasSharing = 500;
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(rowOf(comparison, "city:3").setApart, SetApart::Shared);
    EXPECT_FALSE(rowOf(comparison, "city:3").rank.has_value());
    EXPECT_EQ(rowOf(comparison, "city:2").rank, 1);
}

TEST(Comparable, WithinACountryOnePeriodIsRanked) {
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[2].own[0].period = "2024-05";
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(rowOf(comparison, "city:3").setApart, SetApart::OtherPeriod);
    EXPECT_EQ(rowOf(comparison, "city:2").rank, 1);
    facts.places[2].place.country = "CA";
    EXPECT_EQ(rowOf(compared(facts), "city:3").rank, 1) << "offices of two countries ask in months of their own";
}

TEST(Comparable, AFigureOfAGroupOfOccupationsIsNoRival) {
    EXPECT_TRUE(isOfGroup("Irish SOC major group 2 Professionals of every field"));
    EXPECT_TRUE(isOfGroup("CNO-11 information technology professionals"));
    for (const char* own : {"UK SOC 2020 2134 Programmers and software development professionals", "SOC 2018 15-1252 Software Developers",
                            "KldB 2010 434 Occupations in software development and programming", "TK10 2512 Software developers",
                            "BI Analyst, Data Analyst", "Data Engineer", ""})
        EXPECT_FALSE(isOfGroup(own)) << own;
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[2].own[0].measuredAs = "Irish SOC major group 2 Professionals of every field";
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(rowOf(comparison, "city:3").setApart, SetApart::Group);
    EXPECT_EQ(rowOf(comparison, "city:2").rank, 1);
}

TEST(Comparable, ATerritoryIsOfItsNationsSurveys) {
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[2].place.country = "PR";
    EXPECT_EQ(rowOf(compared(facts), "city:3").rank, 1);
    facts.places[2].own[0].period = "2024-05";
    EXPECT_EQ(rowOf(compared(facts), "city:3").setApart, SetApart::OtherPeriod) << "another period than the states'";
    facts.places[2].own[0].period = facts.places[0].own[0].period;
    facts.places[2].own[0].figures.median = 10;
    EXPECT_NE(findingOf(compared(facts)).kind, Finding::Kind::CountryLeads) << "it is a place of the United States";
    facts.places[2].place.kind = db::PlaceKind::Country;
    EXPECT_EQ(rowOf(compared(facts), "city:3").setApart, SetApart::Wider);
}

/// One tolerance for what is published: a wider area's figure ties with the same others.
TEST(Comparable, GradesOfPublishedFiguresShareOneTolerance) {
    db::PayFacts facts = placesWith({100, 90});
    EXPECT_EQ(rowOf(compared(facts), "city:2").rank, 2);
    facts.places[0].own[0].measuredAs = facts.places[1].own[0].measuredAs = "SOC 2018 15-1252 Software Developers";
    EXPECT_EQ(rowOf(compared(facts), "city:2").rank, 2) << "grade B";
}

/// A metro whose median is estimated from a mean: the estimate's grade is said wherever a grade is.
TEST(Comparable, AnEstimatedMedianIsGradeCInEveryTable) {
    db::PayFacts facts = placesWith({200, 100});
    auto& figures = facts.places[0].own[0].figures;
    figures = {};
    figures.mean = 210;
    figures.entry = 150;
    const PayComparison comparison = compared(facts);
    const ConvertedPay& pay = rowOf(comparison, "city:1").figure;
    ASSERT_TRUE(pay.headlineIsEstimated());
    EXPECT_EQ(pay.headlineGrade(), Grade::C);
    const std::string csv = comparisonCsv(comparison);
    const std::size_t line = csv.find("city:1,");
    ASSERT_NE(line, std::string::npos);
    const std::string row = csv.substr(line, csv.find('\r', line) - line);
    EXPECT_NE(row.find(",C,published,"), std::string::npos) << row;
}

} // namespace
} // namespace waymark::app

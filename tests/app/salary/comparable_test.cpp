// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_spec.h"
#include "app/salary/compare.h"
#include "app/salary/finding.h"
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

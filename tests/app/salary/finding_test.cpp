// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which finding a comparison has; how it is said: tests/ui/words/pay_finding_test.cpp.
#include "app/salary/finding.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::app {
namespace {

using waymark::app::test::compared;
using waymark::app::test::placesWith;
using testing::ElementsAre;
using Kind = Finding::Kind;

std::vector<std::string> placesOf(const PayComparison& comparison) {
    std::vector<std::string> names;
    for (const std::size_t row : findingOf(comparison).rows)
        names.push_back(comparison.rows[row].place.name);
    return names;
}

TEST(Finding, ACountryLeadsWhereAllItsPlacesStandAboveTheOthers) {
    const Finding found = findingOf(compared(waymark::app::test::thirteenCities()));
    EXPECT_EQ(found.kind, Kind::CountryLeads);
    EXPECT_TRUE(found.metros);
    EXPECT_EQ(found.undated, 6);
    EXPECT_EQ(found.shown, 13);
    EXPECT_EQ(findingOf(compared(waymark::app::test::thirteenCities(), {PayView::Local})).kind, Kind::SeveralCurrencies);
}

TEST(Finding, OneOnTopWithTheFactorToTheLowest) {
    const PayComparison comparison = compared(placesWith({100, 150, 210}));
    EXPECT_EQ(findingOf(comparison).kind, Kind::OnePays);
    EXPECT_NEAR(findingOf(comparison).factor, 2.1, 1e-9);
    EXPECT_THAT(placesOf(comparison), ElementsAre("3", "1"));
}

TEST(Finding, NoReliableDifference) {
    EXPECT_EQ(findingOf(compared(placesWith({100, 101, 50}))).kind, Kind::PayMost);
    EXPECT_EQ(findingOf(compared(placesWith({100, 101}))).kind, Kind::PayTheSame);
    const Finding many = findingOf(compared(placesWith({100, 101, 102, 103, 104, 50})));
    EXPECT_EQ(many.kind, Kind::OneOfMany);
    EXPECT_EQ(many.count, 4);
    EXPECT_EQ(findingOf(compared(placesWith({100, 101, 102, 103}))).kind, Kind::NoDifference);
}

TEST(Finding, LittleKnown) {
    EXPECT_EQ(findingOf(compared(placesWith({}))).kind, Kind::NothingKnown);
    EXPECT_EQ(findingOf(compared(placesWith({85546}))).kind, Kind::OneFigure);
    db::PayFacts facts = placesWith({100000, 90000});
    facts.places[1].own[0].origin = db::PayOrigin::Estimated;
    EXPECT_EQ(findingOf(compared(facts)).kind, Kind::OnlyOneRanks);
    EXPECT_EQ(findingOf(compared(facts)).undated, 1);
    facts.places[0].own[0].origin = db::PayOrigin::Estimated;
    EXPECT_EQ(findingOf(compared(facts)).kind, Kind::AllUndated);
}

TEST(Finding, AFigureOfFewPeopleIsFlagged) {
    db::PayFacts facts = placesWith({300, 100});
    facts.places[0].own[0].employment = 40;
    const PayComparison comparison = compared(facts, {PayView::Local});
    EXPECT_TRUE(isOfFewPeople(comparison.rows[0]));
    EXPECT_EQ(comparison.rows[0].leading().flags.back().kind, FlagKind::FewPeople);
    facts.places[0].own[0].employment = 4000;
    EXPECT_FALSE(isOfFewPeople(compared(facts, {PayView::Local}).rows[0]));
}

} // namespace
} // namespace waymark::app

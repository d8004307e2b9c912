// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/salary/thirteen_cities.h"
#include "ui/words/pay_captions.h"
#include "ui/words/pay_finding.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

using namespace app;

using app::test::compared;
using app::test::placesWith;

std::string spoken(const PayComparison& comparison) {
    return spokenSummary(comparison).toStdString();
}

std::string finding(const PayComparison& comparison) {
    return findingSentence(comparison).toStdString();
}

/// Metros called after themselves, with wage levels: entry is 60 % of the mean.
db::PayFacts metros(const std::vector<std::pair<std::string, double>>& means) {
    db::PayFacts facts = placesWith(std::vector<double>(means.size(), 1));
    for (std::size_t i = 0; i < means.size(); ++i) {
        facts.places[i].place.name = means[i].first;
        facts.places[i].place.kind = db::PlaceKind::Metro;
        auto& figures = facts.places[i].own[0].figures;
        figures = {};
        figures.mean = means[i].second;
        figures.entry = means[i].second * 0.6;
        figures.experienced = means[i].second * 1.2;
    }
    return facts;
}

TEST(Finding, ThirteenCities) {
    EXPECT_EQ(finding(compared(app::test::thirteenCities())),
              "Of the seven cities ranked, US metros lead at market rate; six of thirteen cities rest on undated estimates");
    EXPECT_EQ(finding(compared(app::test::thirteenCities(), {PayView::Share, {"USD"}, 0.5})),
              "Of the seven cities ranked, US metros lead when 50 % is spent locally; six of thirteen cities rest on "
              "undated estimates");
    EXPECT_EQ(finding(compared(app::test::thirteenCities(), {PayView::Local})),
              "Pay in seven currencies: choose another view to compare amounts");
}

TEST(Finding, EntryPayAboveTheMeansElsewhere) {
    const auto facts = metros({{"San Jose-Sunnyvale-Santa Clara, CA", 200},
                               {"Boston-Cambridge, MA-NH", 150},
                               {"Denver, CO", 118},
                               {"Austin-Round Rock, TX", 110},
                               {"Detroit-Warren, MI", 100}});
    EXPECT_EQ(finding(compared(facts)),
              "In San Jose the lowest-paid third gets more on average than all workers do in three of the other four metros compared");
}

TEST(Finding, MetrosOfATerritoryDoNotMakeTheOthersLead) {
    auto facts = metros({{"San Jose-Sunnyvale-Santa Clara, CA", 200},
                         {"Boston-Cambridge, MA-NH", 190},
                         {"Ponce, PR", 60},
                         {"Arecibo, PR", 50}});
    facts.places[2].place.country = facts.places[3].place.country = "PR";
    EXPECT_THAT(finding(compared(facts, {PayView::Market})),
                testing::Not(testing::HasSubstr("US metros lead")));
}

TEST(Finding, ATerritoryIsNotCountedAsACountry) {
    db::PayFacts facts = placesWith({100, 150, 210});
    for (auto& place : facts.places)
        place.place.kind = db::PlaceKind::Country;
    facts.places[1].place.country = "DK";
    facts.places[2].place.country = "SE";
    EXPECT_THAT(finding(compared(facts)), testing::HasSubstr("three countries"));
    facts.places[2].place.country = "PR";
    EXPECT_THAT(finding(compared(facts)), testing::AllOf(testing::HasSubstr("three places"), testing::Not(testing::HasSubstr("countries"))));
}

TEST(Finding, OneOnTop) {
    EXPECT_EQ(finding(compared(placesWith({100, 150, 210}))), "Of the three cities compared, 3 pays most, 2.1 times 1");
    EXPECT_EQ(finding(compared(placesWith({100, 112}))), "Of the two cities compared, 2 pays most, 12 % more than 1");
}

TEST(Finding, NoReliableDifference) {
    EXPECT_EQ(finding(compared(placesWith({100, 101, 50}))), "Of the three cities compared, 2 and 1 pay most");
    EXPECT_EQ(finding(compared(placesWith({100, 101}))), "2 and 1 pay about the same");
    EXPECT_EQ(finding(compared(placesWith({100, 101, 102, 103, 104, 50}))),
              "Of the six cities compared, 5 pays most, with no reliable difference from the next four");
    EXPECT_EQ(finding(compared(placesWith({100, 101, 102, 103}))),
              "No reliable difference between these four");
}

TEST(Finding, LittleKnown) {
    db::PayFacts facts = placesWith({100000, 90000});
    EXPECT_EQ(finding(compared(placesWith({}))), "No pay is known here for Software Developers");
    EXPECT_EQ(finding(compared(placesWith({85546}))), "Median pay in 1: 85,500 USD a year");
    auto country = placesWith({85546});
    country.places[0].place.name = "Netherlands";
    EXPECT_EQ(finding(compared(country)), "Median pay in the Netherlands: 85,500 USD a year");
    facts.places[1].own[0].origin = db::PayOrigin::Estimated;
    EXPECT_EQ(finding(compared(facts)),
              "Only 1 has a figure that can be ranked; one of two cities rests on an undated estimate");
    facts.places[0].own[0].origin = db::PayOrigin::Estimated;
    EXPECT_EQ(finding(compared(facts)), "All two cities rest on undated estimates: nothing is ranked");
}

TEST(Finding, SpokenSummary) {
    EXPECT_EQ(spoken(compared(app::test::thirteenCities())),
              "Backend Software Engineer, thirteen cities, USD a year at each year's average market rate: "
              "highest San "
              "Francisco with 186,600, lowest Bengaluru with 10,600; six rest on undated estimates.");
    db::PayFacts facts = placesWith({100000, 90000});
    facts.places[1].own.clear();
    EXPECT_EQ(spoken(compared(facts)), "Software Developers, one city, USD a year: 1 with 100,000; one has no figure.");
}

TEST(Finding, AFigureOfFewPeopleIsToldWithTheirNumber) {
    db::PayFacts facts = placesWith({300, 100});
    facts.places[0].own[0].employment = 40;
    facts.places[1].own[0].employment = 40;
    const PayComparison comparison = compared(facts, {PayView::Local});
    const std::string few = finding(comparison);
    EXPECT_EQ(few.find(" (40 people) pays most, 3.0 times "), few.find(" (40 people)")) << few;
    EXPECT_NE(few.find(" (40 people)"), std::string::npos) << few;
    EXPECT_EQ(comparison.rows[0].leading().flags.back().kind, FlagKind::FewPeople);
    facts.places[0].own[0].employment = 4000;
    EXPECT_EQ(finding(compared(facts, {PayView::Local})).find("people"), std::string::npos);
}

TEST(Notes, SayWhatWasUsed) {
    const PayComparison market = compared(app::test::thirteenCities());
    std::string notes;
    notes = captionNotes(market).join(QChar(u' ')).toStdString();
    EXPECT_NE(
        notes.find(
            "Exchange rates: yearly averages, Federal Reserve, H.10; ILS from The Economist, Big Mac index "
            "(two values in 2024)."),
        std::string::npos)
        << notes;
    EXPECT_NE(notes.find("Undated estimates use the 2024 average."), std::string::npos);
    EXPECT_NE(notes.find("Hourly pay × 2,080 hours makes a year."), std::string::npos);
    EXPECT_EQ(unitSentence(market).toStdString(), "USD a year at each year's average market rate");

    const PayComparison city = compared(app::test::thirteenCities(), {PayView::City, {"EUR"}});
    notes = captionNotes(city).join(QChar(u' ')).toStdString();
    EXPECT_EQ(notes.find("Exchange rates"), std::string::npos);
    EXPECT_NE(notes.find("City price levels: 2023, BEA, RPP 2023."), std::string::npos) << notes;
    EXPECT_NE(notes.find("EUR is not used"), std::string::npos);
    EXPECT_EQ(app::test::rowOf(city, "city:berlin").figure.shownCurrency.code, "XID");
}

} // namespace
} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/ranking.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace waymark::app {
namespace {

using waymark::app::test::compared;
using waymark::app::test::hasFlag;
using waymark::app::test::placesWith;
using waymark::app::test::rowOf;

std::string ranks(const PayComparison& comparison) {
    std::string text;
    for (const PayRow& row : comparison.rows)
        text += row.place.name + ':' +
                (row.rank ? std::to_string(*row.rank) + (row.rankShared ? "=" : "") : "-") + ' ';
    return text;
}

TEST(Ranking, SharesARankWithinTheUncertainty) {
    // Grade A, cv .03 each: 1.96 * sqrt(2 * .0009) = .0832 of the logarithm, 8.7 %.
    EXPECT_EQ(ranks(compared(placesWith({100, 108.6}))), "2:1= 1:1= ");
    EXPECT_EQ(ranks(compared(placesWith({100, 108.8}))), "2:1 1:2 ");
}

TEST(Ranking, AGroupReachesDownFromItsTopOnly) {
    // Each step is small, yet the third is far from the first.
    EXPECT_EQ(ranks(compared(placesWith({100, 106, 112}))), "3:1= 2:1= 1:3 ");
}

TEST(Ranking, UndatedEstimatesStandApart) {
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[2].own[0].origin = db::PayOrigin::Estimated;
    EXPECT_EQ(ranks(compared(facts)), "2:1 1:2 3:- ");
    PayOptions options;
    options.rankUndated = true;
    EXPECT_EQ(ranks(compared(facts, options)), "3:1 2:2 1:3 ");
    facts.places[2].own[0].figures.median = 290; // within what an undated estimate may be off
    EXPECT_EQ(ranks(compared(facts, options)), "3:1= 2:1= 1:3 ");
}

TEST(Ranking, AMeanIsNotRankedAmongMedians) {
    db::PayFacts facts = placesWith({100, 200, 300});
    facts.places[1].own[0].figures = {};
    facts.places[1].own[0].figures.mean = 400;
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(ranks(comparison), "3:1 1:2 2:- ");
    EXPECT_TRUE(hasFlag(rowOf(comparison, "city:2").figure.flags, "mean-only"));
    EXPECT_FALSE(hasFlag(rowOf(comparison, "city:1").figure.flags, "mean-only"));
}

TEST(Ranking, MeansAreRankedWhereAllAreMeans) {
    db::PayFacts facts = placesWith({1, 1, 1});
    for (std::size_t i = 0; i < 3; ++i) {
        facts.places[i].own[0].figures = {};
        facts.places[i].own[0].figures.mean = 100.0 * static_cast<double>(i + 1);
    }
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(ranks(comparison), "3:1 2:2 1:3 ");
    EXPECT_FALSE(hasFlag(comparison.rows[0].figure.flags, "mean-only"));
}

TEST(Ranking, MeansLeadWhereMostPlacesHaveNoMedian) {
    db::PayFacts facts = placesWith({150, 1, 1, 1});
    facts.places[0].own[0].figures.mean = 250;
    for (std::size_t i = 1; i < 4; ++i) {
        facts.places[i].own[0].figures = {};
        facts.places[i].own[0].figures.mean = 100.0 * static_cast<double>(i);
    }
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(ranks(comparison), "4:1 1:2 3:3 2:4 ");
    EXPECT_EQ(*rowOf(comparison, "city:1").figure.headline(), 250);
    EXPECT_TRUE(rowOf(comparison, "city:1").figure.headlineIsMean());
}

TEST(Ranking, AmountsOfDifferentCurrenciesAreNotRanked) {
    const PayComparison local = compared(waymark::app::test::thirteenCities(), {PayView::Local});
    EXPECT_TRUE(
        std::none_of(local.rows.begin(), local.rows.end(), [](const PayRow& row) { return row.rank; }));
    EXPECT_EQ(local.rows.front().figure.shownCurrency.code, "USD");
    EXPECT_TRUE(mixedCurrencies(local.rows));
}

TEST(Ranking, OfTwoCurrenciesWithAsManyPlacesTheAlphabetDecides) {
    db::PayFacts facts = placesWith({100, 200, 300, 400});
    for (const std::size_t place : {1U, 3U})
        facts.places[place].own[0].currency = {"EUR"};
    EXPECT_EQ(ranks(compared(facts, {PayView::Local})), "4:- 2:- 3:- 1:- ") << "euros, then dollars, each from the most";
}

TEST(Ranking, NothingIsNoPay) {
    const PayComparison comparison = compared(placesWith({100, 0, 200}));
    EXPECT_EQ(ranks(comparison), "3:1 1:2 2:- ");
    EXPECT_FALSE(reliablyDifferent(comparison.rows[0], comparison.rows[2], {})) << "it has no logarithm";
}

TEST(Ranking, ThirteenCitiesAtMarketRate) {
    EXPECT_EQ(ranks(compared(waymark::app::test::thirteenCities())),
              "San Francisco:1 Seattle:2= New York:2= Austin:4 Toronto:5= Berlin:5= London:7 Tel Aviv:- "
              "Shanghai:- Paris:- Beijing:- Delhi:- Bengaluru:- ");
}

TEST(Ranking, ParitiesWidenOnlyBetweenCountries) {
    db::PayFacts facts = placesWith({100, 112});
    facts.levels = {{db::PlaceKey::trusted("country:CA"), 2025, "ppp-gdp", 1, {}}};
    EXPECT_EQ(ranks(compared(facts, {PayView::Country})), "2:1 1:2 ");
    facts.places[0].place.country = "CA";
    EXPECT_EQ(ranks(compared(facts, {PayView::Country})), "2:1= 1:1= ");
    EXPECT_EQ(ranks(compared(facts, {PayView::Market})), "2:1 1:2 ");
}

TEST(Ranking, ASmallSampleWidensTheUncertainty) {
    db::PayFacts facts = placesWith({100, 130});
    for (auto& place : facts.places) {
        place.own[0].figures.p25 = 50;
        place.own[0].figures.p75 = 250;
        place.own[0].sampleSize = 30;
    }
    EXPECT_EQ(ranks(compared(facts)), "2:1= 1:1= ");
    const ConvertedPay pay = compared(facts).rows[1].figure;
    EXPECT_NEAR(assumedVariation(pay), 1.25 * 200 / (1.35 * 100 * std::sqrt(30)), 1e-12);
}

TEST(Ranking, HoldsForRandomPlaces) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> pay(20000, 300000);
    for (int round = 0; round < 50; ++round) {
        std::vector<double> medians(20);
        std::generate(medians.begin(), medians.end(), [&] { return pay(random); });
        const PayComparison comparison = compared(placesWith(medians));
        for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
            const PayRow& row = comparison.rows[i];
            ASSERT_TRUE(row.rank.has_value());
            EXPECT_LE(*row.rank, static_cast<int>(i) + 1);
            if (i == 0)
                continue;
            const PayRow& above = comparison.rows[i - 1];
            EXPECT_GE(*above.figure.headline(), *row.figure.headline());
            if (*above.rank == *row.rank)
                EXPECT_TRUE(above.rankShared && row.rankShared);
            else
                EXPECT_EQ(*row.rank, static_cast<int>(i) + 1);
        }
    }
}

TEST(Ranking, APlaceWithoutFiguresStaysLast) {
    db::PayFacts facts = placesWith({100, 200});
    facts.places[1].own.clear();
    const PayComparison comparison = compared(facts);
    EXPECT_EQ(ranks(comparison), "1:1 2:- ");
    EXPECT_TRUE(hasFlag(comparison.rows[1].figure.flags, "no-figure"));
    EXPECT_FALSE(comparison.rows[1].figure.headline().has_value());
}

} // namespace
} // namespace waymark::app

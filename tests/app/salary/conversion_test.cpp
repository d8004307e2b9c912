// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/price_tables.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <random>

namespace waymark::app {
namespace {

using waymark::app::test::compared;

const std::vector<std::string> currencies{"USD", "AAA", "BBB", "CCC", "DDD", "EEE"};

/// Random rates of six currencies over ten years; the dollar has none.
db::PayFacts randomRates(std::mt19937& random) {
    db::PayFacts facts;
    std::lognormal_distribution<double> rate(1, 2);
    for (const std::string& code : currencies)
        for (int year = 2015; code != "USD" && year < 2025; ++year)
            facts.rates.push_back({{code}, std::to_string(year), rate(random), 12, {}});
    return facts;
}

double converted(const PriceTables& tables, double amount, const std::string& from, const std::string& to,
                 int year) {
    const auto cross = tables.cross({from}, {to}, year);
    EXPECT_TRUE(cross.has_value());
    return cross ? amount / cross->first.perUsd * cross->second.perUsd : 0;
}

TEST(Conversion, CommutesAndComesBack) {
    std::mt19937 random(7);
    const db::PayFacts facts = randomRates(random);
    const PriceTables tables(facts);
    for (int year = 2015; year < 2025; ++year)
        for (const std::string& a : currencies)
            for (const std::string& b : currencies) {
                const double there = converted(tables, 1000, a, b, year);
                EXPECT_NEAR(converted(tables, there, b, a, year), 1000, 1e-8);
                for (const std::string& c : currencies) {
                    const double direct = converted(tables, 1000, a, c, year);
                    EXPECT_NEAR(converted(tables, there, b, c, year), direct, 1e-9 * direct);
                }
            }
}

TEST(Conversion, CompareAgreesWithTheTables) {
    std::mt19937 random(11);
    db::PayFacts facts = randomRates(random);
    const db::PayFacts rates = facts;
    const PriceTables tables(rates);
    facts.asOf = "2026-01";
    for (const std::string& code : currencies) {
        db::PlaceFigures place{waymark::app::test::city(code, "XX", code), {waymark::app::test::published("city:x", 52000)}, {}};
        place.own[0].currency = {code};
        place.own[0].period = "2019";
        facts.places.push_back(place);
    }
    for (const std::string& target : currencies) {
        const PayComparison comparison = compared(facts, {PayView::Market, {target}});
        for (const PayRow& row : comparison.rows) {
            const double wanted = converted(tables, 52000, row.place.name, target, 2019);
            EXPECT_NEAR(*row.figure.headline(), wanted, 1e-9 * wanted) << row.place.name << " to " << target;
            EXPECT_EQ(row.figure.shownCurrency.code, target);
        }
    }
}

TEST(Conversion, BothSidesOfACrossAreOfOneYear) {
    db::PayFacts facts;
    facts.rates = {{{"AAA"}, "2020", 2, 12, {}},
                   {{"AAA"}, "2023", 3, 12, {}},
                   {{"BBB"}, "2020", 5, 12, {}},
                   {{"BBB"}, "2021", 7, 12, {}}};
    const PriceTables tables(facts);
    const auto cross = tables.cross({"AAA"}, {"BBB"}, 2024);
    ASSERT_TRUE(cross.has_value());
    EXPECT_EQ(rateYear(cross->first), 2020);
    EXPECT_EQ(rateYear(cross->second), 2020);
    EXPECT_FALSE(tables.cross({"AAA"}, {"BBB"}, 2019).has_value());
}

TEST(Conversion, MonthlyRatesAndBrokenValuesAreLeftOut) {
    db::PayFacts facts;
    facts.rates = {{{"AAA"}, "2024-07", 9, 1, {}}, {{"AAA"}, "2023", 0, 12, {}}, {{"BBB"}, "x", 3, 12, {}}};
    const PriceTables tables(facts);
    EXPECT_FALSE(tables.knows({"AAA"}));
    EXPECT_FALSE(tables.knows({"BBB"}));
    EXPECT_TRUE(tables.knows({"USD"}));
}

TEST(Conversion, PeriodOfTwoYearsUsesTheLast) {
    db::PayFacts facts = waymark::app::test::placesWith({100});
    facts.rates = {{{"EUR"}, "2023", 2, 12, {}}, {{"EUR"}, "2024", 4, 12, {}}};
    facts.places[0].own[0].currency = {"EUR"};
    facts.places[0].own[0].period = "2023-2024";
    EXPECT_DOUBLE_EQ(*compared(facts).rows[0].figure.headline(), 25);
}

TEST(Conversion, PayInAForeignCurrencyIsBroughtHomeBeforeAParity) {
    db::PayFacts facts = waymark::app::test::placesWith({100});
    facts.places[0].place = waymark::app::test::city("Pune", "IN", "INR");
    facts.places[0].own[0].period = "2024";
    facts.rates = {{{"INR"}, "2024", 80, 12, {}}};
    facts.levels = {{db::PlaceKey::trusted("country:IN"), 2024, "ppp-gdp", 20, {}}};
    EXPECT_DOUBLE_EQ(*compared(facts, {PayView::Country}).rows[0].figure.headline(), 400);
}

TEST(Conversion, RefusesUnknownOptions) {
    const db::PayFacts facts = waymark::app::test::thirteenCities();
    const auto wrong = [&facts](PayOptions options) {
        const auto result = compare(facts, options);
        return !result.ok() && result.error().kind == db::ErrorKind::InvalidInput &&
               !result.error().message.empty();
    };
    EXPECT_TRUE(wrong({PayView::Market, {"XYZ"}}));
    EXPECT_TRUE(wrong({PayView::Share, {"USD"}, -0.01}));
    EXPECT_TRUE(wrong({PayView::Share, {"USD"}, 1.01}));
    EXPECT_TRUE(wrong({PayView::Share, {"USD"}, std::numeric_limits<double>::quiet_NaN()}));
    EXPECT_FALSE(wrong({PayView::Market, {"EUR"}}));
}

TEST(Conversion, ViewNamesComeBack) {
    for (const PayView view :
         {PayView::Local, PayView::Market, PayView::Country, PayView::City, PayView::Share})
        EXPECT_EQ(payViewFromName(payViewName(view)), view);
    EXPECT_FALSE(payViewFromName("Market").has_value());
}

} // namespace
} // namespace waymark::app

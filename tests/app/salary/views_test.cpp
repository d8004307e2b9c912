// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The thirteen cities under every view. The expected amounts are US cents from exact fractions, worked out
// outside the program from the same published figures: w / fx, w / PPP, w / (PPP * RPP / 100) and
// 7/10 of the third plus 3/10 of the first.
#include "app/salary/card_arithmetic.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <cmath>

namespace waymark::app {
namespace {

using waymark::app::test::compared;
using waymark::app::test::rowOf;
using waymark::app::test::thirteenCities;

struct Expected {
    const char* place;
    bool official;
    long long market, country, city, share; // cents
};

constexpr Expected expected[] = {
    {"city:austin", false, 15900000, 15900000, 16287646, 16171352},
    {"city:austin", true, 13412000, 13412000, 13738988, 13640892},
    {"city:beijing", false, 2251303, 4585923, 4585923, 3885537},
    {"city:bengaluru", false, 1057876, 4333564, 4333564, 3350858},
    {"city:berlin", false, 8868940, 11699878, 11699878, 10850597},
    {"city:berlin", true, 8554560, 10822958, 10822958, 10142439},
    {"city:delhi", false, 1243154, 5092550, 5092550, 3937731},
    {"city:london", false, 12139412, 14303933, 14303933, 13654577},
    {"city:london", true, 7323072, 8369608, 8369608, 8055647},
    {"city:new-york", false, 17200000, 17200000, 15292967, 15865077},
    {"city:new-york", true, 16683000, 16683000, 14833289, 15388202},
    {"city:paris", false, 6759863, 9174460, 9174460, 8450081},
    {"city:san-francisco", false, 14300000, 14300000, 12095069, 12756548},
    {"city:san-francisco", true, 18664000, 18664000, 15786179, 16649526},
    {"city:seattle", false, 15800000, 15800000, 13983538, 14528477},
    {"city:seattle", true, 16728000, 16728000, 14804850, 15381795},
    {"city:shanghai", false, 7087435, 14437166, 14437166, 12232247},
    {"city:tel-aviv", false, 12490864, 13420979, 13420979, 13141945},
    {"city:toronto", false, 10730123, 12777364, 12777364, 12163192},
    {"city:toronto", true, 8576740, 10213130, 10213130, 9722213},
};

long long centsOf(const PayComparison& comparison, const Expected& wanted) {
    const PayRow& row = rowOf(comparison, wanted.place);
    if (wanted.official && !row.official)
        return -1;
    const ConvertedPay& pay = wanted.official ? *row.official : row.figure;
    return pay.headline() ? std::llround(*pay.headline() * 100) : -1;
}

TEST(PayViews, ThirteenCitiesToTheCent) {
    const db::PayFacts facts = thirteenCities();
    const PayComparison market = compared(facts, {PayView::Market});
    const PayComparison country = compared(facts, {PayView::Country});
    const PayComparison city = compared(facts, {PayView::City});
    const PayComparison share = compared(facts, {PayView::Share});
    for (const Expected& wanted : expected) {
        SCOPED_TRACE(std::string(wanted.place) + (wanted.official ? " official" : " estimate"));
        EXPECT_EQ(centsOf(market, wanted), wanted.market);
        EXPECT_EQ(centsOf(country, wanted), wanted.country);
        EXPECT_EQ(centsOf(city, wanted), wanted.city);
        EXPECT_EQ(centsOf(share, wanted), wanted.share);
    }
}

TEST(PayViews, LocalAmountsAreUntouched) {
    const PayComparison local = compared(thirteenCities(), {PayView::Local});
    EXPECT_EQ(*rowOf(local, "city:tel-aviv").figure.headline(), 470000);
    EXPECT_EQ(rowOf(local, "city:tel-aviv").figure.shownCurrency.code, "ILS");
    EXPECT_DOUBLE_EQ(*rowOf(local, "city:toronto").official->headline(), 117499.2);
}

TEST(PayViews, ShareRunsFromMarketToCity) {
    const db::PayFacts facts = thirteenCities();
    const PayComparison none = compared(facts, {PayView::Share, {"USD"}, 0});
    const PayComparison all = compared(facts, {PayView::Share, {"USD"}, 1});
    const PayComparison market = compared(facts, {PayView::Market});
    const PayComparison city = compared(facts, {PayView::City});
    for (const PayRow& row : market.rows) {
        const std::string key = row.place.key.text();
        EXPECT_NEAR(*rowOf(none, key).figure.headline(), *row.figure.headline(), 1e-6) << key;
        EXPECT_NEAR(*rowOf(all, key).figure.headline(), *rowOf(city, key).figure.headline(), 1e-6) << key;
    }
}

TEST(PayViews, PercentilesAreConvertedOneByOne) {
    const PayComparison market = compared(thirteenCities());
    const ConvertedPay& london = *rowOf(market, "city:london").official;
    EXPECT_NEAR(*london.shown.p10, 30752 / 0.75906667, 1e-6);
    EXPECT_NEAR(*london.shown.p90, 101172 / 0.75906667, 1e-6);
    EXPECT_NEAR(*london.shown.mean, 62387 / 0.75906667, 1e-6);
    EXPECT_FALSE(london.shown.entry.has_value());
    EXPECT_EQ(london.published.figures.p10, 30752);
}

TEST(PayViews, ArithmeticEndsAtTheAmountShown) {
    for (const PayView view :
         {PayView::Local, PayView::Market, PayView::Country, PayView::City, PayView::Share}) {
        const PayComparison comparison = compared(thirteenCities(), {view});
        for (const PayRow& row : comparison.rows) {
            const auto arithmetic = headlineArithmetic(row.leading());
            ASSERT_FALSE(arithmetic.empty()) << row.place.name;
            EXPECT_NEAR(arithmetic.back().result, *row.leading().headline(), 1e-6) << row.place.name;
        }
    }
    const PayComparison market = compared(thirteenCities());
    const auto steps = headlineArithmetic(*rowOf(market, "city:toronto").official);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].text, "56.49 CAD an hour × 2,080 hours = 117,499.20 CAD a year");
    EXPECT_EQ(steps[1].text, "117,499.20 CAD / 1.369975 CAD per USD (2024 average) = 85,767.40 USD a year");
}

TEST(PayViews, WageLevelsShowHowTheMeanWasMade) {
    db::PayFacts facts = waymark::app::test::placesWith({1});
    db::Salary& salary = facts.places[0].own[0];
    salary.figures = {};
    salary.figures.mean = 72.64;
    salary.figures.entry = 44.69;
    salary.figures.experienced = 86.61;
    salary.unit = db::PayUnit::Hour;
    const auto steps = headlineArithmetic(compared(facts).rows[0].figure);
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].text, "(44.69 + 2 × 86.61) / 3 = 72.64 USD an hour");
    EXPECT_EQ(steps[1].text, "72.64 USD an hour × 2,080 hours = 151,091.20 USD a year");
}

} // namespace
} // namespace waymark::app

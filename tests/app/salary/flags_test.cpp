// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/salary/thirteen_cities.h"

#include "app/salary/captions.h"
#include "app/salary/outliers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::app {
namespace {

using waymark::app::test::compared;
using waymark::app::test::hasFlag;
using waymark::app::test::placesWith;
using waymark::app::test::rowOf;

PayFlag flagOf(const std::vector<PayFlag>& flags, FlagKind kind) {
    for (const PayFlag& flag : flags)
        if (flag.kind == kind)
            return flag;
    ADD_FAILURE() << "no flag " << flagId(kind);
    return {};
}

/// Flags of one figure after a change to it.
template <class Change>
std::vector<PayFlag> flagsAfter(Change change, PayView view = PayView::Market) {
    db::PayFacts facts = placesWith({100000});
    change(facts);
    return compared(facts, {view}).rows[0].figure.flags;
}

TEST(Flags, APlainFigureHasNone) {
    EXPECT_TRUE(flagsAfter([](db::PayFacts&) {}).empty());
}

TEST(Flags, OfTheFigureItself) {
    const auto salary = [](db::PayFacts& facts) -> db::Salary& { return facts.places[0].own[0]; };
    EXPECT_TRUE(
        hasFlag(flagsAfter([&](db::PayFacts& f) { salary(f).place = db::PlaceKey::trusted("state:NY"); }),
                "wider-area"));
    EXPECT_TRUE(
        hasFlag(flagsAfter([&](db::PayFacts& f) { salary(f).measuredAs = "NOC"; }), "other-occupation-code"));
    EXPECT_TRUE(
        hasFlag(flagsAfter([&](db::PayFacts& f) { salary(f).period = "2018"; }), "older-than-36-months"));
    EXPECT_TRUE(hasFlag(flagsAfter([&](db::PayFacts& f) { salary(f).areasSharing = 53; }), "areas-sharing"));
    EXPECT_TRUE(hasFlag(flagsAfter([&](db::PayFacts& f) { salary(f).origin = db::PayOrigin::Estimated; }),
                        "undated"));
    const auto oneScale = [&](double p25, double median, double p75) {
        return hasFlag(flagsAfter([&](db::PayFacts& f) {
                           salary(f).figures.p25 = p25;
                           salary(f).figures.median = median;
                           salary(f).figures.p75 = p75;
                       }),
                       "one-scale");
    };
    EXPECT_TRUE(oneScale(410000, 618090, 618090)) << "pilots of one airline";
    EXPECT_FALSE(oneScale(410000, 500000, 618090));
    const auto topCoded = flagsAfter([&](db::PayFacts& f) { salary(f).topCode = 239200; });
    EXPECT_EQ(flagOf(topCoded, FlagKind::TopCoded).high.amount, 239200);
}

TEST(Flags, OfRates) {
    const auto euro = [](db::PayFacts& facts) {
        facts.places[0].own[0].currency = {"EUR"};
        facts.rates = {{{"EUR"}, "2023", 0.9, 12, {}}};
    };
    const PayFlag rate = flagOf(flagsAfter(euro), FlagKind::OtherYearRate);
    EXPECT_EQ(rate.otherYear, 2023);
    EXPECT_EQ(rate.year, 2025);
    const auto noRate = [&](db::PayFacts& facts) {
        euro(facts);
        facts.rates[0].period = "2026";
    };
    db::PayFacts facts = placesWith({100000});
    noRate(facts);
    const PayComparison comparison = compared(facts);
    EXPECT_TRUE(hasFlag(comparison.rows[0].figure.flags, "no-rate"));
    EXPECT_FALSE(comparison.rows[0].figure.headline().has_value());
    EXPECT_FALSE(comparison.rows[0].rank.has_value());
}

TEST(Flags, OfPriceLevels) {
    const auto canada = [](db::PayFacts& facts) {
        facts.places[0].place = waymark::app::test::city("Toronto", "CA", "USD");
        facts.levels = {{db::PlaceKey::trusted("country:CA"), 2024, "ppp-gdp", 1.15, {}}};
    };
    EXPECT_TRUE(hasFlag(flagsAfter(canada, PayView::Country), "other-year-ppp"));
    EXPECT_FALSE(hasFlag(flagsAfter(canada, PayView::Country), "no-city-price-level"));
    EXPECT_TRUE(hasFlag(flagsAfter(canada, PayView::City), "no-city-price-level"));
    EXPECT_TRUE(hasFlag(
        flagsAfter([](db::PayFacts& f) { f.places[0].place.country = "ZZ"; }, PayView::Country), "no-ppp"));

    const auto country = [&](db::PayFacts& facts) {
        canada(facts);
        facts.places[0].place.kind = db::PlaceKind::Country;
    };
    EXPECT_FALSE(hasFlag(flagsAfter(country, PayView::City), "no-city-price-level"));
}

TEST(Flags, TheInternationalDollarIsTheDollarAtHome) {
    const PayComparison comparison = compared(placesWith({100000}), {PayView::Country});
    EXPECT_EQ(*comparison.rows[0].figure.headline(), 100000);
    EXPECT_FALSE(hasFlag(comparison.rows[0].figure.flags, "no-ppp"));
    EXPECT_FALSE(hasFlag(comparison.rows[0].figure.flags, "other-year-ppp"));
    EXPECT_EQ(comparison.rows[0].figure.shownCurrency.code, "XID");
}

TEST(Flags, BeijingAndShanghaiDoNotAgree) {
    const PayComparison comparison = compared(waymark::app::test::thirteenCities());
    for (const char* place : {"city:beijing", "city:shanghai"}) {
        const PayFlag flag = flagOf(rowOf(comparison, place).figure.flags, FlagKind::FarInCountry);
        EXPECT_EQ(flag.place, "Beijing");
        EXPECT_EQ(flag.low.amount, 162000);
        EXPECT_EQ(flag.other, "Shanghai");
        EXPECT_EQ(flag.high.amount, 510000);
        EXPECT_EQ(flag.high.currency.code, "CNY");
        EXPECT_NEAR(flag.factor, 3.15, 0.01);
    }
    for (const PayRow& row : comparison.rows)
        if (row.place.country != "CN") {
            EXPECT_FALSE(hasFlag(row.figure.flags, "outlier-country")) << row.place.name;
        }
}

TEST(Flags, TwoPointFiveIsTheLimitInsideACountry) {
    const auto pairs = [](double high) {
        db::PayFacts facts = placesWith({100000, high});
        for (auto& place : facts.places)
            place.own[0].origin = db::PayOrigin::Estimated;
        return countryOutliers(compared(facts).rows).size();
    };
    EXPECT_EQ(pairs(250000), 0U);
    EXPECT_EQ(pairs(250001), 1U);
}

TEST(Flags, OneSurveyAndTwoFiguresOfGradeAStand) {
    db::PayFacts facts = placesWith({50000, 250000});
    EXPECT_TRUE(countryOutliers(compared(facts).rows).empty());
    facts.places[1].own[0].sourceId = "another survey";
    EXPECT_TRUE(countryOutliers(compared(facts).rows).empty()) << "both of grade A";
    facts.places[1].own[0].measuredAs = "another code";
    EXPECT_EQ(countryOutliers(compared(facts).rows).size(), 1U);
    facts.places[0].own[0].measuredAs = "another code";
    facts.places[1].own[0].sourceId = facts.places[0].own[0].sourceId;
    EXPECT_TRUE(countryOutliers(compared(facts).rows).empty()) << "one survey, grade B";
}

TEST(Flags, FarFromAllOthers) {
    std::vector<double> medians{100, 104, 96, 110, 92, 101, 99, 900};
    db::PayFacts facts = placesWith(medians);
    EXPECT_FALSE(hasFlag(rowOf(compared(facts), "city:8").figure.flags, "outlier-family"))
        << "grade A stands";
    facts.places[7].own[0].measuredAs = "another code";
    EXPECT_TRUE(hasFlag(rowOf(compared(facts), "city:8").figure.flags, "outlier-family"));
    EXPECT_FALSE(hasFlag(rowOf(compared(facts), "city:4").figure.flags, "outlier-family"));
    facts.places.erase(facts.places.begin());
    EXPECT_FALSE(hasFlag(rowOf(compared(facts), "city:8").figure.flags, "outlier-family"))
        << "too few to judge";
}

TEST(Notes, SourcesAreSaidWithoutRepeating) {
    db::Source source;
    source.id = "x";
    EXPECT_EQ(sourceLine(source), "x");
    source.publisher = "ONS";
    source.title = "ASHE 2025";
    source.vintage = "2025";
    EXPECT_EQ(sourceLine(source), "ONS, ASHE 2025");
    source.vintage = "April 2025";
    EXPECT_EQ(sourceLine(source), "ONS, ASHE 2025, April 2025");
    source.title = "ONS table";
    EXPECT_EQ(sourceName(source), "ONS table");
}

TEST(Notes, SourcesAreListedOnce) {
    const PayComparison market = compared(waymark::app::test::thirteenCities());
    std::vector<std::string> ids;
    for (const db::Source& source : market.sources)
        ids.push_back(source.id);
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(ids, (std::vector<std::string>{"ashe", "burgers", "destatis", "estimates", "job-bank", "oews",
                                             "rates"}));
}

} // namespace
} // namespace waymark::app

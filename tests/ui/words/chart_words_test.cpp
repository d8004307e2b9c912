// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/salary/thirteen_cities.h"
#include "ui/words/chart_words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace app;

using app::test::compared;
using app::test::placesWith;

const ChartRow& chartRowOf(const ChartSpec& spec, const std::string& place) {
    static const ChartRow none;
    const auto row = std::find_if(spec.rows.begin(), spec.rows.end(),
                                  [&](const ChartRow& candidate) { return candidate.placeKey == place; });
    EXPECT_NE(row, spec.rows.end());
    return row == spec.rows.end() ? none : *row;
}

TEST(ChartSpec, ThirteenCities) {
    const ChartSpec spec = chartSpec(compared(app::test::thirteenCities()));
    ASSERT_EQ(spec.rows.size(), 13U);
    EXPECT_EQ(spec.rankedRows, 7);
    EXPECT_EQ(spec.unrankedTitle, "Estimate only, no date or method: not ranked");
    EXPECT_EQ(spec.unit, "USD a year");
    EXPECT_EQ(spec.subtitle,
              "Backend Software Engineer; official figures: software developers. Median wages, USD a year at "
              "each year's average market rate, measured from 2023-2024 to May 2025");
    EXPECT_EQ(spec.gradesUsed, (std::vector{Grade::A, Grade::B, Grade::D}));
    EXPECT_TRUE(spec.hasUndatedBeside);

    const ChartRow& london = chartRowOf(spec, "city:london");
    EXPECT_EQ(london.label, "London");
    EXPECT_EQ(london.sublabel, "UK");
    EXPECT_EQ(london.valueText, "73,200");
    EXPECT_EQ(london.rankText, "7");
    ASSERT_TRUE(london.mark && london.undated);
    EXPECT_EQ(london.mark->lowName, "p10");
    EXPECT_EQ(london.mark->highName, "p90");
    EXPECT_NEAR(*london.undated, 95000 / 0.782575, 1e-6);
    EXPECT_EQ(chartRowOf(spec, "city:berlin").sublabel, "Germany");
    EXPECT_EQ(chartRowOf(spec, "city:toronto").sublabel, "");
    EXPECT_FALSE(chartRowOf(spec, "city:berlin").mark->low.has_value());
    EXPECT_EQ(chartRowOf(spec, "city:paris").rankText, "–");
    EXPECT_FALSE(chartRowOf(spec, "city:paris").undated.has_value());
}

TEST(ChartSpec, BracketJoinsTheTwoRows) {
    const ChartSpec spec = chartSpec(compared(app::test::thirteenCities()));
    ASSERT_EQ(spec.brackets.size(), 1U);
    const ChartBracket& bracket = spec.brackets[0];
    EXPECT_EQ(spec.rows[static_cast<std::size_t>(bracket.firstRow)].label, "Shanghai");
    EXPECT_EQ(spec.rows[static_cast<std::size_t>(bracket.secondRow)].label, "Beijing");
    EXPECT_EQ(bracket.title, "Factor 3.1 inside one country");
}

TEST(ChartSpec, AxisHoldsEverythingDrawn) {
    for (const PayView view :
         {PayView::Local, PayView::Market, PayView::Country, PayView::City, PayView::Share}) {
        const ChartSpec spec = chartSpec(compared(app::test::thirteenCities(), {view}));
        EXPECT_EQ(spec.axis.min, 0);
        EXPECT_EQ(spec.axis.ticks.size(), spec.axis.tickLabels.size());
        for (const ChartRow& row : spec.rows) {
            if (!row.mark)
                continue;
            EXPECT_LE(row.mark->value, spec.axis.max);
            EXPECT_LE(row.mark->high.value_or(0), spec.axis.max);
            EXPECT_LE(row.undated.value_or(0), spec.axis.max);
        }
    }
}

TEST(ChartSpec, CaptionNamesSourcesByKind) {
    const ChartSpec spec = chartSpec(compared(app::test::thirteenCities()));
    ASSERT_EQ(spec.sources.size(), 3U);
    EXPECT_EQ(spec.sources[0],
              "Sources: Labor Statistics, OEWS May 2025; Job Bank, Wages 2025; Destatis, Earnings 2025; "
              "ONS, ASHE 2025.");
    EXPECT_EQ(spec.sources[1], "Estimates: A career site, Career page.");
    EXPECT_NE(spec.sources[2].find("Exchange rates: yearly averages"), std::string::npos);
}

TEST(ChartSpec, OneCurrencyFitsOneAxis) {
    const ChartSpec spec = chartSpec(compared(app::test::thirteenCities(), {PayView::Local}));
    EXPECT_EQ(spec.unit, "local currency a year");
    EXPECT_FALSE(chartRowOf(spec, "city:delhi").mark.has_value());
    EXPECT_EQ(chartRowOf(spec, "city:delhi").valueText, "1,040,000 INR");
    EXPECT_TRUE(chartRowOf(spec, "city:austin").mark.has_value());
    EXPECT_EQ(spec.unrankedTitle, "Different currencies: not ranked; the axis counts USD");
    EXPECT_EQ(spec.rankedRows, 0);
}

TEST(ChartSpec, BarsFallBackToTheOwnFigure) {
    db::PayFacts facts = app::test::thirteenCities();
    std::erase_if(facts.rates, [](const db::ExchangeRate& rate) { return rate.currency.code == "GBP"; });
    facts.places[5].own[0].currency = {"USD"};
    const PayComparison comparison = compared(facts);
    EXPECT_FALSE(chartRowOf(chartSpec(comparison), "city:london").mark.has_value());
    EXPECT_EQ(chartRowOf(chartSpec(comparison), "city:london").valueText, "no exchange rate");
    const ChartSpec bars = chartSpec(comparison, ChartForm::Bars);
    ASSERT_TRUE(chartRowOf(bars, "city:london").mark.has_value());
    EXPECT_EQ(chartRowOf(bars, "city:london").mark->value, 95000);
    EXPECT_EQ(bars.form, ChartForm::Bars);
}

TEST(ChartSpec, MetroLabelsAreShortAndDifferent) {
    db::PayFacts facts = placesWith({1000, 2000, 3000, 4000});
    const char* names[] = {"Portland-Vancouver-Hillsboro, OR-WA", "Portland-South Portland, ME",
                           "Winston-Salem, NC", "Portland-Somewhere, ME"};
    for (std::size_t i = 0; i < 4; ++i) {
        facts.places[i].place.name = names[i];
        facts.places[i].place.kind = db::PlaceKind::Metro;
    }
    const ChartSpec spec = chartSpec(compared(facts));
    EXPECT_EQ(chartRowOf(spec, "city:1").label, "Portland, OR-WA");
    EXPECT_EQ(chartRowOf(spec, "city:2").label, "Portland-South Portland, ME");
    EXPECT_EQ(chartRowOf(spec, "city:3").label, "Winston-Salem, NC");
    EXPECT_EQ(chartRowOf(spec, "city:4").label, "Portland-Somewhere, ME");
    facts.places[1].place.name = "Portland";
    facts.places[1].place.kind = db::PlaceKind::City;
    facts.places[1].place.region = "OR";
    facts.places[3].place.name = "Springfield";
    const ChartSpec mixed = chartSpec(compared(facts));
    EXPECT_EQ(chartRowOf(mixed, "city:1").label, "Portland, OR-WA");
    EXPECT_EQ(chartRowOf(mixed, "city:2").label, "Portland, OR") << "a city beside a metro of its name carries its state";
}

TEST(ChartSpec, PlacesThatShareANameAreToldApartInTheTitleToo) {
    db::PayFacts facts = placesWith({2000, 1000});
    facts.places[0].place.name = "Portland-Vancouver-Hillsboro, OR-WA";
    facts.places[1].place.name = "Portland, ME";
    for (auto& place : facts.places)
        place.place.kind = db::PlaceKind::Metro;
    const ChartSpec spec = chartSpec(compared(facts));
    EXPECT_NE(spec.title.find("Portland, OR-WA pays most, 2.0 times Portland, ME"), std::string::npos) << spec.title;
    EXPECT_NE(spec.summary.find("Portland, OR-WA"), std::string::npos) << spec.summary;
    EXPECT_EQ(spec.summary.find("Portland with"), std::string::npos) << spec.summary;
}

TEST(ChartSpec, WageLevelsExplainThemselves) {
    db::PayFacts facts = placesWith({1, 2});
    for (auto& place : facts.places)
        place.own[0].figures = {150, {}, {}, {}, {}, {}, 90, 180};
    const ChartSpec spec = chartSpec(compared(facts));
    ASSERT_TRUE(spec.rows[0].mark.has_value());
    EXPECT_EQ(spec.rows[0].mark->name, "mean");
    EXPECT_EQ(spec.rows[0].mark->lowName, "lowest third") << "an official calls it a wage level; it is no pay of beginners";
    EXPECT_NE(spec.sources.back().find("mean of the lowest-paid third"), std::string::npos);
}

TEST(ChartSpec, NothingKnownIsNoCrash) {
    const ChartSpec empty = chartSpec(compared(placesWith({})));
    EXPECT_TRUE(empty.rows.empty());
    EXPECT_FALSE(empty.title.empty());
    EXPECT_GT(empty.axis.max, 0);

    db::PayFacts facts = placesWith({1});
    facts.places[0].own.clear();
    const ChartSpec one = chartSpec(compared(facts));
    EXPECT_EQ(one.rows[0].valueText, "not known");
    EXPECT_TRUE(one.gradesUsed.empty());
}

} // namespace
} // namespace waymark::ui

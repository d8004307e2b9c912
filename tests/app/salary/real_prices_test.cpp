// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Properties of every conversion over all shipped currencies, countries and years: A to B to C is A to C,
// there and back is the identity, and a view's factor is what the comparison shows.
#include "app/salary/card_arithmetic.h"
#include "app/salary/conversion.h"
#include "app/salary/price_tables.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace waymark::app {
namespace {

using waymark::app::test::compared;

std::vector<std::vector<std::string>> shipped(const std::string& name) {
    std::ifstream file(std::string(WAYMARK_SOURCE_DIR) + "/resources/catalog/" + name);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> fields;
        std::istringstream cells(line);
        for (std::string cell; std::getline(cells, cell, '\t');)
            fields.push_back(cell);
        rows.push_back(std::move(fields));
    }
    return rows;
}

/// Yearly averages of the shipped months, and all price levels.
db::PayFacts shippedPrices() {
    std::map<std::pair<std::string, std::string>, std::pair<double, int>> months;
    for (const auto& row : shipped("exchange_rate.tsv")) {
        auto& [sum, count] = months[{row[0], row[1].substr(0, 4)}];
        sum += std::stod(row[2]);
        ++count;
    }
    db::PayFacts facts;
    for (const auto& [key, value] : months)
        facts.rates.push_back({{key.first}, key.second, value.first / value.second, value.second, {}});
    for (const auto& row : shipped("price_level.tsv"))
        facts.levels.push_back(
            {db::PlaceKey::trusted(row[0]), std::stoi(row[1]), row[2], std::stod(row[3]), {}});
    return facts;
}

std::set<std::string> currenciesOf(const db::PayFacts& facts) {
    std::set<std::string> codes{"USD"};
    for (const auto& rate : facts.rates)
        codes.insert(rate.currency.code);
    return codes;
}

TEST(ShippedPrices, EveryCrossCommutesInEveryYear) {
    const db::PayFacts facts = shippedPrices();
    const PriceTables tables(facts);
    const auto codes = currenciesOf(facts);
    ASSERT_GE(codes.size(), 21U) << "the market view offers at least twenty currencies beside the dollar";
    int crosses = 0;
    for (int year = 2010; year <= 2026; ++year) {
        const auto factor = [&](const std::string& from, const std::string& to) {
            const auto rates = tables.cross({from}, {to}, year);
            // Only where all three share a year: an older rate is flagged and is no rate of that year.
            if (!rates || rateYear(rates->first) != year || rateYear(rates->second) != year)
                return 0.0;
            return rates->second.perUsd / rates->first.perUsd;
        };
        for (const std::string& a : codes)
            for (const std::string& b : codes) {
                const double there = factor(a, b);
                if (there == 0)
                    continue;
                EXPECT_NEAR(there * factor(b, a), 1, 1e-12) << a << ' ' << b << ' ' << year;
                for (const std::string& c : codes) {
                    const double direct = factor(a, c);
                    if (direct == 0 || factor(b, c) == 0)
                        continue;
                    ++crosses;
                    ASSERT_NEAR(there * factor(b, c) / direct, 1, 1e-12) << a << b << c << year;
                }
            }
    }
    EXPECT_GT(crosses, 50000);
}

TEST(ShippedPrices, EveryCountryAndYearComesBack) {
    const db::PayFacts prices = shippedPrices();
    int checked = 0;
    for (const auto& level : prices.levels) {
        if (level.series != "ppp-gdp")
            continue;
        const std::string country = level.place.text().substr(8);
        db::PayFacts facts = waymark::app::test::placesWith({54321});
        facts.levels = {level};
        facts.places[0].place = waymark::app::test::city("Somewhere", country, "USD");
        facts.places[0].own[0].period = std::to_string(level.year);
        const PayComparison comparison = compared(facts, {PayView::Country});
        const auto shown = comparison.rows[0].figure.headline();
        ASSERT_TRUE(shown.has_value()) << level.place.text();
        const double parity = country == "US" ? 1 : level.value;
        EXPECT_NEAR(*shown * parity, 54321, 1e-7) << level.place.text() << ' ' << level.year;
        ++checked;
    }
    EXPECT_GT(checked, 2000);
}

TEST(ShippedPrices, AViewsFactorIsWhatTheComparisonShows) {
    db::PayFacts facts = waymark::app::test::thirteenCities();
    for (const PayView view :
         {PayView::Local, PayView::Market, PayView::Country, PayView::City, PayView::Share}) {
        const PayOptions options{view, {"EUR"}, 0.35};
        const PriceTables tables(facts);
        const Converter converter(facts, options, tables, false);
        const PayComparison comparison = compared(facts, options);
        for (const PayRow& row : comparison.rows) {
            const auto factor = converter.factor(row.figure.published, row.place, view);
            ASSERT_EQ(factor.has_value(), row.figure.headline().has_value());
            if (factor) {
                EXPECT_NEAR(*row.figure.localHeadline() * *factor, *row.figure.headline(),
                            1e-9 * *row.figure.headline());
            }
        }
    }
}

/// What the card prints, done again by a reader: the last line's result is the figure.
TEST(ShippedPrices, ACardsArithmeticReproducesItsFigure) {
    const db::PayFacts facts = waymark::app::test::thirteenCities();
    for (const PayView view : {PayView::Market, PayView::Country, PayView::City, PayView::Share})
        for (const PayRow& row : compared(facts, {view}).rows)
            for (const ConvertedPay* pay : {&row.figure, &row.leading()}) {
                if (!pay->headline())
                    continue;
                const auto arithmetic = headlineArithmetic(*pay);
                for (const ArithmeticStep& step : arithmetic) {
                    std::string text = step.text;
                    std::erase(text, ',');
                    const auto equals = text.rfind(" = ");
                    if (equals == std::string::npos)
                        continue;
                    const double printed = std::stod(text.substr(equals + 3));
                    EXPECT_NEAR(printed, step.result, 0.00501) << step.text;
                    const auto slash = text.find(" / ");
                    if (slash == std::string::npos || text.starts_with("("))
                        continue;
                    const double again = std::stod(text) / std::stod(text.substr(slash + 3));
                    EXPECT_NEAR(again, printed, 0.011) << step.text;
                }
                EXPECT_NEAR(arithmetic.back().result, *pay->headline(), 1e-6);
            }
}

} // namespace
} // namespace waymark::app

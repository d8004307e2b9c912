// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_spec.h"
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <charconv>
#include <map>

namespace waymark::app {
namespace {

using waymark::app::test::compared;
using Table = std::vector<std::vector<std::string>>;

/// A strict reader of RFC 4180: CRLF ends a record, a quote inside a field is doubled.
Table read(const std::string& text) {
    Table table(1);
    std::string field;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (quoted && letter == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (letter == '"') {
            EXPECT_TRUE(quoted || field.empty());
            quoted = !quoted;
        } else if (!quoted && letter == ',') {
            table.back().push_back(std::exchange(field, {}));
        } else if (!quoted && letter == '\r') {
            EXPECT_EQ(text[++i], '\n');
            table.back().push_back(std::exchange(field, {}));
            table.emplace_back();
        } else {
            EXPECT_TRUE(quoted || letter != '\n');
            field += letter;
        }
    }
    EXPECT_TRUE(table.back().empty());
    table.pop_back();
    return table;
}

std::vector<std::map<std::string, std::string>> records(const std::string& text) {
    const Table table = read(text);
    std::vector<std::map<std::string, std::string>> all;
    for (std::size_t i = 1; i < table.size(); ++i) {
        EXPECT_EQ(table[i].size(), table[0].size());
        all.emplace_back();
        for (std::size_t j = 0; j < table[i].size(); ++j)
            all.back()[table[0][j]] = table[i][j];
    }
    return all;
}

double number(const std::string& text) {
    double value = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    EXPECT_EQ(end.ptr, text.data() + text.size()) << text;
    return value;
}

TEST(ComparisonCsv, ReadsBackExactly) {
    const PayComparison comparison = compared(waymark::app::test::thirteenCities());
    const auto rows = records(comparisonCsv(comparison));
    ASSERT_EQ(rows.size(), comparison.rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PayRow& row = comparison.rows[i];
        auto record = rows[i];
        EXPECT_EQ(record["place"], row.place.name);
        EXPECT_EQ(record["place_key"], row.place.key.text());
        EXPECT_EQ(record["rank"], row.rank ? std::to_string(*row.rank) : "");
        EXPECT_EQ(number(record["value"]), *row.leading().headline());
        EXPECT_EQ(number(record["local_median"]), *row.leading().localYear.median);
        EXPECT_EQ(record["p10"].empty(), !row.leading().shown.p10.has_value());
        EXPECT_EQ(record["currency"], "USD");
        EXPECT_EQ(record["grade"], std::string(1, gradeLetter(row.leading().grade)));
        EXPECT_FALSE(record["source"].empty());
        if (row.official) {
            EXPECT_EQ(number(record["estimate_value"]), *row.figure.headline());
        }
    }
}

TEST(ComparisonCsv, NeedsNoExponent) {
    const std::string csv = comparisonCsv(compared(waymark::app::test::placesWith({100000})));
    EXPECT_NE(csv.find(",100000,"), std::string::npos) << csv;
}

TEST(ComparisonCsv, QuotesWhatNeedsIt) {
    db::PayFacts facts = waymark::app::test::placesWith({100});
    facts.places[0].place.name = "A \"b\", c\r\nd";
    const auto rows = records(comparisonCsv(compared(facts)));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].at("place"), facts.places[0].place.name);
}

TEST(ComparisonCsv, APlaceWithoutFiguresHasEmptyOnes) {
    db::PayFacts facts = waymark::app::test::placesWith({100});
    facts.places[0].own.clear();
    const auto rows = records(comparisonCsv(compared(facts)));
    EXPECT_EQ(rows[0].at("value"), "");
    EXPECT_EQ(rows[0].at("grade"), "");
    EXPECT_EQ(rows[0].at("flags"), "no-figure");
}

} // namespace
} // namespace waymark::app

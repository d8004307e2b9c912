// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Purchasing power parities and regional price parities in the layouts that their publishers use.
#include "tests/db/formats/frame/catalog_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::db {
namespace {

using waymark::test::countOf;
using testing::ElementsAre;
using testing::HasSubstr;

std::optional<double> level(const Catalog& catalog, const std::string& place, int year,
                            const std::string& series) {
    const auto facts =
        catalog.payFacts(CareerKey::trusted("career:15-1252.00"), {{PlaceKey::trusted(place)}, {}});
    for (const PriceLevel& entry : facts->levels)
        if (entry.place.text() == place && entry.year == year && entry.series == series)
            return entry.value;
    return std::nullopt;
}

TEST(WorldBank, OneRowForACountryAndYear) {
    const waymark::test::CatalogCopy copy;
    const auto file = copy.write("ppp.csv", "Country,Country ID,Year,PPP\r\n"
                                            "Canada,CA,2025,1.25\r\n"
                                            "\"Egypt, Arab Rep.\",1A,2025,4.5\r\n"
                                            "Israel,IL,2025,\r\n");
    const auto report = copy.import(file);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "ppp");
    EXPECT_EQ(report->rows, 3);
    EXPECT_EQ(countOf(*report, "price levels"), 1);
    EXPECT_THAT(report->sources, ElementsAre("world-bank-ppp"));
    ASSERT_EQ(report->notes.size(), 1u);
    EXPECT_THAT(report->notes[0], HasSubstr("country:1A"));
    EXPECT_EQ(level(copy.catalog(), "country:CA", 2025, "ppp-gdp"), 1.25);
    EXPECT_TRUE(copy.catalog().verify().ok());
}

TEST(WorldBank, OneColumnForAYearBehindItsPreamble) {
    const waymark::test::CatalogCopy copy;
    const auto file =
        copy.write("API_PA.NUS.PPP_DS2_en_csv_v2.csv",
                   "\xef\xbb\xbf\"Data Source\",\"World Development Indicators\",\n"
                   "\n"
                   "\"Last Updated Date\",\"2026-07-01\",\n"
                   "\n"
                   "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2024\","
                   "\"2025\",\n"
                   "\"Canada\",\"CAN\",\"PPP conversion factor, GDP (LCU per international $)\","
                   "\"PA.NUS.PPP\",\"1.2\",\"1.3\",\n"
                   "\"World\",\"WLD\",\"PPP conversion factor, GDP (LCU per international $)\","
                   "\"PA.NUS.PPP\",\"\",\"\",\n");
    const auto report = copy.import(file);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "ppp");
    EXPECT_EQ(countOf(*report, "price levels"), 2);
    EXPECT_EQ(level(copy.catalog(), "country:CA", 2025, "ppp-gdp"), 1.3);
}

TEST(Bea, OneRowForAnAreaAndSeries) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.write(
        "rpp.csv", "GeoFIPS,GeoName,Description,RPP 2024\n"
                   "0,United States,RPPs: All items ,100\n"
                   "999,United States (Nonmetropolitan Portion),RPPs: All items ,88.2\n"
                   "35620,\"New York (Metropolitan Statistical Area)\",RPPs: All items ,112.5\n"
                   "35620,\"New York (Metropolitan Statistical Area)\",RPPs: Services: Housing ,150.5\n"
                   "10180,\"Abilene, TX (Metropolitan Statistical Area)\",RPPs: Goods ,95\n"));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->kind, "rpp");
    EXPECT_THAT(report->sources, ElementsAre("bea-rpp-2024"));
    EXPECT_EQ(countOf(*report, "price levels"), 3);
    EXPECT_EQ(level(copy.catalog(), "metro:35620", 2024, "rpp-all"), 112.5);
}

TEST(Bea, OneColumnForAYearWithNotesAtTheEnd) {
    const waymark::test::CatalogCopy copy;
    const auto report = copy.import(copy.write(
        "MARPP_MSA_2008_2025.csv",
        "\"GeoFIPS\",\"GeoName\",\"Region\",\"TableName\",\"LineCode\",\"IndustryClassification\","
        "\"Description\","
        "\"Unit\",\"2024\",\"2025\"\n"
        " \"35620\",\"New York, NY\", ,\"MARPP\",1,\"...\",\"RPPs: All items\",\"Index\",112.5,113.5\n"
        " \"35620\",\"New York, NY\", ,\"MARPP\",2,\"...\",\"RPPs: Goods\",\"Index\",(NA),103.5\n"
        "\"Note: See the included footnote file.\"\n"
        "\"Last updated: December 2026\"\n"));
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(countOf(*report, "price levels"), 3);
    EXPECT_EQ(level(copy.catalog(), "metro:35620", 2025, "rpp-all"), 113.5);
    EXPECT_EQ(level(copy.catalog(), "metro:35620", 2024, "rpp-goods"), std::nullopt);
}

} // namespace
} // namespace waymark::db

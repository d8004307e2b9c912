// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/catalog/reading.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>

#include <filesystem>
#include <set>

namespace waymark::db {
namespace {

class Pay : public ReadingCatalog {
protected:
    static const PlaceFigures* at(const PayFacts& facts, const std::string& place) {
        const auto found =
            std::find_if(facts.places.begin(), facts.places.end(),
                         [&](const PlaceFigures& entry) { return entry.place.key.text() == place; });
        return found == facts.places.end() ? nullptr : &*found;
    }
    static PlaceSelection only(const std::string& place) { return {{PlaceKey::trusted(place)}, {}}; }
};

TEST_F(Pay, SpecialisationAnswersItsThirteenCities) {
    const auto facts = catalog.payFacts(backend);
    ASSERT_TRUE(facts.ok());
    EXPECT_EQ(facts->places.size(), 13u);
    EXPECT_EQ(facts->places.front().place.name, "Austin");
    EXPECT_EQ(facts->places.back().place.name, "Toronto");
    EXPECT_EQ(facts->parent->key, developers);
    EXPECT_EQ(facts->asOf, "2026-08");
    for (const PlaceFigures& entry : facts->places) {
        EXPECT_EQ(entry.own.size(), 1u) << entry.place.name;
        EXPECT_EQ(entry.own.front().place, entry.place.key);
        EXPECT_EQ(entry.own.front().career, backend);
    }
}

TEST_F(Pay, OfficialFiguresComeFromTheNearestWiderPlace) {
    const auto facts = catalog.payFacts(backend);
    const PlaceFigures* toronto = at(*facts, "city:toronto");
    ASSERT_EQ(toronto->official.size(), 1u);
    EXPECT_EQ(toronto->official[0].place.text(), "region:CA-3530") << "not the province, not the country";
    EXPECT_EQ(toronto->official[0].career, developers);
    EXPECT_DOUBLE_EQ(toronto->official[0].figures.median.value(), 56.49);
    EXPECT_EQ(toronto->official[0].unit, PayUnit::Hour);
    EXPECT_EQ(toronto->official[0].currency.code, "CAD");
    EXPECT_THAT(toronto->official[0].measuredAs, testing::HasSubstr("NOC 2021 21231"));
    EXPECT_EQ(at(*facts, "city:berlin")->official[0].place.text(), "country:DE");
    EXPECT_TRUE(at(*facts, "city:beijing")->official.empty());
}

TEST_F(Pay, AllPublishedRowsOfAPlaceComeNewestFirst) {
    const auto facts = catalog.payFacts(backend);
    const PlaceFigures* newYork = at(*facts, "city:new-york");
    ASSERT_EQ(newYork->official.size(), 2u);
    EXPECT_EQ(newYork->official[0].sourceId, "oews-2025-05");
    EXPECT_EQ(newYork->official[1].sourceId, "oflc-2025-26");
    EXPECT_FALSE(newYork->official[1].figures.median.has_value());
    EXPECT_TRUE(newYork->official[1].figures.entry.has_value());
}

TEST_F(Pay, WiderPlacesAreThoseOfOfficialFiguresAndCurves) {
    const auto facts = catalog.payFacts(backend);
    std::set<std::string> wider;
    for (const Place& place : facts->widerPlaces)
        wider.insert(place.key.text());
    EXPECT_EQ(wider, (std::set<std::string>{"metro:12420", "metro:35620", "metro:41860", "metro:42660",
                                            "region:CA-3530", "country:DE", "country:GB", "country:US"}));
}

TEST_F(Pay, LevelsCoverCountriesAndTheCitiesOwnMetro) {
    const auto facts = catalog.payFacts(backend);
    std::set<std::string> ppp, rpp;
    for (const PriceLevel& level : facts->levels)
        (level.series == "ppp-gdp" ? ppp : rpp).insert(level.place.text());
    EXPECT_EQ(ppp, (std::set<std::string>{"country:CA", "country:CN", "country:DE", "country:FR",
                                          "country:GB", "country:IL", "country:IN", "country:US"}));
    EXPECT_TRUE(rpp.contains("metro:35620"));
    for (const PriceLevel& level : facts->levels)
        EXPECT_TRUE(level.series == "ppp-gdp" || level.series == "rpp-all") << level.series;
}

TEST_F(Pay, YearlyRatesAreAveragesOfTheMonths) {
    const auto facts = catalog.payFacts(backend);
    const auto rate = [&](const std::string& currency, const std::string& period) {
        return *std::find_if(facts->rates.begin(), facts->rates.end(), [&](const ExchangeRate& entry) {
            return entry.currency.code == currency && entry.period == period;
        });
    };
    const double sum2024 = 1.3423 + 1.35 + 1.3536 + 1.3674 + 1.3667 + 1.3705 + 1.3714 + 1.3655 + 1.3546 +
                           1.3757 + 1.3973 + 1.4247;
    EXPECT_NEAR(rate("CAD", "2024").perUsd, sum2024 / 12, 1e-12);
    EXPECT_EQ(rate("CAD", "2024").observations, 12);
    EXPECT_NEAR(rate("ILS", "2024").perUsd, (3.76425 + 3.76125) / 2, 1e-12);
    EXPECT_EQ(rate("ILS", "2024").observations, 2);
    EXPECT_EQ(rate("NOK", "2025").observations, 3) << "a year that is not complete says so";
    for (const ExchangeRate& entry : facts->rates)
        EXPECT_EQ(entry.period.size(), 4u) << "no months";
    EXPECT_THAT(*catalog.currencies(), testing::Contains(Currency{"ILS"}));
}

TEST_F(Pay, SourcesAreExactlyThoseNamed) {
    const auto facts = catalog.payFacts(backend);
    std::set<std::string> given;
    for (const Source& source : facts->sources)
        given.insert(source.id);
    for (const PlaceFigures& entry : facts->places)
        for (const Salary& pay : entry.own)
            EXPECT_TRUE(given.contains(pay.sourceId));
    EXPECT_TRUE(given.contains("oflc-2025-26"));
    EXPECT_TRUE(given.contains(facts->rates.front().sourceId));
    EXPECT_TRUE(given.contains(facts->levels.front().sourceId));
    EXPECT_FALSE(given.contains("ssb-11418-2025")) << "Norway was not asked for";
}

TEST_F(Pay, OccupationAnswersItsCountriesAndTheLargestMetros) {
    const auto facts = catalog.payFacts(developers);
    ASSERT_TRUE(facts.ok());
    std::vector<std::string> names;
    for (const PlaceFigures& entry : facts->places) {
        EXPECT_FALSE(entry.own.empty());
        EXPECT_TRUE(entry.official.empty()) << "its own figures are the official ones";
        if (entry.place.kind == PlaceKind::Country)
            names.push_back(entry.place.name);
        EXPECT_TRUE(entry.place.kind == PlaceKind::Country || entry.place.kind == PlaceKind::Metro);
    }
    EXPECT_THAT(names, testing::ElementsAre("Canada", "Germany", "Norway", "Sweden",
                                            testing::StartsWith("United Kingdom"),
                                            testing::StartsWith("United States")));
    EXPECT_TRUE(facts->widerPlaces.empty());
    EXPECT_EQ(at(*facts, "country:NO")->own.front().period, "2025") << "newest first";
    EXPECT_EQ(at(*facts, "country:NO")->own.size(), 5u);
}

TEST_F(Pay, AmongAllCountriesIsNoTerritory) {
    const PlaceSelection countries{{}, {PlaceKind::Country}};
    ASSERT_TRUE(at(*catalog.payFacts(developers, countries), "country:NO"));
    const waymark::test::TempFolder folder;
    const auto file = folder / "catalog.db";
    std::filesystem::copy_file(waymark::test::fixtureCatalog(), file);
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("UPDATE place SET country = 'PR' WHERE key = 'country:NO'");
    const auto changed = Catalog::open(file);
    ASSERT_TRUE(changed.ok());
    const auto facts = changed->payFacts(developers, countries);
    ASSERT_TRUE(facts.ok());
    EXPECT_TRUE(at(*facts, "country:SE"));
    EXPECT_FALSE(at(*facts, "country:NO"));
    EXPECT_TRUE(at(*changed->payFacts(developers, only("country:NO")), "country:NO")) << "who names it sees it";
}

TEST_F(Pay, NamedPlacesAreAnsweredInTheOrderAsked) {
    const auto facts =
        catalog.payFacts(backend, {{PlaceKey::trusted("city:toronto"), PlaceKey::trusted("city:austin"),
                                    PlaceKey::trusted("city:toronto")},
                                   {}});
    ASSERT_EQ(facts->places.size(), 2u);
    EXPECT_EQ(facts->places[0].place.name, "Toronto");
    EXPECT_EQ(facts->places[1].place.name, "Austin");
}

TEST_F(Pay, PlaceWithoutFiguresIsAnsweredEmpty) {
    const auto facts = catalog.payFacts(developers, only("city:paris"));
    ASSERT_EQ(facts->places.size(), 1u);
    EXPECT_TRUE(facts->places[0].own.empty());
}

TEST_F(Pay, AnOccupationAtACityIsAnsweredByTheMetroAroundIt) {
    const auto facts = catalog.payFacts(developers, only("city:austin"));
    ASSERT_EQ(facts->places.size(), 1u);
    ASSERT_FALSE(facts->places[0].own.empty());
    EXPECT_EQ(facts->places[0].own[0].place.text(), "metro:12420");
    EXPECT_EQ(facts->places[0].own[0].career, developers);
    EXPECT_TRUE(facts->places[0].official.empty());
    EXPECT_THAT(facts->widerPlaces,
                testing::Contains(testing::Field(&Place::key, PlaceKey::trusted("metro:12420"))));
}

TEST_F(Pay, UnknownPlaceIsNamed) {
    const auto facts = catalog.payFacts(backend, only("city:atlantis"));
    EXPECT_EQ(facts.error().kind, ErrorKind::NotFound);
    EXPECT_THAT(facts.error().message, testing::HasSubstr("city:atlantis"));
}

TEST_F(Pay, AllMetrosAreThoseWithAFigure) {
    const PlaceSelection metros{{}, {PlaceKind::Metro}};
    EXPECT_EQ(catalog.payFacts(developers, metros)->places.size(), 4u);
    const auto parents = catalog.payFacts(backend, metros);
    ASSERT_EQ(parents->places.size(), 4u) << "a specialisation counts its occupation's figures";
    EXPECT_TRUE(parents->places[0].own.empty());
    EXPECT_EQ(parents->places[0].official.size(), 2u);
    ASSERT_EQ(parents->widerPlaces.size(), 1u) << "the nation, whose percentiles shape the estimates";
    EXPECT_EQ(parents->widerPlaces[0].key.text(), "country:US");
    EXPECT_TRUE(catalog.payFacts(CareerKey::trusted("career:23-2093.00"), metros)->places.empty());
}

TEST_F(Pay, NamedPlacesAndKindsJoin) {
    const auto facts =
        catalog.payFacts(backend, {{PlaceKey::trusted("city:toronto")}, {PlaceKind::Metro, PlaceKind::City}});
    EXPECT_EQ(facts->places.size(), 17u);
    EXPECT_EQ(facts->places[0].place.name, "Toronto");
}

TEST_F(Pay, NationalPayIsTheOccupations) {
    const auto pay = catalog.nationalPay(backend);
    ASSERT_TRUE(pay.ok());
    EXPECT_EQ(pay->career, developers);
    EXPECT_EQ(pay->place.text(), "country:US");
    EXPECT_DOUBLE_EQ(pay->figures.median.value(), 135980);
    EXPECT_EQ(pay->unit, PayUnit::Year);
    const auto doctor = catalog.nationalPay(CareerKey::trusted("career:29-1211.00"));
    EXPECT_FALSE(doctor->figures.median.has_value());
    EXPECT_DOUBLE_EQ(doctor->topCode.value(), 239200);
}

TEST_F(Pay, PlacesAreListedByName) {
    const auto cities = catalog.places(PlaceKind::City);
    ASSERT_EQ(cities->size(), 13u);
    EXPECT_EQ(cities->front().name, "Austin");
    EXPECT_EQ(catalog.places()->size(), 38u);
    const auto toronto = catalog.place(PlaceKey::trusted("city:toronto"));
    EXPECT_EQ(toronto->parent->text(), "region:CA-3530");
    EXPECT_EQ(toronto->currency.code, "CAD");
    EXPECT_NEAR(toronto->latitude.value(), 43.7, 0.05);
}

} // namespace
} // namespace waymark::db

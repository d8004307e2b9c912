// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/salary/thirteen_cities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace waymark::app::test {

namespace {

using Salaries = std::vector<db::Salary>;

db::Salary estimate(const std::string& place, const std::string& currency, double median) {
    db::Salary salary = published(place, median);
    salary.career = db::CareerKey::trusted("career:backend-software-engineer");
    salary.period = "2024";
    salary.currency = {currency};
    salary.basis = "gross";
    salary.origin = db::PayOrigin::Estimated;
    salary.sourceId = "estimates";
    return salary;
}

db::Salary metro(const std::string& place, const db::PayFigures& figures) {
    db::Salary salary = published(place, 0);
    salary.figures = figures;
    return salary;
}

db::Salary foreign(const std::string& place, const std::string& period, const std::string& currency,
                   const db::PayFigures& figures, const std::string& measuredAs, const std::string& source) {
    db::Salary salary = metro(place, figures);
    salary.period = period;
    salary.currency = {currency};
    salary.measuredAs = measuredAs;
    salary.sourceId = source;
    return salary;
}

db::PlaceFigures at(const std::string& name, const std::string& country, const std::string& currency,
                    const std::string& parent, double estimated, const Salaries& official = {}) {
    db::PlaceFigures figures{city(name, country, currency, parent), {}, official};
    figures.own.push_back(estimate(figures.place.key.text(), currency, estimated));
    return figures;
}

db::Place wider(const std::string& key, const std::string& name, db::PlaceKind kind,
                const std::string& country) {
    db::Place place;
    place.key = db::PlaceKey::trusted(key);
    place.name = name;
    place.kind = kind;
    place.country = country;
    return place;
}

void addPrices(db::PayFacts& facts) {
    const auto rate = [&](const char* code, const char* year, double perUsd, int months, const char* source) {
        facts.rates.push_back({{code}, year, perUsd, months, source});
    };
    rate("CAD", "2024", 1.369975, 12, "rates");
    rate("EUR", "2024", 0.924575, 12, "rates");
    rate("EUR", "2025", 0.88670833, 12, "rates");
    rate("GBP", "2024", 0.782575, 12, "rates");
    rate("GBP", "2025", 0.75906667, 12, "rates");
    rate("CNY", "2024", 7.19583333, 12, "rates");
    rate("INR", "2024", 83.658175, 12, "rates");
    rate("ILS", "2024", 3.76275, 2, "burgers");
    const auto level = [&](const char* place, int year, const char* series, double value,
                           const char* source) {
        facts.levels.push_back({db::PlaceKey::trusted(place), year, series, value, source});
    };
    for (const auto& [country, value] : std::map<std::string, double>{{"CA", 1.150472},
                                                                      {"CN", 3.532549249},
                                                                      {"DE", 0.700862},
                                                                      {"FR", 0.681239},
                                                                      {"GB", 0.664153},
                                                                      {"IL", 3.50198},
                                                                      {"IN", 20.4219876},
                                                                      {"US", 1}})
        level(("country:" + country).c_str(), 2024, "ppp-gdp", value, "parities");
    level("metro:12420", 2023, "rpp-all", 97.62, "metro-prices");
    level("metro:35620", 2023, "rpp-all", 112.47, "metro-prices");
    level("metro:41860", 2023, "rpp-all", 118.23, "metro-prices");
    level("metro:42660", 2023, "rpp-all", 112.99, "metro-prices");
}

db::Source source(const std::string& id, const std::string& publisher, const std::string& title) {
    db::Source made;
    made.id = id;
    made.publisher = publisher;
    made.title = title;
    made.licence = "public domain";
    made.url = "https://example.org/" + id;
    return made;
}

} // namespace

db::Place city(const std::string& name, const std::string& country, const std::string& currency,
               const std::string& parent) {
    std::string slug = name;
    for (char& letter : slug)
        letter = letter == ' '                    ? '-'
                 : letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                                  : letter;
    db::Place place = wider("city:" + slug, name, db::PlaceKind::City, country);
    place.currency = {currency};
    if (!parent.empty())
        place.parent = db::PlaceKey::trusted(parent);
    return place;
}

db::Salary published(const std::string& place, double median) {
    db::Salary salary;
    salary.career = db::CareerKey::trusted("career:15-1252.00");
    salary.place = db::PlaceKey::trusted(place);
    salary.period = "2025-05";
    salary.currency = {"USD"};
    salary.basis = "wage";
    salary.figures.median = median;
    salary.sourceId = "oews";
    return salary;
}

db::PayFacts thirteenCities() {
    db::PayFacts facts;
    facts.asOf = "2026-08";
    facts.career.key = db::CareerKey::trusted("career:backend-software-engineer");
    facts.career.title = "Backend Software Engineer";
    facts.parent = db::Career{};
    facts.parent->key = db::CareerKey::trusted("career:15-1252.00");
    facts.parent->title = "Software Developers";

    const db::Salary austin = metro("metro:12420", {143630, 96110, 104000, 134120, 168730, 209890, {}, {}});
    const db::Salary newYork = metro("metro:35620", {165870, 101690, 130650, 166830, 205970, 224590, {}, {}});
    const db::Salary sanFrancisco =
        metro("metro:41860", {193430, 128090, 163500, 186640, 219670, 273400, {}, {}});
    const db::Salary seattle = metro("metro:42660", {174920, 99190, 132800, 167280, 211860, 257960, {}, {}});
    db::Salary toronto =
        foreign("region:CA-3530", "2023-2024", "CAD", {59.97, 36.06, 43.27, 56.49, 72.12, 88.94, {}, {}},
                "NOC 21231 Software engineers", "job-bank");
    toronto.unit = db::PayUnit::Hour;
    const db::Salary berlin = foreign("country:DE", "2025", "EUR", {84131, {}, {}, 75854, {}, {}, {}, {}},
                                      "KldB 434 Software development", "destatis");
    const db::Salary london =
        foreign("country:GB", "2025", "GBP", {62387, 30752, 41141, 55587, 75077, 101172, {}, {}},
                "SOC 2134 Programmers", "ashe");

    facts.places = {at("Austin", "US", "USD", "metro:12420", 159000, {austin}),
                    at("Beijing", "CN", "CNY", "country:CN", 162000),
                    at("Bengaluru", "IN", "INR", "country:IN", 885000),
                    at("Berlin", "DE", "EUR", "country:DE", 82000, {berlin}),
                    at("Delhi", "IN", "INR", "country:IN", 1040000),
                    at("London", "GB", "GBP", "country:GB", 95000, {london}),
                    at("New York", "US", "USD", "metro:35620", 172000, {newYork}),
                    at("Paris", "FR", "EUR", "country:FR", 62500),
                    at("San Francisco", "US", "USD", "metro:41860", 143000, {sanFrancisco}),
                    at("Seattle", "US", "USD", "metro:42660", 158000, {seattle}),
                    at("Shanghai", "CN", "CNY", "country:CN", 510000),
                    at("Tel Aviv", "IL", "ILS", "country:IL", 470000),
                    at("Toronto", "CA", "CAD", "region:CA-3530", 147000, {toronto})};
    facts.widerPlaces = {wider("country:DE", "Germany", db::PlaceKind::Country, "DE"),
                         wider("country:GB", "United Kingdom", db::PlaceKind::Country, "GB"),
                         wider("region:CA-3530", "Toronto", db::PlaceKind::Region, "CA")};
    addPrices(facts);
    facts.sources = {source("oews", "Labor Statistics", "OEWS May 2025"),
                     source("job-bank", "Job Bank", "Wages 2025"),
                     source("destatis", "Destatis", "Earnings 2025"),
                     source("ashe", "ONS", "ASHE 2025"),
                     source("estimates", "A career site", "Career page"),
                     source("rates", "Federal Reserve", "H.10"),
                     source("burgers", "The Economist", "Big Mac index"),
                     source("parities", "World Bank", "PPP"),
                     source("metro-prices", "BEA", "RPP 2023")};
    return facts;
}

db::PayFacts placesWith(const std::vector<double>& medians) {
    db::PayFacts facts;
    facts.asOf = "2026-08";
    facts.career.title = "Software Developers";
    int number = 0;
    for (const double median : medians) {
        const std::string name = std::to_string(++number);
        db::PlaceFigures figures{city(name, "US", "USD"), {published("city:" + name, median)}, {}};
        facts.places.push_back(figures);
    }
    return facts;
}

PayComparison compared(const db::PayFacts& facts, const PayOptions& options) {
    auto comparison = compare(facts, options);
    EXPECT_TRUE(comparison.ok());
    return comparison.ok() ? *std::move(comparison) : PayComparison{};
}

const PayRow& rowOf(const PayComparison& comparison, const std::string& place) {
    static const PayRow none;
    const auto row =
        std::find_if(comparison.rows.begin(), comparison.rows.end(),
                     [&](const PayRow& candidate) { return candidate.place.key.text() == place; });
    EXPECT_NE(row, comparison.rows.end()) << place;
    return row == comparison.rows.end() ? none : *row;
}

bool hasFlag(const std::vector<PayFlag>& flags, const std::string& id) {
    return std::any_of(flags.begin(), flags.end(),
                       [&id](const PayFlag& flag) { return flagId(flag.kind) == id; });
}

} // namespace waymark::app::test

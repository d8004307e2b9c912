// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/city_prices.h"
#include "tests/db/catalog/reading.h"

#include <algorithm>

namespace waymark::db {
namespace {

class CityPricesOfMetros : public ReadingCatalog {};

TEST_F(CityPricesOfMetros, AreThoseOfTheNewestYearByName) {
    const auto prices = cityPrices(catalog);
    ASSERT_TRUE(prices.ok());
    const auto at = [&prices](const char* key) {
        return std::find_if(prices->begin(), prices->end(),
                            [key](const CityPrices& one) { return one.place.key.text() == key; });
    };
    const auto austin = at("metro:12420");
    ASSERT_NE(austin, prices->end());
    EXPECT_EQ(austin->level, 97.62);
    EXPECT_EQ(austin->year, 2023);
    EXPECT_EQ(austin->sourceId, "bea-rpp-2023");
    EXPECT_EQ(at("country:US"), prices->end()) << "the nation is no metro";
    EXPECT_TRUE(std::is_sorted(prices->begin(), prices->end(), [](const CityPrices& a, const CityPrices& b) {
        return a.place.name < b.place.name;
    }));
}

} // namespace
} // namespace waymark::db

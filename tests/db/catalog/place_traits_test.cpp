// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_traits.h"
#include "tests/db/catalog/reading.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

class PlaceTraits : public ReadingCatalog {
protected:
    std::vector<CareerTraits> at(const char* place) {
        auto careers = *careerTraits(catalog);
        EXPECT_TRUE(addPlacePay(catalog, PlaceKey::trusted(place), careers).ok());
        return careers;
    }
};

TEST_F(PlaceTraits, APlaceThatIsNotThereHasNoPay) {
    for (const auto& career : at("state:ZZ")) {
        EXPECT_FALSE(career.placePayUsd) << career.key.text();
        EXPECT_FALSE(career.backgroundCheck) << career.key.text();
    }
}

TEST_F(PlaceTraits, TheNationAsAPlaceHasTheNationsPay) {
    int known = 0;
    for (const auto& career : at("country:US")) {
        EXPECT_EQ(career.placePayUsd, career.medianPayUsd) << career.key.text();
        EXPECT_EQ(career.placePayMeasuredFor, career.placePayUsd ? career.payMeasuredFor : "") << career.key.text();
        known += career.placePayUsd ? 1 : 0;
    }
    EXPECT_GT(known, 0);
}

} // namespace
} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_traits.h"
#include "tests/db/catalog/reading.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::db {
namespace {

class PlaceTraits : public ReadingCatalog {
protected:
    std::vector<CareerTraits> at(const char* place, const char* state) {
        auto careers = *careerTraits(catalog);
        const auto keyOf = [](const char* key) {
            return key ? std::optional(PlaceKey::trusted(key)) : std::nullopt;
        };
        EXPECT_TRUE(addPlace(catalog, keyOf(place), keyOf(state), careers).ok());
        return careers;
    }
    static const CareerTraits& of(const std::vector<CareerTraits>& careers, const char* key) {
        return *std::find_if(careers.begin(), careers.end(), [key](const auto& one) { return one.key.text() == key; });
    }
};

TEST_F(PlaceTraits, WithoutAPlaceNothingIsKnown) {
    for (const auto& career : at(nullptr, nullptr)) {
        EXPECT_FALSE(career.placePayUsd) << career.key.text();
        EXPECT_FALSE(career.backgroundCheck) << career.key.text();
    }
}

TEST_F(PlaceTraits, TheNationAsAPlaceHasTheNationsPay) {
    int known = 0;
    for (const auto& career : at("country:US", nullptr)) {
        EXPECT_EQ(career.placePayUsd, career.medianPayUsd) << career.key.text();
        EXPECT_EQ(career.placePayMeasuredFor, career.placePayUsd ? career.payMeasuredFor : "") << career.key.text();
        known += career.placePayUsd ? 1 : 0;
    }
    EXPECT_GT(known, 0);
}

TEST_F(PlaceTraits, AStatesLicencesSayWhetherTheyAskForACheck) {
    EXPECT_EQ(of(at(nullptr, "state:NY"), "career:29-1141.00").backgroundCheck, true);
    EXPECT_EQ(of(at(nullptr, "state:NY"), "career:15-1252.00").backgroundCheck, std::nullopt) << "no licence";
    const auto washington = at(nullptr, "state:WA");
    EXPECT_EQ(of(washington, "career:29-1141.00").backgroundCheck, std::nullopt) << "the record does not say";
    EXPECT_EQ(of(washington, "career:47-2111.00").backgroundCheck, std::nullopt)
        << "the state asks for none, but a federal record does not say";
    EXPECT_EQ(of(at(nullptr, "state:ZZ"), "career:29-1141.00").backgroundCheck, std::nullopt);
}

} // namespace
} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/near_metros.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::Place place(const char* key, double latitude, double longitude) {
    db::Place made;
    made.key = db::PlaceKey::trusted(key);
    made.name = key;
    made.kind = db::PlaceKind::Metro;
    made.country = "US";
    made.latitude = latitude;
    made.longitude = longitude;
    return made;
}

std::vector<std::string> keys(const std::vector<db::Place>& places) {
    std::vector<std::string> all;
    for (const db::Place& one : places)
        all.push_back(one.key.text());
    return all;
}

/// Along a meridian, one degree apart; the sizes say who is larger.
const std::vector<SizedMetro> metros{{place("metro:5", 45, -100), 90},
                                     {place("metro:1", 41, -100), 10},
                                     {place("metro:2", 42, -100), 5},
                                     {place("metro:3", 43, -100), 20},
                                     {place("metro:4", 44, -100), 30}};

TEST(NearMetros, LargerOnesNearestFirst) {
    EXPECT_EQ(keys(nearestLargerMetros(metros[1].place, metros, 2)),
              (std::vector<std::string>{"metro:3", "metro:4"}))
        << "the nearest of all is smaller";
    EXPECT_EQ(nearestLargerMetros(metros[1].place, metros, 9).size(), 3U);
    EXPECT_TRUE(nearestLargerMetros(metros[0].place, metros, 9).empty()) << "the largest";
}

TEST(NearMetros, ACityCountsAsTheMetroAroundIt) {
    db::Place city = place("city:inside", 44.1, -100);
    city.kind = db::PlaceKind::City;
    EXPECT_EQ(nearestLargerMetros(city, metros, 1).front().key.text(), "metro:4") << "smaller than all";
    city.parent = metros[4].place.key;
    EXPECT_EQ(nearestLargerMetros(city, metros, 1).front().key.text(), "metro:5");
    city.country = "CA";
    EXPECT_TRUE(nearestLargerMetros(city, metros, 1).empty());
    city.country = "US";
    city.latitude.reset();
    EXPECT_TRUE(nearestLargerMetros(city, metros, 1).empty()) << "nobody knows where it is";
}

TEST(NearMetros, DistancesAreGreatCircles) {
    // New York to Los Angeles, both city halls: 3,936 km on a sphere of 6,371 km.
    const auto far = kilometresBetween(place("a", 40.7128, -74.0060), place("b", 34.0522, -118.2437));
    ASSERT_TRUE(far.has_value());
    EXPECT_NEAR(*far, 3936, 2);
    EXPECT_DOUBLE_EQ(*kilometresBetween(metros[0].place, metros[0].place), 0);
}

} // namespace
} // namespace waymark::app

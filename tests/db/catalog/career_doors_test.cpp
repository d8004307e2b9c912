// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/career_doors.h"

#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

class CareerDoors : public ReadingCatalog {};

TEST_F(CareerDoors, standInTheirOrderWithTheirWords) {
    const auto doors = careerDoors(catalog, CareerKey::trusted("career:29-1141.00"));
    ASSERT_TRUE(doors.ok());
    ASSERT_EQ(doors->size(), 3U);
    EXPECT_EQ((*doors)[0].key, "nclex-rn");
    EXPECT_EQ((*doors)[0].kind, DoorKind::Exam);
    EXPECT_EQ((*doors)[1].kind, DoorKind::Licence);
    EXPECT_EQ((*doors)[1].title, "Registered nurse’s license of your state");
    EXPECT_FALSE((*doors)[1].months);
    EXPECT_EQ((*doors)[2].kind, DoorKind::Condition);
    EXPECT_EQ((*doors)[2].note, "A background check is usual.");
}

TEST_F(CareerDoors, timesOfTheCareerWin) {
    const auto doors = careerDoors(catalog, CareerKey::trusted("career:47-2111.00"));
    ASSERT_EQ(doors->size(), 1U);
    EXPECT_EQ(doors->front().months, 48) << "the door itself says 36";
    EXPECT_EQ(doors->front().monthsMost, 60);
}

TEST_F(CareerDoors, aCareerWithoutOnesHasNoneAndAnUnknownIsNotFound) {
    EXPECT_TRUE(careerDoors(catalog, CareerKey::trusted("career:15-1251.00"))->empty());
    EXPECT_EQ(careerDoors(catalog, CareerKey::trusted("career:none")).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace waymark::db

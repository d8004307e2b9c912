// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/learner.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

TEST(Learner, HerPlaceIsKeptAndTakenBack) {
    const waymark::test::TempFolder folder;
    const PlaceKey ohio = PlaceKey::trusted("state:OH");
    {
        Library library = *Library::open(folder / "library.db");
        EXPECT_EQ(*Learner(library).place(), std::nullopt);
        ASSERT_TRUE(Learner(library).setPlace(ohio).ok());
        ASSERT_TRUE(Learner(library).setPlace(PlaceKey::trusted("metro:18140")).ok());
        ASSERT_TRUE(Learner(library).setPlace(ohio).ok());
    }
    Library library = *Library::open(folder / "library.db");
    EXPECT_EQ(*Learner(library).place(), ohio);
    EXPECT_FALSE(library.nextUndo()->has_value()) << "it is changed where it is shown";
    ASSERT_TRUE(Learner(library).setPlace({}).ok());
    EXPECT_EQ(*Learner(library).place(), std::nullopt);
}

} // namespace
} // namespace waymark::db

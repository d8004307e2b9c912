// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/work_age.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::CareerDoor condition(const std::string& key, const std::string& note) {
    db::CareerDoor door;
    door.key = key;
    door.kind = db::DoorKind::Condition;
    door.note = note;
    return door;
}

TEST(WorkAge, OnlyANoteWithANumberNamesAnAge) {
    EXPECT_TRUE(namesAge(condition("cond-18", "Mostly from 18.")));
    EXPECT_TRUE(namesAge(condition("cond-corrections", "Age (18 or 21, by the agency), background and fitness rules apply.")));
    EXPECT_TRUE(namesAge(condition("cond-gaming", "Age: mostly 21, in some places 18.")));
    EXPECT_FALSE(namesAge(condition("cond-alcohol", "To serve alcohol you must in most states be 18 to 21, in a few younger."))) << "of one task: tables are waited on before";
    EXPECT_TRUE(isOfFarms(condition("cond-under16", "Federal law keeps under-sixteens off most farm machines.")));
    EXPECT_FALSE(isOfFarms(condition("cond-18", "Mostly from 18.")));
    EXPECT_FALSE(namesAge(condition("cond-military", "Age, health and fitness rules apply.")));
    EXPECT_FALSE(namesAge(condition("cond-background", "A background check is usual.")));
}

} // namespace
} // namespace waymark::app

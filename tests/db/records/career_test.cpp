// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/career.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

TEST(Sections, EveryKindHasANameOfItsOwn) {
    for (int i = 0; i < sectionKindCount; ++i) {
        const auto kind = static_cast<SectionKind>(i);
        EXPECT_EQ(sectionKindFromName(sectionKindName(kind)), kind);
    }
    EXPECT_EQ(sectionKindName(SectionKind::DayToDay), "day-to-day");
    EXPECT_FALSE(sectionKindFromName("Day-to-day").has_value());
    EXPECT_FALSE(sectionKindFromName("").has_value());
}

TEST(Outlook, ChangeIsPercentOfTheBaseYear) {
    CareerOutlook outlook;
    outlook.jobs = 200;
    outlook.projectedJobs = 230;
    EXPECT_DOUBLE_EQ(outlook.changePercent(), 15);
    outlook.jobs = 0;
    EXPECT_DOUBLE_EQ(outlook.changePercent(), 0);
}

} // namespace
} // namespace waymark::db

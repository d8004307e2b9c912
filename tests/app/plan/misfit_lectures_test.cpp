// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/misfit.h"

#include <gtest/gtest.h>

namespace waymark::app {

namespace {

db::LearningItem titled(const char* title, const char* key) {
    db::LearningItem item;
    item.key = *db::ItemKey::parse(key);
    item.title = title;
    return item;
}

} // namespace

TEST(Misfit, whoUsesAnOperatingSystemBuildsNone) {
    const db::LearningNeed systems{"learning:operating-systems", "Operating systems", db::NeedKind::Core, 3};
    const db::LearningNeed reading{"learning:reading", "Reading", db::NeedKind::Core, 5};
    PlanLearner helper;
    helper.level = db::EntryEducation::SomeCollege;
    const auto kernel = titled("Operating Systems: From 0 to 1", "book:operating-systems-from-0-to-1");
    EXPECT_TRUE(isMisfit(kernel, systems, helper));
    EXPECT_FALSE(isMisfit(titled("Operating Systems and You: Becoming a Power User", "course:coursera.org/a"), systems, helper));
    EXPECT_FALSE(isMisfit(kernel, reading, helper)) << "of this need only";
    helper.level = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isMisfit(kernel, systems, helper));
}

TEST(Misfit, theoremsAreNotForWhoCarriesOutSurveys) {
    const auto theory = titled("Sampling Theory", "course:nptel.ac.in/111104073");
    PlanLearner assistant;
    assistant.code = "19-4061.00";
    EXPECT_TRUE(isMisfit(theory, db::LearningSupply(), assistant));
    assistant.code = "19-3022.00"; // survey researchers
    EXPECT_FALSE(isMisfit(theory, db::LearningSupply(), assistant));
}

} // namespace waymark::app

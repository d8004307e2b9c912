// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/taught_by_degree.h"

#include <gtest/gtest.h>

namespace waymark::app {

TEST(TaughtByDegree, whatItsFieldsAreCalledAfterIsLearnt) {
    db::LearningSupply supply;
    supply.needs = {{"learning:pastoral-care", "Pastoral care", db::NeedKind::Core, 5},
                    {"learning:public-speaking", "Public speaking", db::NeedKind::Core, 5},
                    {"learning:pastoral-software", "Pastoral software", db::NeedKind::Tool, 5},
                    {"learning:study-skills", "Study skills", db::NeedKind::Core, 5}};
    DegreeHeld degree;
    degree.names = {"Theology/Theological Studies", "Pastoral Studies/Counseling", "Rabbinical Studies"};
    EXPECT_EQ(taughtByDegree(supply, {}, degree), std::set<std::string>{"learning:pastoral-care"});
    supply.needs.front().general = true;
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty()) << "many trades ask for it alike";
    supply.needs.front().general = false;
    degree.names.insert(degree.names.end(), 10, "Agronomy");
    EXPECT_TRUE(taughtByDegree(supply, {}, degree).empty()) << "one field of many";
}

} // namespace waymark::app

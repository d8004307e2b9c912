// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/work_styles.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::CareerWorkStyle style(const char* name, std::optional<double> impact,
                          std::optional<double> importance = std::nullopt) {
    return {"1.D.1.a", name, impact, std::nullopt, importance, "onet-30.2"};
}

TEST(WorkStyles, ImpactHasASignAndWhatHindersHasNoBar) {
    const std::vector<db::CareerWorkStyle> styles{style("Innovation", 3), style("Humility", 0.04),
                                                  style("Patience", -1.25)};
    const auto lines = workStyleLines(styles);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].value, "+3.0");
    EXPECT_EQ(lines[0].share, 1);
    EXPECT_EQ(lines[1].value, "0.0");
    EXPECT_EQ(lines[2].value, "−1.3");
    EXPECT_EQ(lines[2].share, 0);
    EXPECT_NE(workStyleScale(styles).find("−3"), std::string::npos);
}

TEST(WorkStyles, OldReleasesRateImportanceFromOneToFive) {
    const std::vector<db::CareerWorkStyle> styles{style("Dependability", std::nullopt, 4.2),
                                                  style("Unrated", std::nullopt)};
    const auto lines = workStyleLines(styles);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_EQ(lines[0].value, "4.2");
    EXPECT_DOUBLE_EQ(lines[0].share, 0.8);
    EXPECT_EQ(workStyleScale(styles), "Importance, 1 to 5");
}

} // namespace
} // namespace waymark::app

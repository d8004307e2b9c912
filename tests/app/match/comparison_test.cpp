// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/comparison.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::app {
namespace {

const ComparisonRow* rowOf(const std::vector<ComparisonRow>& rows, CompareField field) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [field](const auto& row) { return row.field == field; });
    return found == rows.end() ? nullptr : &*found;
}

class Comparison : public testing::Test {
protected:
    Comparison() {
        nurse.medianPayUsd = 97'550;
        nurse.outdoors = 1.1;
        nurse.changePercent = 4.9;
        nurse.interests = {3.4, 4.6, 1.8, 6.7, 2.1, 3.2};
        electrician.medianPayUsd = 63'200;
        electrician.outdoors = 4.1;
        electrician.changePercent = -2;
        clerk.medianPayUsd = 50'000;
    }
    db::CareerTraits nurse, electrician, clerk;
};

TEST_F(Comparison, MarksTheThreeRowsThatDifferMostOfTheirAxes) {
    const std::vector<ComparedCareer> careers{{&nurse, 0.9, 0.6}, {&electrician, 0.2, 0.55}};
    const auto rows = compared(careers);
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.differsMost; }), 3);
    EXPECT_TRUE(rowOf(rows, CompareField::Outdoors)->differsMost);
    EXPECT_FALSE(rowOf(rows, CompareField::Readiness)->differsMost);
    EXPECT_NEAR(rowOf(rows, CompareField::Outdoors)->differs, 3.0 / 4, 1e-12);
}

TEST_F(Comparison, AxesHoldEveryValueAndZero) {
    const std::vector<ComparedCareer> careers{{&nurse, {}, {}}, {&electrician, {}, {}}, {&clerk, {}, {}}};
    for (const auto& row : compared(careers))
        for (const auto& value : row.values)
            EXPECT_TRUE(!value || (row.from <= *value && *value <= row.to)) << static_cast<int>(row.field);
    const auto rows = compared(careers);
    EXPECT_EQ(rowOf(rows, CompareField::Pay)->from, 0);
    EXPECT_LE(rowOf(rows, CompareField::Change)->from, -2);
}

TEST_F(Comparison, WhoTheWorkersAreIsShownAndNeverMarked) {
    std::vector<ComparedCareer> careers{{&nurse, {}, {}}, {&electrician, {}, {}}};
    careers[0].facts.women = 88;
    careers[1].facts.women = 2;
    careers[0].facts.medianAge = 42;
    careers[1].facts.medianAge = 20;
    const auto rows = compared(careers);
    ASSERT_NE(rowOf(rows, CompareField::Women), nullptr);
    EXPECT_GT(rowOf(rows, CompareField::Women)->differs, 0.8);
    EXPECT_FALSE(rowOf(rows, CompareField::Women)->differsMost);
    EXPECT_FALSE(rowOf(rows, CompareField::MedianAge)->differsMost);
}

TEST_F(Comparison, PaysAxisHoldsItsSpread) {
    std::vector<ComparedCareer> careers{{&nurse, {}, {}}, {&electrician, {}, {}}};
    careers[0].facts.payLow = 66'000;
    careers[0].facts.payHigh = 135'000;
    const auto rows = compared(careers);
    const auto* pay = rowOf(rows, CompareField::Pay);
    ASSERT_TRUE(pay->spreads[0]);
    EXPECT_FALSE(pay->spreads[1]) << "half a spread is none";
    EXPECT_GE(pay->to, 135'000);
    EXPECT_NEAR(pay->differs, (97'550 - 63'200) / pay->to, 1e-12) << "of the medians";
}

TEST_F(Comparison, UnknownStaysEmptyAndDoesNotCount) {
    const std::vector<ComparedCareer> careers{{&electrician, {}, {}}, {&clerk, {}, {}}};
    const auto rows = compared(careers);
    EXPECT_EQ(rowOf(rows, CompareField::Outdoors)->values[1], std::nullopt);
    EXPECT_EQ(rowOf(rows, CompareField::Outdoors)->differs, 0) << "one value differs from nothing";
    EXPECT_EQ(rowOf(rows, CompareField::Realistic), nullptr) << "no value, no row";
}

} // namespace
} // namespace waymark::app

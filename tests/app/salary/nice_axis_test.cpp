// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/nice_axis.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace waymark::app {
namespace {

bool isNice(double step) {
    const double digit = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
    for (const double nice : {1.0, 2.0, 2.5, 5.0})
        if (std::abs(digit - nice) < 1e-6)
            return true;
    return false;
}

TEST(NiceAxis, RandomRanges) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> exponent(-2, 9);
    for (int round = 0; round < 2000; ++round) {
        const double highest = std::pow(10, exponent(random));
        const ChartAxis axis = niceAxis(highest / 3, highest, ChartForm::Dots);
        ASSERT_GE(axis.ticks.size(), 3U) << highest;
        ASSERT_LE(axis.ticks.size(), 8U) << highest;
        EXPECT_EQ(axis.ticks.front(), 0);
        EXPECT_TRUE(isNice(axis.ticks[1])) << axis.ticks[1];
        for (std::size_t i = 1; i < axis.ticks.size(); ++i)
            EXPECT_NEAR(axis.ticks[i] - axis.ticks[i - 1], axis.ticks[1], axis.ticks[1] * 1e-9);
        EXPECT_LE(axis.ticks.back(), axis.max);
        EXPECT_GE(axis.max, highest);
        EXPECT_LE(axis.max, highest * 1.1);
    }
}

// Two metros may pay within a dollar of each other, and one place may stand alone.
TEST(NiceAxis, DotsThatAreNearlyOneHaveAFewDifferentLabels) {
    for (const double highest : {0.37, 57.0, 57'000.0, 99'999.0, 100'000.0, 1e6, 1e15})
        for (const double share : {1.0, 1 - 1e-15, 1 - 1e-9, 1 - 1e-5, 0.99, 0.95, 0.9, 0.7, 0.5, 0.41}) {
            const ChartAxis axis = niceAxis(highest * share, highest, ChartForm::Dots);
            EXPECT_GE(axis.ticks.size(), 3U) << highest << ' ' << share;
            EXPECT_LE(axis.ticks.size(), 8U) << highest << ' ' << share;
            EXPECT_EQ(std::adjacent_find(axis.tickLabels.begin(), axis.tickLabels.end()), axis.tickLabels.end())
                << highest << ' ' << share;
        }
}

TEST(NiceAxis, Labels) {
    EXPECT_EQ(tickLabel(0), "0");
    EXPECT_EQ(tickLabel(50000), "50k");
    EXPECT_EQ(tickLabel(2500), "2.5k");
    EXPECT_EQ(tickLabel(400), "400");
    EXPECT_EQ(tickLabel(1500000), "1.5M");
    EXPECT_EQ(niceAxis(80000, 213000, ChartForm::Dots).tickLabels,
              (std::vector<std::string>{"0", "50k", "100k", "150k", "200k"}));
}

TEST(NiceAxis, LogarithmicOnlyForDotsFarApart) {
    EXPECT_FALSE(niceAxis(10000, 99000, ChartForm::Dots).logarithmic);
    EXPECT_FALSE(niceAxis(100, 900000, ChartForm::Bars).logarithmic);
    const ChartAxis axis = niceAxis(150, 900000, ChartForm::Dots);
    EXPECT_TRUE(axis.logarithmic);
    EXPECT_EQ(axis.tickLabels, (std::vector<std::string>{"100", "1k", "10k", "100k"}));
    EXPECT_GT(axis.min, 0);
    EXPECT_EQ(niceAxis(11000, 190000, ChartForm::Dots).tickLabels,
              (std::vector<std::string>{"10k", "20k", "50k", "100k", "200k"}));
    EXPECT_FALSE(niceAxis(11000, 190000, ChartForm::Dots, 3).logarithmic)
        << "whiskers and undated estimates alone make no axis logarithmic";
}

TEST(NiceAxis, NothingToShow) {
    for (const double highest :
         {0.0, -5.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        const ChartAxis axis = niceAxis(0, highest, ChartForm::Bars);
        EXPECT_GT(axis.max, 0);
        EXPECT_FALSE(axis.ticks.empty());
    }
}

TEST(NiceAxis, FiguresOutOfReasonEnd) {
    const double infinite = std::numeric_limits<double>::infinity();
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double values[] = {0, 1, -1, 1e-300, 5e-324, 1e15, 1e300, std::numeric_limits<double>::max(), infinite, -infinite, none};
    for (const double lowest : values)
        for (const double highest : values)
            for (const auto form : {ChartForm::Dots, ChartForm::Bars}) {
                const ChartAxis axis = niceAxis(lowest, highest, form);
                EXPECT_TRUE(std::isfinite(axis.min) && std::isfinite(axis.max) && axis.max > axis.min)
                    << lowest << ' ' << highest;
                EXPECT_LE(axis.ticks.size(), 100U) << lowest << ' ' << highest;
                EXPECT_FALSE(axis.ticks.empty()) << lowest << ' ' << highest;
            }
}

} // namespace
} // namespace waymark::app

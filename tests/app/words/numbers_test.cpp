// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/numbers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <utility>

namespace waymark::app {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

TEST(Numbers, Thousands) {
    EXPECT_EQ(withThousands(0), "0");
    EXPECT_EQ(withThousands(999.5), "1,000");
    EXPECT_EQ(withThousands(2.5), "3");
    EXPECT_EQ(withThousands(1234567), "1,234,567");
    EXPECT_EQ(withThousands(-1234.4), "−1,234");
    EXPECT_EQ(withThousands(-0.2), "0");
    EXPECT_EQ(withDecimals(1234.567, 2), "1,234.57");
}

TEST(Numbers, HalvesGoUpHoweverTheyAreStored) {
    for (const auto& [value, text] : {std::pair(5.35, "5.4"), std::pair(2.65, "2.7"), std::pair(3.15, "3.2"), std::pair(1.95, "2.0"), std::pair(1.35, "1.4"),
                                      std::pair(5.15, "5.2"), std::pair(5.34, "5.3"), std::pair(0.0, "0.0")})
        EXPECT_EQ(withDecimals(value, 1), text) << value;
}

TEST(Numbers, WhatIsNoNumberIsNotSaid) {
    for (const double value : {nan, infinity, -infinity}) {
        EXPECT_EQ(withThousands(value), "");
        EXPECT_EQ(withDecimals(value, 2), "");
        EXPECT_EQ(significant(value, 4), "");
        EXPECT_EQ(changeText(value), "");
        EXPECT_EQ(amountText({value, {"USD"}}), "");
    }
}

TEST(Numbers, SignificantDigits) {
    EXPECT_EQ(significant(1.36997, 6), "1.36997");
    EXPECT_EQ(significant(0.9, 6), "0.9");
    EXPECT_EQ(significant(83.658175, 6), "83.6582");
    EXPECT_EQ(significant(0, 4), "0");
    EXPECT_EQ(significant(0.00012345, 3), "0.000123");
    EXPECT_EQ(significant(70, 3), "70");
    EXPECT_EQ(significant(15000, 3), "15,000");
}

TEST(Numbers, Amounts) {
    EXPECT_EQ(amountText({59.97, {"CAD"}}), "59.97 CAD");
    EXPECT_EQ(amountText({60, {"CAD"}}), "60 CAD");
    EXPECT_EQ(amountText({124737.6, {"CAD"}}), "124,738 CAD");
    EXPECT_EQ(amountText({5, {}}), "5");
}

TEST(Numbers, Changes) {
    EXPECT_EQ(changeText(15.84), "+15.8 %");
    EXPECT_EQ(changeText(-1.2), "−1.2 %");
    EXPECT_EQ(changeText(0.04), "0 %");
    EXPECT_EQ(changeText(-0.04), "0 %");
}

TEST(Numbers, Words) {
    EXPECT_EQ(countWord(0), "no");
    EXPECT_EQ(countWord(6), "six");
    EXPECT_EQ(countWord(13), "thirteen");
    EXPECT_EQ(countWord(14), "14");
    EXPECT_EQ(countWord(1200), "1,200");
    EXPECT_EQ(countWord(-1), "−1");
    EXPECT_EQ(listWords({}), "");
    EXPECT_EQ(listWords({"a"}), "a");
    EXPECT_EQ(listWords({"a", "b"}), "a and b");
    EXPECT_EQ(listWords({"a", "b", "c"}), "a, b and c");
    EXPECT_EQ(lowerTitle("Software Developers"), "software developers");
    EXPECT_EQ(lowerTitle("IT Managers"), "IT managers");
    EXPECT_EQ(lowerTitle("English Language"), "English language");
    EXPECT_EQ(capitalised("gross"), "Gross");
}

} // namespace
} // namespace waymark::app

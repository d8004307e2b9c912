// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/same_title.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

TEST(SameTitle, EditionsPartsAndSpellingAreOneTitle) {
    EXPECT_EQ(sameTitleKey("Fundamentals of Business - 3rd Edition"),
              sameTitleKey("Fundamentals of Business"));
    EXPECT_EQ(sameTitleKey("Marketing Management-I"), sameTitleKey("Marketing Management - II"));
    EXPECT_EQ(sameTitleKey("Organic Chemistry (2014)"), sameTitleKey("ORGANIC CHEMISTRY"));
    EXPECT_EQ(sameTitleKey("The Elements of C++"), sameTitleKey("Elements of C++"));
}

TEST(SameTitle, OtherTitlesStayApart) {
    EXPECT_NE(sameTitleKey("C"), sameTitleKey("C++"));
    EXPECT_NE(sameTitleKey("Algebra"), sameTitleKey("Linear Algebra"));
    EXPECT_NE(sameTitleKey("算法"), sameTitleKey("数据"));
    EXPECT_NE(sameTitleKey("(2)"), sameTitleKey("(3)"));
}

TEST(SameTitle, PartsAreCounted) {
    EXPECT_EQ(partOf("Physics II: Electricity"), 2);
    EXPECT_EQ(partOf("Testing - Part 3"), 3);
    EXPECT_EQ(partOf("Mandarin Chinese Level 2"), 2);
    EXPECT_EQ(partOf("Physics I"), 1);
    EXPECT_EQ(partOf("Physics"), 1);
    EXPECT_EQ(partOf("Angular 2 in a day"), 1) << "a version is no part";
}

TEST(SameTitle, APartNamesItsSeries) {
    EXPECT_EQ(titlePart("Physics II: Electricity").series, titlePart("Physics I").series);
    EXPECT_EQ(titlePart("Hair Colour: Level 2").series, titlePart("Hair colour, level 1").series);
    EXPECT_EQ(titlePart("Accounting 102").part, 2);
    EXPECT_EQ(titlePart("Physics").part, 0);
    EXPECT_TRUE(titlePart("Bootstrap 3").bareNumber);
    EXPECT_FALSE(titlePart("Calculus Volume 2").bareNumber);
    EXPECT_EQ(titlePart("Operations Research (3): Theory").part, 3);
    EXPECT_FALSE(titlePart("Operations Research (3): Theory").bareNumber);
    EXPECT_EQ(titlePart("Operations Research (3): Theory").series, titlePart("Operations Research (1): Models").series);
    EXPECT_EQ(titlePart("Manufacturing Processes 4-5").part, 4) << "what comes before it is another book";
    EXPECT_FALSE(titlePart("Manufacturing Processes 4-5").bareNumber);
    EXPECT_EQ(titlePart("Reading in Grades 4-5").part == 4, false) << "pupils";
    EXPECT_EQ(titlePart("IV Therapy for Nurses").part, 0) << "a drip";
    EXPECT_EQ(titlePart("How I Draw").part, 0) << "a person";
}

} // namespace
} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/stem.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

TEST(Stem, FormsOfOneWordMeet) {
    EXPECT_EQ(stemOf("welder"), stemOf("welding"));
    EXPECT_EQ(stemOf("programmers"), stemOf("programming"));
    EXPECT_EQ(stemOf("nurses"), stemOf("nurse"));
    EXPECT_EQ(stemOf("libraries"), stemOf("library"));
    EXPECT_EQ(stemOf("processes"), stemOf("process"));
}

TEST(Stem, BritishIsAmerican) {
    EXPECT_EQ(stemOf("behaviour"), stemOf("behavior"));
    EXPECT_EQ(stemOf("colouring"), stemOf("coloring"));
    EXPECT_EQ(stemOf("organisations"), stemOf("organization"));
    EXPECT_EQ(stemOf("anaesthesia"), stemOf("anesthesia"));
    EXPECT_EQ(stemOf("theatre"), stemOf("theater"));
    EXPECT_EQ(stemOf("programme"), stemOf("program"));
    EXPECT_EQ(stemOf("licence"), stemOf("license"));
}

TEST(Stem, OtherWordsStayApart) {
    EXPECT_NE(stemOf("organic"), stemOf("organ"));
    EXPECT_NE(stemOf("organization"), stemOf("organ"));
    EXPECT_NE(stemOf("marketing"), stemOf("market"));
    EXPECT_NE(stemOf("machining"), stemOf("machines"));
    EXPECT_NE(stemOf("flutter"), stemOf("flute"));
    EXPECT_NE(stemOf("officer"), stemOf("office"));
    EXPECT_NE(stemOf("logistics"), stemOf("logistic"));
    EXPECT_NE(stemOf("statics"), stemOf("static"));
}

TEST(Stem, NamesAndOtherScriptsStayAsTheyAre) {
    for (const char* word : {"c++", "c#", "css3", "算法", "is", "us", "glass"})
        EXPECT_EQ(stemOf(word), word);
}

} // namespace
} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/divider.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

TEST(Divider, IsWhatDividesMostLinesAlike) {
    EXPECT_EQ(dividerOf("a,b\n1,2\n"), ',');
    EXPECT_EQ(dividerOf("a;b\n1,5;2,5\n"), ';');
    EXPECT_EQ(dividerOf("Wages, May 2025\na;b;c\n1,5;2,5;3,5\n"), ';') << "a title above, decimal commas below";
    EXPECT_EQ(dividerOf("a\tb\n\"x, y\"\tz\n"), '\t') << "commas in quotes";
    EXPECT_EQ(dividerOf("a|b|c\r1|2|3\r"), '|');
    EXPECT_EQ(dividerOf("title,tags\nx,a;b;c\ny,d;e\n"), ',') << "lists within cells";
    EXPECT_EQ(dividerOf("title;tags"), ';');
    EXPECT_EQ(dividerOf("title\n"), ',') << "none: whichever";
    EXPECT_EQ(dividerOf(""), ',');
}

} // namespace
} // namespace waymark::db

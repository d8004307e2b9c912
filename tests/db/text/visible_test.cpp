// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/text/visible.h"

#include <gtest/gtest.h>

namespace waymark::db {
namespace {

TEST(VisibleLine, LeavesOrdinaryTextAlone) {
    for (const char* text : {"", "Grüße, 日本語, שלום", "a  b", "100 % & <b>"})
        EXPECT_EQ(visibleLine(text), text);
}

TEST(VisibleLine, IsOneLine) {
    EXPECT_EQ(visibleLine("no such file\nor folder\r\n\tat all"), "no such file or folder at all");
    EXPECT_EQ(visibleLine("a\u2028b\u0085c"), "a b c");
}

TEST(VisibleLine, ShowsWhatWouldHideOrTurn) {
    EXPECT_EQ(visibleLine("\x1b[31mred"), "<U+001B>[31mred");
    EXPECT_EQ(visibleLine("exe.\u202egnp"), "exe.<U+202E>gnp");
    EXPECT_EQ(visibleLine(std::string_view("a\0b\x7f", 4)), "a<U+0000>b<U+007F>");
    EXPECT_EQ(visibleLine("\u2066\u200f"), "<U+2066><U+200F>");
    EXPECT_EQ(visibleLine("\xff\xc3"), "\ufffd\ufffd");
}

} // namespace
} // namespace waymark::db

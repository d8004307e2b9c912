// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/history.h"

#include <gtest/gtest.h>

namespace {

using namespace waymark::ui;

Route at(PageId page, const char* key = "") {
    return {page, QString::fromLatin1(key), {}};
}

TEST(History, StepsBackAndForward) {
    History history;
    EXPECT_FALSE(history.current());
    history.visit(at(PageId::Explore));
    history.visit(at(PageId::Careers, "career:a"));
    history.visit(at(PageId::Pay));
    EXPECT_EQ(history.back(), at(PageId::Careers, "career:a"));
    EXPECT_EQ(history.back(), at(PageId::Explore));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_FALSE(history.back());
    EXPECT_EQ(history.current(), at(PageId::Explore)) << "a step that is not possible moves nothing";
    EXPECT_EQ(history.forward(), at(PageId::Careers, "career:a"));
    EXPECT_TRUE(history.canGoForward());
}

TEST(History, ANewWayForgetsTheOldOne) {
    History history;
    history.visit(at(PageId::Explore));
    history.visit(at(PageId::Careers));
    history.back();
    history.visit(at(PageId::Books));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), at(PageId::Explore));
}

TEST(History, GoingWhereOneIsAddsNothing) {
    History history;
    history.visit(at(PageId::Explore));
    history.visit(at(PageId::Explore));
    EXPECT_FALSE(history.canGoBack());
}

TEST(History, ReplacingKeepsWhatLiesAhead) {
    History history;
    history.visit(at(PageId::Explore));
    history.visit(at(PageId::Careers));
    history.back();
    history.replace(at(PageId::Explore, "career:x"));
    EXPECT_EQ(history.current(), at(PageId::Explore, "career:x"));
    EXPECT_EQ(history.forward(), at(PageId::Careers));
}

TEST(History, DropsTheOldestAfterTwoHundred) {
    History history;
    for (int i = 0; i < 250; ++i)
        history.visit({PageId::Careers, QString::number(i), {}});
    int steps = 0;
    while (history.back())
        ++steps;
    EXPECT_EQ(steps, 199);
    EXPECT_EQ(history.current()->key, QStringLiteral("50"));
}

} // namespace

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/jargon.h"

#include <gtest/gtest.h>

#include <set>

namespace waymark::ui {
namespace {

TEST(Jargon, EveryWordOfTheFieldHasAMeaningOfItsOwn) {
    std::set<QString> said;
    const auto add = [&said](const QString& meaning) {
        EXPECT_TRUE(meaning.endsWith(QLatin1Char('.'))) << meaning.toStdString();
        EXPECT_TRUE(said.insert(meaning).second) << meaning.toStdString();
    };
    for (const char* zone : {"1", "2", "3", "4", "5"})
        add(zoneMeaning(zone));
    for (const char* letter : {"R", "I", "A", "S", "E", "C"})
        add(interestMeaning(letter));
    for (const int percentile : {10, 25, 50, 75, 90})
        add(percentileMeaning(percentile));
    for (const app::PayView view : {app::PayView::Local, app::PayView::Market, app::PayView::Country,
                                    app::PayView::City, app::PayView::Share})
        add(payViewMeaning(view));
    add(zonesMeaning());
    add(interestsMeaning());
    add(importanceAndLevelMeaning());
    EXPECT_EQ(said.size(), 24U);
}

TEST(Jargon, WhatIsNoneHasNoMeaning) {
    EXPECT_TRUE(zoneMeaning("6").isEmpty());
    EXPECT_TRUE(zoneMeaning("").isEmpty());
    EXPECT_TRUE(interestMeaning("RI").isEmpty());
    EXPECT_TRUE(percentileMeaning(40).isEmpty());
}

} // namespace
} // namespace waymark::ui

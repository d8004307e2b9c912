// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/spreading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<db::LearningNeed> needs(std::initializer_list<bool> general) {
    std::vector<db::LearningNeed> list;
    for (const bool each : general)
        list.emplace_back().general = each;
    return list;
}

TEST(Spreading, NoNeedTakesTheFirstPlacesAlone) {
    EXPECT_THAT(spread({{0, 0, 0.9}, {1, 0, 0.9}, {2, 0, 0.9}, {3, 1, 0.8}}, needs({false, false}), 10),
                ElementsAre(0, 1, 3, 2));
}

TEST(Spreading, AMinorNeedDoesNotPushTheHeartOfTheWorkAside) {
    EXPECT_THAT(spread({{0, 0, 0.9}, {1, 0, 0.9}, {2, 0, 0.9}, {3, 1, 0.4}}, needs({false, false}), 10),
                ElementsAre(0, 1, 2, 3));
}

TEST(Spreading, WhatManyTradesShareIsOfferedOnceBeforeTheTrade) {
    const std::vector<SpreadItem> offered{{0, 0, 0.9}, {1, 0, 0.9}, {2, 1, 0.7}, {3, 1, 0.7}};
    EXPECT_THAT(spread(offered, needs({true, false}), 10), ElementsAre(0, 2, 3, 1));
    EXPECT_THAT(spread(offered, needs({true, true}), 10), ElementsAre(0, 1, 2, 3)) << "no trade of its own";
}

TEST(Spreading, OfWhatWeighsLittleTwoAreEnough) {
    auto anatomy = needs({false, false});
    anatomy[0].weight = 2;
    const std::vector<SpreadItem> offered{{0, 0, 0.9}, {1, 0, 0.9}, {2, 0, 0.9}, {3, 1, 0.4}, {4, 1, 0.4}, {5, 1, 0.4}};
    EXPECT_THAT(spread(offered, anatomy, 10), ElementsAre(0, 1, 3, 4, 5));
}

TEST(Spreading, LimitsHold) {
    std::vector<SpreadItem> offered;
    for (std::size_t i = 0; i < 30; ++i)
        offered.push_back({i, 0, 1});
    EXPECT_THAT(spread(offered, needs({false}), 20), SizeIs(6)) << "at most six of a need";
    EXPECT_THAT(spread(offered, needs({false}), 2), ElementsAre(0, 1));
    EXPECT_THAT(spread({}, needs({false}), 20), IsEmpty());
}

} // namespace
} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/path_sum.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

PathItem summed(const std::string& key, std::optional<bool> free, std::optional<db::Money> price,
                std::optional<double> hours) {
    PathItem item{db::CourseKey::trusted("course:" + key), {}, {}, {}, 0, {}, {}, {}, 0, {}, {}, {}, {}, {}};
    item.free = free;
    item.price = std::move(price);
    item.hours = hours;
    return item;
}

PathNeed needOf(std::vector<PathItem> items) {
    PathNeed need;
    need.items = std::move(items);
    return need;
}

TEST(PathSum, TheFirstOfEachNeedOnceAndWhatIsNotStatedIsCounted) {
    const auto free = summed("a/free", true, {}, {});
    const auto priced = summed("a/priced", false, db::Money{49, {"USD"}}, 12);
    const auto abroad = summed("a/abroad", false, db::Money{20, {"EUR"}}, 8.5);
    const auto unknown = summed("a/unknown", {}, {}, {});
    PathNeed known = needOf({abroad});
    known.have = true;
    const PathSum sum = sumOfFirst({needOf({free, priced}), needOf({free}), needOf({priced}),
                                    needOf({unknown}), needOf({}), known, needOf({abroad})});
    EXPECT_EQ(sum.topics, 7);
    EXPECT_EQ(sum.covered, 6) << "one that is known already is covered";
    EXPECT_EQ(sum.items, 4) << "an item that teaches two needs is bought once";
    EXPECT_EQ(sum.free, 1);
    EXPECT_EQ(sum.priced, 2);
    EXPECT_EQ(sum.withoutPrice, 1);
    ASSERT_EQ(sum.costs.size(), 2u) << "currencies are never added";
    EXPECT_EQ(sum.costs[0].amount, 49);
    EXPECT_EQ(sum.costs[1].amount, 20);
    EXPECT_EQ(sum.hours, 20.5);
    EXPECT_EQ(sum.withHours, 2);
    EXPECT_EQ(sum.withoutHours, 2);
}

TEST(PathSum, WeeksAreWhole) {
    EXPECT_EQ(weeksFor(360, 8), 45);
    EXPECT_EQ(weeksFor(361, 8), 46);
    EXPECT_EQ(weeksFor(0, 8), 0);
    EXPECT_EQ(weeksFor(10, 0), 0);
}

} // namespace
} // namespace waymark::app

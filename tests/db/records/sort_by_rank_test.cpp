// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/sort_by_rank.h"

#include <gmock/gmock.h>

#include <string>
#include <string_view>

namespace waymark::db {
namespace {

TEST(SortByRank, EqualRanksStayAsTheyStoodAndEachIsAskedOnce) {
    std::vector<std::string> words{"pear", "fig", "plum", "kiwi", "nut", "a word too long to be stored within the string itself"};
    int asked = 0;
    sortByRank(words, [&asked](const std::string& word) {
        ++asked;
        return word.size();
    });
    EXPECT_THAT(words, testing::ElementsAre("fig", "nut", "pear", "plum", "kiwi", "a word too long to be stored within the string itself"));
    EXPECT_EQ(asked, 6);
}

TEST(SortByRank, ARankMayViewIntoItsRecord) {
    std::vector<std::string> words{"pear", "a word too long to be stored within the string itself", "fig"};
    sortByRank(words, [](const std::string& word) { return std::string_view(word); });
    EXPECT_THAT(words, testing::ElementsAre("a word too long to be stored within the string itself", "fig", "pear"));
    std::vector<std::string> none;
    sortByRank(none, [](const std::string& word) { return word.size(); });
    EXPECT_TRUE(none.empty());
}

} // namespace
} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_outcome.h"

#include <gtest/gtest.h>

namespace {

using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
using db::ItemKind;

db::SearchResult result(const char* key, const char* title, bool partial = false) {
    db::SearchResult made;
    made.key = *db::ItemKey::parse(key);
    made.title = title;
    made.partial = partial;
    return made;
}

/// Answers like the real search: sixty careers fill the mixed list, two courses only show when asked for.
db::Result<db::SearchAnswer> crowded(const db::SearchRequest& request, int& calls) {
    ++calls;
    db::SearchAnswer answer;
    answer.query = request.query;
    answer.total = 62;
    answer.tookMicroseconds = 1000;
    answer.counts = {{ItemKind::Career, 60}, {ItemKind::Course, 2}};
    const bool courses = request.kind == ItemKind::Course;
    for (int i = 0; i < std::min(request.limit, courses ? 2 : 60); ++i)
        answer.results.push_back(
            result(((courses ? "course:p/" : "career:c") + std::to_string(i)).c_str(), "A title"));
    return answer;
}

TEST(FindGrouped, AKindIsNotHiddenByAnother) {
    int calls = 0;
    const auto outcome = findGrouped([&](const auto& request) { return crowded(request, calls); },
                                     {u"data"_s, true, {}}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->groups.size(), 2U);
    EXPECT_EQ(outcome->groups[0].items.size(), static_cast<std::size_t>(fewOfEach));
    EXPECT_EQ(outcome->groups[0].total, 60);
    EXPECT_EQ(outcome->groups[1].kind, ItemKind::Course);
    EXPECT_EQ(outcome->groups[1].items.size(), 2U);
    EXPECT_EQ(outcome->total, 62);
    EXPECT_EQ(calls, 2) << "only the kind that was cut short is asked for again";
}

TEST(FindGrouped, ChosenKindsAreListedAtLength) {
    int calls = 0;
    const auto outcome = findGrouped([&](const auto& request) { return crowded(request, calls); },
                                     {u"data"_s, true, {ItemKind::Career}}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->groups.size(), 1U);
    EXPECT_EQ(outcome->groups[0].items.size(), 60U);
    EXPECT_EQ(outcome->counts.size(), 2U) << "the other kinds keep their counts";
}

TEST(FindGrouped, PartialMatchesStandApart) {
    const auto outcome = findGrouped(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            db::SearchAnswer answer;
            answer.results = {result("career:a", "A", true), result("book:b", "B", true)};
            return answer;
        },
        {u"a b"_s, true, {}}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->groups.size(), 1U);
    EXPECT_TRUE(outcome->groups[0].partial);
    EXPECT_EQ(outcome->groups[0].items.size(), 2U);
    EXPECT_EQ(outcome->total, 0) << "partial ones are not results";
}

TEST(FindGrouped, ByteRangesBecomePlacesInTheString) {
    const auto outcome = findGrouped(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            db::SearchAnswer answer;
            auto made = result("career:a", "Électricien \xF0\x9F\x94\x8C café");
            made.matched = {{0, 12}, {18, 5}, {200, 3}, {-1, 2}, {3, -1}};
            answer.results = {made};
            answer.counts = {{ItemKind::Career, 1}};
            return answer;
        },
        {u"a"_s, true, {}}, nullptr);
    ASSERT_TRUE(outcome);
    const auto& item = outcome->groups.at(0).items.at(0);
    ASSERT_EQ(item.hits.size(), 2U) << "ranges outside the title are ignored";
    EXPECT_EQ(item.title.mid(item.hits[0].first, item.hits[0].second), u"Électricien"_s);
    EXPECT_EQ(item.title.mid(item.hits[1].first, item.hits[1].second), u"café"_s);
}

TEST(FindGrouped, ErrorsComeThrough) {
    const auto outcome = findGrouped(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            return db::Error{db::ErrorKind::Cancelled, "stopped"};
        },
        {u"a"_s, true, {}}, nullptr);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, db::ErrorKind::Cancelled);
}

} // namespace

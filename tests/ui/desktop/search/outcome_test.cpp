// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/search_outcome.h"

#include <QStringList>

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

/// Answers like the real search: sixty careers, and two courses that only `ofEachKind` brings.
db::Result<db::SearchAnswer> crowded(const db::SearchRequest& request) {
    db::SearchAnswer answer;
    answer.query = request.query;
    answer.total = 62;
    answer.tookMicroseconds = 1000;
    answer.counts = {{ItemKind::Career, 60}, {ItemKind::Course, 2}};
    for (int i = 0; i < std::min(request.limit, 60); ++i)
        answer.results.push_back(result(("career:c" + std::to_string(i)).c_str(), "A title"));
    for (int i = 0; i < std::min(request.ofEachKind, 2); ++i)
        answer.results.push_back(result(("course:p/" + std::to_string(i)).c_str(), "A title"));
    return answer;
}

TEST(FindOutcome, AKindIsNotHiddenByAnother) {
    const auto outcome = findOutcome(crowded, {u"data"_s}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->groups.size(), 2U);
    EXPECT_EQ(outcome->groups[0].items.size(), static_cast<std::size_t>(fewOfEach));
    EXPECT_EQ(outcome->groups[0].total, 60);
    EXPECT_EQ(outcome->groups[1].kind, ItemKind::Course);
    EXPECT_EQ(outcome->groups[1].items.size(), 2U);
    EXPECT_EQ(outcome->total, 62);
    EXPECT_FALSE(outcome->hasMore()) << "a few of each are all that is shown";
}

TEST(FindOutcome, ChosenKindsAreListedAtLength) {
    const auto outcome = findOutcome(crowded, {u"data"_s, true, filterFromText(u"kind=career"_s)}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->groups.size(), 1U);
    EXPECT_EQ(outcome->groups[0].items.size(), 60U);
    EXPECT_EQ(outcome->counts.size(), 2U) << "the other kinds keep their counts";
}

TEST(FindOutcome, OneListKeepsTheOrderAndGoesOn) {
    SearchAsk ask{u"data"_s, true, filterFromText(u"list=one"_s), 20};
    auto outcome = findOutcome(crowded, ask, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->groups.size(), 1U);
    EXPECT_TRUE(outcome->groups[0].mixed);
    EXPECT_EQ(outcome->groups[0].items.size(), 20U);
    EXPECT_TRUE(outcome->hasMore());
    ask.rows = 200;
    outcome = findOutcome(crowded, ask, nullptr);
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->hasMore());
}

TEST(FindOutcome, SaysWhichFilterKeepsResultsAway) {
    const auto onlyWithoutLevel = [](const db::SearchRequest& request) -> db::Result<db::SearchAnswer> {
        db::SearchAnswer answer;
        for (const auto& chosen : request.facets)
            if (chosen.facet == db::Facet::Level)
                return answer;
        answer.total = 7;
        answer.results = {result("course:p/a", "A")};
        answer.counts = {{ItemKind::Course, 7}};
        return answer;
    };
    const auto outcome =
        findOutcome(onlyWithoutLevel, {u"x"_s, true, filterFromText(u"lang=en&level=advanced"_s)}, nullptr);
    ASSERT_TRUE(outcome);
    EXPECT_TRUE(outcome->groups.empty());
    ASSERT_EQ(outcome->relaxations.size(), 1U);
    EXPECT_EQ(outcome->relaxations[0].facet, db::Facet::Level);
    EXPECT_EQ(outcome->relaxations[0].total, 7);
}

TEST(FindOutcome, FieldWordsAreNamedWithTheirPlace) {
    const auto outcome = findOutcome(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            db::SearchAnswer answer;
            db::QueryPart field;
            field.role = db::QueryPart::Role::Field;
            field.begins = 6; // behind the two bytes of the accent
            field.ends = 13;
            field.field = {db::Facet::Language, {"fr"}, false};
            answer.reading = {field};
            return answer;
        },
        {u"caf\u00e9 lang:fr"_s}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->fields.size(), 1U);
    EXPECT_EQ(outcome->ask.text.mid(outcome->fields[0].where.first, outcome->fields[0].where.second),
              u"lang:fr"_s);
}

TEST(FindOutcome, WordsReadAsConditionsAreNamedWithTheirPlaceAndTheWords) {
    const auto outcome = findOutcome(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            db::SearchAnswer answer;
            db::QueryPart outdoors;
            outdoors.role = db::QueryPart::Role::Condition;
            outdoors.begins = 5;
            outdoors.ends = 13;
            outdoors.condition = "outdoors";
            answer.reading = {outdoors};
            answer.results = {result("career:a", "Forester")};
            answer.counts = {{ItemKind::Career, 1}};
            return answer;
        },
        {u"jobs outdoors"_s}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->fields.size(), 1U);
    EXPECT_EQ(outcome->fields[0].condition, "outdoors");
    EXPECT_EQ(outcome->fields[0].words, u"outdoors"_s);
    EXPECT_EQ(outcome->fields[0].where, (Stretch{5, 8}));
    EXPECT_TRUE(outcome->groups.at(0).items.at(0).hits.empty()) << "what is asked is no part of the title";
}

TEST(WordsAlike, MarksBeginningsWhateverTheirCaseAndAccents) {
    const QString detail = u"Also called \u00c9lectricien, Back End Engineer"_s;
    QStringList marked;
    for (const auto& [start, length] : wordsAlike(detail, u"electric backe eng b"_s))
        marked << detail.mid(start, length);
    EXPECT_EQ(marked, (QStringList{u"\u00c9lectric"_s, u"Back End"_s, u"Eng"_s}))
        << "one letter alone marks nothing";
}

TEST(FindOutcome, PartialMatchesStandApart) {
    const auto outcome = findOutcome(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            db::SearchAnswer answer;
            answer.results = {result("career:a", "A", true), result("book:b", "B", true)};
            return answer;
        },
        {u"a b"_s}, nullptr);
    ASSERT_TRUE(outcome);
    ASSERT_EQ(outcome->groups.size(), 1U);
    EXPECT_TRUE(outcome->groups[0].partial);
    EXPECT_EQ(outcome->groups[0].items.size(), 2U);
    EXPECT_EQ(outcome->total, 0) << "partial ones are not results";
}

TEST(FindOutcome, ByteRangesBecomePlacesInTheString) {
    const auto outcome = findOutcome(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            db::SearchAnswer answer;
            auto made = result("career:a", "Électricien \xF0\x9F\x94\x8C café");
            made.matched = {{0, 12}, {18, 5}, {200, 3}, {-1, 2}, {3, -1}};
            answer.results = {made};
            answer.counts = {{ItemKind::Career, 1}};
            return answer;
        },
        {u"a"_s}, nullptr);
    ASSERT_TRUE(outcome);
    const auto& item = outcome->groups.at(0).items.at(0);
    ASSERT_EQ(item.hits.size(), 2U) << "ranges outside the title are ignored";
    EXPECT_EQ(item.title.mid(item.hits[0].first, item.hits[0].second), u"Électricien"_s);
    EXPECT_EQ(item.title.mid(item.hits[1].first, item.hits[1].second), u"café"_s);
}

TEST(FindOutcome, ErrorsComeThrough) {
    const auto outcome = findOutcome(
        [](const db::SearchRequest&) -> db::Result<db::SearchAnswer> {
            return db::Error{db::ErrorKind::Cancelled, "stopped"};
        },
        {u"a"_s}, nullptr);
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, db::ErrorKind::Cancelled);
}

} // namespace

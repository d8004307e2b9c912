// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/library/contents.h"

#include <gmock/gmock.h>

namespace waymark::app::test {
namespace {

using testing::UnorderedElementsAre;

constexpr const char* betterBibtex = R"({"config":{"label":"BetterBibTeX JSON"},"items":[
{"key":"A","itemID":1,"itemType":"book","title":"Looms","creators":[{"firstName":"Ann","lastName":"Roe","creatorType":"author"},{"name":"World Bank","creatorType":"author"},{"lastName":"Poe","creatorType":"translator"}],
 "date":"Spring 2001","ISBN":"9780306406157","publisher":"Press","url":"https://z.example/1","tags":[{"tag":"craft, old"},{"tag":"yarn"}],"notes":[{"note":"<p>Read <b>twice</b>.</p>"}],"dateAdded":"2021-03-04T09:15:00Z","edition":"2"},
{"key":"B","itemType":"journalArticle","title":"A paper","creators":[]},
{"key":"C","itemType":"attachment","title":"Full Text PDF"},
{"key":"D","itemType":"bookSection","title":"On yarn","creators":[{"lastName":"Lee","firstName":"Bo","creatorType":"editor"}]},
{"key":"E","itemType":"webpage","title":"A page","url":"https://z.example/page"}]})";

TEST(ZoteroJson, ItsItemsAreReadAsItsCslIs) {
    EXPECT_EQ(formatOfText(betterBibtex, "My Library.json"), Format::CslJson);
    const auto read = readFile(Format::CslJson, betterBibtex);
    ASSERT_EQ(read.contents.items.size(), 3U);
    const auto& book = read.contents.items[0];
    EXPECT_EQ(book.key.text(), "book:9780306406157");
    EXPECT_EQ(book.facts.detail, "Ann Roe and World Bank");
    EXPECT_EQ(book.facts.url, "https://z.example/1");
    EXPECT_EQ(db::ownLearningFrom(book.content)->year, 2001);
    EXPECT_EQ(book.addedAt, "2021-03-04T09:15:00Z");
    EXPECT_EQ(book.note, "Read twice.");
    EXPECT_THAT(book.tags, UnorderedElementsAre("craft, old", "yarn"));
    EXPECT_THAT(read.report.unreadFields, UnorderedElementsAre("edition"));
    EXPECT_TRUE(tells(read, Fault::Article, 4, "A paper"));
    EXPECT_TRUE(tells(read, Fault::PartOfBook, 6, "On yarn"));
    EXPECT_EQ(read.contents.items[1].facts.detail, "Bo Lee");
    EXPECT_EQ(read.contents.items[2].key.kind(), db::ItemKind::Course) << "a page";
    EXPECT_EQ(read.report.faults.counts().at(Fault::NoTitle), 1U) << "a file that hangs on an item";
}

TEST(ZoteroJson, AnAnswerOfItsWebIsNoListOfSavedPages) {
    const std::string answer = R"([{"key":"A","version":3,"links":{},"data":{"key":"A","itemType":"book","title":"Looms","creators":[{"firstName":"Ann","lastName":"Roe","creatorType":"author"}],"url":"","tags":[]}}])";
    EXPECT_EQ(formatOfText(answer, "items.json"), Format::CslJson);
    const auto read = readFile(Format::CslJson, answer);
    ASSERT_EQ(read.contents.items.size(), 1U);
    EXPECT_EQ(read.contents.items[0].facts.title, "Looms");
    EXPECT_EQ(read.contents.items[0].facts.detail, "Ann Roe");
}

} // namespace
} // namespace waymark::app::test

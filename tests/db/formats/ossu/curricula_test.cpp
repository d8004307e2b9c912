// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/open_library/open_library.h"
#include "db/formats/ossu/curricula.h"
#include "db/sqlite/errors.h"
#include "tests/db/formats/frame/collected_feed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;

TEST(Curricula, TablesGiveHoursLevelsAndPrerequisites) {
    const std::string text =
        "# Open Source Society University\n## Core CS\n### Core math\n\n"
        "Courses | Duration | Effort | Notes | Prerequisites\n:-- | :--: | :--: | :--: | :--:\n"
        "[Calculus 1A](https://a.example/1) ([alternative](https://b.example)) | 13 weeks | 6-10 hours/week "
        "| - | algebra\n"
        "[Calculus 1B: *More*](https://a.example/2) | 10-12 weeks | 5 hours/week | - | Calculus 1A, "
        "[Physics](x)\n"
        "[Page](coursepages/spd/README.md) | 2 weeks | - | - | Calculus 1B: More and none\n\n"
        "[Not a row](https://c.example) | of a table\n";
    EXPECT_TRUE(Curricula::isCurriculum(text));
    Curricula curricula;
    curricula.add("README.md", text);
    waymark::db::test::CollectedFeed feed;
    curricula.finish(feed);
    ASSERT_EQ(feed.courses.size(), 3u);
    EXPECT_EQ(feed.courses[0].hours, 104);
    EXPECT_EQ(feed.courses[0].level, "intermediate");
    EXPECT_THAT(feed.courses[0].topics, ElementsAre(TopicKey::trusted("topic:mathematics")));
    EXPECT_THAT(feed.courses[0].prerequisites, testing::IsEmpty()) << "algebra is no course of it";
    EXPECT_EQ(feed.courses[1].title, "Calculus 1B: More");
    EXPECT_EQ(feed.courses[1].hours, 55);
    EXPECT_THAT(feed.courses[1].prerequisites, ElementsAre(feed.courses[0].key));
    EXPECT_EQ(feed.courses[2].url,
              "https://github.com/ossu/computer-science/blob/master/coursepages/spd/README.md");
    EXPECT_FALSE(feed.courses[2].hours.has_value());
    EXPECT_THAT(feed.courses[2].prerequisites, ElementsAre(feed.courses[1].key));
    EXPECT_EQ(feed.lines, (std::vector<std::int64_t>{7, 8, 9}));
}

class OpenLibrary : public testing::Test {
protected:
    void read(const std::string& text) {
        const auto rows = openRows(std::make_unique<waymark::db::test::TextStream>(text), "ol.txt");
        readOpenLibrary(*rows, "ol.txt", feed);
    }
    std::string refusal(const std::string& text) {
        try {
            read(text);
        } catch (const sqlite::Failure& failure) {
            return failure.error().message;
        }
        return "accepted";
    }
    waymark::db::test::CollectedFeed feed;
    const std::string start = "/type/edition\t/books/OL1M\t3\t2010-04-13T05:40:59\t";
};

TEST_F(OpenLibrary, EditionsBecomeBooks) {
    feed.mentioned["topic:logic"] = "Logic";
    read(
        start +
        R"({"title":"Set theory","subtitle":"An \"A\"","by_statement":"by Ada B.","publish_date":"May 1990",)" +
        R"("isbn_10":["0262033844"],"languages":[{"key":"/languages/eng"}],"subjects":["Logic","Sets"]})" +
        "\n" + "/type/edition\t/books/OL2M\t1\t2010\t" + R"({"title":"Other","isbn_10":["0262033844"]})" +
        "\n" + "/type/author\t/authors/OL1A\t1\t2010\t{}\n");
    ASSERT_EQ(feed.books.size(), 2u);
    EXPECT_EQ(feed.books[0].key.text(), "book:9780262033848");
    EXPECT_EQ(feed.books[0].title, "Set theory: An \"A\"");
    EXPECT_EQ(feed.books[0].authors, "Ada B");
    EXPECT_EQ(feed.books[0].year, 1990);
    EXPECT_EQ(feed.books[0].language, "en");
    EXPECT_EQ(feed.books[0].url, "https://openlibrary.org/books/OL1M");
    EXPECT_THAT(feed.books[0].topics, ElementsAre(TopicKey::trusted("topic:logic"))) << "known subjects only";
    EXPECT_EQ(feed.books[1].key.text(), "book:OL2M") << "two editions with one ISBN are two books";
    EXPECT_EQ(feed.leftOut.at("/type/author"), 1);
}

TEST_F(OpenLibrary, DamageIsNamedWithItsLine) {
    const std::string good = start + R"({"title":"A"})" + "\n";
    EXPECT_EQ(refusal(good + "/type/edition\t/books/OL1M\n"), "ol.txt:2: 2 fields instead of 5");
    EXPECT_THAT(refusal(good + start + "{\"title\":\n"),
                testing::StartsWith("ol.txt:2: the record is not JSON"));
    EXPECT_THAT(refusal(good + "edition\t/books/OL1M\t3\t2010\t{}\n"),
                testing::HasSubstr("is not a type of record"));
    EXPECT_THAT(refusal("/type/edition\tOL1M\t3\t2010\t{}\n"),
                testing::HasSubstr("is not the key of an edition"));
    EXPECT_THAT(refusal(good + start + "{\"title\":\"caf\xe9\"}\n"), testing::StartsWith("ol.txt:2:"));
}

TEST_F(OpenLibrary, IsKnownByItsContent) {
    EXPECT_TRUE(looksLikeOpenLibrary(start + "{}\n"));
    EXPECT_FALSE(looksLikeOpenLibrary("title\turl\n"));
}

} // namespace
} // namespace waymark::db

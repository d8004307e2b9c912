// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/markdown_lists/list_item.h"
#include "db/formats/markdown_lists/programming_lists.h"
#include "db/sqlite/errors.h"
#include "db/text/markdown_text.h"
#include "tests/db/formats/frame/collected_feed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;

TEST(ListItem, TitlePeopleYearAndBrackets) {
    const auto item =
        listItem("  * [The *C* Book \\(2nd\\)](<http://www.Example.org/a b?utm_source=x&id=1#t>) - "
                 "Ada Byron, Bo Li (2019) (PDF, HTML) *(:construction: in process)*");
    ASSERT_TRUE(item.has_value());
    EXPECT_EQ(item->title, "The C Book (2nd)");
    EXPECT_EQ(item->url, "http://www.example.org/a%20b?id=1#t");
    EXPECT_EQ(item->people, "Ada Byron, Bo Li");
    EXPECT_EQ(item->year, 2019);
    EXPECT_THAT(item->brackets, ElementsAre("2019", "PDF, HTML"));
}

TEST(ListItem, QuirksOfRealLists) {
    EXPECT_EQ(listItem("* [A [nested] title](https://a.example/x_(y)_z)")->url, "https://a.example/x_(y)_z");
    EXPECT_EQ(listItem("- [A [nested] title](https://a.example/)")->title, "A [nested] title");
    EXPECT_EQ(listItem("* [T](https://a.example) \xe2\x80\x93 B. C., 2001")->people, "B. C.");
    EXPECT_EQ(listItem("* [T](https://a.example) - B, 2001")->year, 2001);
    EXPECT_EQ(listItem("* [T](https://a.example) - by B. Institute")->people, "B. Institute");
    EXPECT_EQ(listItem("* [T (2005)](https://a.example)")->title, "T");
    EXPECT_EQ(listItem("* [snake_case_name](https://a.example)")->title, "snake_case_name");
    EXPECT_EQ(listItem("* [&rlm;A &#x00F3;](https://a.example)")->title, "A ó");
    EXPECT_THAT(listItem("* [T](https://a.example) (2010) [PDF](https://a.example/p)")->links,
                ElementsAre("PDF"));
    EXPECT_FALSE(listItem("* [Index](#index)").has_value());
    EXPECT_FALSE(listItem("plain [T](https://a.example)").has_value());
}

TEST(ProgrammingLists, HeadingsAreTopicsAndAPageIsOneItem) {
    ProgrammingLists lists;
    lists.add("release.zip/main/courses/free-courses-en.md",
              "### Index\n\n### C#\n\n* [Learn it](https://youtu.be/a) - Ada (1:30:20)\n"
              "### <a id=\"sql\"></a>SQL stuff\n* [Learn it](https://youtu.be/a) - Ada (1:30:20)\n"
              "* [For Beginners](https://b.example/x) (Coursera) (INT/ADV)\n");
    lists.add("books/free-programming-books-ru.md",
              "### \xd0\xa1\xd0\xb5\xd1\x82\xd0\xb8\n* [\xd0\x9a](https://c.example/k.pdf) - X (CC BY-SA)\n");
    EXPECT_TRUE(ProgrammingLists::isList("a/b/books/free-programming-books-langs.md"));
    EXPECT_FALSE(ProgrammingLists::isList("mybooks/free-programming-books-langs.md"));
    EXPECT_FALSE(ProgrammingLists::isList("books/free-programming-books-.md"));
    waymark::db::test::CollectedFeed feed;
    lists.finish(feed);
    ASSERT_EQ(feed.courses.size(), 2u);
    EXPECT_EQ(feed.courses[0].key.text(), "course:youtube.com/learn-it");
    EXPECT_THAT(feed.courses[0].topics,
                ElementsAre(TopicKey::trusted("topic:c#"), TopicKey::trusted("topic:sql")));
    EXPECT_EQ(feed.courses[0].hours, 1.5);
    EXPECT_EQ(feed.courses[0].provider, "YouTube");
    EXPECT_EQ(feed.courses[0].instructor, "Ada");
    EXPECT_EQ(feed.courses[1].provider, "Coursera");
    EXPECT_EQ(feed.courses[1].level, "introductory") << "of two levels none counts; the title says which";
    ASSERT_EQ(feed.books.size(), 1u);
    EXPECT_EQ(feed.books[0].language, "ru");
    EXPECT_EQ(feed.books[0].formats, "PDF");
    EXPECT_EQ(feed.books[0].licence, "CC BY-SA");
}

TEST(ProgrammingLists, NumbersOutOfReasonAreNone) {
    const std::string digits(400, '9');
    ProgrammingLists lists;
    lists.add("courses/free-courses-en.md", "### C\n* [A](https://a.example/1) - X (" + digits + " hours)\n* [B](https://a.example/2) - X (" +
                                                digits + ":00:00)\n* [C](https://a.example/3) - X, " + digits + "\n");
    waymark::db::test::CollectedFeed feed;
    lists.finish(feed);
    ASSERT_EQ(feed.courses.size(), 3u);
    for (const auto& course : feed.courses)
        EXPECT_FALSE(course.hours || course.year) << course.title;
}

TEST(ProgrammingLists, WhatRealListsHaveIsNoFault) {
    ProgrammingLists lists;
    lists.add("books/free-programming-books-cs-cp.md", "");
    lists.add("books/free-programming-books-zh.md",
              "\xef\xbb\xbf### C\n* [A](https://a.example/1)\n* [B]() - C\n* [D](https://a.example/2)");
    waymark::db::test::CollectedFeed feed;
    lists.finish(feed);
    EXPECT_EQ(feed.books.size(), 2u);
}

TEST(ProgrammingLists, OtherEncodingsAreRefusedWithTheLine) {
    ProgrammingLists lists;
    try {
        lists.add("books/free-programming-books-de.md", "### A\n* caf\xe9\n");
        FAIL() << "accepted";
    } catch (const sqlite::Failure& failure) {
        EXPECT_THAT(failure.error().message,
                    testing::StartsWith("books/free-programming-books-de.md:2: this is not UTF-8"));
    }
}

} // namespace
} // namespace waymark::db

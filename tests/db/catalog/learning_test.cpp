// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

class Learning : public ReadingCatalog {
protected:
    static LearningFilter topic(const std::string& key) {
        LearningFilter filter;
        filter.topic = TopicKey::trusted(key);
        return filter;
    }
};

TEST_F(Learning, CourseKeepsWhatTheTablesSay) {
    const auto first = catalog.course(CourseKey::trusted("course:example-academy/databases-1"));
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(first->provider, "Example Academy");
    EXPECT_EQ(first->instructor, "Ada Example");
    EXPECT_EQ(first->level, "introductory");
    EXPECT_DOUBLE_EQ(first->hours.value(), 12.5);
    EXPECT_EQ(first->price, (Money{49, Currency{"USD"}}));
    EXPECT_EQ(first->free, false);
    EXPECT_DOUBLE_EQ(first->rating.value(), 4.6);
    EXPECT_EQ(first->year, 2024);
    EXPECT_EQ(first->lastChecked, "2026-05-01");
    EXPECT_THAT(first->topics,
                testing::ElementsAre(TopicKey::trusted("topic:database"), TopicKey::trusted("topic:sql")));
}

TEST_F(Learning, CourseNamesWhatToTakeBefore) {
    const auto second = catalog.course(CourseKey::trusted("course:example-academy/databases-2"));
    EXPECT_THAT(second->prerequisites,
                testing::ElementsAre(CourseKey::trusted("course:example-academy/databases-1")));
    const auto first = catalog.course(CourseKey::trusted("course:example-academy/databases-1"));
    EXPECT_THAT(first->prerequisites, testing::IsEmpty());
    const auto courses = catalog.courses();
    EXPECT_EQ(std::count_if(courses->begin(), courses->end(),
                            [](const Course& course) { return !course.prerequisites.empty(); }),
              1);
}

TEST_F(Learning, WhatIsNotStatedStaysAbsent) {
    const auto second = catalog.course(CourseKey::trusted("course:example-academy/databases-2"));
    EXPECT_FALSE(second->price.has_value());
    EXPECT_FALSE(second->free.has_value()) << "not known is not 'costs money'";
    EXPECT_TRUE(second->lastChecked.empty());
}

TEST_F(Learning, BookKeepsWhatTheTablesSay) {
    const auto book = catalog.book(BookKey::trusted("book:9780000000019"));
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book->authors, "Ada Example and Bo Sample");
    EXPECT_EQ(book->year, 2021);
    EXPECT_EQ(book->isbn, "9780000000019");
    EXPECT_EQ(book->licence, "CC BY");
    EXPECT_EQ(book->formats, "HTML");
    EXPECT_EQ(book->free, true);
    EXPECT_EQ(catalog.book(BookKey::trusted("book:none")).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(catalog.course(CourseKey::trusted("course:none")).error().kind, ErrorKind::NotFound);
}

TEST_F(Learning, ListsAreByTitleWithoutRegardToCase) {
    const auto courses = catalog.courses();
    ASSERT_EQ(courses->size(), 24u);
    for (const Course& course : *courses)
        EXPECT_FALSE(course.topics.empty()) << course.title;
    const auto position = [&](const std::string& title) {
        return std::find_if(courses->begin(), courses->end(),
                            [&](const Course& c) { return c.title == title; }) -
               courses->begin();
    };
    EXPECT_LT(position("Aprende javascript"), position("Bento Python Learning Track"));
    EXPECT_LT(position("Databases, Part 1"), position("Databases, Part 2"));
}

TEST_F(Learning, TopicMeansEverythingBelowIt) {
    const auto direct = catalog.courses(topic("topic:sql"));
    const auto wider = catalog.courses(topic("topic:database"));
    const auto widest = catalog.courses(topic("topic:subjects"));
    EXPECT_GT(wider->size(), direct->size());
    EXPECT_GT(widest->size(), wider->size());
    std::vector<std::string> keys;
    for (const Course& course : *wider)
        keys.push_back(course.key.text());
    EXPECT_EQ(std::count(keys.begin(), keys.end(), "course:example-academy/databases-1"), 1)
        << "filed twice, listed once";
    EXPECT_TRUE(catalog.courses(topic("topic:none"))->empty());
}

TEST_F(Learning, FiltersJoin) {
    LearningFilter filter;
    filter.language = "es";
    EXPECT_EQ(catalog.courses(filter)->size(), 2u);
    filter.titleContains = "JAVASCRIPT";
    EXPECT_EQ(catalog.courses(filter)->size(), 1u);
    filter.titleContains = "nothing like it";
    EXPECT_TRUE(catalog.courses(filter)->empty());
    LearningFilter provider;
    provider.provider = "Example Academy";
    EXPECT_EQ(catalog.courses(provider)->size(), 2u);
    LearningFilter french;
    french.language = "fr";
    french.titleContains = "activites";
    const auto books = catalog.books(french);
    ASSERT_EQ(books->size(), 1u) << "accents do not matter";
    EXPECT_EQ(books->front().title, "Activités débranchées");
}

TEST_F(Learning, TopicsCountWhatIsFiledDirectlyUnderThem) {
    const auto topics = catalog.topics();
    ASSERT_TRUE(topics.ok());
    for (const Topic& topic : *topics) {
        const auto courses = catalog.courses();
        EXPECT_EQ(topic.courses, std::count_if(courses->begin(), courses->end(),
                                               [&](const Course& course) {
                                                   return std::find(course.topics.begin(),
                                                                    course.topics.end(),
                                                                    topic.key) != course.topics.end();
                                               }))
            << topic.name;
    }
    const auto sql = std::find_if(topics->begin(), topics->end(),
                                  [](const Topic& topic) { return topic.key.text() == "topic:sql"; });
    EXPECT_EQ(sql->parent->text(), "topic:database");
}

} // namespace
} // namespace waymark::db

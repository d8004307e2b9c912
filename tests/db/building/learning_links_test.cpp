// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the builder does with tables that say where items are filed and who lectures for a degree.
#include "db/catalog/catalog.h"
#include "db/catalog/learning_supply.h"
#include "tests/db/building/source_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

std::vector<std::string> taughtBy(const waymark::test::SourceFolder& sources, const std::string& item) {
    const auto catalog = Catalog::open(sources.out());
    std::vector<std::string> topics;
    const auto found = taughtTopics(*catalog, *ItemKey::parse(item));
    for (const TaughtTopic& topic : *found)
        topics.push_back(topic.topic);
    return topics;
}

TEST(LearningLinks, AShortTitleIsNoNamesakeOfAnotherField) {
    const waymark::test::SourceFolder sources;
    ASSERT_TRUE(sources.build().ok());
    const std::string shortOne = "course:codecademy.com/learn-java";
    const std::string longOne =
        "course:chortle.ccsu.edu/central-connecticut-state-university-introduction-to-cs-using-java";
    EXPECT_THAT(taughtBy(sources, shortOne), testing::Contains("learning:java"));
    sources.append("topic_field.tsv", "topic:programming-languages\tlearning:nursing");
    ASSERT_TRUE(sources.build().ok());
    EXPECT_THAT(taughtBy(sources, shortOne), testing::Not(testing::Contains("learning:java")))
        << "filed under a part of it, as if all of that were nursing";
    EXPECT_THAT(taughtBy(sources, longOne), testing::Contains("learning:java")) << "a long title speaks for itself";
    sources.append("topic_field.tsv", "topic:programming-languages\tlearning:programming");
    ASSERT_TRUE(sources.build().ok());
    EXPECT_THAT(taughtBy(sources, shortOne), testing::Contains("learning:java"));
}

TEST(LearningLinks, TopicsThatAreNoneAreRefused) {
    for (const auto& [table, line] : {std::pair{"topic_nature.tsv", "learning:none\tgeneral"},
                                      std::pair{"topic_field.tsv", "topic:java\tlearning:none"}}) {
        const waymark::test::SourceFolder sources;
        sources.append(table, line);
        const auto report = sources.build();
        ASSERT_FALSE(report.ok()) << table;
        EXPECT_THAT(report.error().message, testing::HasSubstr("learning:none"));
    }
}

} // namespace
} // namespace waymark::db

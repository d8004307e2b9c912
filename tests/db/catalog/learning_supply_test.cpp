// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/learning_supply.h"

#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::Not;

class LearningSupplyTest : public ReadingCatalog {};

TEST_F(LearningSupplyTest, NeedsStandInTheOrderToLearnThemWithWhatTeachesThem) {
    const auto supply = learningSupply(catalog, backend);
    ASSERT_TRUE(supply.ok()) << supply.error().message;
    ASSERT_EQ(supply->needs.size(), 4U);
    EXPECT_EQ(supply->needs[0].topic, "learning:databases-and-sql");
    EXPECT_EQ(supply->needs[0].careers, 2) << "of the two backend careers";
    EXPECT_EQ(supply->needs[3].kind, NeedKind::Tool);
    std::vector<std::string> sql;
    for (const Teaching& teaching : supply->teachings)
        if (teaching.need == 0 && !teaching.background)
            sql.push_back(supply->items[teaching.item].key.text());
    EXPECT_THAT(sql, Contains("course:popsql.com/learn-sql"));
    EXPECT_EQ(learningSupply(catalog, CareerKey::trusted("career:none")).error().kind, ErrorKind::NotFound);
}

TEST_F(LearningSupplyTest, WhatTeachesAPartIsNoTeacherOfTheWhole) {
    const auto supply = learningSupply(catalog, backend);
    ASSERT_TRUE(supply.ok());
    for (const Teaching& teaching : supply->teachings) {
        const auto taught = taughtTopics(catalog, supply->items[teaching.item].key);
        const std::string name = teaching.background ? supply->needs[teaching.need].group
                                                     : supply->needs[teaching.need].name;
        EXPECT_TRUE(std::any_of(taught->begin(), taught->end(), [&](const auto& topic) { return topic.name == name; }))
            << supply->items[teaching.item].title << " for " << name;
    }
    EXPECT_GT(lessonsOn(catalog, "learning:programming")->size(), 5U) << "a topic's own page shows its parts";
}

TEST_F(LearningSupplyTest, NeedsAndItemsSayWhatTheyAre) {
    const auto supply = learningSupply(catalog, CareerKey::trusted("career:backend-software-engineer"));
    ASSERT_TRUE(supply.ok());
    const auto need = [&](const std::string& topic) {
        return *std::find_if(supply->needs.begin(), supply->needs.end(),
                             [&](const auto& each) { return each.topic == topic; });
    };
    EXPECT_TRUE(need("learning:algorithms-and-data-structures").degree) << "as the topic that it is a part of";
    EXPECT_EQ(need("learning:algorithms-and-data-structures").group, "Computer science");
    EXPECT_FALSE(need("learning:java").degree);
    EXPECT_FALSE(need("learning:java").general);
    const auto other = learningSupply(catalog, CareerKey::trusted("career:backend-engineer"));
    ASSERT_TRUE(other.ok());
    EXPECT_TRUE(other->needs.back().general);
    const auto isLecture = [&](const std::string& key) {
        return std::any_of(supply->items.begin(), supply->items.end(), [&](const auto& item) {
            return item.key.text() == key && item.degreeLecture;
        });
    };
    EXPECT_TRUE(isLecture("course:coursera.org/princeton-university-algorithms-part-1"));
    EXPECT_FALSE(isLecture("course:courses.edx.org/iit-bombay-foundation-of-data-structures-cs213.1x"))
        << "the same field of another provider";
}

TEST_F(LearningSupplyTest, OtherLanguagesOnlyWhenAsked) {
    const auto has = [this](const std::vector<std::string>& languages) {
        SupplyQuestion question;
        question.languages = languages;
        const auto lessons = lessonsOn(catalog, "learning:databases-and-sql", question);
        return lessons && std::any_of(lessons->begin(), lessons->end(), [](const TopicLesson& lesson) {
                   return lesson.item.key.text() == "course:popsql.com/learn-sql";
               });
    };
    EXPECT_TRUE(has({"en"}));
    EXPECT_TRUE(has({"es", "en-GB"})) << "regions do not matter";
    EXPECT_FALSE(has({"es"}));
}

TEST_F(LearningSupplyTest, LessonsStandTheSurestFirstWithTheWordsThatSaySo) {
    const auto lessons = lessonsOn(catalog, "learning:databases-and-sql");
    ASSERT_TRUE(lessons.ok());
    ASSERT_GT(lessons->size(), 3U);
    double before = 1;
    for (const TopicLesson& lesson : *lessons) {
        EXPECT_LE(lesson.strength, before);
        before = lesson.strength;
        EXPECT_FALSE(lesson.words.empty()) << lesson.item.title;
    }
    EXPECT_THAT(*lessonsOn(catalog, "learning:none"), IsEmpty());
}

TEST_F(LearningSupplyTest, AnItemSaysWhatItTeachesItself) {
    const auto taught = taughtTopics(catalog, *ItemKey::parse("course:popsql.com/learn-sql"));
    ASSERT_TRUE(taught.ok());
    ASSERT_FALSE(taught->empty());
    EXPECT_EQ(taught->front().topic, "learning:databases-and-sql");
    for (const TaughtTopic& topic : *taught)
        EXPECT_NE(topic.topic, "learning:data-and-artificial-intelligence")
            << "only through the narrower topic";
    EXPECT_EQ(taughtTopics(catalog, backend).error().kind, ErrorKind::InvalidInput);
}

TEST_F(LearningSupplyTest, TopicsAreFoundByTheirNamesWhateverTheEnding) {
    EXPECT_EQ(*topicNamed(catalog, "SQL"), "learning:databases-and-sql");
    EXPECT_EQ(*topicNamed(catalog, "relational database"), "learning:databases-and-sql");
    EXPECT_EQ(*topicNamed(catalog, "Java"), "learning:java");
    EXPECT_EQ(*topicNamed(catalog, "C#"), "learning:c-sharp-and-dotnet");
    EXPECT_EQ(*topicNamed(catalog, "needlework"), "");
    EXPECT_EQ(*topicNamed(catalog, ""), "");
}

TEST_F(LearningSupplyTest, CareersThatNeedATopicMostComeFirst) {
    const auto uses = careersNeeding(catalog, "learning:java", 10);
    ASSERT_TRUE(uses.ok());
    ASSERT_EQ(uses->size(), 2U);
    EXPECT_EQ((*uses)[0].career.text(), "career:15-1251.00") << "core, weight 4";
    EXPECT_EQ((*uses)[1].kind, NeedKind::Tool);
    EXPECT_EQ(careersNeeding(catalog, "learning:java", 1)->size(), 1U);
}

TEST_F(LearningSupplyTest, WhatNothingTeachesIsListed) {
    const auto untaught = untaughtTopics(catalog);
    ASSERT_TRUE(untaught.ok());
    std::vector<std::string> topics;
    for (const UntaughtTopic& topic : *untaught) {
        topics.push_back(topic.topic);
        EXPECT_GT(topic.careers, 0);
        EXPECT_THAT(*lessonsOn(catalog, topic.topic), IsEmpty()) << topic.name;
    }
    EXPECT_THAT(topics, Contains("learning:software-testing"));
    EXPECT_THAT(topics, Not(Contains("learning:java")));
    EXPECT_THAT(topics, Not(Contains("learning:programming"))) << "nobody needs it by itself";
}

} // namespace
} // namespace waymark::db

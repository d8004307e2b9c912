// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/path.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::app {
namespace {

db::Course course(const std::string& title, const std::string& topic = {},
                  const std::string& language = "en") {
    db::Course made;
    made.key =
        db::CourseKey::trusted("course:x/" + std::to_string(std::hash<std::string>{}(title + language)));
    made.title = title;
    made.provider = "A provider";
    made.language = language;
    if (!topic.empty())
        made.topics = {db::TopicKey::trusted("topic:" + topic)};
    return made;
}

class LearningPathTest : public testing::Test {
protected:
    LearningPathTest() {
        needs.facts = &facts;
        needs.courseTopics = {"SQL and relational databases", "Distributed systems", "API design", "Docker",
                              "Go"};
        for (const char* name : {"sql", "go", "graphics", "sociology"})
            needs.topics.push_back({db::TopicKey::trusted(std::string("topic:") + name), name, {}, 0, 0});
        for (int i = 0; i < 60; ++i)
            courses.push_back(course("Introduction to software " + std::to_string(i)));
    }

    std::vector<std::string> titles() const {
        std::vector<std::string> all;
        for (const PathItem& item : learningPath(needs, courses, {}).courses)
            all.push_back(item.title);
        return all;
    }
    bool offers(const std::string& title) const {
        const auto all = titles();
        return std::find(all.begin(), all.end(), title) != all.end();
    }

    db::CareerFacts facts;
    PathNeeds needs;
    std::vector<db::Course> courses;
};

TEST_F(LearningPathTest, OrdersByWhatIsNeeded) {
    courses.push_back(course("Learn Docker"));
    courses.push_back(course("Relational databases and SQL", "sql"));
    courses.push_back(course("Watercolour painting"));
    const auto path = learningPath(needs, courses, {}).courses;
    ASSERT_EQ(path.size(), 2U);
    EXPECT_EQ(path[0].title, "Relational databases and SQL");
    EXPECT_EQ(path[0].relevance, 1);
    EXPECT_EQ(path[0].covers, (std::vector<std::string>{"SQL", "relational databases"}));
    EXPECT_EQ(path[1].covers, std::vector<std::string>{"Docker"});
    EXPECT_LT(path[1].relevance, 1);
    EXPECT_GT(path[1].relevance, 0);
}

TEST_F(LearningPathTest, GenericWordsAloneOfferNothing) {
    EXPECT_TRUE(titles().empty());
    courses.push_back(course("Graphic design", "graphics"));
    courses.push_back(course("Systems of belief", "sociology"));
    EXPECT_TRUE(titles().empty());
}

TEST_F(LearningPathTest, GoIsALanguageOnlyByItsTopic) {
    courses.push_back(course("Where to go in Peru"));
    courses.push_back(course("Let's go and learn", "go"));
    EXPECT_EQ(titles(), std::vector<std::string>{"Let's go and learn"});
}

TEST_F(LearningPathTest, ATopicThatDoesNotFitIsDoubted) {
    courses.push_back(course("Distributed systems", "sociology"));
    courses.push_back(course("Distributed systems record kept very long"));
    EXPECT_EQ(titles(),
              (std::vector<std::string>{"Distributed systems record kept very long", "Distributed systems"}));
}

TEST_F(LearningPathTest, LanguageFilter) {
    courses.push_back(course("Docker kurz", {}, "de"));
    courses.push_back(course("Docker course", {}, "en-GB"));
    courses.push_back(course("Docker something", {}, ""));
    EXPECT_FALSE(offers("Docker kurz"));
    EXPECT_TRUE(offers("Docker course"));
    EXPECT_TRUE(offers("Docker something"));
    needs.language.clear();
    EXPECT_TRUE(offers("Docker kurz"));
}

TEST_F(LearningPathTest, OneThingIsNotOfferedTwice) {
    courses.push_back(course("Docker!"));
    courses.push_back(course("docker"));
    EXPECT_EQ(titles().size(), 1U);
}

TEST_F(LearningPathTest, OneSubjectDoesNotFillTheList) {
    needs.courseTopics = {"Docker", "Caching"};
    for (int i = 0; i < 12; ++i) {
        const std::string volume = " volume" + std::to_string(i);
        courses.push_back(course("Docker" + volume));
        courses.push_back(course("Caching notes held over several long evenings" + volume));
    }
    needs.limit = 5;
    const auto all = titles();
    ASSERT_EQ(all.size(), 5U);
    EXPECT_TRUE(all[0].starts_with("Docker") && all[1].starts_with("Docker"));
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const auto& title) {
        return title.starts_with("Caching");
    })) << "each single Docker course is worth more than any on caching, five of them are not";
}

TEST_F(LearningPathTest, RelevanceFallsAndIsAShare) {
    for (const char* title : {"SQL", "Docker and SQL", "API design with Docker", "Distributed systems",
                              "SQL for all", "Relational databases", "Docker in depth"})
        courses.push_back(course(title));
    const auto path = learningPath(needs, courses, {}).courses;
    ASSERT_EQ(path.size(), 7U);
    for (std::size_t i = 0; i < path.size(); ++i) {
        EXPECT_GT(path[i].relevance, 0);
        EXPECT_LE(path[i].relevance, i == 0 ? 1 : path[i - 1].relevance);
        EXPECT_FALSE(path[i].covers.empty());
    }
}

TEST_F(LearningPathTest, ACareerNobodyTeachesHasAnEmptyPath) {
    needs.courseTopics.clear();
    facts.career.title = "Roofers";
    db::CareerSkill listening;
    listening.skill.name = "Active Listening";
    listening.importance = 4;
    db::CareerSkill building = listening;
    building.skill.name = "Building and Construction";
    building.skill.kind = db::SkillKind::Knowledge;
    facts.skills = {building, listening};
    courses.push_back(course("Software Construction in Java"));
    courses.push_back(course("Active learning"));
    EXPECT_TRUE(titles().empty());
}

TEST_F(LearningPathTest, BooksKeepTheirOwnList) {
    db::Book book;
    book.key = db::BookKey::trusted("book:docker");
    book.title = "The Docker book";
    book.authors = "A and B";
    book.language = "en";
    book.free = true;
    const LearningPath path = learningPath(needs, courses, {book});
    ASSERT_EQ(path.books.size(), 1U);
    EXPECT_EQ(path.books[0].detail, "A and B");
    EXPECT_EQ(path.books[0].key.text(), "book:docker");
    EXPECT_EQ(path.books[0].free, true);
    EXPECT_TRUE(path.courses.empty());
}

TEST_F(LearningPathTest, OddLimitsAndNothing) {
    courses.push_back(course("Docker"));
    needs.limit = 0;
    EXPECT_TRUE(titles().empty());
    needs.limit = -3;
    EXPECT_TRUE(titles().empty());
    needs.courseTopics.clear();
    EXPECT_TRUE(titles().empty());
    EXPECT_TRUE(learningPath(needs, {}, {}).books.empty());
}

} // namespace
} // namespace waymark::app

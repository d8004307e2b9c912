// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/studies.h"

#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

class Studies : public ReadingCatalog {
protected:
    static ItemKey item(const std::string& text) { return *ItemKey::parse(text); }
};

TEST_F(Studies, FieldsAreThoseOfTheOccupationWithTheirFamily) {
    for (const CareerKey& career : {developers, backend}) {
        const auto fields = fieldsOfStudy(catalog, career);
        ASSERT_TRUE(fields.ok());
        ASSERT_EQ(fields->size(), 1u) << career.text();
        EXPECT_EQ(fields->front().code, "11.0701");
        EXPECT_THAT(fields->front().family, testing::StartsWith("Computer and Information"));
    }
    EXPECT_TRUE(fieldsOfStudy(catalog, CareerKey::trusted("career:23-2093.00"))->empty());
    EXPECT_EQ(fieldsOfStudy(catalog, CareerKey::trusted("career:none")).error().kind, ErrorKind::NotFound);
}

TEST_F(Studies, CoursesSayWhatTheyTeachAndWhichWordsSaySo) {
    const auto taught = taughtSkills(catalog, item("course:alison.com/python-for-beginners"));
    ASSERT_TRUE(taught.ok());
    ASSERT_EQ(taught->size(), 1u);
    EXPECT_EQ(taught->front().skill.key.text(), "skill:tech/python");
    EXPECT_EQ(taught->front().words, "Python");
    const auto books = taughtSkills(catalog, item("book:9780000000019"));
    ASSERT_TRUE(books.ok());
    ASSERT_FALSE(books->empty()) << "its title names databases";
    EXPECT_EQ(books->front().words, "Databases");
    EXPECT_EQ(taughtSkills(catalog, item("skill:2.C.3.a")).error().kind, ErrorKind::InvalidInput);
}

TEST_F(Studies, SkillsKnowTheirLessons) {
    const auto lessons = lessonsFor(catalog, SkillKey::trusted("skill:tech/python"));
    ASSERT_TRUE(lessons.ok());
    EXPECT_GT(lessons->size(), 3u);
    for (const SkillLesson& lesson : *lessons)
        EXPECT_THAT(lesson.words, testing::StrCaseEq("python")) << lesson.title;
    EXPECT_EQ(lessons->front().item.kind(), ItemKind::Course) << "courses come first";
    EXPECT_EQ(lessons->back().item.kind(), ItemKind::Book);
}

TEST_F(Studies, TopicsSayWhatTheyAreAbout) {
    const auto cover = topicCover(catalog, TopicKey::trusted("topic:programming"));
    ASSERT_TRUE(cover.ok());
    EXPECT_EQ(cover->groups, std::vector<std::string>{"15"});
    ASSERT_EQ(cover->knowledge.size(), 1u);
    EXPECT_EQ(cover->knowledge.front().name, "Computers and Electronics");
}

} // namespace
} // namespace waymark::db

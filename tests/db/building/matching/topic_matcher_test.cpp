// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/matching/topic_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::db {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TopicMatcherTest : public testing::Test {
protected:
    TopicMatcherTest() {
        teach("algebra");
        teach("linear algebra");
        teach("statistics");
        teach("python");
        teach("java");
        teach("welding");
        teach("roofing");
        teach("nursing");
        teach("nutrition");
        teach("marketing");
        teach("robotics");
        matcher.addNamesake(topic("robotics"), "trading robots");
        matcher.addWords(topic("robotics"), "robots");
        matcher.addWords(topic("nursing"), "nurses");
    }
    std::int64_t topic(const std::string& name) {
        for (std::size_t i = 0; i < names.size(); ++i)
            if (names[i] == name)
                return static_cast<std::int64_t>(i);
        names.push_back(name);
        return static_cast<std::int64_t>(names.size()) - 1;
    }
    void teach(const std::string& name) { matcher.addWords(topic(name), name); }
    std::vector<std::string> taught(std::string_view title) {
        std::vector<std::string> found;
        for (const TopicMatch& match : matcher.match(title))
            found.push_back(names[static_cast<std::size_t>(match.topic)]);
        return found;
    }
    double strength(std::string_view title, const std::string& name) {
        for (const TopicMatch& match : matcher.match(title))
            if (match.topic == topic(name))
                return match.strength;
        return 0;
    }

    TopicMatcher matcher;
    std::vector<std::string> names;
};

TEST_F(TopicMatcherTest, AUnitTeachesItsOwnNameAndNotItsSeries) {
    EXPECT_THAT(taught("Line C: Welding and Equipment : Competency C-3: Describe Roofing"), ElementsAre("roofing"));
    EXPECT_THAT(taught("Line C: Welding and Equipment"), ElementsAre("welding"));
    EXPECT_THAT(taught("Welding: A Competency"), ElementsAre("welding")) << "no unit of it has a name";
    EXPECT_THAT(taught("Competency-Based Welding: The Why, What, and How"), ElementsAre("welding"));
}

TEST_F(TopicMatcherTest, WholeWordsOnly) {
    EXPECT_THAT(taught("Book of Proof"), IsEmpty());
    EXPECT_THAT(taught("JavaScript for everyone"), IsEmpty());
    EXPECT_THAT(taught("Stock markets"), IsEmpty());
    EXPECT_THAT(taught("Roofers' handbook"), ElementsAre("roofing"));
}

TEST_F(TopicMatcherTest, FormsOfAWordMeet) {
    EXPECT_THAT(taught("The welder's guide"), ElementsAre("welding"));
    EXPECT_THAT(taught("WELDING I"), ElementsAre("welding"));
}

TEST_F(TopicMatcherTest, ALongerPhraseHidesTheShorterInsideIt) {
    EXPECT_THAT(taught("Introduction to Linear Algebra"), ElementsAre("linear algebra"));
    EXPECT_THAT(taught("Algebra, then linear algebra"), ElementsAre("algebra", "linear algebra"));
}

TEST_F(TopicMatcherTest, NamesakesTakeATopicAway) {
    EXPECT_THAT(taught("Build trading robots"), IsEmpty());
    EXPECT_THAT(taught("Build robots"), ElementsAre("robotics"));
}

TEST_F(TopicMatcherTest, TheWholeTitleIsSurest) {
    EXPECT_DOUBLE_EQ(strength("Introduction to Statistics", "statistics"), 1);
    EXPECT_DOUBLE_EQ(strength("Statistics 101: A Complete Course", "statistics"), 1);
    EXPECT_LT(strength("Statistics of rare earths", "statistics"), 1);
    EXPECT_GT(strength("Statistics", "statistics"), strength("Maps and statistics", "statistics"));
}

TEST_F(TopicMatcherTest, ToolsAndLaterPartsAreLessSure) {
    EXPECT_LT(strength("Statistics with Python", "python"), strength("Python statistics", "python"));
    EXPECT_LT(strength("Eating well: nutrition", "nutrition"), strength("Nutrition: eating well", "nutrition"));
    EXPECT_GT(strength("Nutrition for nurses", "nursing"), 0.4);
}

TEST_F(TopicMatcherTest, SaysTheWordsAsTheyStand) {
    const auto& found = matcher.match("Nutrition for NURSES");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].words, "NURSES");
}

TEST_F(TopicMatcherTest, OddTitles) {
    for (const char* title : {"", "...", "\xff\xfe", "of the", "(((", "算法"})
        EXPECT_THAT(taught(title), IsEmpty()) << title;
}

} // namespace
} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/path.h"

#include "app/path/relevance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace waymark::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class LearningPathTest : public testing::Test {
protected:
    LearningPathTest() { need("pharmacology", db::NeedKind::Core, 5); }

    std::size_t need(const std::string& topic, db::NeedKind kind, int weight, int careers = 1) {
        supply.needs.push_back({"learning:" + topic, topic, kind, weight, careers});
        return supply.needs.size() - 1;
    }
    std::size_t course(const std::string& title, std::size_t teaches, double strength,
                       const std::string& level = {}) {
        db::LearningItem item;
        item.key = db::CourseKey::trusted("course:x/" + std::to_string(supply.items.size()));
        item.title = title;
        item.level = level;
        supply.items.push_back(item);
        supply.teachings.push_back({supply.items.size() - 1, teaches, strength, false, title});
        return supply.items.size() - 1;
    }
    std::vector<std::string> titles(const PathOptions& options = {}) const {
        std::vector<std::string> all;
        for (const PathItem& item : learningPath(supply, options).courses)
            all.push_back(item.title);
        return all;
    }
    double relevanceOf(const std::string& title) const {
        for (const PathItem& item : learningPath(supply).courses)
            if (item.title == title)
                return item.relevance;
        return 0;
    }

    db::LearningSupply supply;
};

TEST_F(LearningPathTest, TheSurerAndTheMoreNeededComeFirst) {
    const auto tool = need("charting", db::NeedKind::Tool, 2);
    course("Charting", tool, 1);
    course("Drugs and society", 0, 0.6);
    course("Pharmacology", 0, 1);
    EXPECT_THAT(titles(), ElementsAre("Pharmacology", "Drugs and society", "Charting"))
        << "the heart of the work before a small tool of it";
}

TEST_F(LearningPathTest, RelevanceDoesNotDependOnWhatElseThereIs) {
    course("Drugs and society", 0, 0.7);
    const double alone = relevanceOf("Drugs and society");
    course("Pharmacology", 0, 1);
    EXPECT_DOUBLE_EQ(relevanceOf("Drugs and society"), alone);
    EXPECT_GT(alone, relevanceFloor);
    EXPECT_LT(alone, 1);
}

TEST_F(LearningPathTest, BelowTheFloorNothingIsOfferedAndTheNeedSaysSo) {
    course("A word about drugs", 0, 0.35);
    const LearningPath path = learningPath(supply);
    EXPECT_TRUE(path.empty());
    ASSERT_EQ(path.needs.size(), 1U);
    EXPECT_THAT(path.needs.front().items, IsEmpty());
}

TEST_F(LearningPathTest, WhatIsOnlyHeldBackIsNotCalledTaughtByNothing) {
    supply.jobZone = 2;
    course("Mechanics of Pharmacology", 0, 0.7);
    supply.items.back().degreeLecture = true;
    supply.needs.front().kind = db::NeedKind::Foundation;
    EXPECT_THAT(learningPath(supply).needs.front().items, IsEmpty());
    EXPECT_TRUE(learningPath(supply).needs.front().heldBack);
    supply.teachings.back().strength = 0.5;
    EXPECT_FALSE(learningPath(supply).needs.front().heldBack) << "it only touches the need";
}

TEST_F(LearningPathTest, ANeedOfManyCareersSaysLess) {
    const auto common = need("customer service", db::NeedKind::Core, 5, 150);
    course("Customer service", common, 1);
    course("Pharmacology", 0, 1);
    EXPECT_LT(relevanceOf("Customer service"), relevanceOf("Pharmacology"));
}

TEST_F(LearningPathTest, WhatTeachesTwoNeedsIsWorthMore) {
    const auto second = need("nursing", db::NeedKind::Core, 5);
    course("Pharmacology", 0, 0.8);
    const auto both = course("Pharmacology for nurses", 0, 0.8);
    supply.teachings.push_back({both, second, 0.8, false, "nurses"});
    EXPECT_GT(relevanceOf("Pharmacology for nurses"), relevanceOf("Pharmacology"));
    EXPECT_THAT(learningPath(supply).courses.front().covers, ElementsAre("pharmacology", "nursing"));
}

TEST_F(LearningPathTest, UniversityLevelIsNotForWorkOfLittlePreparation) {
    course("Pharmacology", 0, 0.9, "advanced");
    supply.jobZone = 5;
    const double forDoctors = relevanceOf("Pharmacology");
    supply.jobZone = 2;
    EXPECT_LT(relevanceOf("Pharmacology"), forDoctors);
}

TEST_F(LearningPathTest, WhatTeachesOnlyTheGroupStandsLastOnceAndForNoNeed) {
    supply.needs.front().group = "Medicine";
    for (const char* other : {"surgery", "pathology"}) {
        need(other, db::NeedKind::Core, 2);
        supply.needs.back().group = "Medicine";
    }
    for (const char* title : {"Medicine", "Medicine today"}) {
        course(title, 0, 1);
        supply.teachings.back().background = true;
    }
    course("Drugs and society", 0, 0.5);
    const LearningPath path = learningPath(supply);
    EXPECT_THAT(titles(), ElementsAre("Drugs and society", "Medicine"));
    EXPECT_THAT(path.courses.back().covers, ElementsAre("Medicine")) << "what it teaches, and not the need";
    ASSERT_EQ(path.needs[0].items.size(), 1U);
    EXPECT_EQ(path.needs[0].items.front().title, "Drugs and society");
    EXPECT_THAT(path.needs[1].items, IsEmpty()) << "a gap stays a gap";
}

TEST_F(LearningPathTest, TheGroupOfASingleNeedIsNoBackground) {
    supply.needs.front().group = "Medicine";
    course("Medicine", 0, 1);
    supply.teachings.back().background = true;
    EXPECT_TRUE(learningPath(supply).empty());
}

TEST_F(LearningPathTest, EquallySureItemsStandAsTheirTitlesSay) {
    supply.jobZone = 5;
    course("Advanced Pharmacology", 0, 1);
    course("Applied Pharmacology", 0, 1);
    course("Introduction to Pharmacology", 0, 1);
    course("Pharmacology", 0, 1);
    EXPECT_THAT(titles(), ElementsAre("Pharmacology", "Introduction to Pharmacology", "Applied Pharmacology",
                                      "Advanced Pharmacology"));
}

TEST_F(LearningPathTest, TheThirdItemOfANeedWaitsForNeedsOfLikeWeight) {
    const auto second = need("nursing", db::NeedKind::Core, 4);
    for (const char* title : {"Pharmacology for all", "Pharmacology now", "Pharmacology then"})
        course(title, 0, 1);
    course("Nursing", second, 1);
    EXPECT_EQ(titles()[2], "Nursing");
    EXPECT_LT(relevanceOf("Nursing"), relevanceOf("Pharmacology then")) << "the number stays what it is";
}

TEST_F(LearningPathTest, WhatTeachesANeedAllThroughIsOfferedHoweverLittleItWeighs) {
    const auto light = need("spreadsheets", db::NeedKind::Tool, 1, 900);
    course("Spreadsheets", light, 1);
    EXPECT_EQ(learningPath(supply).needs[light].items.size(), 1U) << "or the need would be called untaught";
}

TEST_F(LearningPathTest, AnItemStandsUnderANeedOnlyIfItTeachesItSurely) {
    const auto second = need("nursing", db::NeedKind::Core, 5);
    const auto item = course("Pharmacology", 0, 1);
    supply.teachings.push_back({item, second, 0.3, false, "Pharmacology"});
    const LearningPath path = learningPath(supply);
    EXPECT_EQ(path.needs[0].items.size(), 1U);
    EXPECT_THAT(path.needs[1].items, IsEmpty());
}

TEST_F(LearningPathTest, FirstPartsComeBeforeLaterOnes) {
    course("Pharmacology II: organs", 0, 1);
    course("Pharmacology I: cells", 0, 1);
    EXPECT_THAT(titles(), ElementsAre("Pharmacology I: cells", "Pharmacology II: organs"));
}

TEST_F(LearningPathTest, OfEquallyRelevantItemsTheFreeOneComesFirst) {
    course("Pharmacology and you", 0, 1);
    supply.items[course("Pharmacology for all", 0, 1)].free = true;
    course("Pharmacology today", 0, 1);
    EXPECT_EQ(titles().front(), "Pharmacology for all");
}

TEST_F(LearningPathTest, HoursThatNobodyStatesAreEstimated) {
    supply.items[course("Pharmacology", 0, 1)].hours = 12;
    course("Pharmacology unplugged", 0, 1);
    const auto courses = learningPath(supply).courses;
    ASSERT_EQ(courses.size(), 2U);
    EXPECT_EQ(courses[0].hours, 12);
    EXPECT_EQ(courses[0].hoursEstimated, 0) << "stated";
    EXPECT_FALSE(courses[1].hours);
    EXPECT_GT(courses[1].hoursEstimated, 0);
}

TEST_F(LearningPathTest, EditionsOfOneTitleAreOfferedOnce) {
    course("Pharmacology", 0, 1);
    course("Pharmacology - 2nd Edition", 0, 0.9);
    const LearningPath path = learningPath(supply);
    ASSERT_EQ(path.courses.size(), 1U);
    EXPECT_THAT(path.courses.front().also, ElementsAre(supply.items[1].key));
}

TEST_F(LearningPathTest, OneNeedDoesNotFillTheList) {
    const auto second = need("nursing", db::NeedKind::Core, 3);
    for (int i = 0; i < 30; ++i)
        course("Pharmacology of organ " + std::string(1, static_cast<char>('a' + i)), 0, 1);
    course("Nursing", second, 0.8);
    EXPECT_THAT(titles(), testing::Contains("Nursing"));
}

TEST_F(LearningPathTest, WhatOneCanIsNotOfferedAgain) {
    const auto second = need("nursing", db::NeedKind::Core, 3);
    course("Pharmacology", 0, 1);
    course("Nursing", second, 1);
    PathOptions options;
    options.have["learning:pharmacology"] = 5;
    EXPECT_THAT(titles(options), ElementsAre("Nursing"));
    EXPECT_TRUE(learningPath(supply, options).needs.front().have);
    options.have["learning:pharmacology"] = 2;
    EXPECT_EQ(titles(options).size(), 2U);
}

TEST_F(LearningPathTest, LongItemsCanBeLeftOut) {
    supply.items[course("Pharmacology", 0, 1)].hours = 60;
    course("Pharmacology unplugged", 0, 1);
    PathOptions options;
    options.maxHours = 20;
    EXPECT_THAT(titles(options), ElementsAre("Pharmacology unplugged"));
}

TEST_F(LearningPathTest, NeedsKeepTheirOrderAndBooksTheirList) {
    need("nursing", db::NeedKind::Foundation, 3);
    db::LearningItem book;
    book.key = db::BookKey::trusted("book:nursing");
    book.title = "Nursing";
    supply.items.push_back(book);
    supply.teachings.push_back({0, 1, 1, false, "Nursing"});
    const LearningPath path = learningPath(supply);
    EXPECT_THAT(path.courses, IsEmpty());
    ASSERT_EQ(path.books.size(), 1U);
    EXPECT_EQ(path.needs[0].name, "pharmacology");
    EXPECT_EQ(path.needs[1].items.front().key, book.key);
}

TEST_F(LearningPathTest, NothingNeededIsNoPath) {
    EXPECT_TRUE(learningPath({}).empty());
    EXPECT_THAT(learningPath({}).needs, IsEmpty());
}

} // namespace
} // namespace waymark::app

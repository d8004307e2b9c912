// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/suitability.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::LearningItem lecture(const std::string& title) {
    db::LearningItem item;
    item.title = title;
    item.degreeLecture = true;
    return item;
}

db::LearningNeed needOf(const std::string& name, db::NeedKind kind = db::NeedKind::Core) {
    db::LearningNeed need;
    need.name = name;
    need.kind = kind;
    return need;
}

TEST(Suitability, LecturesForADegreeAreNotForHands) {
    const auto welding = needOf("Welding");
    EXPECT_LT(suitability(lecture("Welding Engineering"), welding, 1, 2), 0.8) << "behind what is for welders";
    EXPECT_GT(suitability(lecture("Welding Engineering"), welding, 1, 2), 0);
    EXPECT_EQ(suitability(lecture("Weldability of Metals"), welding, 0.6, 3), 0) << "more than the need";
    EXPECT_GT(suitability(lecture("Welding Engineering"), welding, 1, 4), 0);
    EXPECT_GT(suitability(lecture("Welding Engineering"), welding, 1, std::nullopt), 0);
    auto course = lecture("Welding Engineering");
    course.degreeLecture = false;
    EXPECT_GT(suitability(course, welding, 1, 2), 0);
}

TEST(Suitability, ALectureOfTheTradeItselfStandsBehindWhatIsWrittenForIt) {
    const auto solar = needOf("Solar photovoltaics");
    const double hands = suitability(lecture("Solar Energy Engineering"), solar, 0.7, 2);
    EXPECT_GT(hands, 0);
    EXPECT_LT(hands, suitability(lecture("Solar Energy Engineering"), solar, 0.7, 3));
    EXPECT_EQ(suitability(lecture("Solar Energy Engineering"), solar, 0.5, 2), 0) << "it only touches the need";
    EXPECT_EQ(suitability(lecture("Solar Energy Engineering"), needOf("Physics", db::NeedKind::Foundation), 0.7, 2), 0);
    auto shared = solar;
    shared.general = true;
    EXPECT_EQ(suitability(lecture("Solar Energy Engineering"), shared, 0.7, 2), 0) << "many trades ask for it";
}

TEST(Suitability, BooksOfScienceAreNotForTheFirstZones) {
    db::LearningItem book;
    book.key = *db::ItemKey::parse("book:quantitative-ecology");
    book.title = "Quantitative Ecology";
    EXPECT_EQ(suitability(book, needOf("Ecology"), 1, 2), 0);
    EXPECT_GT(suitability(book, needOf("Ecology"), 1, 3), 0);
    book.title = "Ecology for Everyone";
    EXPECT_GT(suitability(book, needOf("Ecology"), 1, 2), 0);
}

TEST(Suitability, ALectureThatIsTheNeedStays) {
    EXPECT_GT(suitability(lecture("Basic Electric Circuits"), needOf("Basic electricity"), 1, 2), 0);
    EXPECT_GT(suitability(lecture("Industrial Engineering"), needOf("Industrial engineering"), 1, 2), 0)
        << "a word of the need's own name says nothing";
}

TEST(Suitability, TechniciansLearnTheScienceThatTheyNeed) {
    auto metallurgy = needOf("Metallurgy");
    metallurgy.degree = true;
    EXPECT_GT(suitability(lecture("Physical Metallurgy of Steels"), metallurgy, 0.7, 3), 0);
    EXPECT_LT(suitability(lecture("Physical Metallurgy of Steels"), metallurgy, 0.7, 2), 0.8);
    EXPECT_GT(suitability(lecture("Physical Metallurgy of Steels"), metallurgy, 0.7, 2), 0);
}

TEST(Suitability, WhatIsOfAnotherAgeIsHeldBack) {
    const auto astronomy = needOf("Astronomy");
    EXPECT_EQ(suitability(lecture("Elements of astronomy (1825)"), astronomy, 1, 5), 0);
    for (const char* title : {"Astronomy (1977)", "Astronomy", "Astronomy (2e)", "1825: Astronomy"})
        EXPECT_GT(suitability(lecture(title), astronomy, 1, 5), 0) << title;
}

TEST(Suitability, AnExamThatIsNoLongerGivenIsNotStudiedFor) {
    const auto networks = needOf("Network certification preparation");
    for (const char* title : {"CompTIA N10-008 Network+ Training Course", "Professor Messer\xE2\x80\x99s SY0-601 CompTIA Security+ Course",
                              "CFA\xC2\xAE Level 1 2014 \xE2\x80\x93 FI", "Portfolio Management CFA L1 2016"})
        EXPECT_EQ(suitability(lecture(title), networks, 1, 4), 0) << title;
    for (const char* title : {"CompTIA N10-009 Network+ Training Course", "Free CCNA 200-301 // Complete Course // NetworkChuck 2023",
                              "CFA Level 1 - Derivatives", "Querying Microsoft SQL Server 2012"})
        EXPECT_GT(suitability(lecture(title), networks, 1, 4), 0) << title;
}

TEST(Suitability, WhatIsAdvancedSuitsLongPreparationAndNoFoundation) {
    db::LearningItem item;
    item.title = "Advanced Calculus";
    EXPECT_EQ(suitability(item, needOf("Calculus"), 1, 5), 1);
    EXPECT_LT(suitability(item, needOf("Calculus", db::NeedKind::Foundation), 1, 5), 1);
    EXPECT_LT(suitability(item, needOf("Calculus"), 1, 4), 1);
    EXPECT_LT(suitability(item, needOf("Calculus"), 1, 2), suitability(item, needOf("Calculus"), 1, 4));
    item.title = "Music Theory";
    EXPECT_EQ(suitability(item, needOf("Music theory", db::NeedKind::Foundation), 1, 2), 1);
    item.level = "intermediate";
    EXPECT_LT(suitability(item, needOf("Music theory"), 1, 2), 1);
}

TEST(Suitability, TitlesSayTheirTone) {
    EXPECT_TRUE(toneOf("Introduction to Algebra", "Algebra").introductory);
    EXPECT_TRUE(toneOf("Seminar: Special Topics in Algebra", "Algebra").advanced);
    EXPECT_TRUE(toneOf("Mechanics of Machining", "Lathe work").scientific);
    EXPECT_FALSE(toneOf("Basic electricity", "Basic electricity").introductory);
}

} // namespace
} // namespace waymark::app

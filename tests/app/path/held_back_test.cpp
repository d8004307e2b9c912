// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/held_back.h"

#include "app/path/suitability.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::LearningNeed needCalled(const std::string& topic, const std::string& name) {
    db::LearningNeed need;
    need.topic = topic;
    need.name = name;
    return need;
}

TEST(HeldBack, WhatLiesOnAClosedSiteIsNotOffered) {
    db::LearningItem item;
    item.title = "Databases";
    item.url = "https://lagunita.stanford.edu/courses/DB/2014/SelfPaced/about";
    const auto databases = needCalled("learning:databases", "Databases");
    EXPECT_EQ(suitability(item, databases, 1, 4), 0);
    item.url = "https://www.edx.org/course/databases";
    EXPECT_GT(suitability(item, databases, 1, 4), 0);
}

TEST(HeldBack, AToolkitsManualTeachesNoDesign) {
    db::LearningItem item;
    item.title = "Programming with gtkmm 4";
    EXPECT_EQ(suitability(item, needCalled("learning:user-experience-design", "User experience design"), 1, 4), 0);
    EXPECT_GT(suitability(item, needCalled("learning:programming", "Programming"), 1, 4), 0);
    item.title = "User Interface Design";
    EXPECT_FALSE(isCodeForDesign(item, needCalled("learning:user-experience-design", "User experience design")));
}

TEST(HeldBack, AnotherLanguageIsNotEnglishWhateverTheListSays) {
    const auto leading = needCalled("learning:supervision", "Team leadership and supervision");
    db::LearningItem item;
    item.language = "en";
    for (const char* title : {"Supervision du raisonnement clinique", "Entreprise et changement climatique", "Hand Lettering para Iniciantes"}) {
        item.title = title;
        EXPECT_EQ(suitability(item, leading, 1, 4), 0) << title;
    }
    for (const char* title : {"Leading Teams", "The Music of Cirque du Soleil", "MIT Numerical Methods"}) {
        item.title = title;
        EXPECT_GT(suitability(item, leading, 1, 4), 0) << title;
    }
    auto spanish = needCalled("learning:spanish", "Spanish");
    spanish.group = "Foreign languages";
    item.title = "Para vivir con salud";
    EXPECT_GT(suitability(item, spanish, 1, 4), 0) << "there it is what one learns";
}

TEST(HeldBack, WhatKeepsUpACertificateIsForWhoHoldsIt) {
    EXPECT_TRUE(isForHolders("Part 107 Small Unmanned Aircraft Systems Recurrent"));
    EXPECT_FALSE(isForHolders("Recurrent Neural Network"));
    EXPECT_FALSE(isForHolders("Algebra Refresher")) << "for whoever begins again";
    EXPECT_FALSE(isForHolders("Recertification of Buildings"));
}

TEST(HeldBack, AFrameworkStandsBehindItsLanguage) {
    const auto java = needCalled("learning:java", "Java");
    EXPECT_LT(frameworkFit("Spring Boot", java), 1);
    EXPECT_EQ(frameworkFit("Java", java), 1);
    EXPECT_EQ(frameworkFit("Spring Boot with Java", java), 1);
    EXPECT_EQ(frameworkFit("React", needCalled("learning:react", "React")), 1) << "it is what is asked for";
}

} // namespace
} // namespace waymark::app

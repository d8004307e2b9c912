// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/left_to_degree.h"

#include <gtest/gtest.h>

namespace waymark::app {

namespace {

db::PlanStep item(const std::string& key, double hours, const std::string& need) {
    db::PlanStep step;
    step.key = key;
    step.title = key;
    step.hours = hours;
    step.covers = {need};
    return step;
}

class LeftToDegree : public testing::Test {
protected:
    LeftToDegree() {
        m_supply.needs = {{"learning:statistics", "Statistics", db::NeedKind::Foundation, 3},
                          {"learning:gis", "Geographic information systems", db::NeedKind::Core, 5},
                          {"learning:human-geography", "Human geography", db::NeedKind::Core, 5},
                          {"learning:cartography", "Cartography", db::NeedKind::Core, 4},
                          {"learning:python", "Python", db::NeedKind::Tool, 2},
                          {"learning:exam", "Exam", db::NeedKind::Credential, 3}};
        m_choice.plan.steps = {item("course:nptel.ac.in/1", 60, "learning:statistics"), item("book:gis", 30, "learning:gis"),
                               item("book:human", 20, "learning:human-geography"), item("book:maps", 10, "learning:cartography"),
                               item("course:python", 20, "learning:python")};
    }
    std::set<std::string> left() const { return leftToDegree(m_supply, m_choice, m_wishes, {}); }
    db::LearningSupply m_supply;
    PlanChoice m_choice;
    PlanWishes m_wishes;
};

} // namespace

TEST_F(LeftToDegree, atMostTwoTriesStayAndTools) {
    EXPECT_EQ(left(), (std::set<std::string>{"learning:statistics", "learning:cartography"}));
    m_choice.plan.steps[1].hours = 50; // with 20 more than 60 hours
    EXPECT_EQ(left(), (std::set<std::string>{"learning:statistics", "learning:gis"})) << "the shorter one comes first, and what fits beside it";
}

TEST_F(LeftToDegree, whatIsKnownIsTriedAlready) {
    m_wishes.known = {"learning:gis"};
    EXPECT_EQ(left(), (std::set<std::string>{"learning:statistics", "learning:cartography"}));
    m_wishes.known = {"learning:gis", "learning:human-geography"};
    EXPECT_EQ(left(), (std::set<std::string>{"learning:statistics", "learning:cartography"}));
    m_wishes.known.insert("learning:cartography");
    EXPECT_EQ(left(), std::set<std::string>{"learning:statistics"});
}

TEST_F(LeftToDegree, whatStandsOnWhatIsLeftIsLeftAsWell) {
    m_choice.plan.steps[4].title = "SPSS: Logistic Regression Models";
    m_choice.plan.steps[2].title = "Quantitative Human Geography";
    EXPECT_EQ(left(), (std::set<std::string>{"learning:statistics", "learning:human-geography", "learning:python"})) << "both stand on statistics";
    m_choice.plan.steps[4].title = "Introduction to SPSS";
    EXPECT_FALSE(left().contains("learning:python")) << "a beginner's course asks for nothing";
    m_choice.plan.steps[4].title = "SPSS: Logistic Regression Models";
    m_wishes.known = {"learning:statistics"};
    EXPECT_FALSE(left().contains("learning:python")) << "who knows statistics can";
    m_wishes = {};
    m_wishes.locked = {"course:python"};
    EXPECT_FALSE(left().contains("learning:python"));
}

TEST_F(LeftToDegree, whatIsLockedStays) {
    m_wishes.locked = {"course:nptel.ac.in/1"};
    EXPECT_EQ(left(), std::set<std::string>{"learning:cartography"});
}

/// Chairside technique is the dental school's; before it one reads what the school asks for, or an introduction.
TEST_F(LeftToDegree, thePracticeOfAProfessionIsNoTryOutBeforeItsSchool) {
    m_choice.plan.steps[3].title = "Introduction to Cartography";
    TryOut ofProfession;
    ofProfession.profession = true;
    const auto before = leftToDegree(m_supply, m_choice, m_wishes, ofProfession);
    EXPECT_TRUE(before.contains("learning:gis") && before.contains("learning:human-geography"));
    EXPECT_FALSE(before.contains("learning:cartography"));
    EXPECT_FALSE(left().contains("learning:gis")) << "a bachelor's degree is no such school";
    Route route;
    route.legs.resize(1);
    route.legs[0].award = db::EntryEducation::Doctorate;
    EXPECT_FALSE(isProfessionAhead(route)) << "of the class only";
    route.legs[0].door = 0;
    EXPECT_TRUE(isProfessionAhead(route));
    route.namingLess = 80;
    EXPECT_TRUE(isDegreeAhead(route, false)) << "older colleagues were let in with less";
    route.legs[0].award = db::EntryEducation::Bachelor;
    EXPECT_FALSE(isProfessionAhead(route));
}

TEST_F(LeftToDegree, aYearAtTheBedsideAndAProgramForTeachersTeachTheWholeOfIt) {
    Route route;
    route.legs.resize(1);
    route.legs[0].award = db::EntryEducation::Certificate;
    route.legs[0].months = 12;
    EXPECT_TRUE(isTrainingAhead(route, "29-2061"));
    EXPECT_FALSE(isTrainingAhead(route, "53-3032")) << "a driver's weeks";
    route.legs[0].months = 1;
    EXPECT_TRUE(isTrainingAhead(route, "31-9097")) << "who draws blood learns it in those weeks";
    route.legs[0].licenceProgram = true;
    EXPECT_TRUE(isTrainingAhead(route, "25-2021"));
}

TEST_F(LeftToDegree, onlyADegreeIsADegree) {
    Route route;
    EXPECT_FALSE(isDegreeAhead(route, false));
    route.legs.resize(1);
    route.legs[0].award = db::EntryEducation::Certificate;
    EXPECT_FALSE(isDegreeAhead(route, false));
    route.legs[0].award = db::EntryEducation::Bachelor;
    EXPECT_TRUE(isDegreeAhead(route, false));
    EXPECT_FALSE(isDegreeAhead(route, true)) << "who builds sites is asked for sites";
    route.legs[0].door = 0;
    EXPECT_TRUE(isDegreeAhead(route, true)) << "no page opens a school's own door";
    route.legs[0].door.reset();
    route.namingLess = 50;
    EXPECT_FALSE(isDegreeAhead(route, false)) << "half are taken without it";
    route.namingLess = 0;
    route.legs[0].kind = db::PlanStepKind::Experience;
    EXPECT_FALSE(isDegreeAhead(route, false));
}

TEST_F(LeftToDegree, aProgrammersDegreeLeavesRoomForMoreBeginnings) {
    Route route;
    route.legs.resize(1);
    route.legs[0].award = db::EntryEducation::Bachelor;
    const auto elsewhere = tryOutBefore(route, "17-2051", LeftTo::Degree), computing = tryOutBefore(route, "15-1252", LeftTo::Degree);
    EXPECT_EQ(elsewhere.items, 2);
    EXPECT_EQ(computing.items, 4);
    m_choice.plan.steps[0] = item("book:statistics", 40, "learning:statistics");
    m_choice.plan.steps[3].hours = 25;
    EXPECT_EQ(leftToDegree(m_supply, m_choice, m_wishes, elsewhere), (std::set<std::string>{"learning:statistics", "learning:cartography"}));
    EXPECT_TRUE(leftToDegree(m_supply, m_choice, m_wishes, computing).empty()) << "115 hours";
    m_choice.plan.steps[3].hours = 35;
    EXPECT_EQ(leftToDegree(m_supply, m_choice, m_wishes, computing), std::set<std::string>{"learning:cartography"}) << "the foundation comes first";
}

TEST_F(LeftToDegree, aSpecialtyIsLearntInTheResidency) {
    WaysIn ways;
    ways.doors = {{"residency", db::DoorKind::Training, {}, "Residency", 60, {}, ""}};
    Route route;
    route.legs.resize(1);
    route.legs[0].kind = db::PlanStepKind::Internship;
    route.legs[0].door = 0;
    EXPECT_EQ(leftTo(route, ways, "29-1243", false), LeftTo::Residency);
    const auto all = leftToDegree(m_supply, m_choice, m_wishes, tryOutBefore(route, "29-1243", LeftTo::Residency));
    EXPECT_TRUE(all.contains("learning:statistics") && all.contains("learning:gis") && all.contains("learning:cartography")) << "and nothing is tried";
    EXPECT_FALSE(all.contains("learning:exam"));
    ways.doors[0].key = "supervised";
    EXPECT_EQ(leftTo(route, ways, "29-1243", false), LeftTo::Nothing);
    route.legs.emplace_back();
    route.legs[1].award = db::EntryEducation::Doctorate;
    EXPECT_EQ(leftTo(route, ways, "29-1243", false), LeftTo::Degree);
}

} // namespace waymark::app

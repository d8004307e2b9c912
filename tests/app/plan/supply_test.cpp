// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/one_of_many.h"
#include "app/plan/supply.h"

#include <gtest/gtest.h>

namespace waymark::app {

namespace {

db::LearningSupply supplyOf(std::vector<db::LearningNeed> needs) {
    db::LearningSupply supply;
    supply.jobZone = 4;
    supply.needs = std::move(needs);
    return supply;
}

void teach(db::LearningSupply& supply, const char* title, std::size_t need) {
    supply.teachings.push_back({supply.items.size(), need, 1, false, title});
    supply.items.push_back({*db::ItemKey::parse("book:a"), title, "Somebody", "", "", "", {}, {}, {}, {}});
}

} // namespace

TEST(Supply, whatItIntroducesToIsItsSubject) {
    auto supply = supplyOf({{"learning:urban-planning", "Urban planning", db::NeedKind::Core, 5},
                            {"learning:geographic-information-systems", "Geographic information systems", db::NeedKind::Tool, 4}});
    teach(supply, "Spatial Thinking in Urban Planning: An Introduction to GIS", 0);
    EXPECT_TRUE(planOffers(supply).front().teaches.empty()) << "one introduction to the maps is enough";
    supply.needs.pop_back();
    EXPECT_FALSE(planOffers(supply).front().teaches.empty()) << "nothing else teaches them here";
}

TEST(Supply, aCourseOfTheWholeOfficeTeachesTheBeginningOfItsPrograms) {
    auto supply = supplyOf({{"learning:microsoft-office", "Microsoft Office", db::NeedKind::Tool, 3},
                            {"learning:spreadsheets-and-excel", "Spreadsheets and Excel", db::NeedKind::Tool, 3}});
    teach(supply, "Workplace Software and Skills", 0);
    EXPECT_TRUE(planOffers(supply).front().teaches.contains("learning:spreadsheets-and-excel"));
    supply.needs.back().weight = 5;
    EXPECT_FALSE(planOffers(supply).front().teaches.contains("learning:spreadsheets-and-excel")) << "who lives in tables learns more of them";
}

TEST(Supply, whatStandsOnTheMathematicsOfADegreeIsForWhoHasOne) {
    auto supply = supplyOf({{"learning:a", "Generalized linear models", db::NeedKind::Core, 5}});
    teach(supply, "Generalized Linear Models", 0);
    PlanLearner learner;
    EXPECT_TRUE(planOffers(supply, learner).front().teaches.empty()) << "nothing said is counted as a diploma";
    learner.has = db::EntryEducation::Bachelor;
    EXPECT_FALSE(planOffers(supply, learner).front().teaches.empty());
}

TEST(Supply, grammarIsThatOfEnglish) {
    auto supply = supplyOf({{"learning:a", "Proofreading", db::NeedKind::Core, 5}, {"learning:b", "English grammar", db::NeedKind::Foundation, 4}});
    teach(supply, "Grammar and Punctuation in Proofreading", 0);
    EXPECT_TRUE(planOffers(supply).front().touches.contains("learning:b")) << "it is not called uncovered";
}

TEST(Supply, anIntermediateCourseIsNoBeginning) {
    auto supply = supplyOf({{"learning:a", "Financial accounting", db::NeedKind::Core, 5}});
    teach(supply, "Intermediate Financial Accounting", 0);
    EXPECT_TRUE(planOffers(supply).front().teaches.empty());
    auto algebra = supplyOf({{"learning:a", "Algebra", db::NeedKind::Foundation, 5}});
    teach(algebra, "Intermediate Algebra", 0);
    EXPECT_FALSE(planOffers(algebra).front().teaches.empty()) << "colleges begin with it";
}

TEST(Supply, severalCoursesOfTheVeryWorkStandNotBehindAllOthers) {
    auto supply = supplyOf({{"learning:a", "Pharmacy practice", db::NeedKind::Core, 5}});
    teach(supply, "Pharmacy Technician Fundamentals (Specialization)", 0);
    PlanLearner technician;
    technician.level = db::EntryEducation::HighSchool;
    technician.titles = {"Pharmacy Technicians"};
    EXPECT_FALSE(planOffers(supply, technician).front().advanced);
    technician.titles = {"Pharmacy Aides"};
    EXPECT_TRUE(planOffers(supply, technician).front().advanced);
}

TEST(Supply, whoWillLeadOneDayLearnsTheWorkFirst) {
    auto supply = supplyOf({{"learning:leadership", "Leadership", db::NeedKind::Core, 5}, {"learning:emergency-medical-care", "Emergency medical care", db::NeedKind::Core, 3}});
    teach(supply, "Leadership Essentials", 0);
    teach(supply, "Emergency Medical Care", 1);
    auto offers = planOffers(supply);
    EXPECT_FALSE(offers[0].advanced);
    putLeadingLast(offers);
    EXPECT_TRUE(offers[0].advanced);
    EXPECT_FALSE(offers[1].advanced);
}

TEST(Supply, aFirmOfOnesOwnIsLearntWhenOneHasOne) {
    auto supply = supplyOf({{"learning:contractor-business-and-licensing", "Contractor business and licensing", db::NeedKind::Core, 2},
                            {"learning:painting", "Painting", db::NeedKind::Core, 4}});
    EXPECT_EQ(planNeeds(supply).size(), 1U);
    supply.needs.front().weight = 3;
    EXPECT_EQ(planNeeds(supply).size(), 2U) << "the work begins with it";
}

TEST(OneOfMany, nobodyBeginsFiveInstruments) {
    const auto asking = [](std::vector<std::string> topics) {
        db::LearningSupply supply;
        for (auto& topic : topics)
            supply.needs.push_back({"learning:" + topic, topic, db::NeedKind::Core, 4});
        return chosenAmong(supply);
    };
    EXPECT_EQ(asking({"guitar", "percussion", "singing", "music-theory"}), (std::set<std::string>{"learning:guitar", "learning:percussion", "learning:singing"}));
    EXPECT_EQ(asking({"java", "javascript", "python"}), (std::set<std::string>{"learning:java", "learning:javascript"})) << "one is begun and finished";
    EXPECT_TRUE(asking({"java", "python"}).empty());
    EXPECT_EQ(asking({"spanish", "sign-language", "translation"}), (std::set<std::string>{"learning:sign-language", "learning:spanish"}));
    EXPECT_TRUE(asking({"piano-and-keyboard", "singing", "french", "jewelry-making"}).empty()) << "who composes plays and sings";
}

TEST(OneOfMany, whoWritesInALanguageKnowsHowToProgram) {
    EXPECT_TRUE(withProgramming({"learning:python"}).contains("learning:programming"));
    EXPECT_FALSE(withProgramming({"learning:spanish"}).contains("learning:programming"));
}

} // namespace waymark::app

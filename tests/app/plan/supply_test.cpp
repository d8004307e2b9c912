// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace waymark::app

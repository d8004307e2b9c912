// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/conditions.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

db::CareerTraits career(const std::string& key, std::optional<double> pay, std::optional<int> zone,
                        const std::string& group = "11") {
    db::CareerTraits traits;
    traits.key = db::CareerKey::trusted(key);
    traits.group = group;
    traits.medianPayUsd = pay;
    traits.jobZone = zone;
    return traits;
}

const std::vector<db::CareerTraits> careers{
    career("career:a", 40'000, 2), career("career:b", 60'000, 4, "35"), career("career:c", std::nullopt, 5),
    career("career:d", 90'000, std::nullopt)};

TEST(Conditions, CountWhatTheyRemoveAndWhatIsNotKnown) {
    const std::vector<Condition> conditions{{ConditionKind::PayAtLeast, 50'000},
                                            {ConditionKind::ZoneAtMost, 3}};
    const auto screening = screen(conditions, careers);
    EXPECT_EQ(screening.effects[0].removes, 1);
    EXPECT_EQ(screening.effects[0].unknown, 1);
    EXPECT_EQ(screening.effects[1].removes, 2);
    EXPECT_EQ(screening.effects[1].unknown, 1);
    EXPECT_EQ(screening.removedTogether, 3);
    EXPECT_EQ(screening.kept, (std::vector<std::size_t>{3})) << "what is not known stays";
}

TEST(Conditions, PayHereAsksForThePlacesPayOnly) {
    auto here = careers;
    here[0].placePayUsd = 55'000; // 40,000 in the nation
    here[1].placePayUsd = 45'000; // 60,000 in the nation
    here[3].placePayUsd = 48'000;
    here[3].placePayTopCoded = true;
    const auto screening = screen(std::vector<Condition>{{ConditionKind::PayHereAtLeast, 50'000}}, here);
    EXPECT_EQ(screening.kept, (std::vector<std::size_t>{0, 2, 3}));
    EXPECT_EQ(screening.effects[0].unknown, 2) << "nothing published there, and this much or more";
}

TEST(Conditions, ABackgroundCheckThatNobodyRecordedRemovesNothing) {
    auto checked = careers;
    checked[0].backgroundCheck = true;
    checked[1].backgroundCheck = false;
    const auto screening = screen(std::vector<Condition>{{ConditionKind::NoBackgroundCheck, 1}}, checked);
    EXPECT_EQ(screening.kept, (std::vector<std::size_t>{1, 2, 3}));
    EXPECT_EQ(screening.effects[0].unknown, 2);
}

TEST(Conditions, ADoubleBreakIsCountedOnce) {
    const std::vector<Condition> conditions{{ConditionKind::WithoutField, 0, "35"},
                                            {ConditionKind::WithoutCareer, 0, "career:b"}};
    EXPECT_EQ(screen(conditions, careers).removedTogether, 1);
}

TEST(Conditions, RatherRemovesNothing) {
    std::vector<Condition> conditions{{ConditionKind::PayAtLeast, 50'000}};
    conditions[0].must = false;
    const auto screening = screen(conditions, careers);
    EXPECT_EQ(screening.effects[0].removes, 1);
    EXPECT_EQ(screening.removedTogether, 0);
    EXPECT_EQ(brokenBy(conditions, careers[0]), (std::vector<std::size_t>{0}));
}

TEST(Conditions, ATopCodedMedianLeavesOpenWhetherItIsEnough) {
    auto surgeon = career("career:s", 239'200, 5);
    surgeon.medianTopCoded = true;
    EXPECT_EQ(judge({ConditionKind::PayAtLeast, 300'000}, surgeon), Verdict::Unknown);
    EXPECT_EQ(judge({ConditionKind::PayAtLeast, 200'000}, surgeon), Verdict::Meets);
}

TEST(Conditions, UnknownNeverRemoves) {
    const db::CareerTraits nothing;
    for (int kind = 0; kind <= static_cast<int>(ConditionKind::NoBackgroundCheck); ++kind)
        EXPECT_EQ(judge({static_cast<ConditionKind>(kind), 1}, nothing), Verdict::Unknown) << kind;
}

TEST(Conditions, OfWorkGoByTheirScale) {
    db::CareerTraits gardener;
    gardener.outdoors = 4.8;
    gardener.possibleAtHome = false;
    gardener.backgroundCheck = true;
    EXPECT_EQ(judge({ConditionKind::OutdoorsAtMost, 3}, gardener), Verdict::Breaks);
    EXPECT_EQ(judge({ConditionKind::OutdoorsAtMost, 4.8}, gardener), Verdict::Meets);
    EXPECT_EQ(judge({ConditionKind::PossibleAtHome}, gardener), Verdict::Breaks);
    EXPECT_EQ(judge({ConditionKind::NoBackgroundCheck}, gardener), Verdict::Breaks);
}

TEST(Conditions, TakingOneBackBringsItsCareersBack) {
    std::vector<Condition> conditions{{ConditionKind::PayAtLeast, 50'000},
                                      {ConditionKind::WithoutField, 0, "35"}};
    EXPECT_EQ(screen(conditions, careers).kept.size(), 2U);
    conditions.pop_back();
    EXPECT_EQ(screen(conditions, careers).kept.size(), 3U);
    conditions.clear();
    EXPECT_EQ(screen(conditions, careers).kept.size(), 4U);
}

} // namespace
} // namespace waymark::app

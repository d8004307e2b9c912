// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/people_at_work.h"

#include "tests/db/catalog/reading.h"

namespace waymark::db {
namespace {

class PeopleAtWork : public ReadingCatalog {
protected:
    const CareerKey nurses = CareerKey::trusted("career:29-1141.00");
    const CareerKey searchers = CareerKey::trusted("career:23-2093.00");
    const CareerKey electricians = CareerKey::trusted("career:47-2111.00");
};

TEST_F(PeopleAtWork, LeavingIsOfTheLineThatWasCounted) {
    const auto own = separations(catalog, nurses);
    ASSERT_TRUE(own.ok() && *own);
    EXPECT_DOUBLE_EQ((*own)->leaveWork, 2.8);
    EXPECT_DOUBLE_EQ((*own)->changeOccupation, 2.3);
    EXPECT_EQ((*own)->measuredFor, "");
    EXPECT_EQ((*separations(catalog, searchers))->measuredFor, "Miscellaneous legal support workers");
    EXPECT_EQ((*separations(catalog, backend))->measuredFor, "Software developers");
    EXPECT_FALSE(separations(catalog, electricians)->has_value());
}

TEST_F(PeopleAtWork, ContextIsTheCareersOrItsOccupations) {
    const auto context = workContext(catalog, nurses);
    ASSERT_TRUE(context.ok() && *context);
    EXPECT_EQ((*context)->hours, WeeklyHours::Over40);
    EXPECT_EQ((*context)->of(WorkCondition::Contact), 4.9);
    EXPECT_FALSE((*context)->of(WorkCondition::Outdoors).has_value());
    EXPECT_EQ((*context)->measuredFor, "");
    const auto borrowed = workContext(catalog, backend);
    ASSERT_TRUE(borrowed.ok() && *borrowed);
    EXPECT_EQ((*borrowed)->measuredFor, "Software Developers");
    EXPECT_FALSE(workContext(catalog, electricians)->has_value());
}

TEST_F(PeopleAtWork, IndustriesComeByWorkersAndMayLackTheirShare) {
    const auto found = industries(catalog, nurses);
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->size(), 2u);
    EXPECT_EQ(found->front().industry, "Hospitals");
    EXPECT_EQ(found->front().share, 58);
    EXPECT_FALSE(found->back().share.has_value());
}

TEST_F(PeopleAtWork, WhoDoesTheWork) {
    const auto schooling = attainment(catalog, nurses);
    ASSERT_TRUE(schooling.ok() && *schooling);
    EXPECT_EQ((*schooling)->shares[4], 50.4);
    const auto ages = workerAges(catalog, nurses);
    ASSERT_TRUE(ages.ok() && *ages);
    EXPECT_EQ((*ages)->group, "Registered nurses");
    EXPECT_DOUBLE_EQ((*ages)->medianAge, 43);
    EXPECT_DOUBLE_EQ((*womenShare(catalog, nurses))->percent, 87.9);
    EXPECT_FALSE(womenShare(catalog, electricians)->has_value());
}

TEST_F(PeopleAtWork, HomeAndModels) {
    EXPECT_TRUE((*remoteWork(catalog, developers))->possible);
    EXPECT_FALSE((*remoteWork(catalog, nurses))->possible);
    EXPECT_EQ((*remoteWork(catalog, backend))->measuredFor, "Software Developers");
    EXPECT_FALSE(remoteWork(catalog, electricians)->has_value()) << "not judged is not no";
    const auto measures = aiExposure(catalog, developers);
    ASSERT_TRUE(measures.ok());
    ASSERT_EQ(measures->size(), 3u);
    EXPECT_EQ(measures->front().measure, AiMeasure::TasksByPeople);
    EXPECT_EQ(measures->back().measure, AiMeasure::Chats);
    EXPECT_DOUBLE_EQ(measures->back().value, 0.35);
    EXPECT_DOUBLE_EQ(measures->back().rank, 0.5) << "one of two is lower";
    EXPECT_EQ(measures->front().measuredFor, "");
    EXPECT_EQ(aiExposure(catalog, backend)->front().measuredFor, "Software Developers");
}

} // namespace
} // namespace waymark::db

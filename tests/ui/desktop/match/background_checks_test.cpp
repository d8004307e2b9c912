// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/background_checks.h"

#include "db/catalog/career_traits.h"
#include "tests/support/fixture_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace waymark::ui {
namespace {

class BackgroundChecks : public testing::Test {
protected:
    std::optional<bool> at(const char* state, const char* career) {
        const auto learner = *learnerPlace(m_catalog, db::PlaceKey::trusted(state));
        auto careers = *db::careerTraits(m_catalog);
        EXPECT_TRUE(addBackgroundChecks(m_catalog, learner, careers).ok());
        return std::find_if(careers.begin(), careers.end(), [career](const auto& one) {
                   return one.key.text() == career;
               })->backgroundCheck;
    }
    db::Catalog m_catalog = *db::Catalog::open(test::fixtureCatalog());
};

TEST_F(BackgroundChecks, ALicenceThatNamesTheCareerDecides) {
    EXPECT_EQ(at("state:NY", "career:29-1141.00"), true);
    EXPECT_EQ(at("state:NY", "career:15-1252.00"), std::nullopt) << "no licence";
    EXPECT_EQ(at("state:WA", "career:29-1141.00"), std::nullopt) << "the record does not say";
}

TEST_F(BackgroundChecks, WithoutAPlaceNothingIsKnown) {
    auto careers = *db::careerTraits(m_catalog);
    EXPECT_TRUE(addBackgroundChecks(m_catalog, {}, careers).ok());
    for (const auto& career : careers)
        EXPECT_FALSE(career.backgroundCheck) << career.key.text();
}

} // namespace
} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/related_careers.h"

#include <gtest/gtest.h>

namespace waymark::app {
namespace {

const std::vector<CareerLikeness> careers{
    {{"Registered Nurses", "Ward Nurse", "Nursing Supervisor"}, {5, 1, 4}, InterestProfile{3, 4, 1, 7, 2, 3}},
    {{"Nurse Practitioners", "Family Nurse"}, {5, 2, 4}, InterestProfile{3, 5, 1, 7, 2, 3}},
    {{"Electricians", "Wiring Installer"}, {1, 5, 2}, InterestProfile{7, 3, 1, 1, 2, 4}},
    {{"Nursing Professors, All Other"}, {}, std::nullopt}};

TEST(RelatedCareers, TheClosestComesFirst) {
    const RelatedCareers related(careers);
    const auto close = related.closest(0, 10);
    ASSERT_EQ(close.size(), 3U) << "itself is left out";
    EXPECT_EQ(close[0].career, 1U);
    EXPECT_EQ(close[2].career, 2U);
}

TEST(RelatedCareers, NamesAloneFindCareersOfWhichNothingIsRated) {
    const RelatedCareers related(careers);
    EXPECT_NE(related.closest(3, 1).front().career, 2U);
}

TEST(RelatedCareers, LikenessIsMutual) {
    const RelatedCareers related(careers);
    for (std::size_t left = 0; left < careers.size(); ++left)
        for (std::size_t right = 0; right < careers.size(); ++right)
            EXPECT_NEAR(related.likeness(left, right), related.likeness(right, left), 1e-12);
}

} // namespace
} // namespace waymark::app

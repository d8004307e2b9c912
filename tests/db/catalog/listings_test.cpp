// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/listings.h"

#include "tests/db/building/source_folder.h"
#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

const auto databases = CourseKey::trusted("course:example-academy/databases-1");

class Listings : public ReadingCatalog {};

TEST_F(Listings, SayWhatTheListSaysWithHowManyRated) {
    const auto listings = listingsOf(catalog, databases);
    ASSERT_TRUE(listings.ok()) << listings.error().message;
    ASSERT_EQ(listings->size(), 1U);
    EXPECT_EQ(listings->front().title, "DATABASES, PART 1 [2024]");
    EXPECT_DOUBLE_EQ(listings->front().rating.value(), 4.6);
    EXPECT_EQ(listings->front().ratings, 321);
    EXPECT_EQ(listings->front().price, (Money{49, Currency{"USD"}}));
    EXPECT_THAT(*listingsOf(catalog, CourseKey::trusted("course:none")), testing::IsEmpty());
}

TEST(ListingsOfSeveralLists, TheNewestComesFirstAndAListWithoutAYearLast) {
    const waymark::test::SourceFolder folder;
    folder.append("course_listing.tsv", "course:example-academy/databases-1\tonet-30.2\t\t4.1\t12\t\t");
    folder.append("course_listing.tsv",
                  "course:example-academy/databases-1\tgeonames-2025-10\t\t4.2\t13\t\t");
    ASSERT_TRUE(folder.build().ok());
    const auto catalog = Catalog::open(folder.out());
    const auto listings = listingsOf(*catalog, databases);
    ASSERT_TRUE(listings.ok());
    std::vector<std::optional<int>> years;
    for (const CourseListing& listing : *listings)
        years.push_back(listing.year);
    ASSERT_EQ(years.size(), 3U);
    EXPECT_EQ(years[0], 2026) << "\"February 2026\"";
    EXPECT_TRUE(std::is_sorted(years.begin(), years.end(), [](auto first, auto second) {
        return first.value_or(0) > second.value_or(0);
    }));
}

} // namespace
} // namespace waymark::db

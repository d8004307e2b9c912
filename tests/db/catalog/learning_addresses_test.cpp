// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/learning_addresses.h"

#include "tests/db/catalog/reading.h"

#include <gmock/gmock.h>

namespace waymark::db {
namespace {

class LearningAddresses : public ReadingCatalog {};

TEST_F(LearningAddresses, AreThoseOfEveryCourseAndBook) {
    const auto all = learningAddresses(catalog);
    ASSERT_TRUE(all.ok()) << all.error().message;
    std::vector<std::string> found;
    for (const auto& each : *all)
        found.push_back(each.key.text() + ' ' + each.url + ' ' + each.isbn);
    std::vector<std::string> expected;
    const auto courses = catalog.courses();
    const auto books = catalog.books();
    for (const auto& course : *courses)
        expected.push_back(course.key.text() + ' ' + course.url + ' ');
    for (const auto& book : *books)
        expected.push_back(book.key.text() + ' ' + book.url + ' ' + book.isbn);
    ASSERT_FALSE(expected.empty());
    EXPECT_THAT(found, testing::UnorderedElementsAreArray(expected));
    const std::atomic<bool> cancelled = true;
    EXPECT_TRUE(learningAddresses(catalog, &cancelled).valueOr({}).empty());
}

} // namespace
} // namespace waymark::db

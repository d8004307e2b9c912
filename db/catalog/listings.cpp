// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/listings.h"

#include "db/catalog/catalog_rows.h"
#include "db/sqlite/errors.h"

#include <algorithm>
#include <cmath>

namespace waymark::db {

namespace {

/// The last four digits in a row: "2018 and 2023" is of 2023.
std::optional<int> yearIn(const std::string& vintage) {
    std::optional<int> year;
    int digits = 0, number = 0;
    for (std::size_t i = 0; i <= vintage.size(); ++i) {
        if (i < vintage.size() && vintage[i] >= '0' && vintage[i] <= '9') {
            number = digits < 5 ? number * 10 + (vintage[i] - '0') : number;
            ++digits;
            continue;
        }
        if (digits == 4)
            year = number;
        digits = number = 0;
    }
    return year;
}

} // namespace

Result<std::vector<CourseListing>> listingsOf(const Catalog& catalog, const CourseKey& course) {
    const Catalog::Connection& connection = catalog.connection();
    return sqlite::guarded(connection.file, [&] {
        std::vector<CourseListing> listings;
        Query rows(connection,
                   "SELECT s.name, s.publisher, s.vintage, l.title, l.rating, l.ratings, l.price, l.currency,"
                               " l.certificate"
                   " FROM course_listing l JOIN source s ON s.id = l.source WHERE l.course = ?"
                   " ORDER BY s.name");
        for (rows.with(course.text()); rows.next();) {
            CourseListing listing{rows.text(0),        rows.text(1), yearIn(rows.text(2)), rows.text(3),
                                  rows.maybeNumber(4), std::nullopt, std::nullopt, std::nullopt};
            if (const auto ratings = rows.maybeNumber(5))
                listing.ratings = static_cast<int>(std::lround(*ratings));
            if (const auto price = rows.maybeNumber(6))
                listing.price = Money{*price, Currency{rows.text(7)}};
            if (const auto certificate = rows.maybeNumber(8))
                listing.certificate = Money{*certificate, Currency{rows.text(7)}};
            listings.push_back(std::move(listing));
        }
        std::stable_sort(listings.begin(), listings.end(),
                         [](const CourseListing& first, const CourseListing& second) {
                             return first.year.value_or(0) > second.year.value_or(0);
                         });
        return listings;
    });
}

} // namespace waymark::db

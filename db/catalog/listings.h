// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the lists say that a course was taken from: its title there, its mean rating with how many gave one,
// its list price; each with the year of the list, because ratings and prices age. Functions over an open
// Catalog, on its thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

struct CourseListing {
    std::string sourceId;
    std::string publisher;
    std::optional<int> year;      ///< of the list; absent: it does not say
    std::string title;            ///< as the list has it; empty: as ours
    std::optional<double> rating; ///< 0 to 5
    std::optional<int> ratings;   ///< how many gave one
    std::optional<Money> price;       ///< 0: free to take
    std::optional<Money> certificate; ///< where only that is paid for
};

/// The newest list first; none for a course whose lists say nothing of the kind.
Result<std::vector<CourseListing>> listingsOf(const Catalog& catalog, const CourseKey& course);

} // namespace waymark::db

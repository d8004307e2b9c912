// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An occupation's pay in the United States as a whole: the newest published row, yearly before hourly. Where
// the publisher states a median only as "this much or more", that amount stands with a mark.
// Throws SQLite::Exception. Internal to db/catalog.
#pragma once

#include "db/catalog/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

namespace waymark::db {

struct NationalMedian {
    double amount = 0; ///< USD a year
    bool topCoded = false;
    std::string measuredFor; ///< title of the wider occupation it is of; empty: just this one
};

/// By row id of the occupation; those without a yearly figure are missing.
using NationalMedians = std::unordered_map<std::int64_t, NationalMedian>;

NationalMedians nationalMedians(const Catalog::Connection& connection);
/// The same of another place that is paid in USD; of a place that the catalog does not hold none.
NationalMedians mediansAt(const Catalog::Connection& connection, const PlaceKey& key);
std::optional<Salary> nationalSalary(const Catalog::Connection& connection, std::int64_t occupation);

} // namespace waymark::db

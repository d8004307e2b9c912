// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an ItemQuery asks of an item, as sets of rows: each condition is read from one small index, and a row
// is found when it lies in all of them. Which rows there are and their order is the caller's. Only db/library
// includes this. Throws sqlite::Failure (a list that is not there) and SQLite::Exception.
#pragma once

#include "db/library/item_query.h"
#include "db/library/scan.h"

#include <algorithm>
#include <vector>

namespace waymark::db {

struct Conditions {
    std::vector<RowSet> in;    ///< a row must lie in every one of these
    std::vector<RowSet> notIn; ///< and in none of these

    bool none() const { return in.empty() && notIn.empty(); }
    bool hold(std::int64_t row) const {
        const auto holds = [row](const auto& rows) { return rows.contains(row); };
        return std::all_of(in.begin(), in.end(), holds) && std::none_of(notIn.begin(), notIn.end(), holds);
    }
};

/// "removed_at = ''": the rows that all indexes of kept items hold; or those in the trash.
std::string whereKept(const ItemQuery& query);

/// Of all that the query asks for but being kept or in the trash, and the order.
Conditions conditionsOf(SQLite::Database& database, const ItemQuery& query);

} // namespace waymark::db

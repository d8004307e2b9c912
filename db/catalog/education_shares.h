// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what a career's workers or experts answered about its schooling, by level. Throws like every query; inside db.
#pragma once

#include "db/catalog/catalog_rows.h"
#include "db/records/career.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace waymark::db {

inline std::vector<EducationShare> educationShares(const Catalog::Connection& connection, std::int64_t career) {
    std::vector<EducationShare> shares;
    Query query(connection, "SELECT level, share, source, asked, n FROM career_education WHERE career = ? ORDER BY level");
    for (query.with(career); query.next();) {
        EducationShare share{query.integer(0), query.number(1), query.source(2), {}, query.maybeInteger(4)};
        if (!query.absent(3))
            share.asked = query.as<Asked>(3);
        shares.push_back(std::move(share));
    }
    return shares;
}

} // namespace waymark::db

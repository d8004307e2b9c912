// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The codes by which facts of a career are found: its own O*NET-SOC code and the six-digit occupation around
// it. Internal to db/catalog.
#pragma once

#include "db/catalog/catalog_rows.h"

#include <string>

namespace waymark::db {

struct CareerCode {
    CareerIds ids;
    std::string onet;       ///< "29-1141.04"
    std::string occupation; ///< "29-1141"
    bool isOccupation =
        false; ///< the career is the whole six-digit occupation: code ends in .00, no specialisation
    std::string occupationTitle; ///< title of the career that is the occupation; else its code
};

/// Throws Failure NotFound for a key that the catalog does not hold.
CareerCode careerCode(const Catalog::Connection& connection, const CareerKey& key);

/// Whose figure a fact of the six-digit occupation is: empty when the career is that occupation.
std::string measuredFor(const CareerCode& code);

/// The line of the projections that counts the occupation together with others ("13-1020"); empty where none does.
struct CombinedCode {
    std::string code, title;
};
CombinedCode combinedCode(const Catalog::Connection& connection, const CareerCode& code);

} // namespace waymark::db

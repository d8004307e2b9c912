// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can be said about a catalog as a whole: how much of it is there for how many careers, what is wrong
// with it, and what differs from another one. For people who build or refresh catalogs. Reads the whole file
// (about a second); on the Catalog's thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"

namespace waymark::db {

struct Coverage {
    std::string what; ///< "with skills"
    std::int64_t careers = 0;
    std::int64_t of = 0;
};
/// How many careers have each part, their occupation's counted as theirs.
Result<std::vector<Coverage>> coverage(const Catalog& catalog);

struct PayCoverage {
    std::int64_t fileBytes = 0;        ///< of the whole catalog
    std::int64_t rows = 0;             ///< of one occupation at one place each
    std::int64_t occupations = 0;      ///< with a figure in some metro
    std::int64_t metros = 0;           ///< with a figure of some occupation
    std::int64_t usualMetros = 0;      ///< of the median occupation
    std::int64_t usualOccupations = 0; ///< of the median metro
};
Result<PayCoverage> payCoverage(const Catalog& catalog);

/// Each finding is one line. No finding: schema, references, percentiles, currencies, keys, addresses and
/// the search index are sound, and no figure is ten times its occupation's usual one.
Result<std::vector<std::string>> findings(const Catalog& catalog);

/// In words, one line a change; empty when nothing differs.
Result<std::vector<std::string>> changesBetween(const Catalog& before, const Catalog& after);

} // namespace waymark::db

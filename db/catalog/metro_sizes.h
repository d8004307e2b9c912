// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// US metros with the number of people employed there: the sum over the major occupation groups of the newest
// OEWS table that counts them by metro. Metros without a count or without coordinates are left out. The
// catalog's thread.
#pragma once

#include "db/catalog/catalog.h"

#include <cstdint>
#include <vector>

namespace waymark::db {

struct MetroSize {
    Place place;
    std::int64_t employed = 0;
};

/// Largest first.
Result<std::vector<MetroSize>> metroSizes(const Catalog& catalog);

/// A metro by the people in the career's major group who are employed there.
struct FieldMetro {
    Place place;
    bool hasOwnFigure = false; ///< of pay, that it shares with no other area
};
/// The largest first; metros of territories left out.
Result<std::vector<FieldMetro>> fieldMetros(const Catalog& catalog, const CareerKey& career);

} // namespace waymark::db

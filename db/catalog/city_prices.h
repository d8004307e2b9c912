// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What living costs in the metros of the United States beside the nation: regional price parities, nation =
// 100, of the newest year of each. The catalog's thread.
#pragma once

#include "db/catalog/catalog.h"

#include <string>
#include <vector>

namespace waymark::db {

struct CityPrices {
    Place place;
    int year = 0;
    double level = 0; ///< nation = 100
    std::string sourceId;
};

/// By the metro's name.
Result<std::vector<CityPrices>> cityPrices(const Catalog& catalog);

} // namespace waymark::db

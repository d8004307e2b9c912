// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a catalog's connection keeps in memory for searching, loaded by the first search. Never changed
// afterwards. Throws SQLite::Exception.
#pragma once

#include "db/catalog/connection.h"
#include "db/search/facet_columns.h"
#include "db/search/narrowing.h"

namespace waymark::db::search_parts {

struct LoadedIndex {
    KindBlocks blocks;
    FacetColumns facets;
};

const LoadedIndex& loadedIndex(Catalog::Connection& connection);

} // namespace waymark::db::search_parts

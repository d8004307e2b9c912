// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facet columns as runs of the search index: written when a catalog is built, read by the first search.
// What is read is checked, so that no number leads out of its column. Throws like index_parts.h.
#pragma once

#include "db/search/facet_columns.h"
#include "db/search/facet_source.h"

#include <SQLiteCpp/Database.h>

namespace waymark::db::search_parts {

void storeFacetColumns(SQLite::Database& database, const EntryOfRow& entries);
FacetColumns loadFacetColumns(const SQLite::Database& database, std::uint32_t entryCount);

} // namespace waymark::db::search_parts

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the facet columns out of the catalog's own tables. A specialisation that states nothing itself has
// what its occupation has. Throws SQLite::Exception. One thread.
#pragma once

#include "db/keys.h"
#include "db/search/facet_columns.h"

#include <SQLiteCpp/Database.h>

#include <array>
#include <cstdint>
#include <vector>

namespace waymark::db::search_parts {

/// Entry by item kind and row id - 1 of the kind's table; noValue for a row without entry.
using EntryOfRow = std::array<std::vector<std::uint32_t>, 5>;

FacetColumns readFacetColumns(const SQLite::Database& database, const EntryOfRow& entries,
                              std::uint32_t entryCount);

} // namespace waymark::db::search_parts

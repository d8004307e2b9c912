// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes what a catalog holds as the text tables that buildCatalog() reads (resources/catalog/README.md), one
// file a table: so a release that was imported becomes reviewable text. Building from them and writing again
// gives the same bytes. Written careers stay Markdown and what only imports know (tasks, work styles) has no
// table: both are left out. Errors: InvalidInput when the folder holds something, Io. Blocking; on the
// Catalog's thread.
#pragma once

#include "db/catalog/catalog.h"

#include <cstdint>
#include <filesystem>

namespace waymark::db {

struct TablesWritten {
    int tables = 0;
    std::int64_t rows = 0;
};

Result<TablesWritten> exportTables(const Catalog& catalog, const std::filesystem::path& folder);

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Compiles text tables and written profiles into one catalog file. Reads `tables/*.tsv` formats described
// in resources/catalog/README.md, checks every reference and value, builds and optimises the full-text
// index, checks integrity, then writes `out` atomically (beside, fsync, rename). Nothing is left behind on
// failure; errors are InvalidInput with file, line and reason, or Io. Blocking; call it off the UI thread.
#pragma once

#include "db/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace waymark::db {

struct BuildProgress {
    std::int64_t rows = 0;
    std::string_view table;
};

struct BuildReport {
    std::int64_t rows = 0; ///< rows read from text
    double seconds = 0;
    std::int64_t bytes = 0; ///< size of the catalog written
};

struct BuildOptions {
    std::filesystem::path tables;   ///< folder of the .tsv files
    std::filesystem::path profiles; ///< folder of the written careers (.md), with those below it; may be empty
    std::filesystem::path out;
    /// Called every few thousand rows on the calling thread; answer false to cancel.
    std::function<bool(const BuildProgress&)> progress;
};

Result<BuildReport> buildCatalog(const BuildOptions& options);

} // namespace waymark::db

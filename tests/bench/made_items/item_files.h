// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes made-up items as the files that importers and the catalog's build read. Courses 0 to courses - 1
// come first, then books. Throws std::runtime_error when a file cannot be written.
#pragma once

#include "tests/bench/made_items/made_items.h"

#include <cstdint>
#include <filesystem>

namespace waymark::bench {

struct Amount {
    std::uint64_t courses = 0;
    std::uint64_t books = 0;
};

/// schema.org JSON-LD as other sites publish it: one document with @graph, or one object a line.
void writeJsonLd(const MadeItems& items, Amount amount, const std::filesystem::path& file, bool lines);
/// One CSV with a column `kind`; RFC 4180.
void writeCsv(const MadeItems& items, Amount amount, const std::filesystem::path& file);
/// A folder of tables that `waymark-cli catalog build --tables` takes; careers and pay are missing in it.
void writeTables(const MadeItems& items, Amount amount, const std::filesystem::path& folder);

} // namespace waymark::bench

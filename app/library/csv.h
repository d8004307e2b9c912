// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comma-separated values by RFC 4180, read forgivingly: ; and tab as dividers, a byte order mark, any line
// end. The library as one table: what a spreadsheet is good for. Pure, any thread.
#pragma once

#include "app/library/exchange.h"

namespace waymark::app {

struct CsvTable {
    std::vector<std::vector<std::string>> rows;
    std::vector<int> lines; ///< where each row begins
};

/// InvalidInput for a quote that is never closed.
db::Result<CsvTable> parseCsv(std::string_view text);

std::string asCsv(const db::LibraryContents& contents, const ExportOptions& options);
/// Needs a column `key`, or `title` and `url`; knows the columns of asCsv().
db::Result<db::LibraryContents> libraryFromCsv(std::string_view text, const std::string& readAt,
                                               const KnownItems& known);

} // namespace waymark::app

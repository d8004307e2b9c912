// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comma-separated values by RFC 4180, read forgivingly: ; tab and | as dividers, a line "sep=;" before the
// head, any line end, a quote that is never closed. The library as one table: what a spreadsheet is good for.
// Pure, any thread.
#pragma once

#include "app/library/exchange.h"

namespace waymark::app {

struct CsvTable {
    std::vector<std::vector<std::string>> rows; ///< blank lines are none
    std::vector<std::size_t> lines;             ///< where each row begins
    char divider = ',';
    bool json = false; ///< made of an array of objects
    std::size_t openQuote = 0; ///< line of the first quote that is never closed; 0: there is none
    std::size_t cutRow = 0; ///< line of the last row where the file ends within it; 0: it does not, or nobody can tell
    std::vector<std::size_t> brokenQuotes; ///< lines of quotes that are closed in another row only, and so are letters
};

/// Once `cancelled` is true the rows end where it is.
CsvTable parseCsv(std::string_view text, const std::atomic<bool>* cancelled = nullptr);

std::string asCsv(const db::LibraryContents& contents, const ExportOptions& options);

} // namespace waymark::app

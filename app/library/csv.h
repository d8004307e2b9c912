// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comma-separated values by RFC 4180, read forgivingly: ; tab and | as dividers, a line "sep=;" before the
// head, any line end, a quote that is never closed. The library as one table: what a spreadsheet is good for.
// Pure, any thread.
#pragma once

#include "app/library/exchange.h"

#include <deque>

namespace waymark::app {

/// The cells are views of the text that was read, or of `made`: a hundred thousand rows are not there twice.
struct CsvTable {
    using Row = std::vector<std::string_view>;
    CsvTable() = default;
    CsvTable(CsvTable&&) = default; // a copy's cells would be views of this one's
    CsvTable& operator=(CsvTable&&) = default;

    std::vector<Row> rows;          ///< blank lines are none
    std::vector<std::size_t> lines; ///< where each row begins
    char divider = ',';
    bool json = false; ///< made of an array of objects
    std::size_t openQuote = 0; ///< line of the first quote that is never closed; 0: there is none
    std::size_t cutRow = 0; ///< line of the last row where the file ends within it; 0: it does not, or nobody can tell
    std::vector<std::size_t> brokenQuotes; ///< lines of quotes that are closed in another row only, and so are letters
    std::deque<std::string> made; ///< cells that do not stand in the file as they are

    /// A cell that lasts as long as the table.
    std::string_view kept(std::string cell) { return made.emplace_back(std::move(cell)); }
};

/// The text must outlive the table. Once `cancelled` is true the rows end where it is.
CsvTable parseCsv(std::string_view text, const std::atomic<bool>* cancelled = nullptr);

std::string asCsv(const db::LibraryContents& contents, const ExportOptions& options);

} // namespace waymark::app

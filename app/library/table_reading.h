// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of our own, of a program known by its columns, or of anybody: rows become items. What nobody can
// tell from the table is asked (ReadingReport::question). A JSON list of flat objects is a table as well.
// Pure, any thread.
#pragma once

#include "app/library/csv.h"
#include "app/library/exchange.h"

namespace waymark::app {

/// InvalidInput when there is no table in it.
db::Result<Imported> libraryFromTable(std::string_view text, const ImportOptions& options);

/// Rows of a JSON list of flat objects, the members of the first as the head; nothing for other text, and once it is cancelled.
std::optional<CsvTable> tableFromJson(std::string_view text, const ImportOptions& options);

/// "My Clippings.txt" of a Kindle, the way its first lines look.
bool isClippings(std::string_view text);
/// A row a book, with the reader's own notes; nothing for other text, and once it is cancelled.
std::optional<CsvTable> tableFromClippings(std::string_view text, const ImportOptions& options);

} // namespace waymark::app

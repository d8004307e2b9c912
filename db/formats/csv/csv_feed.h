// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a CSV list of courses or books whose columns are known by csv_fields.h: of others, cleaned and made
// into the catalog's terms, or of our own export (rows with our keys), read literally. A row is a book when
// its kind says so, or when the table has no kinds but authors or ISBNs. In rows with our
// keys a value that cannot be refuses the file; in those of others it is left empty and counted, with the
// first line, and so is a row without a title. Throws Failure InvalidInput "file:line: reason".
#pragma once

#include "db/formats/csv/csv_fields.h"
#include "db/formats/frame/feed_sink.h"
#include "db/formats/frame/release.h"
#include "db/formats/frame/rows.h"

#include <memory>
#include <string>
#include <vector>

namespace waymark::db {

/// Goes to the head, above which a title and empty lines may stand; answers the titles of the columns.
std::vector<std::string> takeCsvHead(Rows& rows, const std::string& name, const ColumnNames& wanted);

/// Answers which column was taken for what. `wanted` changes the guess.
ColumnNames readCsvFeed(Rows& rows, const std::string& name, const ColumnNames& wanted, FeedSink& sink);

/// Whether the header has a title and at least one more column that only such a list has.
bool looksLikeCsvFeed(Release& release, std::size_t file);

/// "title from 'Course Name', url from 'Link'".
std::string described(const ColumnNames& columns);

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a column of a CSV feed can mean, and which column means what: plain data that is guessed from the
// titles of the columns, shown, and changed by whoever knows better. A column written "=text" is a constant
// for every row ("language" from "=en"); a field without a column is not read. Pure, any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark::db {

enum class FeedField {
    Kind, ///< course or book; also source and topic in our own exports
    Key,
    Title,
    Provider,
    Instructor,
    Authors,
    Url,
    Language,
    Level,
    Hours,
    Price,
    Currency,
    Free,
    Rating,
    Year,
    Isbn,
    Formats,
    Licence,
    Checked,
    Topics,
    Prerequisites,
    Source,
    Parent,
    Vintage,
    Changes,
    Attribution,
    Paid,      ///< the opposite of Free
    OtherIsbn, ///< a second column to look into
};

std::string_view nameOf(FeedField field);
std::optional<FeedField> feedFieldNamed(std::string_view name);
/// In the order of an export's columns.
std::span<const FeedField> exportedFields();

/// Field and column title, as ImportRequest::columns has them.
using ColumnNames = std::vector<std::pair<std::string, std::string>>;

/// What the titles seem to mean, in the order of the columns; each field and each column at most once.
ColumnNames guessColumns(const std::vector<std::string>& titles);
/// Whether any of them is known and not in English; whether they are those of Moodle's list of courses, which is HTML.
bool areAbroad(const std::vector<std::string>& titles);
bool areMoodles(const std::vector<std::string>& titles);
/// `guessed` with what `wanted` says instead; an empty column takes a field out.
ColumnNames changedColumns(ColumnNames guessed, const ColumnNames& wanted);

} // namespace waymark::db

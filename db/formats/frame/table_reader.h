// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of a release, read by the names of its columns (case and blanks around do not matter; columns
// nobody asks for are passed over). Every row has as many fields as the header. Each row counts for the
// progress and is the origin that the catalog's own refusals name. Throws Failure "file:line: reason". Text
// views live until the next row. One thread.
#pragma once

#include "db/formats/frame/importer.h"
#include "db/formats/frame/rows.h"
#include "db/text/pieces.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// A column of one table; asked for what is not there, it is empty in every row.
struct Column {
    std::string name;
    std::size_t place = absent;
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);
    bool there() const { return place != absent; }
};

class TableReader {
public:
    /// The header is the first row, or the first that holds the column `firstColumn`.
    TableReader(ImportRun& run, std::size_t file, std::string_view firstColumn = {});
    /// The same over rows that were opened already.
    TableReader(ImportRun& run, std::size_t file, std::string_view firstColumn, std::unique_ptr<Rows> rows);

    /// The column of the first name that the header has; refuses when it has none of them.
    Column column(std::initializer_list<std::string_view> names) const;
    /// The same, but the column may be missing.
    Column maybeColumn(std::initializer_list<std::string_view> names) const;
    const std::vector<std::string>& header() const { return m_header; }

    bool next();
    /// Lets the table end in lines of one field that holds words, such as "Last updated: ...", with or without empty ones
    /// behind it, and in lines of empty fields.
    void allowNotes() { m_notesAllowed = true; }
    std::int64_t line() const { return m_rows->line(); }
    const std::string& file() const { return m_name; }

    std::string_view text(const Column& column) const {
        return column.there() ? m_rows->fields()[column.place] : std::string_view();
    }
    std::string_view at(std::size_t place) const { return m_rows->fields()[place]; }
    std::string string(const Column& column) const { return std::string(text(column)); }
    /// Refuses an empty field.
    std::string required(const Column& column) const;
    /// Whether the table writes "1.299,50".
    bool decimalComma() const { return m_rows->decimalComma(); }
    /// A number with a dot, or in the marks of a table that has decimal commas; refuses other text. Empty: nothing.
    std::optional<double> number(const Column& column) const;
    double requiredNumber(const Column& column) const;
    double requiredNumber(const Column& column, double low, double high) const;
    int requiredInteger(const Column& column, int low, int high) const;

    [[noreturn]] void refuse(const std::string& reason) const;
    [[noreturn]] void refuse(const Column& column, const std::string& reason) const;

private:
    void readHeader(std::string_view firstColumn);
    bool isNote() const;
    std::size_t find(std::string_view name) const;

    ImportRun& m_run;
    std::string m_name;
    std::unique_ptr<Rows> m_rows;
    std::vector<std::string> m_header;
    bool m_notesAllowed = false;
};

/// Whether a header row has these columns, in any order.
bool hasColumns(const std::vector<std::string>& header, std::initializer_list<std::string_view> names);
/// Whether the table's header, its first row or the first that begins a table of this shape, has the columns.
bool looksLike(Release& release, std::size_t file, std::initializer_list<std::string_view> names);

/// "Data Value", " data value" and "DATA VALUE" are one name.
bool sameName(std::string_view a, std::string_view b);
std::optional<double> parseNumber(std::string_view text);

} // namespace waymark::db

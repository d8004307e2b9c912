// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of the catalog's text sources (form: resources/catalog/README.md), read strictly: exactly the
// columns expected, in any order; the same number of fields on every line; UTF-8 without NUL, byte order
// mark and carriage returns. Throws Failure with InvalidInput "file:line: reason". Fields are views into the
// table, which must outlive them. One thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

/// Reads a whole file and checks that it is text: UTF-8, no NUL, no byte order mark, no carriage return.
std::string readText(const std::filesystem::path& file);

/// Throws the Failure "file:line: reason".
[[noreturn]] void refuse(std::string_view file, std::int64_t line, std::string_view reason);

class TextTable {
public:
    /// `columns` lists all column names; a column's number below is its place in that list.
    TextTable(std::string fileName, std::string_view text, std::vector<std::string_view> columns);

    /// Goes to the next row; false at the end.
    bool next();

    std::string_view text(std::size_t column) const { return m_fields[m_order[column]]; }
    std::string string(std::size_t column) const { return std::string(text(column)); }
    /// A field that may not be empty.
    std::string required(std::size_t column) const;
    std::optional<double> number(std::size_t column) const;
    double requiredNumber(std::size_t column) const;
    std::optional<std::int64_t> integer(std::size_t column) const;
    std::optional<int> smallInteger(std::size_t column) const;
    int requiredSmallInteger(std::size_t column) const;
    /// "1" is yes, "0" is no; an empty field is not known.
    std::optional<bool> truth(std::size_t column) const;

    const std::string& fileName() const { return m_fileName; }
    std::int64_t line() const { return m_line; }
    [[noreturn]] void refuseRow(std::string_view reason) const { refuse(m_fileName, m_line, reason); }
    [[noreturn]] void refuseField(std::size_t column, std::string_view reason) const;

private:
    bool split();
    void readHeader();

    std::string m_fileName;
    std::string_view m_rest;
    std::vector<std::string_view> m_columns;
    std::vector<std::size_t> m_order; ///< from a column's number to its place on the line
    std::vector<std::string_view> m_fields;
    std::int64_t m_line = 0;
};

} // namespace waymark::db

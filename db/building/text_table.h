// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One table of the catalog's text sources (form: resources/catalog/README.md), read strictly: exactly the
// columns expected, in any order; the same number of fields on every line; UTF-8 without NUL, byte order
// mark and carriage returns. A heading "name=value" gives every row that value and takes no field; a heading
// "name=begin*" puts `begin` before every word of the field. Throws Failure with InvalidInput
// "file:line: reason". Fields live until the next row. One thread at a time.
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

    std::string_view text(std::size_t column) const {
        const Column& found = m_found[column];
        if (found.constant)
            return found.begin;
        return found.begin.empty() ? m_fields[found.place] : std::string_view(found.whole);
    }
    std::string string(std::size_t column) const { return std::string(text(column)); }
    /// A field that may not be empty.
    std::string required(std::size_t column) const;
    std::optional<double> number(std::size_t column) const;
    double requiredNumber(std::size_t column) const;
    std::optional<std::int64_t> integer(std::size_t column) const;
    std::int64_t requiredInteger(std::size_t column) const;
    std::optional<int> smallInteger(std::size_t column) const;
    int requiredSmallInteger(std::size_t column) const;
    /// "1" is yes, "0" is no; an empty field is not known.
    std::optional<bool> truth(std::size_t column) const;

    const std::string& fileName() const { return m_fileName; }
    std::int64_t line() const { return m_line; }
    [[noreturn]] void refuseRow(std::string_view reason) const { refuse(m_fileName, m_line, reason); }
    [[noreturn]] void refuseField(std::size_t column, std::string_view reason) const;

private:
    /// Where a column's text is: a field of the line, the same value everywhere, or a field to complete.
    struct Column {
        std::size_t place = 0;
        bool constant = false;
        std::string_view begin;
        std::string whole;
    };
    bool split();
    void readHeader();
    void readHeading(std::string_view heading, std::size_t number);
    void complete();

    std::string m_fileName;
    std::string_view m_rest;
    std::vector<std::string_view> m_columns;
    std::vector<Column> m_found; ///< by a column's number
    std::vector<std::size_t> m_incomplete;
    std::vector<std::string_view> m_fields;
    std::size_t m_fieldCount = 0;
    std::int64_t m_line = 0;
};

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/text_table.h"

#include "db/sqlite/errors.h"
#include "db/text/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <limits>
#include <system_error>
#include <utility>

namespace waymark::db {

namespace {

std::int64_t lineOf(std::string_view text, std::size_t at) {
    return 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
}

std::string quoted(std::string_view text) {
    return "'" + std::string(text) + "'";
}

} // namespace

void refuse(std::string_view file, std::int64_t line, std::string_view reason) {
    throw sqlite::Failure(ErrorKind::InvalidInput,
                          std::string(file) + ":" + std::to_string(line) + ": " + std::string(reason));
}

std::string readText(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    std::ifstream in(file, std::ios::binary);
    if (error || !in)
        throw sqlite::Failure(ErrorKind::Io, "cannot read " + file.string() +
                                                 "; check that it is there and "
                                                 "may be read");
    std::string text(size, '\0');
    in.read(text.data(), static_cast<std::streamsize>(size));
    if (in.gcount() != static_cast<std::streamsize>(size))
        throw sqlite::Failure(ErrorKind::Io, "cannot read all of " + file.string() + "; try again");
    const std::string name = file.filename().string();
    if (text.starts_with("\xef\xbb\xbf"))
        refuse(name, 1, "the file begins with a byte order mark; save it without one");
    if (const auto at = text.find('\0'); at != std::string::npos)
        refuse(name, lineOf(text, at), "a NUL byte; the file is not text");
    if (const auto at = text.find('\r'); at != std::string::npos)
        refuse(name, lineOf(text, at), "a carriage return; lines end in LF alone");
    if (const auto at = firstInvalidUtf8(text); at != std::string_view::npos)
        refuse(name, lineOf(text, at), "bytes that are not UTF-8");
    return text;
}

TextTable::TextTable(std::string fileName, std::string_view text, std::vector<std::string_view> columns)
    : m_fileName(std::move(fileName))
    , m_rest(text)
    , m_columns(std::move(columns)) {
    readHeader();
}

/// Takes one line off the rest and divides it; false at the end of the text.
bool TextTable::split() {
    if (m_rest.empty())
        return false;
    ++m_line;
    const std::size_t end = m_rest.find('\n');
    if (end == std::string_view::npos)
        refuseRow("the last line does not end; is the file complete?");
    std::string_view line = m_rest.substr(0, end);
    m_rest.remove_prefix(end + 1);
    m_fields.clear();
    for (;;) {
        const std::size_t tab = line.find('\t');
        m_fields.push_back(line.substr(0, tab));
        if (tab == std::string_view::npos)
            return true;
        line.remove_prefix(tab + 1);
    }
}

void TextTable::readHeader() {
    if (!split())
        refuse(m_fileName, 1, "the file is empty; its first line names the columns");
    m_found.resize(m_columns.size());
    std::vector<bool> named(m_columns.size());
    const std::vector<std::string_view> headings = m_fields;
    for (const std::string_view heading : headings) {
        const std::string_view name = heading.substr(0, heading.find('='));
        const auto column = std::find(m_columns.begin(), m_columns.end(), name);
        if (column == m_columns.end())
            refuseRow("unknown column " + quoted(name));
        const auto number = static_cast<std::size_t>(column - m_columns.begin());
        if (named[number])
            refuseRow("column " + quoted(name) + " is there twice");
        named[number] = true;
        readHeading(heading, number);
    }
    if (const auto missing = std::find(named.begin(), named.end(), false); missing != named.end())
        refuseRow("column " + quoted(m_columns[static_cast<std::size_t>(missing - named.begin())]) +
                  " is missing");
}

void TextTable::readHeading(std::string_view heading, std::size_t number) {
    Column& column = m_found[number];
    const std::size_t equals = heading.find('=');
    column.constant = equals != std::string_view::npos && !heading.ends_with('*');
    if (equals != std::string_view::npos)
        column.begin = heading.substr(equals + 1);
    if (column.constant)
        return;
    column.place = m_fieldCount++;
    if (equals == std::string_view::npos)
        return;
    column.begin.remove_suffix(1);
    if (!column.begin.empty())
        m_incomplete.push_back(number);
}

/// Puts the beginnings that the headings name before the words of the fields.
void TextTable::complete() {
    for (const std::size_t number : m_incomplete) {
        Column& column = m_found[number];
        column.whole.clear();
        for (std::string_view rest = m_fields[column.place]; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size() - 1) + 1;
            column.whole.append(column.begin).append(rest.substr(0, end));
            rest.remove_prefix(end);
        }
    }
}

bool TextTable::next() {
    if (!split())
        return false;
    if (m_fields.size() != m_fieldCount)
        refuseRow(std::to_string(m_fields.size()) + " fields instead of " + std::to_string(m_fieldCount));
    complete();
    return true;
}

void TextTable::refuseField(std::size_t column, std::string_view reason) const {
    refuseRow(std::string(m_columns[column]) + " " + quoted(text(column)) + " " + std::string(reason));
}

std::string TextTable::required(std::size_t column) const {
    if (text(column).empty())
        refuseRow(std::string(m_columns[column]) + " is empty");
    return string(column);
}

std::optional<double> TextTable::number(std::size_t column) const {
    const std::string_view field = text(column);
    if (field.empty())
        return std::nullopt;
    double value = 0;
    const char* const end = field.data() + field.size();
    const auto [stopped, error] = std::from_chars(field.data(), end, value, std::chars_format::fixed);
    if (error != std::errc() || stopped != end || !std::isfinite(value))
        refuseField(column, "is not a number (digits and a dot)");
    return value;
}

double TextTable::requiredNumber(std::size_t column) const {
    const auto value = number(column);
    if (!value)
        refuseRow(std::string(m_columns[column]) + " is empty");
    return *value;
}

std::optional<std::int64_t> TextTable::integer(std::size_t column) const {
    const std::string_view field = text(column);
    if (field.empty())
        return std::nullopt;
    std::int64_t value = 0;
    const char* const end = field.data() + field.size();
    const auto [stopped, error] = std::from_chars(field.data(), end, value);
    if (error != std::errc() || stopped != end)
        refuseField(column, "is not a whole number");
    return value;
}

std::int64_t TextTable::requiredInteger(std::size_t column) const {
    const auto value = integer(column);
    if (!value)
        refuseRow(std::string(m_columns[column]) + " is empty");
    return *value;
}

std::optional<int> TextTable::smallInteger(std::size_t column) const {
    const auto value = integer(column);
    if (!value)
        return std::nullopt;
    if (*value < std::numeric_limits<int>::min() || *value > std::numeric_limits<int>::max())
        refuseField(column, "is too large");
    return static_cast<int>(*value);
}

int TextTable::requiredSmallInteger(std::size_t column) const {
    const auto value = smallInteger(column);
    if (!value)
        refuseRow(std::string(m_columns[column]) + " is empty");
    return *value;
}

std::optional<bool> TextTable::truth(std::size_t column) const {
    const std::string_view field = text(column);
    if (field.empty())
        return std::nullopt;
    if (field != "1" && field != "0")
        refuseField(column, "is not 1 (yes), 0 (no) or empty");
    return field == "1";
}

} // namespace waymark::db

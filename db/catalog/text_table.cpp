// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/catalog/text_table.h"

#include "db/catalog/utf8.h"
#include "db/sqlite/errors.h"

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
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (std::find(m_columns.begin(), m_columns.end(), m_fields[i]) == m_columns.end())
            refuseRow("unknown column " + quoted(m_fields[i]));
        if (std::find(m_fields.begin() + static_cast<std::ptrdiff_t>(i) + 1, m_fields.end(), m_fields[i]) !=
            m_fields.end())
            refuseRow("column " + quoted(m_fields[i]) + " is there twice");
    }
    for (const std::string_view column : m_columns) {
        const auto found = std::find(m_fields.begin(), m_fields.end(), column);
        if (found == m_fields.end())
            refuseRow("column " + quoted(column) + " is missing");
        m_order.push_back(static_cast<std::size_t>(found - m_fields.begin()));
    }
}

bool TextTable::next() {
    if (!split())
        return false;
    if (m_fields.size() != m_columns.size())
        refuseRow(std::to_string(m_fields.size()) + " fields instead of " + std::to_string(m_columns.size()));
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

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/table_reader.h"

#include "db/sqlite/errors.h"
#include "db/text/foreign_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>

namespace waymark::db {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string joined(std::initializer_list<std::string_view> names) {
    std::string text;
    for (const std::string_view name : names)
        text.append(text.empty() ? "'" : " or '").append(name).append("'");
    return text;
}

std::string plain(double number) {
    char text[32] = "";
    return {text, std::to_chars(std::begin(text), std::end(text), number).ptr};
}

} // namespace

bool sameName(std::string_view a, std::string_view b) {
    a = trimmed(a);
    b = trimmed(b);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return lower(x) == lower(y); });
}

std::optional<double> parseNumber(std::string_view text) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool hasColumns(const std::vector<std::string>& header, std::initializer_list<std::string_view> names) {
    return std::all_of(names.begin(), names.end(), [&](std::string_view name) {
        return std::any_of(header.begin(), header.end(),
                           [&](const std::string& column) { return sameName(column, name); });
    });
}

bool looksLike(Release& release, std::size_t file, std::initializer_list<std::string_view> names) {
    const auto& rows = release.firstRows(file);
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return hasColumns(row, names); });
}

TableReader::TableReader(ImportRun& run, std::size_t file, std::string_view firstColumn)
    : m_run(run)
    , m_name(run.release.nameOf(file))
    , m_rows(run.release.openTable(file)) {
    readHeader(firstColumn);
}

TableReader::TableReader(ImportRun& run, std::size_t file, std::string_view firstColumn, std::unique_ptr<Rows> rows)
    : m_run(run)
    , m_name(run.release.nameOf(file))
    , m_rows(std::move(rows)) {
    readHeader(firstColumn);
}

/// Nothing but perhaps words in the first field: several, or one with a colon. A code alone is a row that was cut off.
bool TableReader::isNote() const {
    const auto& fields = m_rows->fields();
    const auto isEmpty = [](std::string_view field) { return trimmed(field).empty(); };
    if (m_header.size() < 2 || (!fields.empty() && !std::all_of(fields.begin() + 1, fields.end(), isEmpty)))
        return false;
    const auto first = fields.empty() ? std::string_view() : trimmed(fields.front());
    return first.empty() || first.find(' ') != std::string_view::npos || first.ends_with(':');
}

void TableReader::readHeader(std::string_view firstColumn) {
    constexpr int mostLinesBefore = 20;
    for (int line = 0; m_rows->next(); ++line) {
        const auto& fields = m_rows->fields();
        const auto isFirst = [&](std::string_view field) { return sameName(field, firstColumn); };
        if (!firstColumn.empty() && std::none_of(fields.begin(), fields.end(), isFirst)) {
            if (line == mostLinesBefore)
                break;
            continue;
        }
        for (const std::string_view field : fields)
            m_header.emplace_back(trimmed(field));
        for (std::size_t i = 0; i < m_header.size(); ++i)
            if (!m_header[i].empty() && find(m_header[i]) != i)
                refuse("the column '" + m_header[i] + "' is there twice");
        return;
    }
    throw sqlite::Failure(ErrorKind::InvalidInput, m_name + ":1: column " +
                                                       joined({firstColumn.empty() ? "(any)" : firstColumn}) +
                                                       " is missing");
}

std::size_t TableReader::find(std::string_view name) const {
    const auto found = std::find_if(m_header.begin(), m_header.end(),
                                    [&](const std::string& column) { return sameName(column, name); });
    return found == m_header.end() ? Column::absent : static_cast<std::size_t>(found - m_header.begin());
}

Column TableReader::maybeColumn(std::initializer_list<std::string_view> names) const {
    for (const std::string_view name : names)
        if (const std::size_t place = find(name); place != Column::absent)
            return {std::string(name), place};
    return {std::string(*names.begin()), Column::absent};
}

Column TableReader::column(std::initializer_list<std::string_view> names) const {
    Column column = maybeColumn(names);
    if (!column.there())
        refuse("column " + joined(names) + " is missing");
    return column;
}

bool TableReader::next() {
    if (!m_rows->next())
        return false;
    if (m_notesAllowed && isNote()) {
        while (m_rows->next())
            if (!isNote())
                refuse("a row behind the notes at the end");
        return false;
    }
    if (m_rows->fields().size() != m_header.size())
        refuse(std::to_string(m_rows->fields().size()) + " fields instead of " +
               std::to_string(m_header.size()));
    m_run.catalog.at(m_name, m_rows->line());
    m_run.countRow(m_name);
    return true;
}

void TableReader::refuse(const std::string& reason) const {
    throw sqlite::Failure(ErrorKind::InvalidInput,
                          m_name + ":" + std::to_string(m_rows->line()) + ": " + reason);
}

void TableReader::refuse(const Column& column, const std::string& reason) const {
    refuse(column.name + " '" + string(column) + "' " + reason);
}

std::string TableReader::required(const Column& column) const {
    if (text(column).empty())
        refuse(column.name + " is empty");
    return string(column);
}

std::optional<double> TableReader::number(const Column& column) const {
    const std::string_view field = trimmed(text(column));
    if (field.empty())
        return std::nullopt;
    const auto value = decimalComma() ? foreignNumber(field, DecimalMark::Comma) : parseNumber(field);
    if (!value)
        refuse(column, "is not a number");
    return value;
}

double TableReader::requiredNumber(const Column& column) const {
    const auto value = number(column);
    if (!value)
        refuse(column.name + " is empty");
    return *value;
}

double TableReader::requiredNumber(const Column& column, double low, double high) const {
    const double value = requiredNumber(column);
    if (value < low || value > high)
        refuse(column, "is not between " + plain(low) + " and " + plain(high));
    return value;
}

int TableReader::requiredInteger(const Column& column, int low, int high) const {
    const double value = requiredNumber(column, low, high);
    if (value != std::floor(value))
        refuse(column, "is not a whole number");
    return static_cast<int>(value);
}

} // namespace waymark::db

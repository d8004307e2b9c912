// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a table that are no items: rules, heads that are repeated, what divides others and what sums them up.
#include "app/library/table_rows.h"
#include "app/library/text.h"
#include "db/records/stated_values.h"

#include <algorithm>

namespace waymark::app {

namespace {

/// Nothing that anybody sees, or dots and colons alone.
bool showsNothing(std::string_view cell) {
    return std::all_of(cell.begin(), cell.end(), [](char c) {
        return std::string_view(".: \x7f").find(c) != std::string_view::npos || static_cast<unsigned char>(c) < 0x20;
    });
}

} // namespace

/// What stands below it says nothing.
std::size_t TableRows::lastRow() {
    const auto& rows = m_known.table.rows;
    for (m_row = rows.size() - 1; m_row > m_known.head && (isSeparator() || dividesOthers());)
        --m_row;
    return m_row;
}

bool TableRows::isSeparator() const {
    const auto& row = m_known.table.rows[m_row];
    return std::all_of(row.begin(), row.end(), showsNothing) || row == m_known.table.rows[m_known.head];
}

/// "--- Spring ---" and nothing else; empty rows and heads that are repeated say nothing and are passed over before.
bool TableRows::dividesOthers() const {
    const auto& row = m_known.table.rows[m_row];
    return !m_own && db::isDividingRow(row);
}

/// Whether the row has what only an item has. Counts, means and words such as "2 books" stand behind a "Total" as well.
bool TableRows::saysMoreThanASum() const {
    using enum TableField;
    constexpr TableField fields[] = {Subtitle, Detail, Authors, FamilyName, MoreAuthors, Publisher, Isbn, OtherIsbn, Url, Level, Added, Tags, Lists, Status, Finished, Started};
    return std::any_of(std::begin(fields), std::end(fields), [this](TableField field) { return !trimmed(raw(field)).empty(); });
}

/// "Total" and numbers in the other cells, or nothing of an item in the row that ends the table.
bool TableRows::isSum() const {
    const auto title = m_known.columns.of(TableField::Title);
    const auto& row = m_known.table.rows[m_row];
    if (!title || m_own)
        return false;
    auto others = row;
    if (*title < others.size())
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(*title));
    const bool ends = m_row == m_lastRow && !saysMoreThanASum() && m_titles.size() > 1;
    return db::isSumRow(raw(TableField::Title), others) || (ends && db::isSumWord(raw(TableField::Title)));
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/facts/fact_rows.h"

#include "db/catalog/fact_table.h"
#include "db/sqlite/errors.h"

#include <algorithm>

namespace waymark::db {

FactRows::FactRows(ImportRun& run, std::string_view table, std::vector<std::string_view> only)
    : m_run(run)
    , m_table(static_cast<std::size_t>(
          std::find_if(factTables().begin(), factTables().end(),
                       [table](const FactTable& known) { return known.name == table; }) -
          factTables().begin())) {
    const FactTable& about = factTables().at(m_table);
    m_fields.resize(about.columns.size());
    for (const std::vector<std::string>& row : run.catalog.factsOf(m_table)) {
        auto& old = m_before[row.front()];
        for (std::size_t i = 0; i < row.size(); ++i)
            old[std::string(about.columns[i].name)] = row[i];
    }
    if (only.empty())
        run.catalog.forgetFacts(m_table);
    else
        for (std::size_t i = 1; i < only.size(); ++i)
            run.catalog.forgetFacts(m_table, only.front(), only[i]);
}

std::size_t FactRows::placeOf(std::string_view column) const {
    const auto& columns = factTables()[m_table].columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [column](const FactColumn& known) { return known.name == column; });
    if (found == columns.end())
        throw sqlite::Failure(ErrorKind::InvalidInput, "the catalog has no column " + std::string(column));
    return static_cast<std::size_t>(found - columns.begin());
}

void FactRows::set(std::string_view column, std::string value) {
    m_fields[placeOf(column)] = std::move(value);
}

std::string FactRows::key(char divider) const {
    std::string text;
    for (const std::string_view part : factTables()[m_table].key)
        text += (text.empty() ? std::string() : std::string(1, divider)) + m_fields[placeOf(part)];
    return text;
}

void FactRows::add(const TableReader& table) {
    if (!m_keys.insert(key('\t')).second)
        table.refuse(key(' ') + " is given twice");
    m_run.catalog.addFact(m_table, m_fields);
    std::fill(m_fields.begin(), m_fields.end(), std::string());
}

std::vector<std::string> FactRows::keysBefore() const {
    std::vector<std::string> keys;
    for (const auto& [key, row] : m_before)
        keys.push_back(key);
    return keys;
}

const std::map<std::string, std::string>& FactRows::before(const std::string& first) const {
    static const std::map<std::string, std::string> none;
    const auto found = m_before.find(first);
    return found == m_before.end() ? none : found->second;
}

std::string occupationCode(const TableReader& table, const Column& column) {
    const std::string_view text = trimmed(table.text(column));
    constexpr std::string_view form = "00-0000.00";
    const auto fits = [](char c, char f) { return f == '0' ? c >= '0' && c <= '9' : c == f; };
    if ((text.size() != 7 && text.size() != form.size()) ||
        !std::equal(text.begin(), text.end(), form.begin(), fits))
        table.refuse(column, "is not a code of an occupation such as 29-1141");
    return std::string(text.substr(0, 7));
}

} // namespace waymark::db

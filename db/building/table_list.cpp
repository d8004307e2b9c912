// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/building/table_list.h"

#include "db/building/text_table.h"

#include <set>

namespace waymark::db {

namespace {

constexpr const char* listFile = "catalog.tsv"; ///< which does not list itself

} // namespace

void TableList::add(const std::string& file, std::int64_t rows, std::int64_t line) {
    if (!m_entries.emplace(file, Entry{rows, line}).second)
        refuse(listFile, line, "the rows of " + file + " are given twice");
}

void TableList::checkFiles(const std::vector<std::filesystem::path>& tables) const {
    std::set<std::string> there;
    for (const std::filesystem::path& table : tables)
        there.insert(table.filename().string());
    for (const auto& [file, entry] : m_entries)
        if (!there.contains(file))
            refuse(listFile, entry.line,
                   file + " is listed with " + std::to_string(entry.rows) +
                       " rows but missing beside it; put it back or take it off the list");
    for (const std::string& file : there)
        if (file != listFile && !m_entries.contains(file))
            refuse(file, 1, "catalog.tsv does not list this file; add the row 'rows:" + file + "'");
}

void TableList::checkRows(const std::string& file, std::int64_t rows, std::int64_t lastLine) const {
    const auto entry = m_entries.find(file);
    if (entry != m_entries.end() && entry->second.rows != rows)
        refuse(file, lastLine,
               "the table ends after " + std::to_string(rows) + " rows; catalog.tsv says " +
                   std::to_string(entry->second.rows) + "; is the file complete?");
}

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a fact table (catalog/fact_table.h) on their way from a publisher's table into the catalog: columns by name,
// the old rows gone before the first new one, a key that comes twice refused. Throws Failure. Internal to db/formats.
#pragma once

#include "db/formats/frame/table_reader.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db {

class FactRows {
public:
    /// `only`: a column and its word ("measure", "chats"): just those old rows give way; empty: all of the table.
    FactRows(ImportRun& run, std::string_view table, std::vector<std::string_view> only = {});

    void set(std::string_view column, std::string value);
    /// Stores the columns set since the last call; the others are empty. Refuses a key that came before.
    void add(const TableReader& table);
    /// The first fields of the old rows.
    std::vector<std::string> keysBefore() const;
    /// Whether a row of the key that is set now was added.
    bool holdsKey() const { return m_keys.contains(key('\t')); }
    /// The old row of this first field, by column; empty when there was none.
    const std::map<std::string, std::string>& before(const std::string& first) const;

private:
    std::size_t placeOf(std::string_view column) const;
    std::string key(char divider) const;

    ImportRun& m_run;
    std::size_t m_table;
    std::map<std::string, std::map<std::string, std::string>> m_before;
    std::vector<std::string> m_fields;
    std::set<std::string> m_keys;
};

/// "29-1141" or "29-1141.00" as "29-1141"; refuses another form.
std::string occupationCode(const TableReader& table, const Column& column);

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes rows of the fact tables: one prepared statement for each. Throws SQLite::Exception. Internal to the
// builder, on its thread.
#pragma once

#include "db/catalog/fact_table.h"

#include <SQLiteCpp/Database.h>

#include <memory>
#include <vector>

namespace waymark::db {

/// A checked field as SQLite stores it; monostate is NULL.
using FactField = std::variant<std::monostate, std::int64_t, double, std::string>;

class FactInserts {
public:
    FactInserts(const SQLite::Database& database, bool replacing);
    ~FactInserts();
    FactInserts(const FactInserts&) = delete;
    FactInserts& operator=(const FactInserts&) = delete;

    /// False when a row of this key is there already. `table` is the number in factTables().
    bool add(std::size_t table, const std::vector<FactField>& fields);

private:
    struct Statements;
    std::vector<std::unique_ptr<Statements>> m_statements;
};

} // namespace waymark::db

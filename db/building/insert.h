// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared INSERT, run once for each row: fields in the order of the statement's marks. Texts are bound
// without a copy, so they only have to live during the call. Throws SQLite::Exception. Internal to db/.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace waymark::db {

class Insert {
public:
    Insert(const SQLite::Database& database, const std::string& sql)
        : m_database(database)
        , m_statement(database, sql) {}

    /// False when the row breaks a constraint: its key is there already.
    template <class... Fields>
    bool operator()(const Fields&... fields) {
        int position = 0;
        (bind(++position, fields), ...);
        return step();
    }

    /// The same for a row whose fields are variants of these types; std::monostate is NULL.
    template <class Field>
    bool row(const std::vector<Field>& fields) {
        int position = 0;
        for (const Field& field : fields)
            std::visit([&](const auto& value) { bind(position + 1, value); }, field), ++position;
        return step();
    }

private:
    bool step() {
        const int code = m_statement.tryExecuteStep();
        m_statement.tryReset();
        if ((code & 0xff) == SQLITE_CONSTRAINT)
            return false;
        if (code != SQLITE_DONE)
            throw SQLite::Exception(m_database.getErrorMsg(), code);
        return true;
    }
    void bind(int position, std::monostate) { m_statement.bind(position); }
    void bind(int position, const std::string& text) { m_statement.bindNoCopy(position, text); }
    void bind(int position, std::int64_t number) { m_statement.bind(position, number); }
    void bind(int position, int number) { m_statement.bind(position, number); }
    void bind(int position, double number) { m_statement.bind(position, number); }
    template <class T>
    void bind(int position, const std::optional<T>& maybe) {
        if (maybe)
            bind(position, *maybe);
        else
            m_statement.bind(position);
    }

    const SQLite::Database& m_database;
    SQLite::Statement m_statement;
};

} // namespace waymark::db

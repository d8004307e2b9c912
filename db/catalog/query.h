// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One prepared question to the catalog: bind values, step through the rows, read columns as C++ values.
// Throws SQLite::Exception, which sqlite::guarded() turns into a Result. Internal to db/.
#pragma once

#include "db/catalog/connection.h"
#include "db/records/enum_array.h"
#include "db/sqlite/errors.h"
#include "db/text/pieces.h"

#include <SQLiteCpp/Statement.h>

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

class Query {
public:
    Query(const Catalog::Connection& connection, const std::string& sql)
        : m_connection(connection)
        , m_statement(connection.database, sql) {}

    /// Starts again with these values for the statement's marks.
    template <class... Values>
    Query& with(const Values&... values) {
        m_statement.reset();
        int position = 0;
        (m_statement.bind(++position, values), ...);
        return *this;
    }
    bool next() { return m_statement.executeStep(); }

    /// Throws Failure Corrupt for a text longer than any page that we make.
    std::string text(int column) const {
        std::string text = m_statement.getColumn(column).getString();
        if (text.size() > longestText)
            refuse("a text in it is too long");
        return text;
    }
    /// Words divided by one blank, as awards are listed; none where the text is empty.
    std::vector<std::string> words(int column) const {
        const std::string list = text(column);
        return list.empty() ? std::vector<std::string>() : split(list, " ");
    }
    /// Throws Failure Corrupt for a number that no fact can be.
    double number(int column) const {
        const double number = m_statement.getColumn(column).getDouble();
        if (!(std::abs(number) <= mostOfANumber))
            refuse("a number in it is out of reason");
        return number;
    }
    int integer(int column) const { return m_statement.getColumn(column).getInt(); }
    std::int64_t id(int column) const { return m_statement.getColumn(column).getInt64(); }
    bool absent(int column) const { return m_statement.isColumnNull(column); }
    std::optional<double> maybeNumber(int column) const {
        return absent(column) ? std::nullopt : std::optional(number(column));
    }
    std::optional<int> maybeInteger(int column) const {
        return absent(column) ? std::nullopt : std::optional(integer(column));
    }
    std::optional<bool> maybeTruth(int column) const {
        return absent(column) ? std::nullopt : std::optional(integer(column) != 0);
    }
    /// A number of a file as a value of an enum; throws Failure Corrupt for one that is none.
    template <class E>
    E as(int column) const {
        if (const auto value = enumFrom<E>(id(column)))
            return *value;
        refuse("a number in it stands for nothing");
    }
    /// The public name of the source whose row id is in this column.
    std::string source(int column) const {
        const auto place = static_cast<std::size_t>(id(column)) - 1;
        return place < m_connection.sourceNames.size() ? m_connection.sourceNames[place] : std::string();
    }

private:
    static constexpr std::size_t longestText = 1'000'000;
    static constexpr double mostOfANumber = 1e15;

    [[noreturn]] void refuse(const char* fault) const {
        throw sqlite::Failure(ErrorKind::Corrupt, m_connection.file.string() + " is damaged (" + fault +
                                                      "); put back a good copy of it");
    }

    const Catalog::Connection& m_connection;
    mutable SQLite::Statement m_statement;
};

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/replay.h"

#include "db/library/indexes_aside.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::db::history {

namespace {

/// The learner's tables; each has an integer primary key `id` that is never used again.
constexpr std::array<std::string_view, 6> watchedTables{"bookmark", "list",  "list_entry",
                                                        "tag",      "hours", "preset"};
/// What the library's own triggers keep is theirs.
constexpr std::string_view derivedColumn = "logged";

std::vector<std::string> columnsOf(SQLite::Database& database, const std::string& table) {
    SQLite::Statement select(database, "SELECT name FROM pragma_table_info(?) WHERE name <> ?");
    select.bind(1, table);
    select.bind(2, std::string(derivedColumn));
    std::vector<std::string> names;
    while (select.executeStep())
        names.push_back(select.getColumn(0).getString());
    return names;
}

/// The pattern for every column, % standing for its name, divided by commas.
std::string eachColumn(const std::vector<std::string>& columns, std::string_view pattern) {
    std::string text;
    for (const auto& column : columns) {
        if (!text.empty())
            text += ", ";
        for (const char c : pattern) {
            if (c == '%')
                text += column;
            else
                text += c;
        }
    }
    return text;
}

std::string trigger(const std::string& name, const std::string& event, const std::string& condition,
                    const std::string& values) {
    return "CREATE TEMP TRIGGER " + name + " AFTER " + event + " WHEN " + condition +
           "EXISTS (SELECT 1 FROM recording) BEGIN INSERT INTO step_change (step, in_table, row_id, "
           "in_column, "
           "before, after) VALUES ((SELECT step FROM recording), " +
           values + "); END;";
}

std::string triggersFor(const std::string& table, const std::vector<std::string>& columns) {
    const std::string on = " ON main." + table;
    const std::string row = "'" + table + "', ";
    std::string sql =
        trigger("watch_" + table + "_came", "INSERT" + on, "", row + "new.id, '', NULL, NULL") +
        trigger("watch_" + table + "_went", "DELETE" + on, "",
                row + "old.id, '', json_object(" + eachColumn(columns, "'%', old.%") + "), NULL");
    for (const auto& column : columns)
        sql += trigger("watch_" + table + "_" + column, "UPDATE OF " + column + on,
                       "old." + column + " IS NOT new." + column + " AND ",
                       row + "old.id, '" + column + "', old." + column + ", new." + column);
    return sql;
}

void bindValue(SQLite::Statement& statement, int index, const SQLite::Column& value) {
    if (value.isNull())
        statement.bind(index);
    else if (value.isInteger())
        statement.bind(index, value.getInt64());
    else if (value.isFloat())
        statement.bind(index, value.getDouble());
    else
        statement.bind(index, value.getString());
}

/// Plays rows of one step; statements are made once for all rows of a kind.
class Player {
public:
    explicit Player(SQLite::Database& database)
        : m_database(database) {}

    /// What a row that came holds is written down when it is taken away: most are never undone.
    void copyBeforeRemoving(std::int64_t change, const std::string& table, std::int64_t row) {
        auto& copy = statement(table + "=", [&] {
            return "UPDATE step_change SET after = (SELECT json_object(" +
                   eachColumn(columnsIn(known(table)), "'%', %") + ") FROM " + table +
                   " WHERE id = ?2) WHERE id = ?1 AND after IS NULL";
        });
        copy.bind(1, change);
        copy.bind(2, row);
        copy.exec();
    }

    void set(const std::string& table, std::int64_t row, const std::string& column,
             const SQLite::Column& value) {
        if (column.empty())
            return setWhole(table, row, value);
        auto& update = statement(table + '.' + column, [&] {
            return "UPDATE " + known(table) + " SET " + knownColumn(table, column) + " = ?1 WHERE id = ?2";
        });
        bindValue(update, 1, value);
        update.bind(2, row);
        update.exec();
    }

private:
    void setWhole(const std::string& table, std::int64_t row, const SQLite::Column& json) {
        if (json.isNull()) {
            auto& remove =
                statement(table + "-", [&] { return "DELETE FROM " + known(table) + " WHERE id = ?"; });
            remove.bind(1, row);
            remove.exec();
            return;
        }
        auto& insert = statement(table + "+", [&] {
            const auto& columns = columnsIn(known(table));
            // SQLite's json_extract reads a number as the locale of the process writes it: under a German one 1.5 is 1.
            return "INSERT INTO " + table + " (" + eachColumn(columns, "%") + ") SELECT " +
                   eachColumn(columns, "CASE json_type(?1, '$.%') WHEN 'real' THEN CAST(?1 -> '$.%' AS REAL) "
                                       "ELSE json_extract(?1, '$.%') END");
        });
        bindValue(insert, 1, json);
        insert.exec();
    }

    template <class MakeSql>
    SQLite::Statement& statement(const std::string& name, MakeSql makeSql) {
        auto found = m_statements.find(name);
        if (found == m_statements.end())
            found = m_statements.try_emplace(name, m_database, makeSql()).first;
        found->second.reset();
        return found->second;
    }

    /// Names from the watched tables alone reach SQL text.
    static const std::string& known(const std::string& table) {
        if (std::find(watchedTables.begin(), watchedTables.end(), table) == watchedTables.end())
            throw SQLite::Exception("the history names an unknown table, " + table);
        return table;
    }
    const std::vector<std::string>& columnsIn(const std::string& table) {
        auto& columns = m_columns[table];
        if (columns.empty())
            columns = columnsOf(m_database, table);
        return columns;
    }
    const std::string& knownColumn(const std::string& table, const std::string& column) {
        const auto& columns = columnsIn(table);
        if (std::find(columns.begin(), columns.end(), column) == columns.end())
            throw SQLite::Exception("the history names an unknown column, " + table + "." + column);
        return column;
    }

    SQLite::Database& m_database;
    std::map<std::string, std::vector<std::string>> m_columns;
    std::map<std::string, SQLite::Statement> m_statements;
};

/// How many rows the step has, and how many of them bring, take or move items.
std::pair<std::int64_t, std::int64_t> sizeOf(SQLite::Database& database, std::int64_t step) {
    SQLite::Statement select(database, "SELECT count(*), total(in_table = 'bookmark' AND in_column IN ('', "
                                       "'removed_at')) FROM step_change WHERE step = ?");
    select.bind(1, step);
    select.executeStep();
    return {select.getColumn(0).getInt64(), select.getColumn(1).getInt64()};
}

void playRows(SQLite::Database& database, std::int64_t step, bool back, const Tick& tick) {
    SQLite::Statement select(
        database, std::string("SELECT in_table, row_id, in_column, ") + (back ? "before" : "after") +
                      ", id FROM step_change WHERE step = ? ORDER BY id" + (back ? " DESC" : ""));
    select.bind(1, step);
    Player player(database);
    while (select.executeStep()) {
        const auto table = select.getColumn(0).getString();
        const auto row = select.getColumn(1).getInt64();
        const auto column = select.getColumn(2).getString();
        if (back && column.empty() && select.isColumnNull(3))
            player.copyBeforeRemoving(select.getColumn(4).getInt64(), table, row);
        player.set(table, row, column, select.getColumn(3));
        if (tick)
            tick(0);
    }
}

} // namespace

void watch(SQLite::Database& database) {
    std::string sql = "CREATE TEMP TABLE recording (step INTEGER NOT NULL);";
    for (const auto table : watchedTables)
        sql += triggersFor(std::string(table), columnsOf(database, std::string(table)));
    database.exec(sql);
}

void replay(SQLite::Database& database, std::int64_t step, Direction direction, const Tick& tick) {
    // On the way a row may belong to one that comes later; at the end all must fit.
    database.exec("PRAGMA defer_foreign_keys = ON");
    const auto [rows, items] = sizeOf(database, step);
    if (tick && rows > 0)
        tick(rows);
    IndexesAside indexes(database, static_cast<std::size_t>(items));
    playRows(database, step, direction == Direction::Back, tick);
    indexes.putBack();
}

} // namespace waymark::db::history

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/history.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace waymark::db::history {

namespace {

/// A table under history: its public key and all its columns. Names from here alone reach SQL text.
struct TrackedTable {
    std::string_view name;
    std::string_view key;
    std::string_view columns;
};

constexpr std::array<TrackedTable, 1> trackedTables{{
    {"bookmark", "key", "id key title detail url added_at"},
}};

const TrackedTable& tracked(std::string_view name) {
    const auto found = std::find_if(trackedTables.begin(), trackedTables.end(),
                                    [&](const TrackedTable& table) { return table.name == name; });
    if (found == trackedTables.end())
        throw SQLite::Exception("the history names an unknown table, " + std::string(name));
    return *found;
}

/// Every column of the table wrapped as before + column + after, divided by commas.
std::string eachColumn(const TrackedTable& table, std::string_view pattern) {
    std::string text;
    std::string_view rest = table.columns;
    while (!rest.empty()) {
        const auto column = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), column.size() + 1));
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

std::optional<std::string> snapshot(SQLite::Database& database, const RowName& row) {
    const auto& table = tracked(row.table);
    SQLite::Statement select(database, "SELECT json_object(" + eachColumn(table, "'%', %") + ") FROM " +
                                           std::string(table.name) + " WHERE " + std::string(table.key) +
                                           " = ?");
    select.bind(1, row.key);
    if (!select.executeStep())
        return std::nullopt;
    return select.getColumn(0).getString();
}

void restore(SQLite::Database& database, const RowName& row, const std::optional<std::string>& image) {
    const auto& table = tracked(row.table);
    SQLite::Statement clear(database, "DELETE FROM " + std::string(table.name) + " WHERE " +
                                          std::string(table.key) + " = ?");
    clear.bind(1, row.key);
    clear.exec();
    if (!image)
        return;
    SQLite::Statement insert(database, "INSERT INTO " + std::string(table.name) + " (" +
                                           eachColumn(table, "%") + ") SELECT " +
                                           eachColumn(table, "json_extract(?1, '$.%')"));
    insert.bind(1, *image);
    insert.exec();
}

struct RowChange {
    RowName row;
    std::optional<std::string> before;
    std::optional<std::string> after;
};

std::optional<std::string> maybeText(const SQLite::Column& column) {
    if (column.isNull())
        return std::nullopt;
    return column.getString();
}

std::vector<RowChange> changesOf(SQLite::Database& database, std::int64_t step) {
    SQLite::Statement select(database, "SELECT in_table, row_key, before_row, after_row FROM step_change "
                                       "WHERE step = ? ORDER BY position");
    select.bind(1, step);
    std::vector<RowChange> changes;
    while (select.executeStep())
        changes.push_back({{select.getColumn(0).getString(), select.getColumn(1).getString()},
                           maybeText(select.getColumn(2)),
                           maybeText(select.getColumn(3))});
    return changes;
}

std::string inWords(const std::string& verb, const std::string& subject) {
    if (verb == "add")
        return "Add " + subject;
    if (verb == "remove")
        return "Remove " + subject;
    return verb + " " + subject;
}

std::optional<LibraryStep> stepFrom(SQLite::Database& database, const char* select) {
    SQLite::Statement statement(database, select);
    if (!statement.executeStep())
        return std::nullopt;
    return LibraryStep{statement.getColumn(0).getInt64(),
                       inWords(statement.getColumn(1).getString(), statement.getColumn(2).getString())};
}

void markUndone(SQLite::Database& database, std::int64_t step, bool undone) {
    SQLite::Statement update(database, "UPDATE step SET undone = ? WHERE id = ?");
    update.bind(1, undone ? 1 : 0);
    update.bind(2, step);
    update.exec();
}

std::int64_t insertStep(SQLite::Database& database, const StepWords& words) {
    database.exec("DELETE FROM step WHERE undone = 1");
    SQLite::Statement insert(database, "INSERT INTO step (verb, subject, made_at) VALUES (?, ?, ?)");
    insert.bind(1, words.verb);
    insert.bind(2, words.subject);
    insert.bind(3, words.madeAt);
    insert.exec();
    const auto step = database.getLastInsertRowid();

    SQLite::Statement forget(database, "DELETE FROM step WHERE id <= "
                                       "(SELECT id FROM step ORDER BY id DESC LIMIT 1 OFFSET ?)");
    forget.bind(1, stepsKept);
    forget.exec();
    return step;
}

void bindMaybe(SQLite::Statement& statement, int index, const std::optional<std::string>& text) {
    if (text)
        statement.bind(index, *text);
    else
        statement.bind(index);
}

void insertChange(SQLite::Database& database, std::int64_t step, int position, const RowChange& change) {
    SQLite::Statement insert(database, "INSERT INTO step_change (step, position, in_table, row_key, "
                                       "before_row, after_row) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(1, step);
    insert.bind(2, position);
    insert.bind(3, change.row.table);
    insert.bind(4, change.row.key);
    bindMaybe(insert, 5, change.before);
    bindMaybe(insert, 6, change.after);
    insert.exec();
}

} // namespace

void record(SQLite::Database& database, const StepWords& words, const std::vector<RowName>& rows,
            const std::function<void()>& change) {
    std::vector<RowChange> changes;
    for (const auto& row : rows)
        changes.push_back({row, snapshot(database, row), std::nullopt});
    change();
    for (auto& each : changes)
        each.after = snapshot(database, each.row);
    std::erase_if(changes, [](const RowChange& each) { return each.before == each.after; });
    if (changes.empty())
        return;
    const auto step = insertStep(database, words);
    int position = 0;
    for (const auto& each : changes)
        insertChange(database, step, ++position, each);
}

std::optional<LibraryStep> nextUndo(SQLite::Database& database) {
    return stepFrom(database, "SELECT id, verb, subject FROM step WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<LibraryStep> nextRedo(SQLite::Database& database) {
    return stepFrom(database, "SELECT id, verb, subject FROM step WHERE undone = 1 ORDER BY id LIMIT 1");
}

std::optional<LibraryStep> undo(SQLite::Database& database) {
    auto step = nextUndo(database);
    if (!step)
        return std::nullopt;
    auto changes = changesOf(database, step->id);
    std::reverse(changes.begin(), changes.end());
    for (const auto& change : changes)
        restore(database, change.row, change.before);
    markUndone(database, step->id, true);
    return step;
}

std::optional<LibraryStep> redo(SQLite::Database& database) {
    auto step = nextRedo(database);
    if (!step)
        return std::nullopt;
    for (const auto& change : changesOf(database, step->id))
        restore(database, change.row, change.after);
    markUndone(database, step->id, false);
    return step;
}

} // namespace waymark::db::history

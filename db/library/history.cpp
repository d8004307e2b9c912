// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/history.h"

#include "db/library/replay.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace waymark::db::history {

namespace {

std::string inWords(std::string verb, const std::string& subject) {
    if (!verb.empty() && verb.front() >= 'a' && verb.front() <= 'z')
        verb.front() = static_cast<char>(verb.front() - 'a' + 'A');
    return verb + " " + subject;
}

std::optional<LibraryStep> stepFrom(SQLite::Database& database, const std::string& which) {
    SQLite::Statement statement(database, "SELECT id, verb, subject, (SELECT count(*) FROM (SELECT 1 FROM "
                                          "step_change WHERE step_change.step = step.id LIMIT 5000)) "
                                          "FROM step " +
                                              which + " LIMIT 1");
    if (!statement.executeStep())
        return std::nullopt;
    auto verb = statement.getColumn(1).getString();
    auto subject = statement.getColumn(2).getString();
    auto what = inWords(verb, subject);
    return LibraryStep{statement.getColumn(0).getInt64(), std::move(what), std::move(verb),
                       std::move(subject), statement.getColumn(3).getInt()};
}

void run(SQLite::Database& database, const char* sql, std::int64_t number) {
    SQLite::Statement statement(database, sql);
    statement.bind(1, number);
    statement.exec();
}

std::int64_t insertStep(SQLite::Database& database, const StepWords& words) {
    SQLite::Statement insert(database, "INSERT INTO step (verb, subject, made_at) VALUES (?, ?, ?)");
    insert.bind(1, words.verb);
    insert.bind(2, words.subject);
    insert.bind(3, words.madeAt);
    insert.exec();
    return database.getLastInsertRowid();
}

bool changedAnything(SQLite::Database& database, std::int64_t step) {
    SQLite::Statement select(database, "SELECT 1 FROM step_change WHERE step = ? LIMIT 1");
    select.bind(1, step);
    return select.executeStep();
}

void forgetOldSteps(SQLite::Database& database) {
    run(database, "DELETE FROM step WHERE id <= (SELECT id FROM step ORDER BY id DESC LIMIT 1 OFFSET ?)",
        stepsKept);
    // Change numbers only grow: how many lie between tells how many rows came after.
    SQLite::Statement large(database,
                            "DELETE FROM step WHERE id <= (SELECT id FROM step ORDER BY id DESC LIMIT 1 "
                            "OFFSET ?1) AND id < (SELECT step FROM step_change WHERE id <= (SELECT max(id) "
                            "FROM step_change) - ?2 ORDER BY id DESC LIMIT 1)");
    large.bind(1, stepsAlwaysKept);
    large.bind(2, rowsKept);
    large.exec();
}

} // namespace

void record(SQLite::Database& database, const StepWords& words, const std::function<void()>& change) {
    if (database.execAndGet("SELECT count(*) FROM recording").getInt() > 0)
        return change(); // part of a larger step
    const auto step = insertStep(database, words);
    run(database, "INSERT INTO recording (step) VALUES (?)", step);
    change();
    database.exec("DELETE FROM recording");
    if (!changedAnything(database, step)) {
        run(database, "DELETE FROM step WHERE id = ?", step);
        return;
    }
    database.exec("DELETE FROM step WHERE undone = 1");
    forgetOldSteps(database);
}

std::optional<LibraryStep> nextUndo(SQLite::Database& database) {
    return stepFrom(database, "WHERE undone = 0 ORDER BY id DESC");
}

std::optional<LibraryStep> nextRedo(SQLite::Database& database) {
    return stepFrom(database, "WHERE undone = 1 ORDER BY id");
}

std::optional<LibraryStep> undo(SQLite::Database& database, const Tick& tick) {
    auto step = nextUndo(database);
    if (!step)
        return std::nullopt;
    replay(database, step->id, Direction::Back, tick);
    run(database, "UPDATE step SET undone = 1 WHERE id = ?", step->id);
    return step;
}

std::optional<LibraryStep> redo(SQLite::Database& database, const Tick& tick) {
    auto step = nextRedo(database);
    if (!step)
        return std::nullopt;
    replay(database, step->id, Direction::Forth, tick);
    run(database, "UPDATE step SET undone = 0 WHERE id = ?", step->id);
    return step;
}

} // namespace waymark::db::history

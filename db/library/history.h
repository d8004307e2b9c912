// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history behind undo and redo, kept in the library itself. A step is one thing the learner did, however
// many rows it touched. Temporary triggers on every table of the learner's write down what changes while a
// step is recorded, so that no function can forget to. A row that came or went is kept whole, a changed one
// by its changed columns. Every function works inside the caller's transaction and throws
// SQLite::Exception; only db/library calls them.
#pragma once

#include "db/library/library.h"

#include <functional>
#include <optional>
#include <string>

namespace SQLite {
class Database;
}

namespace waymark::db::history {

/// How many steps are kept; older ones can no longer be undone.
inline constexpr int stepsKept = 500;
/// Of very large steps fewer are kept, but never less than so many.
inline constexpr int stepsAlwaysKept = 200;
inline constexpr int rowsKept = 2'000'000;

/// What a step is called: "remove", "Distributed Systems", "2026-08-03T14:32:00Z". Read together, verb and
/// subject are the words in the Edit menu.
struct StepWords {
    std::string verb;
    std::string subject;
    std::string madeAt;
};

/// Once for a connection, after migrating.
void watch(SQLite::Database& database);

/// Runs `change` and keeps what it did. What was undone before can not be redone afterwards. A change that
/// leaves everything as it was is no step. Inside another one it becomes a part of that one's step.
void record(SQLite::Database& database, const StepWords& words, const std::function<void()>& change);

std::optional<LibraryStep> nextUndo(SQLite::Database& database);
std::optional<LibraryStep> nextRedo(SQLite::Database& database);

/// Called with how many rows there are, then with 0 for each; what it throws stops the replay.
using Tick = std::function<void(std::int64_t rows)>;

/// Nothing when there is no step to undo or redo.
std::optional<LibraryStep> undo(SQLite::Database& database, const Tick& tick = {});
std::optional<LibraryStep> redo(SQLite::Database& database, const Tick& tick = {});

} // namespace waymark::db::history

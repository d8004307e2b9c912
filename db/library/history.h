// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history behind undo and redo, kept in the library itself. A step is one thing the learner did; it
// stores the rows it touched as they were before and after, so undo and redo are the same few lines for
// every table. A new table joins by one line in history.cpp. Every function works inside the caller's
// transaction and throws SQLite::Exception; only db/library calls them.
#pragma once

#include "db/library/library.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace waymark::db::history {

/// How many steps are kept; older ones can no longer be undone.
inline constexpr int stepsKept = 500;

/// What a step is called: "remove", "Distributed Systems", "2026-08-03T14:32:00Z".
struct StepWords {
    std::string verb;
    std::string subject;
    std::string madeAt;
};

/// One row by its table and public key.
struct RowName {
    std::string table;
    std::string key;
};

/// Runs `change` and keeps the rows named as they were before and after it. What was undone before can not
/// be redone afterwards. A change that leaves all rows as they were is no step.
void record(SQLite::Database& database, const StepWords& words, const std::vector<RowName>& rows,
            const std::function<void()>& change);

std::optional<LibraryStep> nextUndo(SQLite::Database& database);
std::optional<LibraryStep> nextRedo(SQLite::Database& database);

/// Nothing when there is no step to undo or redo.
std::optional<LibraryStep> undo(SQLite::Database& database);
std::optional<LibraryStep> redo(SQLite::Database& database);

} // namespace waymark::db::history

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One consistent copy of a database that may be in use: SQLite's online backup into a new file beside the
// target, made a single file (no WAL), read back with integrity_check, synced and renamed. The target is
// the old file or the whole new one, never half. Throws sqlite::Failure and SQLite::Exception.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <functional>

namespace waymark::db {

void copyDatabase(SQLite::Database& from, const std::filesystem::path& fromFile,
                  const std::filesystem::path& to);

/// Changes a single-file database that nobody has open: on a copy, which takes its place whole. What the change removes
/// is in no page of it any more.
void rewriteDatabase(const std::filesystem::path& file, const std::function<void(SQLite::Database&)>& change);

} // namespace waymark::db

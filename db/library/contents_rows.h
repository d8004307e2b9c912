// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables behind a LibraryContents. Inside the caller's transaction; throws sqlite::Failure and
// SQLite::Exception. Only db/library includes this.
#pragma once

#include "db/library/library.h"
#include "db/records/kept.h"

#include <SQLiteCpp/Database.h>

#include <vector>

namespace waymark::db::contentsRows {

std::vector<KeptList> lists(SQLite::Database& database, bool withTrash);
std::vector<LibraryContents::Entry> entries(SQLite::Database& database, bool withTrash);
std::vector<HoursEntry> hours(SQLite::Database& database, bool withTrash);
std::vector<PlacePreset> presets(SQLite::Database& database);

/// Over what has the same key or name. Cancelled throws.
void write(Library::State& state, const LibraryContents& contents);

} // namespace waymark::db::contentsRows

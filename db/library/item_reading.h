// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept items out of their rows. Only db/library includes this; throws SQLite::Exception.
#pragma once

#include "db/records/kept.h"

#include <SQLiteCpp/Database.h>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waymark::db {

/// In the order of the rows; rows that are not there, and items of a kind that only a newer program knows,
/// are left out.
std::vector<KeptItem> readItems(SQLite::Database& database, std::span<const std::int64_t> rows);
std::optional<KeptItem> readItem(SQLite::Database& database, std::int64_t row);

} // namespace waymark::db

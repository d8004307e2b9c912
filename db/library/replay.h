// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The two ends of the history's rows: the triggers that write them and the statements that play them back
// or forth, made from the tables' own columns. Inside the caller's transaction; throws SQLite::Exception.
#pragma once

#include "db/library/history.h"

#include <cstdint>

namespace SQLite {
class Database;
}

namespace waymark::db::history {

enum class Direction { Back, Forth };

void replay(SQLite::Database& database, std::int64_t step, Direction direction, const Tick& tick = {});

} // namespace waymark::db::history

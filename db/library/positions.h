// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Order among siblings as whole numbers with gaps of 1024: a move writes only the rows moved, until a gap is
// used up; then all siblings are numbered anew. Inside the caller's transaction; throws SQLite::Exception.
#pragma once

#include <SQLiteCpp/Database.h>

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace waymark::db {

/// Which rows are siblings: a table and a condition on its columns.
struct Siblings {
    std::string table;
    std::string condition;
};

Siblings siblingLists(std::optional<std::int64_t> parent);
Siblings siblingEntries(std::int64_t list);

/// Puts `moved`, which are siblings already, in their order before `next`, or at the end.
void placeBefore(SQLite::Database& database, const Siblings& siblings, std::span<const std::int64_t> moved,
                 std::optional<std::int64_t> next);

} // namespace waymark::db

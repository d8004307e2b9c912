// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's schema as numbered steps, embedded from db/library/migrations/*.sql while building. The
// version of a library is the number of the last step it took, kept in user_version.
#pragma once

#include <span>
#include <string_view>

namespace waymark::db {

struct Migration {
    int version = 0;
    std::string_view sql;
};

/// In order, numbered 1, 2, 3 without a gap.
std::span<const Migration> libraryMigrations();

} // namespace waymark::db

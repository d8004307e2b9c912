// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a file holds exactly the tables, indices and triggers that we made: a view, a trigger, a virtual table or a
// generated column of somebody else would run with the first question to it. Spaces and quotes do not count: SQLite's
// versions write them differently. Belongs to the connection's thread; throws Failure Corrupt.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <map>
#include <string>

namespace waymark::db::sqlite {

/// "table career" to its definition; what SQLite makes for itself is left out.
using Definitions = std::map<std::string, std::string, std::greater<>>;

Definitions definitionsIn(SQLite::Database& database);

/// Corrupt names the first difference.
void refuseOtherDefinitions(SQLite::Database& database, const Definitions& expected,
                            const std::filesystem::path& file);

} // namespace waymark::db::sqlite

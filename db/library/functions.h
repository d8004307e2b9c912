// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's own SQL functions: waymark_folded(text), the small plain letters that titles are sorted and
// looked up by, and waymark_kind(key), the kind a key names. Only used in
// statements of the program, never in the schema, so that any SQLite can read the file. Throws
// SQLite::Exception.
#pragma once

#include <SQLiteCpp/Database.h>

namespace waymark::db {

void addLibraryFunctions(SQLite::Database& database);

} // namespace waymark::db

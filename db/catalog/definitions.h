// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables and indices of a catalog as SQLite writes them down, made once from schema.sql, the fact tables and
// indexes.sql. Any thread; throws SQLite::Exception.
#pragma once

#include "db/sqlite/definitions.h"

namespace waymark::db {

const sqlite::Definitions& catalogDefinitions();

} // namespace waymark::db

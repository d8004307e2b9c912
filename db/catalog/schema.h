// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes a file a Waymark catalog: its application id, the version of its tables, and their definition
// (schema.sql, embedded while configuring). Constants; any thread.
#pragma once

#include <cstdint>

namespace waymark::db {

inline constexpr std::uint32_t catalogApplicationId = 0x574d4b43; // "WMKC"
inline constexpr std::uint32_t catalogSchemaVersion = 8;

/// The whole of schema.sql, to be run on an empty file before rows are added.
extern const char* const catalogSchema;
/// The whole of indexes.sql, to be run once all rows are in.
extern const char* const catalogIndexes;

} // namespace waymark::db

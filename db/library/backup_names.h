// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How backups are named: NAME-backups/NAME-20260803T143200Z-daily.db, and NAME-backups/NAME-before-v4.db,
// which opening makes before it migrates (older programs made it beside the library). Only db/library includes this.
#pragma once

#include "db/library/backups.h"

namespace waymark::db {

inline constexpr auto beforeMigration = "migration";

/// Nothing for a file that is no backup of `library`.
std::optional<Backup> backupFrom(const std::filesystem::directory_entry& entry,
                                 const std::filesystem::path& library);

/// Throws InvalidInput for a reason or a time that cannot be part of a name.
std::filesystem::path freeBackupName(const std::filesystem::path& library, const std::string& reason,
                                     const std::string& now);

/// Throws ReadOnly or Io.
void makeBackupFolder(const std::filesystem::path& library);

/// Weeks from Monday on, counted from some Monday.
long weekOf(const std::string& day);

} // namespace waymark::db

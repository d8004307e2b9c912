// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How backups are named: NAME-backups/NAME-00042-20260803T143200Z-daily.db, the number one more than that of every
// backup there (a clock may go back, counting does not; older programs wrote none), and NAME-backups/NAME-before-v4.db,
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

/// InvalidInput for a library with a name so long that no backup of it could be named.
Result<void> checkNameLength(const std::filesystem::path& library);

/// Throws ReadOnly or Io.
void makeBackupFolder(const std::filesystem::path& library);

/// Weeks from Monday on, counted from some Monday.
long weekOf(const std::string& day);

} // namespace waymark::db

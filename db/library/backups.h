// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's own backups, in the folder NAME-backups beside it: each verified by reading it back whole,
// named by its time. Kept are the last ten, the last of each of fourteen days and of each of twelve weeks.
// Restoring first backs up what is there. Paths and times are handed in; files are touched, so use a
// worker thread for large libraries: a backup opens the library by itself.
#pragma once

#include "db/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace waymark::db {

struct Backup {
    std::filesystem::path file;
    std::string madeAt; ///< UTC, "2026-08-03T14:32:00Z"
    std::string reason; ///< "daily", "migration", "restore", "asked"
    std::uintmax_t bytes = 0;
};

std::filesystem::path backupFolder(const std::filesystem::path& library);

/// Newest first; empty when there is no folder.
Result<std::vector<Backup>> backups(const std::filesystem::path& library);

/// Makes one now and removes those nobody needs. `reason` is one word of small letters.
Result<Backup> backUp(const std::filesystem::path& library, const std::string& reason,
                      const std::string& now);

/// The same when the newest is of an earlier day; nothing when it is not, or nothing has changed since.
Result<std::optional<Backup>> backUpIfDue(const std::filesystem::path& library, const std::string& now);

/// Reads it whole: integrity, references, and that this program can open it; answers how many items.
Result<int> verifyBackup(const std::filesystem::path& backup);

/// Verifies the backup, backs up the present library (or sets it aside when it is damaged), then writes the
/// backup over it in one step. Read everything anew afterwards. Busy when another program is writing.
Result<void> restoreBackup(const std::filesystem::path& library, const std::filesystem::path& backup,
                           const std::string& now);

/// Which of these may go; pure. Newest first, as backups() answers them.
std::vector<Backup> superfluous(std::span<const Backup> newestFirst);

} // namespace waymark::db

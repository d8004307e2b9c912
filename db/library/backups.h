// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The library's own backups, in the folder NAME-backups beside it: each verified by reading it back whole,
// counted, and named by count and time; the count alone says which is newer. Kept are the last ten, the last of each of
// fourteen days and of each of twelve weeks; of those that were asked for or hold what a restore replaced, fifty each.
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
    std::string reason; ///< "daily", "closed", "migration", "restore", "asked"
    std::uintmax_t bytes = 0;
    long number = 0; ///< 0: made by an older program, before all that have one
};

std::filesystem::path backupFolder(const std::filesystem::path& library);

/// Newest first; empty when there is no folder.
Result<std::vector<Backup>> backups(const std::filesystem::path& library);

/// Makes one now and removes those nobody needs. `reason` is one word of small letters.
Result<Backup> backUp(const std::filesystem::path& library, const std::string& reason,
                      const std::string& now);

/// The same when the newest is of another day; nothing when it is not, or nothing has changed since.
Result<std::optional<Backup>> backUpIfDue(const std::filesystem::path& library, const std::string& now);

/// The same when anything has changed since the newest, on whatever day.
Result<std::optional<Backup>> backUpIfChanged(const std::filesystem::path& library, const std::string& reason,
                                              const std::string& now);

/// Takes a profile of My match out of every backup that holds it; the file is as before but for that.
Result<void> eraseProfileFromBackups(const std::filesystem::path& library, const std::string& profile);

/// What a backup was being written with while somebody took it away. Throws as rewriteDatabase() does.
void eraseProfilesGoneSince(const std::filesystem::path& library, const std::filesystem::path& backup);

/// Reads it whole: integrity, references, and that this program can open it; answers how many items.
Result<int> verifyBackup(const std::filesystem::path& backup);

/// Verifies the backup and makes a working copy of it, backs up the present library (or sets it aside when it is
/// damaged), then writes the copy over it in one step. Read everything anew afterwards. Busy when another program is writing.
Result<void> restoreBackup(const std::filesystem::path& library, const std::filesystem::path& backup,
                           const std::string& now);

/// Which of these may go; pure. Newest first, as backups() answers them.
std::vector<Backup> superfluous(std::span<const Backup> newestFirst);

} // namespace waymark::db

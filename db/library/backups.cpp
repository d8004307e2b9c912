// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backups.h"

#include "db/library/backup.h"
#include "db/library/backup_names.h"
#include "db/library/content_sums.h"
#include "db/library/migrate.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/replacement_file.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

/// Two libraries with the same answer hold the same: all their sums, or what was done last in an old one.
std::string contentOf(SQLite::Database& database) {
    const bool summed =
        database.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'content_sum'").getInt() == 1;
    return database
        .execAndGet(summed ? "SELECT group_concat(in_table || ' ' || total) FROM content_sum WHERE "
                             "in_table NOT LIKE 'seen%'"
                           : "SELECT coalesce(max(id), 0) || ' ' || total(undone) FROM step")
        .getString();
}

bool holdsTheSame(const fs::path& one, const fs::path& other) {
    const auto same = sqlite::guarded(one, [&] {
        auto first = sqlite::openForReading(one);
        auto second = sqlite::openForReading(other);
        return contentOf(first) == contentOf(second);
    });
    return same && *same;
}

void removeSuperfluous(const fs::path& library) {
    const auto all = backups(library);
    if (!all)
        return;
    for (const auto& each : superfluous(*all)) {
        std::error_code ignored; // one that cannot be removed is tried again next time
        fs::remove(each.file, ignored);
    }
}

} // namespace

fs::path backupFolder(const fs::path& library) {
    return library.parent_path() / (library.stem().string() + "-backups");
}

Result<std::vector<Backup>> backups(const fs::path& library) {
    std::vector<Backup> found;
    std::error_code code;
    for (const auto& folder : {backupFolder(library), library.parent_path()}) {
        fs::directory_iterator entries(folder.empty() ? fs::path(".") : folder, code);
        if (code)
            continue;
        for (const auto& entry : entries)
            if (auto backup = backupFrom(entry, library))
                found.push_back(*std::move(backup));
    }
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) {
        return std::tie(b.number, b.madeAt, b.file) < std::tie(a.number, a.madeAt, a.file);
    });
    return found;
}

Result<Backup> backUp(const fs::path& library, const std::string& reason, const std::string& now) {
    return sqlite::guarded(library, [&] {
        auto database = sqlite::openForReading(library);
        makeBackupFolder(library);
        sqlite::removeLeftovers(backupFolder(library), "." + library.stem().string(), sqlite::replacementMark);
        const auto file = freeBackupName(library, reason, now);
        copyDatabase(database, library, file);
        // Whoever takes a profile away goes through the backups that are there: not this one, while it was written.
        eraseProfilesGoneSince(library, file);
        removeSuperfluous(library);
        return *backupFrom(fs::directory_entry(file), library);
    });
}

Result<std::optional<Backup>> backUpIfDue(const fs::path& library, const std::string& now) {
    const auto all = backups(library);
    if (!all)
        return all.error();
    // Another day, not a later one: a clock that was put right again must not stop backups until it catches up.
    if (!all->empty() && all->front().madeAt.substr(0, 10) == now.substr(0, 10))
        return std::optional<Backup>();
    return backUpIfChanged(library, "daily", now);
}

Result<std::optional<Backup>> backUpIfChanged(const fs::path& library, const std::string& reason,
                                              const std::string& now) {
    std::error_code ignored;
    if (!fs::exists(library, ignored))
        return std::optional<Backup>();
    const auto all = backups(library);
    if (!all)
        return all.error();
    if (!all->empty() && holdsTheSame(library, all->front().file))
        return std::optional<Backup>();
    auto made = backUp(library, reason, now);
    if (!made)
        return made.error();
    return std::optional(*std::move(made));
}

Result<int> verifyBackup(const fs::path& backup) {
    return sqlite::guarded(backup, [&] {
        std::error_code ignored;
        if (!fs::is_regular_file(backup, ignored))
            throw sqlite::Failure(ErrorKind::NotFound, "there is no backup " + backup.string());
        refuseForeignFile(backup);
        auto database = sqlite::openForReading(backup);
        refuseForeignTables(database, backup);
        sqlite::checkIntegrity(database, backup, true);
        if (SQLite::Statement broken(database, "PRAGMA foreign_key_check"); broken.executeStep())
            throw sqlite::Failure(ErrorKind::Corrupt, backup.string() + " is damaged: a row of " +
                                                          broken.getColumn(0).getString() +
                                                          " belongs to nothing; choose another backup");
        addRowSum(database);
        checkContentSums(database, backup);
        const bool hasTrash =
            database
                .execAndGet("SELECT count(*) FROM pragma_table_info('bookmark') WHERE name = 'removed_at'")
                .getInt() == 1;
        return database
            .execAndGet(hasTrash ? "SELECT count(*) FROM bookmark WHERE removed_at = ''"
                                 : "SELECT count(*) FROM bookmark")
            .getInt();
    });
}

std::vector<Backup> superfluous(std::span<const Backup> newestFirst) {
    constexpr std::size_t last = 10;
    constexpr std::size_t days = 14;
    constexpr std::size_t weeks = 12;
    constexpr int mostWanted = 50;
    std::map<std::string, int> wanted;
    std::vector<std::string> keptDays;
    std::vector<long> keptWeeks;
    std::vector<Backup> gone;
    std::size_t seen = 0;
    for (const auto& backup : newestFirst) {
        if (backup.reason == beforeMigration)
            continue; // one for each version: these stay
        if (backup.reason == "asked" || backup.reason == "restore") {
            // Nothing that made itself pushes out what somebody wanted, or what a restore replaced.
            if (++wanted[backup.reason] > mostWanted)
                gone.push_back(backup);
            continue;
        }
        bool keep = seen++ < last;
        const auto day = backup.madeAt.substr(0, 10);
        if (keptDays.size() < days && (keptDays.empty() || keptDays.back() != day)) {
            keptDays.push_back(day);
            keep = true;
        }
        const auto week = weekOf(day);
        if (keptWeeks.size() < weeks && (keptWeeks.empty() || keptWeeks.back() != week)) {
            keptWeeks.push_back(week);
            keep = true;
        }
        if (!keep)
            gone.push_back(backup);
    }
    return gone;
}

} // namespace waymark::db

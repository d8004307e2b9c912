// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backup.h"
#include "db/library/backups.h"
#include "db/library/content_sums.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <set>

namespace waymark::db {

namespace {

bool hasTable(SQLite::Database& database, const std::string& name) {
    SQLite::Statement select(database, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    select.bind(1, name);
    return select.executeStep();
}

std::set<std::string> profilesIn(const std::filesystem::path& file) {
    std::set<std::string> names;
    auto database = sqlite::openForReading(file);
    if (!hasTable(database, "match_profile"))
        return names;
    for (SQLite::Statement select(database, "SELECT name FROM match_profile"); select.executeStep();)
        names.insert(select.getColumn(0).getString());
    return names;
}

void removeProfile(SQLite::Database& database, ContentSums& sums, const std::string& profile) {
    if (hasTable(database, "content_sum"))
        sums.watch(database);
    SQLite::Transaction transaction(database);
    sums.begin();
    SQLite::Statement remove(database, "DELETE FROM match_profile WHERE name = ?");
    remove.bind(1, profile);
    remove.exec();
    sums.flush(database);
    transaction.commit();
}

void removeFromBackup(const std::filesystem::path& backup, const std::string& profile) {
    ContentSums sums; // outlives the connection of the copy
    rewriteDatabase(backup, [&](SQLite::Database& copy) { removeProfile(copy, sums, profile); });
}

} // namespace

void eraseProfilesGoneSince(const std::filesystem::path& library, const std::filesystem::path& backup) {
    const auto held = profilesIn(backup);
    const auto there = held.empty() ? held : profilesIn(library);
    for (const std::string& profile : held)
        if (!there.contains(profile))
            removeFromBackup(backup, profile);
}

Result<void> eraseProfileFromBackups(const std::filesystem::path& library, const std::string& profile) {
    const auto all = backups(library);
    if (!all)
        return all.error();
    Result<void> answer;
    for (const Backup& backup : *all) {
        const auto erased = sqlite::guarded(backup.file, [&] {
            if (profilesIn(backup.file).contains(profile))
                removeFromBackup(backup.file, profile);
        });
        // One that made room for a newer one meanwhile holds nothing any more.
        std::error_code ignored;
        if (!erased && answer && std::filesystem::exists(backup.file, ignored))
            answer = Error{erased.error().kind, "the profile is gone from the library, but its backup " +
                                                    backup.file.string() + " still holds it: " + erased.error().message};
    }
    return answer;
}

} // namespace waymark::db

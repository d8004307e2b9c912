// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backup.h"
#include "db/library/backups.h"
#include "db/library/content_sums.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace waymark::db {

namespace {

bool hasTable(SQLite::Database& database, const std::string& name) {
    SQLite::Statement select(database, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    select.bind(1, name);
    return select.executeStep();
}

bool holdsProfile(const std::filesystem::path& backup, const std::string& profile) {
    auto database = sqlite::openForReading(backup);
    if (!hasTable(database, "match_profile"))
        return false;
    SQLite::Statement select(database, "SELECT 1 FROM match_profile WHERE name = ?");
    select.bind(1, profile);
    return select.executeStep();
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

} // namespace

Result<void> eraseProfileFromBackups(const std::filesystem::path& library, const std::string& profile) {
    const auto all = backups(library);
    if (!all)
        return all.error();
    Result<void> answer;
    for (const Backup& backup : *all) {
        const auto erased = sqlite::guarded(backup.file, [&] {
            ContentSums sums; // outlives the connection of the copy
            if (holdsProfile(backup.file, profile))
                rewriteDatabase(backup.file, [&](SQLite::Database& copy) { removeProfile(copy, sums, profile); });
        });
        if (!erased && answer)
            answer = Error{erased.error().kind, "the profile is gone from the library, but its backup " +
                                                    backup.file.string() + " still holds it: " + erased.error().message};
    }
    return answer;
}

} // namespace waymark::db

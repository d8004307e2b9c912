// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backup.h"

#include "db/library/migrate.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/replacement_file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <string>
#include <system_error>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

void refuseTarget(const fs::path& from, const fs::path& to) {
    std::error_code ignored;
    if (fs::equivalent(from, to, ignored))
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              to.string() + " is the library itself; choose another name for the backup");
}

/// A backup holds the same as its library and is as private.
void copyPermissions(const fs::path& from, const fs::path& to) {
    std::error_code ignored;
    if (const auto status = fs::status(from, ignored); fs::is_regular_file(status))
        fs::permissions(to, status.permissions() | fs::perms::owner_write, ignored);
}

void copyPages(SQLite::Database& from, const fs::path& fromFile, const fs::path& copy) {
    SQLite::Database to(copy.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    {
        SQLite::Backup backup(to, from);
        // All pages in one step: one read transaction, so nobody's write makes the copy start again.
        if (const int code = backup.executeStep(-1); code != SQLITE_DONE)
            throw sqlite::Failure(ErrorKind::Busy,
                                  fromFile.string() + " is being used by another program; try again");
    }
    to.exec("PRAGMA journal_mode=DELETE");
}

} // namespace

void copyDatabase(SQLite::Database& from, const fs::path& fromFile, const fs::path& to) {
    refuseTarget(fromFile, to);
    auto copy = sqlite::ReplacementFile::beside(to, libraryApplicationId);
    if (!copy)
        throw sqlite::Failure(copy.error());
    copyPermissions(fromFile, copy->path());
    copyPages(from, fromFile, copy->path());
    {
        auto written = sqlite::openForReading(copy->path());
        sqlite::checkIntegrity(written, fromFile, true);
    }
    if (const auto done = copy->commit(); !done)
        throw sqlite::Failure(done.error());
}

} // namespace waymark::db

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

/// What a learner keeps is nobody else's to read, wherever the copy goes.
void keepPrivate(const fs::path& file) {
    std::error_code ignored;
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
}

void copyPages(SQLite::Database& from, const fs::path& fromFile, SQLite::Database& to) {
    SQLite::Backup backup(to, from);
    // All pages in one step: one read transaction, so nobody's write makes the copy start again.
    if (const int code = backup.executeStep(-1); code != SQLITE_DONE)
        throw sqlite::Failure(ErrorKind::Busy, fromFile.string() + " is being used by another program; try again");
}

void writeWhole(SQLite::Database& from, const fs::path& fromFile, const fs::path& to,
                const std::function<void(SQLite::Database&)>& change) {
    auto copy = sqlite::ReplacementFile::beside(to, libraryApplicationId);
    if (!copy)
        throw sqlite::Failure(copy.error());
    keepPrivate(copy->path());
    {
        SQLite::Database written(copy->path().string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        copyPages(from, fromFile, written);
        written.exec("PRAGMA journal_mode=DELETE");
        if (change)
            change(written);
    }
    {
        auto written = sqlite::openForReading(copy->path());
        sqlite::checkIntegrity(written, fromFile, true);
    }
    keepPrivate(copy->path());
    if (const auto done = copy->commit(); !done)
        throw sqlite::Failure(done.error());
}

} // namespace

void copyDatabase(SQLite::Database& from, const fs::path& fromFile, const fs::path& to) {
    refuseTarget(fromFile, to);
    writeWhole(from, fromFile, to, {});
}

void rewriteDatabase(const fs::path& file, const std::function<void(SQLite::Database&)>& change) {
    auto from = sqlite::openForReading(file);
    writeWhole(from, file, file, [&](SQLite::Database& copy) {
        copy.exec("PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA recursive_triggers=ON");
        change(copy);
        copy.exec("VACUUM");
    });
}

} // namespace waymark::db

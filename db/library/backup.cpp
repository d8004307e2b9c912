// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backup.h"

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
    if (to.empty() || !to.has_filename())
        throw sqlite::Failure(ErrorKind::InvalidInput, "a backup needs a file name");
    if (fs::equivalent(from, to, ignored))
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              to.string() + " is the library itself; choose another name for the backup");
    if (fs::is_directory(to, ignored))
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              to.string() + " is a folder; add a file name for the backup");
    if (to.has_parent_path() && !fs::is_directory(to.parent_path(), ignored))
        throw sqlite::Failure(ErrorKind::NotFound, "there is no folder " + to.parent_path().string() +
                                                       "; create it or choose another");
    // A journal left beside the target would be replayed over the backup by whoever opens it.
    for (const char* side : {"-wal", "-journal"}) {
        const fs::path journal = to.native() + side;
        if (fs::exists(journal, ignored))
            throw sqlite::Failure(ErrorKind::Busy, to.string() + " is in use or has unfinished changes in " +
                                                       journal.string() + "; choose another name");
    }
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
    auto copy = sqlite::ReplacementFile::beside(to);
    if (!copy)
        throw sqlite::Failure(copy.error());
    copyPages(from, fromFile, copy->path());
    {
        auto written = sqlite::openForReading(copy->path());
        sqlite::checkIntegrity(written, fromFile, true);
    }
    if (const auto done = copy->commit(); !done)
        throw sqlite::Failure(done.error());
}

} // namespace waymark::db

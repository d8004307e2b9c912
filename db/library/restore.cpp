// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backups.h"
#include "db/library/set_aside.h"
#include "db/library/working_copy.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <string>
#include <system_error>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

/// As one write of SQLite's own: whole or not at all, and other programs that have it open see it.
void pourInto(const fs::path& library, const fs::path& from) {
    auto source = sqlite::openForReading(from);
    auto target = sqlite::openLibrary(library);
    SQLite::Backup pour(target, source);
    const int code = pour.executeStep(-1);
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
        throw sqlite::Failure(ErrorKind::Busy,
                              library.string() +
                                  " is being written by another program; close it and try again");
    if (code != SQLITE_DONE)
        throw sqlite::Failure(ErrorKind::Io, library.string() + " could not be written; it is as it was");
}

/// There is a library to be kept: false when there is none, or none that can be read.
bool keepsPresent(const fs::path& library, const std::string& now) {
    std::error_code ignored;
    if (!fs::exists(library, ignored) || fs::file_size(library, ignored) == 0)
        return false;
    const auto kept = backUp(library, "restore", now);
    if (!kept && kept.error().kind != ErrorKind::Corrupt)
        throw sqlite::Failure(kept.error());
    return kept.ok();
}

} // namespace

Result<void> restoreBackup(const fs::path& library, const fs::path& backup, const std::string& now) {
    if (const auto good = verifyBackup(backup); !good)
        return good.error();
    return sqlite::guarded(library, [&] {
        const WorkingCopy copy(backup, library);
        if (keepsPresent(library, now))
            return pourInto(library, copy.file());
        if (const auto aside = setAside(library, now.substr(0, 10));
            !aside && aside.error().kind != ErrorKind::NotFound)
            throw sqlite::Failure(aside.error());
        copy.becomeLibrary();
    });
}

} // namespace waymark::db

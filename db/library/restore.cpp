// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backup.h"
#include "db/library/backups.h"
#include "db/library/library.h"
#include "db/library/set_aside.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

/// A copy of the backup that this program works on, brought to its schema; removed at the end.
class WorkingCopy {
public:
    WorkingCopy(const fs::path& backup, const fs::path& library)
        : m_file(library.parent_path() / (library.stem().string() + "-restoring.db")) {
        remove();
        std::error_code code;
        fs::copy_file(backup, m_file, code);
        if (code)
            throw sqlite::Failure(ErrorKind::Io, "the backup cannot be copied to " + m_file.string() + " (" +
                                                     code.message() + "); check the space and permissions");
        if (const auto opened = Library::open(m_file); !opened)
            throw sqlite::Failure(opened.error());
    }
    ~WorkingCopy() { remove(); }
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;
    const fs::path& file() const { return m_file; }

private:
    void remove() const noexcept {
        std::error_code ignored;
        const auto stem = m_file.stem().string();
        for (const auto& entry : fs::directory_iterator(m_file.parent_path(), ignored))
            if (entry.path().filename().string().starts_with(stem))
                fs::remove_all(entry.path(), ignored);
    }
    fs::path m_file;
};

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

/// What is there now goes into a backup of its own, or aside when it is damaged.
void keepPresent(const fs::path& library, const std::string& now) {
    std::error_code ignored;
    if (!fs::exists(library, ignored))
        return;
    const auto kept = backUp(library, "restore", now);
    if (kept)
        return;
    if (kept.error().kind != ErrorKind::Corrupt)
        throw sqlite::Failure(kept.error());
    if (const auto aside = setAside(library, now.substr(0, 10)); !aside)
        throw sqlite::Failure(aside.error());
}

} // namespace

Result<void> restoreBackup(const fs::path& library, const fs::path& backup, const std::string& now) {
    if (const auto good = verifyBackup(backup); !good)
        return good.error();
    return sqlite::guarded(library, [&] {
        const WorkingCopy copy(backup, library);
        keepPresent(library, now);
        pourInto(library, copy.file());
    });
}

} // namespace waymark::db

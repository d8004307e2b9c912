// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/backup.h"
#include "db/library/backups.h"
#include "db/library/library.h"
#include "db/library/set_aside.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/replacement_file.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <string>
#include <system_error>
#include <unistd.h>

namespace waymark::db {

namespace {

namespace fs = std::filesystem;

/// A copy of the backup that this program works on, brought to its schema, in a folder of its own beside the
/// library; removed at the end, and by the next one when the program was killed.
class WorkingCopy {
public:
    WorkingCopy(const fs::path& backup, const fs::path& library)
        : m_folder(newFolder(library)) {
        try {
            // Not the file's bytes: what a library in use has not yet taken out of its WAL belongs to it.
            auto source = sqlite::openForReading(backup);
            copyDatabase(source, backup, file());
            if (const auto opened = Library::open(file()); !opened)
                throw sqlite::Failure(opened.error());
        } catch (...) {
            remove();
            throw;
        }
    }
    ~WorkingCopy() { remove(); }
    WorkingCopy(const WorkingCopy&) = delete;
    WorkingCopy& operator=(const WorkingCopy&) = delete;
    fs::path file() const { return m_folder / "library.db"; }

private:
    static fs::path newFolder(const fs::path& library) {
        const fs::path beside = library.has_parent_path() ? library.parent_path() : fs::path(".");
        const std::string prefix = "." + library.filename().string() + ".restoring-";
        sqlite::removeLeftovers(beside, prefix);
        std::error_code code;
        for (int number = 0; number < 100; ++number) {
            const fs::path folder =
                beside / (prefix + std::to_string(::getpid()) + "-" + std::to_string(number));
            if (fs::create_directory(folder, code))
                return folder;
        }
        throw sqlite::Failure(ErrorKind::Io, "no folder for the restoring can be made in " + beside.string() +
                                                 " (" + code.message() +
                                                 "); check the space and permissions");
    }
    void remove() const noexcept {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    fs::path m_folder;
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

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/migrate.h"

#include "db/library/backup.h"
#include "db/library/backup_names.h"
#include "db/library/migrations.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/file_header.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <string>
#include <system_error>

namespace waymark::db {

namespace {

std::uint32_t newestVersion() {
    return static_cast<std::uint32_t>(libraryMigrations().back().version);
}

void refuseNewer(std::uint32_t version, const std::filesystem::path& file) {
    if (version > newestVersion())
        throw sqlite::Failure(ErrorKind::NewerSchema, file.string() +
                                                          " was written by a newer Waymark (its version is " +
                                                          std::to_string(version) + ", this program knows " +
                                                          std::to_string(newestVersion()) +
                                                          "); use the newer program, nothing was changed");
}

[[noreturn]] void refuseForeign(const std::filesystem::path& file) {
    throw sqlite::Failure(ErrorKind::Corrupt,
                          file.string() +
                              " is a database of another program and not a Waymark library; move it away");
}

std::uint32_t pragma(SQLite::Database& database, const char* text) {
    return database.execAndGet(text).getUInt();
}

void takeStep(SQLite::Database& database, const Migration& migration) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Another program may have taken the step while this one waited for the lock.
    if (pragma(database, "PRAGMA user_version") >= static_cast<std::uint32_t>(migration.version))
        return;
    database.exec(std::string(migration.sql));
    database.exec("PRAGMA application_id = " + std::to_string(libraryApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    transaction.commit();
}

std::filesystem::path backupName(const std::filesystem::path& file) {
    return backupFolder(file) /
           (file.stem().string() + "-before-v" + std::to_string(newestVersion()) + file.extension().string());
}

} // namespace

void refuseForeignFile(const std::filesystem::path& file) {
    std::error_code missing;
    if (std::filesystem::is_directory(file, missing))
        throw sqlite::Failure(
            ErrorKind::Io, file.string() + " is a folder where the library's file should be; move it away");
    const auto bytes = std::filesystem::file_size(file, missing);
    if (missing || bytes == 0)
        return;
    const auto header = sqlite::readHeader(file);
    if (!header)
        throw sqlite::Failure(header.error());
    if (header->applicationId == libraryApplicationId)
        refuseNewer(header->userVersion, file);
    else if (header->applicationId != 0 || header->userVersion != 0)
        refuseForeign(file);
}

void migrateLibrary(SQLite::Database& database, const std::filesystem::path& file) {
    const auto version = pragma(database, "PRAGMA user_version");
    refuseNewer(version, file);
    if (version == newestVersion())
        return;
    if (version > 0) {
        makeBackupFolder(file);
        copyDatabase(database, file, backupName(file));
    } else if (pragma(database, "SELECT count(*) FROM sqlite_schema") > 0 &&
               pragma(database, "PRAGMA user_version") == 0) // and no other program has migrated it meanwhile
        refuseForeign(file);
    for (const auto& migration : libraryMigrations())
        takeStep(database, migration);
}

} // namespace waymark::db

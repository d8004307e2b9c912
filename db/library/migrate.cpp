// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/library/migrate.h"

#include "db/library/backup.h"
#include "db/library/backup_names.h"
#include "db/library/functions.h"
#include "db/library/migrations.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/definitions.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/file_header.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <map>
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
    if (pragma(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'content_sum'") > 0)
        database.exec("DELETE FROM content_sum"); // the triggers that keep the sums come after migrating
    database.exec("PRAGMA application_id = " + std::to_string(libraryApplicationId));
    database.exec("PRAGMA user_version = " + std::to_string(migration.version));
    transaction.commit();
}

/// What a library of each version holds, by taking the steps on an empty one.
const sqlite::Definitions& definitionsOf(std::uint32_t version) {
    static const std::map<std::uint32_t, sqlite::Definitions> all = [] {
        std::map<std::uint32_t, sqlite::Definitions> found;
        SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        addLibraryFunctions(model);
        SQLite::Transaction asOne(model); // half the time
        for (const auto& migration : libraryMigrations()) {
            model.exec(std::string(migration.sql));
            found.emplace(static_cast<std::uint32_t>(migration.version), sqlite::definitionsIn(model));
        }
        return found;
    }();
    return all.at(version);
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
        return refuseNewer(header->userVersion, file);
    if (header->applicationId != 0 || header->userVersion != 0)
        refuseForeign(file);
    // Before a connection that writes turns it to WAL; who makes a library writes tables and id in one step.
    auto database = sqlite::openForReading(file);
    SQLite::Transaction oneMoment(database);
    if (pragma(database, "SELECT count(*) FROM sqlite_schema") > 0 && pragma(database, "PRAGMA application_id") == 0)
        refuseForeign(file);
}

void refuseForeignTables(SQLite::Database& database, const std::filesystem::path& file) {
    SQLite::Transaction oneMoment(database);
    const auto version = pragma(database, "PRAGMA user_version");
    refuseNewer(version, file);
    if (version == 0)
        refuseForeign(file);
    sqlite::refuseOtherDefinitions(database, definitionsOf(version), file);
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

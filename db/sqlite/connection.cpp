// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/connection.h"

#include "db/sqlite/errors.h"
#include "db/sqlite/file_locks.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <string>
#include <system_error>

namespace waymark::db::sqlite {

namespace {

constexpr int patienceMs = 5000;

// What one statement or value from a file of elsewhere may cost at most.
constexpr int longestValue = 64 * 1024 * 1024;
constexpr int longestValueOfACatalog = 4 * 1024 * 1024; // parts of the search index have one
constexpr int mostSteps = 2'000'000'000;                 // of SQLite's machine: half a minute
constexpr int stepsBetweenLooks = 10'000'000;
constexpr int longestSql = 200'000;
constexpr int deepestExpression = 200;

void set(SQLite::Database& database, int option, int value) {
    database.check(sqlite3_db_config(database.getHandle(), option, value, static_cast<int*>(nullptr)));
}

/// What every connection has. DQS: a misspelt column must be an error and never become text.
void configure(SQLite::Database& database) {
    sqlite3_extended_result_codes(database.getHandle(), 1);
    database.setBusyTimeout(patienceMs);
    set(database, SQLITE_DBCONFIG_DQS_DML, 0);
    set(database, SQLITE_DBCONFIG_DQS_DDL, 0);
    set(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    set(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1);
}

/// SQLite takes ":memory:" and "file:..." for more than names; a whole path is none of them.
std::string nameOf(const std::filesystem::path& file) {
    lockByOpenFile();
    std::error_code code;
    const auto whole = std::filesystem::absolute(file, code);
    return code ? file.string() : whole.string();
}

void limit(SQLite::Database& database) {
    sqlite3* handle = database.getHandle();
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, longestSql);
    sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, deepestExpression);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

/// A statement that a hostile file has made endless ends.
int isEndless(void* handle) {
    auto* const database = static_cast<sqlite3*>(handle);
    for (sqlite3_stmt* each = sqlite3_next_stmt(database, nullptr); each; each = sqlite3_next_stmt(database, each))
        if (sqlite3_stmt_busy(each) != 0 && sqlite3_stmt_status(each, SQLITE_STMTSTATUS_VM_STEP, 0) > mostSteps)
            return 1;
    return 0;
}

} // namespace

SQLite::Database openForReading(const std::filesystem::path& file) {
    SQLite::Database database(nameOf(file), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX);
    configure(database);
    set(database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    limit(database);
    sqlite3_progress_handler(database.getHandle(), stepsBetweenLooks, isEndless, database.getHandle());
    database.exec("PRAGMA query_only=ON");
    return database;
}

SQLite::Database openCatalog(const std::filesystem::path& file) {
    SQLite::Database database = openForReading(file);
    sqlite3_limit(database.getHandle(), SQLITE_LIMIT_LENGTH, longestValueOfACatalog);
    // No memory mapping: a disk that fails while mapped kills the program instead of answering an error. SQLite's own
    // cache of 2 MB stays: 16 took no less time to open careers, for the system keeps the file's pages as well.
    database.exec("PRAGMA temp_store=MEMORY");
    return database;
}

SQLite::Database openLibrary(const std::filesystem::path& file) {
    SQLite::Database database(nameOf(file),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    configure(database);
    // Where a file system cannot do WAL, SQLite keeps its rollback journal: slower, as safe with FULL.
    database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
    set(database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    return database;
}

SQLite::Database openForBuilding(const std::filesystem::path& file) {
    SQLite::Database database(nameOf(file),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    configure(database);
    database.exec("PRAGMA page_size=4096; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;"
                  "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-64000; PRAGMA temp_store=MEMORY;"
                  "PRAGMA secure_delete=OFF; PRAGMA foreign_keys=OFF");
    return database;
}

void shrinkCache(SQLite::Database& database, int kilobytes) {
    // Only pages that are written can be let go.
    database.check(sqlite3_db_cacheflush(database.getHandle()));
    database.exec("PRAGMA cache_size=-" + std::to_string(kilobytes));
    database.check(sqlite3_db_release_memory(database.getHandle()));
}

void checkIntegrity(SQLite::Database& database, const std::filesystem::path& file, bool thorough) {
    SQLite::Statement check(database, thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    const std::string answer =
        check.executeStep() ? check.getColumn(0).getString() : std::string("no answer");
    if (answer != "ok")
        throw Failure(ErrorKind::Corrupt,
                      file.string() + " is damaged (" + answer + "); put back a good copy of it");
}

} // namespace waymark::db::sqlite

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "db/sqlite/program_start.h"
#include "tests/support/temp_folder.h"

#include <SQLiteCpp/Statement.h>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

namespace waymark::db::sqlite {
namespace {

using testing::HasSubstr;

class Connection : public testing::Test {
protected:
    void SetUp() override {
        SQLite::Database database = openForBuilding(file);
        database.exec("CREATE TABLE fruit(id INTEGER PRIMARY KEY, name TEXT);"
                      "CREATE TABLE basket(fruit INTEGER REFERENCES fruit);"
                      "CREATE VIRTUAL TABLE words USING fts5(text);"
                      "INSERT INTO fruit VALUES(1, 'apple')");
    }

    waymark::test::TempFolder folder;
    std::filesystem::path file = folder / "fruit.db";
};

TEST_F(Connection, CatalogCannotBeWritten) {
    SQLite::Database database = openCatalog(file);
    EXPECT_EQ(database.execAndGet("SELECT name FROM fruit").getString(), "apple");
    const auto answer = guarded(file, [&] { database.exec("INSERT INTO fruit VALUES(2, 'pear')"); });
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::ReadOnly);
    EXPECT_THAT(answer.error().message, HasSubstr(file.string()));
}

TEST_F(Connection, ShrunkCacheLetsItsPagesGo) {
    SQLite::Database database = openForBuilding(file);
    database.exec("BEGIN;"
                  "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                  "INSERT INTO fruit SELECT i, hex(zeroblob(200)) FROM n");
    const auto used = [&] {
        int now = 0;
        int most = 0;
        sqlite3_db_status(database.getHandle(), SQLITE_DBSTATUS_CACHE_USED, &now, &most, 0);
        return now;
    };
    ASSERT_GT(used(), 6'000'000);
    shrinkCache(database, 1000);
    EXPECT_LT(used(), 1'000'000);
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM fruit WHERE length(name) = 400").getInt(), 19'999);
    EXPECT_LT(used(), 1'200'000) << "what is read again stays within the bound";
    database.exec("COMMIT");
}

TEST_F(Connection, CatalogCannotAttachAnotherFile) {
    const auto other = folder / "other.db";
    openForBuilding(other).exec("CREATE TABLE secret(a)");
    SQLite::Database database = openCatalog(file);
    EXPECT_FALSE(guarded(file, [&] { database.exec("ATTACH '" + other.string() + "' AS o"); }).ok());
}

TEST_F(Connection, CatalogRefusesAnEndlessExpression) {
    SQLite::Database database = openCatalog(file);
    std::string sql = "SELECT 1";
    for (int i = 0; i < 500; ++i)
        sql += "+(1";
    sql.append(500, ')');
    EXPECT_FALSE(guarded(file, [&] { database.exec(sql); }).ok());
}

TEST_F(Connection, MisspeltColumnIsNotText) {
    SQLite::Database catalog = openCatalog(file);
    EXPECT_FALSE(guarded(file, [&] { catalog.exec("SELECT \"nosuchcolumn\" FROM fruit"); }).ok());
    SQLite::Database library = openLibrary(folder / "library.db");
    EXPECT_FALSE(guarded(file, [&] { library.exec("CREATE TABLE t(a CHECK(a <> \"nosuch\"))"); }).ok());
}

TEST_F(Connection, LibraryIsCreatedDurableAndStrict) {
    SQLite::Database database = openLibrary(folder / "library.db");
    EXPECT_EQ(database.execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ(database.execAndGet("PRAGMA synchronous").getInt(), 2);
    EXPECT_EQ(database.execAndGet("PRAGMA foreign_keys").getInt(), 1);
    EXPECT_EQ(database.execAndGet("PRAGMA busy_timeout").getInt(), 5000);
    EXPECT_EQ(database.execAndGet("PRAGMA trusted_schema").getInt(), 0);
    database.exec("CREATE TABLE a(id INTEGER PRIMARY KEY); CREATE TABLE b(a REFERENCES a)");
    const auto dangling = guarded(file, [&] { database.exec("INSERT INTO b VALUES(7)"); });
    ASSERT_FALSE(dangling.ok());
    EXPECT_EQ(dangling.error().kind, ErrorKind::InvalidInput);
}

TEST_F(Connection, LibraryGuardsTheSchemaAgainstScripts) {
    SQLite::Database database = openLibrary(folder / "library.db");
    database.exec("CREATE TABLE a(id INTEGER PRIMARY KEY)");
    EXPECT_FALSE(guarded(file, [&] {
                     database.exec(
                         "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql='' WHERE name='a'");
                 }).ok());
}

TEST_F(Connection, MissingFileIsNotFoundAndNotCreated) {
    const auto missing = folder / "none.db";
    const auto answer = guarded(missing, [&] { openCatalog(missing); });
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(std::filesystem::exists(missing));
}

TEST_F(Connection, IntegrityCheckNamesTheFile) {
    {
        SQLite::Database database = openForBuilding(file);
        database.exec(
            "INSERT INTO fruit SELECT value, hex(randomblob(200)) FROM"
            " (WITH RECURSIVE n(value) AS (SELECT 2 UNION SELECT value + 1 FROM n WHERE value < 400)"
            " SELECT value FROM n)");
    }
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(4096 * 12);
        bytes << std::string(4096, '\x5a');
    }
    const auto answer = guarded(file, [&] {
        SQLite::Database database = openCatalog(file);
        checkIntegrity(database, file);
    });
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::Corrupt);
    EXPECT_THAT(answer.error().message, HasSubstr(file.string()));
}

TEST(OneSqlite, LoadedLibraryIsTheOneCompiledAgainst) {
    EXPECT_TRUE(assertOneSqlite().ok());
}

} // namespace
} // namespace waymark::db::sqlite

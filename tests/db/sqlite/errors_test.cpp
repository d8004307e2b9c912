// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/connection.h"
#include "db/sqlite/errors.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <fstream>

namespace waymark::db::sqlite {
namespace {

using testing::HasSubstr;

ErrorKind kindOf(int code) {
    return translated(SQLite::Exception("why", code), "shelf.db").kind;
}

TEST(Errors, EveryCodeOfInterestHasItsKind) {
    EXPECT_EQ(kindOf(SQLITE_BUSY), ErrorKind::Busy);
    EXPECT_EQ(kindOf(SQLITE_BUSY_SNAPSHOT), ErrorKind::Busy);
    EXPECT_EQ(kindOf(SQLITE_LOCKED), ErrorKind::Busy);
    EXPECT_EQ(kindOf(SQLITE_CORRUPT_VTAB), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(SQLITE_NOTADB), ErrorKind::Corrupt);
    EXPECT_EQ(kindOf(SQLITE_READONLY_DBMOVED), ErrorKind::ReadOnly);
    EXPECT_EQ(kindOf(SQLITE_FULL), ErrorKind::Io);
    EXPECT_EQ(kindOf(SQLITE_IOERR_READ), ErrorKind::Io);
    EXPECT_EQ(kindOf(SQLITE_INTERRUPT), ErrorKind::Cancelled);
    EXPECT_EQ(kindOf(SQLITE_CONSTRAINT_UNIQUE), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf(SQLITE_CANTOPEN), ErrorKind::NotFound) << "shelf.db does not exist";
}

TEST(Errors, MessageNamesTheFileAndTheReason) {
    const Error error = translated(SQLite::Exception("disk I/O error", SQLITE_IOERR), "shelf.db");
    EXPECT_THAT(error.message, HasSubstr("shelf.db"));
    EXPECT_THAT(error.message, HasSubstr("disk I/O error"));
}

TEST(Errors, GuardedPassesValuesResultsAndFailures) {
    EXPECT_EQ(guarded("x", [] { return 7; }).value(), 7);
    EXPECT_EQ(guarded("x", []() -> Result<int> { return 8; }).value(), 8);
    EXPECT_TRUE(guarded("x", [] {}).ok());
    const auto failed = guarded("x", []() -> int { throw Failure(ErrorKind::NotFound, "no such thing"); });
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(failed.error().message, "no such thing");
    EXPECT_EQ(guarded("x", []() -> int { throw std::bad_alloc(); }).error().kind, ErrorKind::Io);
}

TEST(Errors, SecondWriterIsToldThatTheFileIsInUse) {
    const waymark::test::TempFolder folder;
    const auto file = folder / "library.db";
    SQLite::Database first = openLibrary(file);
    SQLite::Database second = openLibrary(file);
    first.exec("CREATE TABLE t(a)");
    second.setBusyTimeout(0);
    first.exec("BEGIN IMMEDIATE");
    const auto answer = guarded(file, [&] { second.exec("INSERT INTO t VALUES(1)"); });
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::Busy);
    EXPECT_THAT(answer.error().message, HasSubstr("close that program"));
}

TEST(Errors, TextFileIsNoDatabase) {
    const waymark::test::TempFolder folder;
    const auto file = folder / "letter.db";
    std::ofstream(file) << std::string(5000, 'x');
    const auto answer = guarded(file, [&] { openLibrary(file); });
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().kind, ErrorKind::Corrupt);
}

} // namespace
} // namespace waymark::db::sqlite

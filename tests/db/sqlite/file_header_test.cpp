// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/connection.h"
#include "db/sqlite/file_header.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace waymark::db::sqlite {
namespace {

TEST(FileHeader, TellsWhatSqliteWrote) {
    const waymark::test::TempFolder folder;
    const auto file = folder / "a.db";
    openForBuilding(file).exec("PRAGMA application_id=1464683331; PRAGMA user_version=12; CREATE TABLE t(a)");
    const auto header = readHeader(file);
    ASSERT_TRUE(header.ok());
    EXPECT_EQ(header->applicationId, 1464683331u);
    EXPECT_EQ(header->userVersion, 12u);
    EXPECT_EQ(header->pageSize, 4096u);
    EXPECT_EQ(header->bytes, std::uintmax_t{4096} * header->pages);
    EXPECT_FALSE(header->walMode);
    EXPECT_FALSE(header->truncated());
}

TEST(FileHeader, SeesWalModeAndMissingPages) {
    const waymark::test::TempFolder folder;
    const auto file = folder / "a.db";
    openLibrary(file).exec("CREATE TABLE t(a); CREATE TABLE u(a)");
    EXPECT_TRUE(readHeader(file)->walMode);
    std::filesystem::resize_file(file, 4096);
    EXPECT_TRUE(readHeader(file)->truncated());
}

TEST(FileHeader, RefusesWhatIsNoDatabase) {
    const waymark::test::TempFolder folder;
    EXPECT_EQ(readHeader(folder / "none").error().kind, ErrorKind::NotFound);
    EXPECT_EQ(readHeader(folder.path()).error().kind, ErrorKind::NotFound) << "a folder is no file";
    std::ofstream(folder / "short") << "SQLite format 3";
    EXPECT_EQ(readHeader(folder / "short").error().kind, ErrorKind::Corrupt);
    std::ofstream(folder / "text") << std::string(300, 'a');
    EXPECT_EQ(readHeader(folder / "text").error().kind, ErrorKind::Corrupt);
}

} // namespace
} // namespace waymark::db::sqlite

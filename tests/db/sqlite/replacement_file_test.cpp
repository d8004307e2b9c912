// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/replacement_file.h"

#include "db/sqlite/connection.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

#include <sys/stat.h>

namespace waymark::db::sqlite {
namespace {

class Replacement : public testing::Test {
protected:
    void write(const std::filesystem::path& file, const std::string& text) { std::ofstream(file) << text; }
    std::string content(const std::filesystem::path& file) {
        std::ifstream in(file);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::ptrdiff_t filesInFolder() {
        return std::distance(std::filesystem::directory_iterator(folder.path()), {});
    }

    waymark::test::TempFolder folder;
    std::filesystem::path target = folder / "catalog.db";
};

TEST_F(Replacement, OldFileStandsUntilCommit) {
    write(target, "old");
    auto file = ReplacementFile::beside(target);
    ASSERT_TRUE(file.ok());
    EXPECT_EQ(file->path().parent_path(), folder.path());
    write(file->path(), "new");
    EXPECT_EQ(content(target), "old");
    ASSERT_TRUE(file->commit().ok());
    EXPECT_EQ(content(target), "new");
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(Replacement, WithoutCommitNothingIsLeft) {
    write(target, "old");
    {
        auto file = ReplacementFile::beside(target);
        ASSERT_TRUE(file.ok());
        write(file->path(), "half");
        write(file->path().string() + "-journal", "half");
        write(file->path().string() + "-wal", "half");
    }
    EXPECT_EQ(content(target), "old");
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(Replacement, MovedObjectOwnsTheFileAlone) {
    auto first = ReplacementFile::beside(target);
    ASSERT_TRUE(first.ok());
    {
        ReplacementFile second = std::move(*first);
        EXPECT_TRUE(std::filesystem::exists(second.path()));
    }
    EXPECT_EQ(filesInFolder(), 0);
}

TEST_F(Replacement, TwoAtOnceDoNotMeet) {
    auto first = ReplacementFile::beside(target);
    auto second = ReplacementFile::beside(target);
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_NE(first->path(), second->path());
}

TEST_F(Replacement, LeftoversOfAKilledProgramGo) {
    // No process has this number: it is above the kernel's highest.
    write(folder / ".catalog.db.new-2000000000-0", "half");
    write(folder / ".catalog.db.new-2000000000-0-journal", "half");
    write(folder / ".catalog.db.new-notes", "mine");
    write(folder / ".catalog.db.new-1-0", "of a running program");
    auto file = ReplacementFile::beside(target);
    ASSERT_TRUE(file.ok());
    EXPECT_FALSE(std::filesystem::exists(folder / ".catalog.db.new-2000000000-0"));
    EXPECT_FALSE(std::filesystem::exists(folder / ".catalog.db.new-2000000000-0-journal"));
    EXPECT_TRUE(std::filesystem::exists(folder / ".catalog.db.new-notes"));
    EXPECT_TRUE(std::filesystem::exists(folder / ".catalog.db.new-1-0"));
}

TEST_F(Replacement, MissingFolderIsSaidPlainly) {
    const auto file = ReplacementFile::beside(folder / "nowhere/catalog.db");
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().kind, ErrorKind::NotFound);
    EXPECT_NE(file.error().message.find("nowhere/catalog.db"), std::string::npos);
}

TEST_F(Replacement, FolderInThePlaceOfTheTargetIsAnError) {
    std::filesystem::create_directory(target);
    write(target / "kept", "x");
    EXPECT_FALSE(ReplacementFile::beside(target).ok());
    std::filesystem::rename(target, folder / "aside");
    {
        auto file = ReplacementFile::beside(target);
        ASSERT_TRUE(file.ok());
        std::filesystem::rename(folder / "aside", target);
        EXPECT_FALSE(file->commit().ok()) << "also one that came meanwhile";
    }
    EXPECT_EQ(content(target / "kept"), "x");
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(Replacement, APipeInThePlaceOfTheTargetIsAnError) {
    ASSERT_EQ(::mkfifo(target.c_str(), 0600), 0);
    const auto file = ReplacementFile::beside(target);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().kind, ErrorKind::InvalidInput);
    EXPECT_TRUE(std::filesystem::is_fifo(target));
}

TEST_F(Replacement, KeepsPermissionsAndLinks) {
    write(target, "old");
    std::filesystem::permissions(target,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::filesystem::create_symlink("catalog.db", folder / "link");
    ASSERT_TRUE(replaceFile(folder / "link", "new").ok());
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
    EXPECT_EQ(content(target), "new");
    EXPECT_EQ(std::filesystem::status(target).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::filesystem::create_symlink("ring", folder / "ring");
    EXPECT_FALSE(replaceFile(folder / "ring", "new").ok());
}

TEST_F(Replacement, OnlyDatabasesOfTheKindAskedForAreReplaced) {
    const auto make = [&](const char* pragmas) {
        std::filesystem::remove(target);
        openForBuilding(target).exec(std::string(pragmas) + "; CREATE TABLE t(a)");
    };
    make("PRAGMA application_id=7");
    EXPECT_EQ(ReplacementFile::beside(target).error().kind, ErrorKind::InvalidInput);
    EXPECT_FALSE(ReplacementFile::beside(target, 8).ok());
    EXPECT_TRUE(ReplacementFile::beside(target, 7).ok());
    openLibrary(target).exec("CREATE TABLE u(a)");
    EXPECT_FALSE(ReplacementFile::beside(target, 7).ok()) << "written in place, so in use";
    make("PRAGMA application_id=0");
    EXPECT_FALSE(ReplacementFile::beside(target).ok()) << "of another program";
}

} // namespace
} // namespace waymark::db::sqlite

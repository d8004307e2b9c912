// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/library_opening.h"

#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace {

using waymark::test::TempFolder;
using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

const std::string damage(4096, '#');

std::string read(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

db::Bookmark book() {
    db::Bookmark bookmark;
    bookmark.key = db::BookKey::trusted("book:a");
    bookmark.title = "A book";
    bookmark.addedAt = "2026-08-03T14:32:00Z";
    return bookmark;
}

class LibraryOpeningTest : public testing::Test {
protected:
    void SetUp() override { fs::create_directories(spareFolder()); }
    fs::path file() const { return m_folder / "library.db"; }
    fs::path spareFolder() const { return m_folder / "spare"; }
    db::Result<LibraryOpening> open() const { return openLibrary(file(), "2026-08-03T14:32:00Z", spareFolder()); }
    fs::path earlyBackup() const { return m_folder / "library-backup.db"; }
    void damageLibrary() const { std::ofstream(file(), std::ios::binary) << damage; }
    TempFolder m_folder;
};

TEST_F(LibraryOpeningTest, AGoodOneOpensWithoutAWord) {
    auto opening = open();
    ASSERT_TRUE(opening);
    EXPECT_TRUE(opening->notice.isEmpty());
    EXPECT_FALSE(opening->spare);
    EXPECT_TRUE(fs::exists(file()));
}

TEST_F(LibraryOpeningTest, ADamagedOneIsKeptUnderAnotherName) {
    damageLibrary();
    auto opening = open();
    ASSERT_TRUE(opening);
    EXPECT_EQ(read(m_folder / "library-damaged-2026-08-03.db"), damage);
    EXPECT_TRUE(opening->notice.contains(u"library-damaged-2026-08-03.db"_s));
    EXPECT_TRUE(opening->notice.contains(u"starts empty"_s));
    EXPECT_TRUE(opening->library.add(book()));
}

TEST_F(LibraryOpeningTest, TheLastGoodBackupTakesItsPlace) {
    {
        auto good = open();
        ASSERT_TRUE(good && good->library.add(book()));
        ASSERT_TRUE(good->library.backup(earlyBackup()));
    }
    damageLibrary();
    auto opening = open();
    ASSERT_TRUE(opening);
    EXPECT_TRUE(opening->library.contains(book().key).valueOr(false));
    EXPECT_TRUE(opening->notice.contains(u"backup was put in its place"_s));
    EXPECT_EQ(read(m_folder / "library-damaged-2026-08-03.db"), damage);
}

TEST_F(LibraryOpeningTest, ADamagedBackupIsNotRestored) {
    damageLibrary();
    std::ofstream(earlyBackup()) << damage;
    auto opening = open();
    ASSERT_TRUE(opening);
    EXPECT_TRUE(opening->notice.contains(u"starts empty"_s));
    EXPECT_EQ(opening->library.bookmarks().valueOr({book()}).size(), 0U);
    EXPECT_EQ(read(earlyBackup()), damage) << "evidence stays";
}

TEST_F(LibraryOpeningTest, WhatMayNotBeTouchedIsLeftAndASpareServes) {
    std::ofstream(m_folder / "notAFolder") << "x";
    auto opening = openLibrary(m_folder / "notAFolder/library.db", "2026-08-03T14:32:00Z", spareFolder());
    ASSERT_TRUE(opening);
    EXPECT_TRUE(opening->spare);
    EXPECT_TRUE(opening->notice.contains(u"gone when the window closes"_s));
    EXPECT_TRUE(opening->library.add(book()));
    EXPECT_EQ(read(m_folder / "notAFolder"), "x");
}

} // namespace

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/library_files.h"

#include "db/library/backups.h"
#include "tests/support/temp_folder.h"
#include "ui/desktop/state/window_state.h"

#include <gtest/gtest.h>

#include <fstream>

namespace {

using waymark::test::TempFolder;
using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

db::Bookmark course(const char* key) {
    db::Bookmark bookmark;
    bookmark.key = db::CourseKey::trusted(key);
    bookmark.title = key;
    bookmark.addedAt = "2026-08-03T14:32:00Z";
    return bookmark;
}

class LibraryFilesTest : public testing::Test {
protected:
    static std::string now() { return "2026-08-03T14:32:00Z"; }
    std::unique_ptr<LibraryFiles> files() {
        return std::make_unique<LibraryFiles>(m_folder.path(), m_state, now);
    }
    static std::unique_ptr<LibrarySession> session(LibraryFiles& files) {
        return std::make_unique<LibrarySession>(std::move(files.openFirst()->library), now);
    }
    TempFolder m_folder;
    WindowState m_state;
};

TEST_F(LibraryFilesTest, AnotherLibraryIsOpenedRememberedAndFoundAgain) {
    const fs::path other = m_folder / "other.db";
    {
        const auto first = files();
        const auto kept = session(*first);
        kept->toggle(course("course:a/b"));
        QString notice;
        EXPECT_EQ(first->change(*kept, other, notice), QString());
        EXPECT_EQ(kept->count(), 0) << "a new one is empty";
        kept->toggle(course("course:c/d"));
        EXPECT_EQ(first->file(), other);
    }
    const auto next = files();
    const auto kept = session(*next);
    EXPECT_EQ(next->file(), other);
    EXPECT_TRUE(kept->isKept(u"course:c/d"_s));
    EXPECT_EQ(next->recent(), (std::vector<fs::path>{other, m_folder / "library.db"}));
    QString notice;
    EXPECT_EQ(next->change(*kept, m_folder / "library.db", notice), QString());
    EXPECT_TRUE(kept->isKept(u"course:a/b"_s));
}

TEST_F(LibraryFilesTest, WhatIsNoLibraryIsRefusedAndThePresentOneStays) {
    const auto here = files();
    const auto kept = session(*here);
    kept->toggle(course("course:a/b"));
    std::ofstream(m_folder / "letter.db") << std::string(5000, 'x');
    QString notice;
    EXPECT_FALSE(here->change(*kept, m_folder / "letter.db", notice).isEmpty());
    EXPECT_EQ(here->file(), m_folder / "library.db");
    EXPECT_TRUE(kept->isKept(u"course:a/b"_s));
    EXPECT_EQ(fs::file_size(m_folder / "letter.db"), 5000U) << "and is left as it is";
}

TEST_F(LibraryFilesTest, ALibraryThatIsNotThereAnyMoreIsSaid) {
    m_state.setValue(u"library.file"_s, u"/nowhere/at/all.db"_s);
    const auto here = files();
    const auto opening = here->openFirst();
    ASSERT_TRUE(opening);
    EXPECT_TRUE(opening->notice.contains(u"/nowhere/at/all.db"_s));
    EXPECT_EQ(here->file(), m_folder / "library.db");
}

TEST_F(LibraryFilesTest, ASecondWindowIsTold) {
    const auto one = files();
    ASSERT_TRUE(one->openFirst()->notice.isEmpty());
    const auto other = files();
    EXPECT_TRUE(other->openFirst()->notice.contains(u"Another window"_s));
}

TEST_F(LibraryFilesTest, ABackupIsPutInItsPlaceAndThePresentIsBackedUpBefore) {
    const auto here = files();
    const auto kept = session(*here);
    kept->toggle(course("course:a/b"));
    const auto backup = db::backUp(here->file(), "asked", "2026-08-03T10:00:00Z");
    ASSERT_TRUE(backup) << backup.error().message;
    kept->toggle(course("course:c/d"));
    EXPECT_EQ(here->restore(*kept, backup->file), QString());
    EXPECT_TRUE(kept->isKept(u"course:a/b"_s));
    EXPECT_FALSE(kept->isKept(u"course:c/d"_s));
    const auto all = db::backups(here->file());
    ASSERT_TRUE(all);
    EXPECT_EQ(all->front().reason, "restore");
    EXPECT_EQ(here->restore(*kept, all->front().file), QString());
    EXPECT_TRUE(kept->isKept(u"course:c/d"_s)) << "restoring can be taken back";
}

TEST_F(LibraryFilesTest, TheEndMakesABackupOfWhatChanged) {
    const auto here = files();
    const auto kept = session(*here);
    kept->toggle(course("course:a/b"));
    here->backUpAtEnd();
    EXPECT_EQ(db::backups(here->file())->size(), 1U);
    here->backUpAtEnd();
    EXPECT_EQ(db::backups(here->file())->size(), 1U) << "nothing changed since";
}

} // namespace

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/keeping/keeper.h"

#include "tests/support/temp_folder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

using waymark::test::TempFolder;
using namespace waymark;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

db::Bookmark course(const char* key, const char* title) {
    db::Bookmark bookmark;
    bookmark.key = db::CourseKey::trusted(key);
    bookmark.title = title;
    bookmark.detail = "A university";
    return bookmark;
}

class KeeperTest : public testing::Test {
protected:
    std::filesystem::path file() const { return m_folder / "library.db"; }
    std::unique_ptr<Keeper> open() const {
        auto library = db::Library::open(file());
        EXPECT_TRUE(library) << library.error().message;
        return std::make_unique<Keeper>(std::move(*library),
                                        [] { return std::string("2026-08-03T14:32:00Z"); });
    }
    TempFolder m_folder;
};

TEST_F(KeeperTest, IsOnDiskWhenTheSignalSaysSo) {
    const auto keeper = open();
    int kept = 0;
    QObject::connect(keeper.get(), &Keeper::keptChanged, keeper.get(), [&](const QString& key, bool on) {
        EXPECT_EQ(key, u"course:a/b"_s);
        auto other = db::Library::open(file());
        ASSERT_TRUE(other);
        EXPECT_EQ(other->contains(db::CourseKey::trusted("course:a/b")).valueOr(!on), on);
        EXPECT_EQ(keeper->isKept(key), on) << "who listens may ask back";
        ++kept;
    });
    keeper->toggle(course("course:a/b", "Databases"));
    keeper->toggle(course("course:a/b", "Databases"));
    EXPECT_EQ(kept, 2);
}

TEST_F(KeeperTest, RemembersWhenAndWhat) {
    const auto keeper = open();
    keeper->toggle(course("course:a/b", "Databases"));
    ASSERT_EQ(keeper->count(), 1);
    const auto kept = keeper->kept();
    EXPECT_EQ(kept[0].addedAt, "2026-08-03T14:32:00Z");
    EXPECT_EQ(kept[0].title, "Databases");
    EXPECT_EQ(kept[0].detail, "A university");
}

TEST_F(KeeperTest, SaysWhatItDid) {
    const auto keeper = open();
    QSignalSpy said(keeper.get(), &Keeper::changeDescribed);
    keeper->toggle(course("course:a/b", "Databases"));
    keeper->toggle(course("course:a/b", "A newer title"));
    ASSERT_EQ(said.count(), 2);
    EXPECT_EQ(said[0][0].toString(), u"Added Databases to My library"_s);
    EXPECT_EQ(said[1][0].toString(), u"Removed Databases from My library"_s)
        << "under the title it was kept with";
    EXPECT_EQ(said[1][1].toString(), u"Databases"_s);
}

TEST_F(KeeperTest, UndoAndRedoSurviveARestart) {
    open()->toggle(course("course:a/b", "Databases"));
    const auto keeper = open();
    ASSERT_TRUE(keeper->undoText());
    EXPECT_TRUE(keeper->undoText()->contains(u"Databases"_s));
    EXPECT_FALSE(keeper->redoText());
    EXPECT_TRUE(keeper->isKept(u"course:a/b"_s)) << "who asked is told of changes";
    const QSignalSpy changed(keeper.get(), &Keeper::keptChanged);
    keeper->undo();
    EXPECT_FALSE(keeper->isKept(u"course:a/b"_s));
    keeper->redo();
    EXPECT_TRUE(keeper->isKept(u"course:a/b"_s));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(KeeperTest, AFailureIsASentenceAndChangesNothing) {
    const auto keeper = open();
    QSignalSpy failed(keeper.get(), &Keeper::failed);
    const QSignalSpy changed(keeper.get(), &Keeper::keptChanged);
    keeper->undo();
    ASSERT_EQ(failed.count(), 1);
    const QString sentence = failed[0][0].toString();
    EXPECT_TRUE(sentence.front().isUpper());
    EXPECT_TRUE(sentence.endsWith(u'.'));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(KeeperTest, NoticesWhatAnotherWindowDid) {
    const auto mine = open();
    const auto other = open();
    mine->toggle(course("course:a/b", "Databases"));
    other->toggle(course("course:c/d", "Algebra")); // reads the disk anew
    EXPECT_TRUE(other->isKept(u"course:a/b"_s));
    mine->toggle(course("course:a/b", "Databases"));
    const QSignalSpy failed(other.get(), &Keeper::failed);
    other->toggle(course("course:a/b", "Databases")); // gone meanwhile
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(other->isKept(u"course:a/b"_s));
}

TEST_F(KeeperTest, BacksUpEverythingKept) {
    const auto keeper = open();
    keeper->toggle(course("course:a/b", "Databases"));
    const auto copy = m_folder / "copy.db";
    EXPECT_EQ(keeper->backUp(copy), QString());
    auto library = db::Library::open(copy);
    ASSERT_TRUE(library);
    EXPECT_TRUE(library->contains(db::CourseKey::trusted("course:a/b")).valueOr(false));
    EXPECT_FALSE(keeper->backUp(m_folder / "no/such/folder/copy.db").isEmpty());
}

} // namespace

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/library_session.h"

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

class LibrarySessionTest : public testing::Test {
protected:
    std::filesystem::path file() const { return m_folder / "library.db"; }
    std::unique_ptr<LibrarySession> open() const {
        auto library = db::Library::open(file());
        EXPECT_TRUE(library) << library.error().message;
        return std::make_unique<LibrarySession>(std::move(*library),
                                        [] { return std::string("2026-08-03T14:32:00Z"); });
    }
    TempFolder m_folder;
};

TEST_F(LibrarySessionTest, IsOnDiskWhenTheSignalSaysSo) {
    const auto session = open();
    int kept = 0;
    QObject::connect(session.get(), &LibrarySession::keptChanged, session.get(), [&](const QString& key, bool on) {
        EXPECT_EQ(key, u"course:a/b"_s);
        auto other = db::Library::open(file());
        ASSERT_TRUE(other);
        EXPECT_EQ(other->contains(db::CourseKey::trusted("course:a/b")).valueOr(!on), on);
        EXPECT_EQ(session->isKept(key), on) << "who listens may ask back";
        ++kept;
    });
    session->toggle(course("course:a/b", "Databases"));
    session->toggle(course("course:a/b", "Databases"));
    EXPECT_EQ(kept, 2);
}

TEST_F(LibrarySessionTest, RemembersWhenAndWhat) {
    const auto session = open();
    session->toggle(course("course:a/b", "Databases"));
    ASSERT_EQ(session->count(), 1);
    const auto kept = session->kept();
    EXPECT_EQ(kept[0].addedAt, "2026-08-03T14:32:00Z");
    EXPECT_EQ(kept[0].title, "Databases");
    EXPECT_EQ(kept[0].detail, "A university");
}

TEST_F(LibrarySessionTest, SaysWhatItDid) {
    const auto session = open();
    QSignalSpy said(session.get(), &LibrarySession::changeDescribed);
    session->toggle(course("course:a/b", "Databases"));
    session->toggle(course("course:a/b", "A newer title"));
    ASSERT_EQ(said.count(), 2);
    EXPECT_EQ(said[0][0].toString(), u"Added Databases to My library"_s);
    EXPECT_EQ(said[1][0].toString(), u"Removed Databases from My library"_s)
        << "under the title it was kept with";
    EXPECT_EQ(said[1][1].toString(), u"Databases"_s);
}

TEST_F(LibrarySessionTest, UndoAndRedoSurviveARestart) {
    open()->toggle(course("course:a/b", "Databases"));
    const auto session = open();
    ASSERT_TRUE(session->undoText());
    EXPECT_TRUE(session->undoText()->contains(u"Databases"_s));
    EXPECT_FALSE(session->redoText());
    EXPECT_TRUE(session->isKept(u"course:a/b"_s)) << "who asked is told of changes";
    const QSignalSpy changed(session.get(), &LibrarySession::keptChanged);
    session->undo();
    EXPECT_FALSE(session->isKept(u"course:a/b"_s));
    session->redo();
    EXPECT_TRUE(session->isKept(u"course:a/b"_s));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(LibrarySessionTest, AFailureIsASentenceAndChangesNothing) {
    const auto session = open();
    QSignalSpy failed(session.get(), &LibrarySession::failed);
    const QSignalSpy changed(session.get(), &LibrarySession::keptChanged);
    session->undo();
    ASSERT_EQ(failed.count(), 1);
    const QString sentence = failed[0][0].toString();
    EXPECT_TRUE(sentence.front().isUpper());
    EXPECT_TRUE(sentence.endsWith(u'.'));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(LibrarySessionTest, NoticesWhatAnotherWindowDid) {
    const auto mine = open();
    const auto other = open();
    mine->toggle(course("course:a/b", "Databases"));
    other->toggle(course("course:c/d", "Algebra")); // reads the disk anew
    EXPECT_TRUE(other->isKept(u"course:a/b"_s));
    mine->toggle(course("course:a/b", "Databases"));
    const QSignalSpy failed(other.get(), &LibrarySession::failed);
    other->toggle(course("course:a/b", "Databases")); // gone meanwhile
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(other->isKept(u"course:a/b"_s));
}

TEST_F(LibrarySessionTest, BacksUpEverythingKept) {
    const auto session = open();
    session->toggle(course("course:a/b", "Databases"));
    const auto copy = m_folder / "copy.db";
    EXPECT_EQ(session->backUp(copy), QString());
    auto library = db::Library::open(copy);
    ASSERT_TRUE(library);
    EXPECT_TRUE(library->contains(db::CourseKey::trusted("course:a/b")).valueOr(false));
    EXPECT_FALSE(session->backUp(m_folder / "no/such/folder/copy.db").isEmpty());
}

} // namespace

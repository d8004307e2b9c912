// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/star_button.h"

#include "ui/desktop/library/library_session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

db::Bookmark distributedSystems() {
    db::Bookmark item;
    item.key = db::CourseKey::trusted("course:nptel/distributed-systems");
    item.title = "Distributed Systems";
    return item;
}

class StarButtonTest : public testing::Test {
protected:
    QTemporaryDir m_folder;
    const std::filesystem::path m_file = m_folder.filePath(QStringLiteral("library.db")).toStdString();
    LibrarySession m_session{*db::Library::open(m_file), [] { return std::string("2026-08-03T14:32:00Z"); }};
};

TEST_F(StarButtonTest, ClickAndSpaceKeepAndLetGo) {
    StarButton star(m_session);
    star.setItem(distributedSystems());
    star.show();
    QTest::mouseClick(&star, Qt::LeftButton);
    EXPECT_TRUE(m_session.isKept(QStringLiteral("course:nptel/distributed-systems")));
    EXPECT_TRUE(star.isKept());
    QTest::keyClick(&star, Qt::Key_Space);
    EXPECT_FALSE(m_session.isKept(QStringLiteral("course:nptel/distributed-systems")));
    EXPECT_FALSE(star.isKept());
}

TEST_F(StarButtonTest, EveryStarOfOneItemTurnsAtOnce) {
    StarButton first(m_session);
    StarButton second(m_session);
    StarButton other(m_session);
    first.setItem(distributedSystems());
    second.setItem(distributedSystems());
    db::Bookmark another = distributedSystems();
    another.key = db::CourseKey::trusted("course:nptel/other");
    other.setItem(another);
    first.click();
    EXPECT_TRUE(second.isKept());
    EXPECT_FALSE(other.isKept());
}

TEST_F(StarButtonTest, WhatIsKeptIsOnDiskForTheNextRun) {
    StarButton star(m_session);
    star.setItem(distributedSystems());
    star.click();
    const auto again = db::Library::open(m_file);
    ASSERT_TRUE(again.ok());
    const auto kept = again->bookmarks();
    ASSERT_TRUE(kept.ok());
    ASSERT_EQ(kept->size(), 1U);
    EXPECT_EQ(kept->front().title, "Distributed Systems");
}

TEST_F(StarButtonTest, ItsNameSaysWhatAClickWillDo) {
    StarButton star(m_session);
    star.setItem(distributedSystems());
    const QString before = star.accessibleName();
    star.click();
    EXPECT_NE(star.accessibleName(), before);
    EXPECT_TRUE(star.accessibleName().contains(QStringLiteral("Distributed Systems")));
    EXPECT_FALSE(star.toolTip().isEmpty());
}

TEST_F(StarButtonTest, WithoutAnItemThereIsNoStar) {
    StarButton star(m_session);
    EXPECT_TRUE(star.isHidden());
    star.setItem(distributedSystems());
    EXPECT_FALSE(star.isHidden());
    star.setItem({});
    EXPECT_TRUE(star.isHidden());
}

} // namespace
} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/library_page.h"

#include "tests/ui/desktop/learning/desk_fixture.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_order.h"
#include "ui/desktop/pages/library/kind_list.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

const auto courseKey = u"course:example-academy/databases-1"_s;
const auto goneKey = u"course:example.org/discover-flask"_s;

class LibraryPageTest : public DeskTest {
protected:
    void keep(const QString& key, const char* title, const char* detail, const char* url, const char* now) {
        m_now = now;
        m_keeper.toggle({*db::ItemKey::parse(key.toStdString()), title, detail, url, {}});
    }
    void keepThree() {
        keep(courseKey, "Databases, Part 1", "Example Academy", "https://example.org/courses/databases-1",
             "2026-08-01T10:00:00Z");
        keep(goneKey, "Discover Flask", "Example", "https://example.org/flask", "2026-08-02T10:00:00Z");
        keep(u"career:15-1252.00"_s, "Software Developers", "", "", "2026-08-03T10:00:00Z");
    }
    void makePage() {
        m_page = std::make_unique<LibraryPage>(m_desk);
        present(*m_page);
        m_page->focusStart();
    }
    QTableView& table() { return *named<QTableView>(*m_page, "table"); }
    QStringList titles() {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all << table().model()->index(row, 0).data().toString();
        return all;
    }
    void select(const QString& title) {
        table().setCurrentIndex(table().model()->index(static_cast<int>(titles().indexOf(title)), 0));
    }
    std::unique_ptr<LibraryPage> m_page;
};

TEST_F(LibraryPageTest, AnEmptyLibrarySaysWhatToDo) {
    makePage();
    EXPECT_FALSE(table().isVisible());
    QSignalSpy asked(m_page.get(), &Page::routeRequested);
    const QList<QAbstractButton*> buttons = m_page->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->isVisible() && button->text().contains(u"courses"_s))
            button->click();
    }
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Courses, {}, {}}));
}

TEST_F(LibraryPageTest, NewestStandsFirstAndKindsAreCounted) {
    keepThree();
    makePage();
    EXPECT_EQ(titles(), (QStringList{u"Software Developers"_s, u"Discover Flask"_s, u"Databases, Part 1"_s}));
    auto* kinds = named<KindList>(*m_page, "kinds");
    QTest::keyClick(kinds, Qt::Key_Down);
    QTest::keyClick(kinds, Qt::Key_Down);
    EXPECT_EQ(titles(), (QStringList{u"Discover Flask"_s, u"Databases, Part 1"_s}));
    EXPECT_EQ(m_page->current().anchor, u"kind=course"_s);
    m_page->open({PageId::Library, {}, u"kind=book"_s});
    EXPECT_FALSE(table().isVisible());
    m_page->open({PageId::Library, {}, {}});
    EXPECT_EQ(table().model()->rowCount(), 3);
}

TEST_F(LibraryPageTest, WhatLeftTheCatalogStaysAndSaysSo) {
    keepThree();
    makePage();
    select(u"Discover Flask"_s);
    EXPECT_TRUE(table().currentIndex().data(LeftCatalogRole).toBool());
    EXPECT_GT(table().rowHeight(1), table().rowHeight(0)) << "room for the second line";
    EXPECT_TRUE(named<QLabel>(*m_page, "left-catalog")->isVisible());
    EXPECT_EQ(m_page->findChild<QAbstractButton*>(u"open"_s), nullptr) << "it has no page any more";
    QSignalSpy asked(m_page.get(), &Page::routeRequested);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(m_dialogs.opened, QStringList{u"https://example.org/flask"_s});
}

TEST_F(LibraryPageTest, DeleteRemovesOnDiskAndGoesOnToTheNextRow) {
    keepThree();
    makePage();
    select(u"Discover Flask"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_FALSE(keysOnDisk().contains(goneKey));
    EXPECT_EQ(table().currentIndex().data().toString(), u"Databases, Part 1"_s);
    m_keeper.undo();
    EXPECT_EQ(table().model()->rowCount(), 3);
    EXPECT_EQ(titles().at(1), u"Discover Flask"_s) << "undo puts it back where it stood";
}

TEST_F(LibraryPageTest, RemovingTheLastItemShowsTheEmptyState) {
    keep(courseKey, "Databases, Part 1", "", "", "2026-08-01T10:00:00Z");
    makePage();
    named<QAbstractButton>(*m_page, "remove")->click();
    EXPECT_TRUE(keysOnDisk().isEmpty());
    EXPECT_FALSE(table().isVisible());
    EXPECT_EQ(m_page->current().key, QString());
}

TEST_F(LibraryPageTest, EnterOpensThePageAndTheLinkOpensTheBrowser) {
    keepThree();
    makePage();
    select(u"Databases, Part 1"_s);
    QSignalSpy asked(m_page.get(), &Page::routeRequested);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Courses, courseKey, {}}));
    named<QAbstractButton>(*m_page, "open-in-browser")->click();
    EXPECT_EQ(m_dialogs.opened, QStringList{u"https://example.org/courses/databases-1"_s});
}

TEST_F(LibraryPageTest, CopyTakesTitleAndLink) {
    keepThree();
    makePage();
    select(u"Databases, Part 1"_s);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              u"Databases, Part 1\nhttps://example.org/courses/databases-1"_s);
}

TEST_F(LibraryPageTest, FollowsStarsSetElsewhere) {
    makePage();
    keepThree();
    EXPECT_TRUE(table().isVisible());
    EXPECT_EQ(table().model()->rowCount(), 3);
}

TEST_F(LibraryPageTest, TheOrderIsRememberedForTheNextRun) {
    keepThree();
    makePage();
    table().horizontalHeader()->setSortIndicator(KeptModel::Title, Qt::AscendingOrder);
    ASSERT_EQ(titles().constFirst(), u"Databases, Part 1"_s);
    makePage();
    EXPECT_EQ(titles().constFirst(), u"Databases, Part 1"_s);
}

TEST_F(LibraryPageTest, TheModelsKeepTheirPromises) {
    KeptModel model(m_keeper, m_catalog, nullptr);
    KeptOrder order(nullptr);
    order.setSourceModel(&model);
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester modelTester(&model, fatal);
    const QAbstractItemModelTester orderTester(&order, fatal);
    keepThree();
    order.setKind(db::ItemKind::Course);
    EXPECT_EQ(order.rowCount(), 2);
    m_keeper.undo();
    m_keeper.undo();
    EXPECT_EQ(order.rowCount(), 1);
    EXPECT_EQ(model.rowOf(courseKey), 0);
}

} // namespace
} // namespace waymark::ui

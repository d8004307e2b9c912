// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/library_page.h"

#include "tests/ui/desktop/library/library_services.h"
#include "ui/desktop/pages/library/kept_model.h"
#include "ui/desktop/pages/library/kept_table.h"
#include "ui/desktop/pages/library/notes/note_text.h"
#include "ui/desktop/pages/library/shelves/shelf_tree.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class LibraryPageTest : public LibraryServices {
protected:
    void makePage() {
        m_page = std::make_unique<LibraryPage>(m_services);
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
        static_cast<KeptTable&>(table()).chooseRow(static_cast<int>(titles().indexOf(title)));
    }
    db::KeptItem onDisk(const QString& key) {
        auto library = db::Library::open(m_file);
        return *db::Items(*library).item(*db::ItemKey::parse(key.toStdString()));
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

TEST_F(LibraryPageTest, NewestStandsFirstAndShelvesNarrow) {
    keepThree();
    db::ItemEdit doing;
    doing.status = db::KeptStatus::Doing;
    doing.addTags = {"sql"};
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, doing));
    makePage();
    EXPECT_EQ(titles(), (QStringList{u"Software Developers"_s, u"Discover Flask"_s, u"Databases, Part 1"_s}));
    m_page->open({PageId::Library, {}, u"status=doing"_s});
    EXPECT_EQ(titles(), QStringList{u"Databases, Part 1"_s});
    EXPECT_EQ(m_page->current().queryText(), u"status=doing"_s);
    m_page->open({PageId::Library, {}, u"tag=sql"_s});
    EXPECT_EQ(titles(), QStringList{u"Databases, Part 1"_s});
    m_page->open({PageId::Library, {}, u"kind=career"_s});
    EXPECT_EQ(titles(), QStringList{u"Software Developers"_s});
    m_page->open({PageId::Library, {}, u"status=dropped"_s});
    EXPECT_FALSE(table().isVisible());
    m_page->open({PageId::Library, {}, {}});
    EXPECT_EQ(table().model()->rowCount(), 3);
}

TEST_F(LibraryPageTest, TypingFiltersAndEscBringsAllBack) {
    keepThree();
    makePage();
    auto* field = named<QLineEdit>(*m_page, "filter");
    QTest::keyClicks(field, u"flask"_s);
    EXPECT_EQ(titles(), QStringList{u"Discover Flask"_s});
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(titles().size(), 3);
}

TEST_F(LibraryPageTest, WhatLeftTheCatalogStaysAndSaysSo) {
    keepThree();
    lookAtCatalog();
    makePage();
    select(u"Discover Flask"_s);
    const QModelIndex left = table().currentIndex().siblingAtColumn(KeptModel::Title);
    EXPECT_TRUE(left.data(LeftCatalogRole).toBool());
    EXPECT_TRUE(left.data(WarningRole).toString().contains(u"August 2026"_s));
    QCoreApplication::processEvents();
    EXPECT_GT(table().rowHeight(1), table().rowHeight(0)) << "room for the second line";
    EXPECT_TRUE(named<QLabel>(*m_page, "left-catalog")->isVisible());
    EXPECT_FALSE(named<QAbstractButton>(*m_page, "open")->isVisible()) << "it has no page any more";
    QSignalSpy asked(m_page.get(), &Page::routeRequested);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(asked.count(), 0);
    EXPECT_EQ(m_dialogs.opened, QStringList{u"https://example.org/flask"_s});
}

TEST_F(LibraryPageTest, DeletePutsIntoTheTrashAndGoesOnToTheNextRow) {
    keepThree();
    makePage();
    select(u"Discover Flask"_s);
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_FALSE(keysOnDisk().contains(goneKey));
    EXPECT_EQ(table().currentIndex().siblingAtColumn(0).data().toString(), u"Databases, Part 1"_s);
    m_page->open({PageId::Library, {}, u"trash"_s});
    EXPECT_EQ(titles(), QStringList{u"Discover Flask"_s});
    named<QAbstractButton>(*m_page, "restore")->click();
    EXPECT_TRUE(keysOnDisk().contains(goneKey));
    m_session.undo();
    m_session.undo();
    m_page->open({PageId::Library, {}, {}});
    EXPECT_EQ(titles().at(1), u"Discover Flask"_s) << "undo puts it back where it stood";
}

TEST_F(LibraryPageTest, SeveralAreChangedInOneStep) {
    keepThree();
    makePage();
    table().selectAll();
    auto* status = named<QComboBox>(*m_page, "bulk-status");
    ASSERT_TRUE(status->isVisible());
    status->setCurrentIndex(status->findData(static_cast<int>(db::KeptStatus::Want)));
    Q_EMIT status->activated(status->currentIndex());
    EXPECT_EQ(onDisk(courseKey).status, db::KeptStatus::Want);
    EXPECT_EQ(onDisk(goneKey).status, db::KeptStatus::Want);
    m_session.undo();
    EXPECT_EQ(onDisk(courseKey).status, db::KeptStatus::None);
    EXPECT_EQ(onDisk(goneKey).status, db::KeptStatus::None);
}

TEST_F(LibraryPageTest, WhatIsMadeOfAnItemIsOnDisk) {
    keepThree();
    makePage();
    select(u"Databases, Part 1"_s);
    auto* status = named<QComboBox>(*m_page, "status");
    status->setCurrentIndex(status->findData(static_cast<int>(db::KeptStatus::Doing)));
    Q_EMIT status->activated(status->currentIndex());
    QTest::keyClick(named<QWidget>(*m_page, "rating"), Qt::Key_4);
    const auto* editor = named<QWidget>(*m_page, "kept-editor");
    named<QAbstractButton>(*editor, "new-tag")->click();
    auto* field = named<QLineEdit>(*editor, "tag-field");
    QTest::keyClicks(field, u"evening"_s);
    QTest::keyClick(field, Qt::Key_Return);
    named<QAbstractButton>(*m_page, "more")->click();
    auto* price = named<QLineEdit>(*m_page, "own-price");
    price->setFocus();
    QTest::keyClicks(price, u"49,50 eur"_s);
    QTest::keyClick(price, Qt::Key_Return);
    const db::KeptItem kept = onDisk(courseKey);
    EXPECT_EQ(kept.status, db::KeptStatus::Doing);
    EXPECT_EQ(kept.rating, 4);
    EXPECT_EQ(kept.tags, std::vector<std::string>{"evening"});
    EXPECT_EQ(kept.ownPrice, (db::Money{49.5, {"EUR"}}));
    QSignalSpy failed(&m_session, &LibrarySession::failed);
    price->clear();
    QTest::keyClicks(price, u"much"_s);
    QTest::keyClick(price, Qt::Key_Return);
    EXPECT_EQ(failed.count(), 1) << "what is no price is refused with a sentence";
    EXPECT_EQ(onDisk(courseKey).ownPrice, (db::Money{49.5, {"EUR"}}));
}

TEST_F(LibraryPageTest, WhoToldOfItIsTypedAndComesBack) {
    keepThree();
    makePage();
    select(u"Discover Flask"_s);
    named<QAbstractButton>(*m_page, "more")->click();
    auto* line = named<QLineEdit>(*m_page, "recommended_by");
    EXPECT_EQ(line->accessibleName(), u"Tip from"_s);
    line->setFocus();
    QTest::keyClicks(line, u"Ann Roe"_s);
    QTest::keyClick(line, Qt::Key_Return);
    select(u"Databases, Part 1"_s);
    EXPECT_EQ(line->text(), QString());
    select(u"Discover Flask"_s);
    EXPECT_EQ(line->text(), u"Ann Roe"_s);
}

TEST_F(LibraryPageTest, ANoteSavesItselfAlsoWhenAnotherItemIsChosen) {
    keepThree();
    makePage();
    select(u"Databases, Part 1"_s);
    auto* note = named<NoteText>(*m_page, "note");
    QTest::keyClicks(note, u"joins"_s);
    select(u"Discover Flask"_s);
    EXPECT_EQ(onDisk(courseKey).note, "joins");
    EXPECT_EQ(note->toPlainText(), QString());
    EXPECT_EQ(onDisk(goneKey).note, "");
    QTest::keyClicks(note, u"gone"_s);
    m_page->hide();
    EXPECT_EQ(onDisk(goneKey).note, "gone") << "leaving the page saves too";
}

TEST_F(LibraryPageTest, AListKeepsItsOrderAndKeysChangeIt) {
    keepThree();
    const std::string list = makeList("Path");
    makePage();
    const QString anchor = u"list="_s + QString::fromStdString(list);
    m_page->open({PageId::Library, {}, anchor});
    ASSERT_EQ(titles(), (QStringList{u"Databases, Part 1"_s, u"Discover Flask"_s, u"Software Developers"_s}));
    select(u"Databases, Part 1"_s);
    QTest::keyClick(&table(), Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(titles(), (QStringList{u"Discover Flask"_s, u"Databases, Part 1"_s, u"Software Developers"_s}));
    EXPECT_EQ(table().currentIndex().row(), 1) << "the selection goes with it";
    QTest::keyClick(&table(), Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(titles().constFirst(), u"Databases, Part 1"_s);
    m_session.undo();
    EXPECT_EQ(titles().constFirst(), u"Discover Flask"_s);
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

TEST_F(LibraryPageTest, TheOrderAndColumnsAreRememberedForTheNextRun) {
    keepThree();
    makePage();
    table().horizontalHeader()->setSortIndicator(KeptModel::Title, Qt::AscendingOrder);
    table().setColumnHidden(KeptModel::Tags, true);
    QCoreApplication::processEvents();
    ASSERT_EQ(titles().constFirst(), u"Databases, Part 1"_s);
    makePage();
    EXPECT_EQ(titles().constFirst(), u"Databases, Part 1"_s);
    EXPECT_TRUE(table().isColumnHidden(KeptModel::Tags));
}

TEST_F(LibraryPageTest, WhereOneStandsShowsWhatIsUnderWay) {
    keepThree();
    db::ItemEdit doing;
    doing.status = db::KeptStatus::Doing;
    ASSERT_TRUE(m_session.edit({keyOf(courseKey)}, doing));
    makePage();
    m_page->open({PageId::Library, {}, u"standing"_s});
    EXPECT_FALSE(table().isVisible());
    QAbstractButton* row = nullptr;
    for (QAbstractButton* button : named<QWidget>(*m_page, "standing")->findChildren<QAbstractButton*>())
        row = button->text() == u"Databases, Part 1"_s ? button : row;
    ASSERT_NE(row, nullptr);
    row->click();
    EXPECT_EQ(m_page->current().key, courseKey);
    EXPECT_TRUE(table().isVisible());
}

} // namespace
} // namespace waymark::ui

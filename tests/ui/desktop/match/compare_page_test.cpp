// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_page.h"

#include "db/library/lists.h"
#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/frame/paper.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/pages/match/compare_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <utility>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class ComparePageTest : public ServicesTest {
protected:
    ComparePageTest() {
        m_page.setMinimumSize(1, 1); // as wide as it is made, like in the window
        present(m_page);
    }
    void show(const QStringList& keys) { m_page.open({PageId::Compare, {}, comparedQuery(keys)}); }
    /// So that names stand above their cells.
    void narrow() {
        QFont large = m_page.font();
        large.setPixelSize(QFontInfo(large).pixelSize() * 2);
        m_page.setFont(large);
        m_page.resize(520, 700);
        QTest::qWait(20);
    }
    ComparePage m_page{m_services};
};

TEST_F(ComparePageTest, ARouteSetsCareersSideBySide) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    ASSERT_EQ(m_page.table()->columnCount(), 3);
    EXPECT_EQ(m_page.table()->horizontalHeaderItem(1)->text(), u"Registered Nurses"_s);
    int most = 0, groups = 0;
    for (int row = 0; row < m_page.table()->rowCount(); ++row) {
        const auto* name = m_page.table()->item(row, 0);
        most += name->data(Qt::AccessibleTextRole).toString().contains(u"differs most"_s) ? 1 : 0;
        if (m_page.table()->columnSpan(row, 0) > 1) {
            ++groups;
            continue;
        }
        for (int column = 1; column < 3; ++column)
            EXPECT_FALSE(m_page.table()->item(row, column)->text().isEmpty()) << "what is not known says so";
    }
    EXPECT_EQ(most, 3);
    EXPECT_GE(groups, 4);
    EXPECT_EQ(comparedIn(m_page.current()).size(), 2);
}

TEST_F(ComparePageTest, TheNamesTakeWhatTheyNeedAndRowsGrowWithTheText) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    QCoreApplication::processEvents();
    const auto& table = *m_page.table();
    EXPECT_LT(table.columnWidth(0), table.columnWidth(1) - 40);
    EXPECT_NEAR(table.columnWidth(1), table.columnWidth(2), 1);
    EXPECT_NEAR(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width(), 2);
    QFont large = m_page.font();
    large.setPixelSize(2 * QFontInfo(large).pixelSize());
    m_page.setFont(large);
    QCoreApplication::processEvents();
    EXPECT_GE(table.horizontalHeader()->height(), 2 * QFontMetrics(large).height() - 8) << "a title and its verdict";
    for (int row = 0; row < table.rowCount(); ++row)
        EXPECT_GE(table.rowHeight(row), QFontMetrics(large).height()) << row;
}

TEST_F(ComparePageTest, InANarrowPageNoControlIsCutAndLongCellsGoOnBelow) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    QFont large = m_page.font();
    large.setPixelSize(QFontInfo(large).pixelSize() * 3 / 2);
    m_page.setFont(large);
    m_page.resize(560, 700);
    QTest::qWait(20);
    for (const QString& name : {u"only-differences"_s, u"save-as-list"_s, u"export-comparison"_s}) {
        const auto* control = m_page.findChild<QAbstractButton*>(name);
        ASSERT_TRUE(control) << name.toStdString();
        EXPECT_GE(control->width(), control->sizeHint().width()) << name.toStdString();
        EXPECT_LE(control->mapTo(&m_page, QPoint(control->width(), 0)).x(), m_page.width()) << name.toStdString();
    }
    const auto& table = *m_page.table();
    int tall = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        tall += table.rowHeight(row) >= 2 * QFontMetrics(large).height() ? 1 : 0;
    EXPECT_GT(tall, 0);
}

/// What is read above its cells there: one row over all careers, then what is said of each.
void expectNamesAboveTheirCells(const CompareTable& table) {
    int names = 0;
    for (int row = 0; row + 1 < table.rowCount(); ++row) {
        if (table.columnSpan(row, 0) == 1 || table.columnSpan(row + 1, 0) > 1)
            continue;
        ++names;
        EXPECT_EQ(table.careerAt(table.model()->index(row, 0)), -1) << "a name is no career's";
        for (int column = 0; column < table.columnCount(); ++column) {
            EXPECT_EQ(table.careerAt(table.model()->index(row + 1, column)), column);
            EXPECT_FALSE(table.item(row + 1, column)->text().isEmpty());
        }
    }
    EXPECT_GT(names, 10);
}

TEST_F(ComparePageTest, WhateverTheRoomNothingHasToBeMovedSideways) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s, u"career:15-1252.00"_s});
    const auto& table = *m_page.table();
    const int usual = QFontInfo(m_page.font()).pixelSize();
    int above = 0, beside = 0;
    for (const int width : {1240, 712, 520})
        for (const double zoom : {1.0, 1.5, 2.0}) {
            QFont letters = m_page.font();
            letters.setPixelSize(static_cast<int>(usual * zoom));
            m_page.setFont(letters);
            m_page.resize(width, 700);
            QTest::qWait(20);
            ASSERT_GE(table.columnCount(), 3);
            EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << width << " at " << zoom;
            EXPECT_GE(table.horizontalHeader()->height(), table.horizontalHeader()->sizeHint().height()) << "titles take lines";
            if (table.columnCount() == 3)
                expectNamesAboveTheirCells(table);
            ++(table.columnCount() == 3 ? above : beside);
        }
    EXPECT_GT(above, 0);
    EXPECT_GT(beside, 0);
    EXPECT_EQ(table.columnCount(), 3) << "narrow, with letters twice as large";
}

TEST_F(ComparePageTest, TheHeadOfACareerHasItsMenuAndWhatCanBeDoneWithIt) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    QCoreApplication::processEvents();
    auto* heads = m_page.table()->horizontalHeader();
    const auto menuAt = [heads](int section) {
        const QPoint at(heads->sectionViewportPosition(section) + 20, 12);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, heads->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(heads->viewport(), &asked);
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    };
    const auto lineOf = [](const QMenu& menu, const QString& words) {
        const auto actions = menu.actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const auto* one) { return one->text() == words; });
        return found == actions.end() ? nullptr : *found;
    };
    auto* menu = menuAt(2);
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->accessibleName(), u"Electricians"_s);
    for (const auto& words : {u"Open"_s, u"Keep in My library"_s, u"Copy Link"_s})
        EXPECT_TRUE(lineOf(*menu, words)) << words.toStdString();
    auto* out = lineOf(*menu, u"Take this career out"_s);
    ASSERT_TRUE(out);
    out->trigger();
    menu->close();
    EXPECT_EQ(comparedKeys(m_state), QStringList{u"career:29-1141.00"_s}) << "the one that was pointed at";
}

TEST_F(ComparePageTest, ACareerChosenBelowTheFieldLeavesItEmpty) {
    show({u"career:29-1141.00"_s});
    auto* field = named<QLineEdit>(m_page, "add-compared");
    field->setFocus();
    QTest::keyClicks(field, u"Electricians"_s);
    QWidget* list = field->completer()->popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(m_page.table()->columnCount(), 3);
    EXPECT_TRUE(field->text().isEmpty()) << field->text().toStdString();
}

TEST_F(ComparePageTest, OnlyWhatDiffersLeavesThreeRowsInTheirGroups) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    const int all = m_page.table()->rowCount();
    named<QAbstractButton>(m_page, "only-differences")->click();
    int rows = 0;
    for (int row = 0; row < m_page.table()->rowCount(); ++row)
        rows += m_page.table()->columnSpan(row, 0) == 1 ? 1 : 0;
    EXPECT_EQ(rows, 3);
    named<QAbstractButton>(m_page, "only-differences")->click();
    EXPECT_EQ(m_page.table()->rowCount(), all);
}

TEST_F(ComparePageTest, CareersAreAddedByNameAndTakenOut) {
    auto* field = named<QLineEdit>(m_page, "add-compared");
    QSignalSpy moved(&m_page, &Page::routeChanged);
    for (const QString& title : {u"Electricians"_s, u"Registered Nurses"_s}) {
        QTest::keyClicks(field, title);
        QTest::keyClick(field, Qt::Key_Return);
    }
    EXPECT_EQ(m_page.table()->columnCount(), 3);
    EXPECT_GE(moved.count(), 2);
    EXPECT_EQ(comparedKeys(m_state).size(), 2) << "remembered";
    auto* heads = m_page.table()->horizontalHeader();
    const int left = heads->sectionViewportPosition(1), right = left + heads->sectionSize(1);
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(left + 20, 12));
    EXPECT_EQ(m_page.table()->columnCount(), 3) << "a click on the name takes nothing out";
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(right - 18, 12));
    EXPECT_EQ(m_page.table()->columnCount(), 2) << "one on the cross does";
    m_page.table()->setFocus();
    m_page.table()->setCurrentCell(2, 1);
    QTest::keyClick(m_page.table(), Qt::Key_Delete);
    EXPECT_TRUE(comparedKeys(m_state).isEmpty()) << "by key too";
}

TEST_F(ComparePageTest, AFifthCareerTakesThePlaceOfTheFirst) {
    for (const QString& key : {u"career:a"_s, u"career:b"_s, u"career:c"_s, u"career:d"_s, u"career:e"_s})
        addCompared(m_state, key);
    EXPECT_EQ(comparedKeys(m_state),
              (QStringList{u"career:b"_s, u"career:c"_s, u"career:d"_s, u"career:e"_s}));
    show({u"career:gone"_s});
    EXPECT_FALSE(m_page.table()->isVisible()) << "a career that left the catalog is left out";
}

TEST_F(ComparePageTest, KeysChangeTheOrder) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    m_page.table()->setFocus();
    m_page.table()->setCurrentCell(2, 1);
    QTest::keyClick(m_page.table(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(m_page.table()->horizontalHeaderItem(1)->text(), u"Electricians"_s);
    EXPECT_EQ(comparedKeys(m_state).front(), u"career:47-2111.00"_s) << "remembered";
    EXPECT_EQ(m_page.table()->currentColumn(), 2) << "the keyboard goes along";
}

/// The first row that is read above its cells.
int rowOfAName(const CompareTable& table) {
    for (int row = 0; row + 1 < table.rowCount(); ++row)
        if (table.columnSpan(row, 0) > 1 && table.columnSpan(row + 1, 0) == 1)
            return row;
    return -1;
}

TEST_F(ComparePageTest, OnTheNameOfAFactKeysChangeNothing) {
    const QStringList both{u"career:29-1141.00"_s, u"career:47-2111.00"_s};
    show(both);
    narrow();
    auto* table = m_page.table();
    ASSERT_EQ(table->columnCount(), 2) << "names stand above";
    const int name = rowOfAName(*table);
    ASSERT_GE(name, 0);
    table->setFocus();
    for (const int row : {0, name})
        for (const int column : {0, 1}) {
            table->setCurrentCell(row, column);
            EXPECT_EQ(table->currentCareer(), -1) << row;
            QTest::keyClick(table, Qt::Key_Delete);
            QTest::keyClick(table, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            EXPECT_EQ(comparedKeys(m_state), both) << row;
        }
    table->setCurrentCell(name + 1, 0);
    for (const auto& [key, first] : {std::pair(Qt::Key_Right, u"career:47-2111.00"_s), std::pair(Qt::Key_Left, both.front())}) {
        QTest::keyClick(table, key, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(comparedKeys(m_state).front(), first) << "from cell to cell, and back again";
    }
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(comparedKeys(m_state), QStringList{both.back()});
}

TEST_F(ComparePageTest, TheCareerWithTheKeyboardKeepsItInTheOtherForm) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    auto* table = m_page.table();
    ASSERT_EQ(table->columnCount(), 3);
    table->setCurrentCareer(1);
    EXPECT_EQ(table->currentCareer(), 1) << "not in the head of the first group";
    narrow();
    ASSERT_EQ(table->columnCount(), 2);
    EXPECT_EQ(table->currentCareer(), 1);
}

TEST_F(ComparePageTest, SavedAsAListTheyAreKeptAndUndoTakesThemBack) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    const auto before = keysOnDisk().size();
    named<QAbstractButton>(m_page, "save-as-list")->click();
    EXPECT_EQ(keysOnDisk().size(), before + 2);
    const auto lists = *db::Lists(m_services.session.library()).all();
    ASSERT_EQ(lists.size(), 1U);
    EXPECT_EQ(lists.front().title, "Compared: Registered Nurses, Electricians");
    m_services.session.undo();
    EXPECT_EQ(keysOnDisk().size(), before) << "one step";
    EXPECT_TRUE(db::Lists(m_services.session.library()).all()->empty());
}

class CompareSheetTest : public ServicesTest {
protected:
    CompareSheet sheetOf(const std::vector<app::Condition>& conditions, const LearnerPlace& learner = {}) {
        const auto table = *readMatchTable(m_services.catalog, learner);
        std::vector<std::size_t> places;
        for (const char* key : {"career:29-1141.00", "career:47-2111.00"})
            places.push_back(*table.placeOf(db::CareerKey::trusted(key)));
        return compareSheet(table, places, *readCompared(m_services.catalog, table, places),
                            {{0.8, {}}, {{}, 0.5}, conditions});
    }
    static const CompareSheet::Row* rowOf(const CompareSheet& sheet, const QString& name) {
        for (const auto& row : sheet.rows)
            if (row.name == name)
                return &row;
        return nullptr;
    }
};

TEST_F(CompareSheetTest, ColumnsSayWhatTheyBreak) {
    const auto sheet = sheetOf({{app::ConditionKind::WithoutCareer, 0, "career:47-2111.00"}});
    EXPECT_FALSE(sheet.columns[0].breaks);
    EXPECT_EQ(sheet.columns[0].verdict, u"passes what matters to me"_s);
    EXPECT_TRUE(sheet.columns[1].breaks);
    EXPECT_TRUE(sheet.columns[1].verdict.contains(u"Not Electricians"_s));
}

TEST_F(CompareSheetTest, SaysWhoLeavesWhatLicencesAndTheTwoMeasures) {
    const auto learner = *learnerPlace(m_services.catalog, db::PlaceKey::trusted("state:WA"));
    const auto sheet = sheetOf({}, learner);
    for (const auto& name : {u"Years of school"_s, u"States with a license"_s, u"Leave each year, of 100"_s,
                             u"Tasks rated by people"_s, u"The two measures"_s, u"How a day goes"_s,
                             u"License in Washington"_s}) {
        const auto* row = rowOf(sheet, name);
        ASSERT_NE(row, nullptr) << name.toStdString();
        EXPECT_EQ(row->cells.size(), 2) << name.toStdString();
    }
    EXPECT_EQ(rowOf(sheetOf({}), u"License in Washington"_s), nullptr) << "no state, no row";
}

TEST_F(CompareSheetTest, SkillsThatDifferMostAndTheWayFromOneToTheOther) {
    const auto sheet = sheetOf({});
    const auto* skills = rowOf(sheet, u"Skills that differ most"_s);
    ASSERT_NE(skills, nullptr);
    EXPECT_TRUE(skills->cells.isEmpty()) << "the head of a group";
    const auto* first = skills + 1;
    ASSERT_EQ(first->shares.size(), 2U);
    ASSERT_TRUE(first->shares[0] && first->shares[1]);
    EXPECT_GT(std::abs(*first->shares[0] - *first->shares[1]), 0.1);
    const auto* there = rowOf(sheet, u"From Registered Nurses"_s);
    const auto* back = rowOf(sheet, u"From Electricians"_s);
    ASSERT_TRUE(there && back);
    EXPECT_FALSE(there->shares[0]) << "nobody changes over to her own work";
    EXPECT_NE(*there->shares[1], *back->shares[0]) << "the way back is another way";
    EXPECT_TRUE(there->cells[1].endsWith(u"%"_s));
}

TEST_F(CompareSheetTest, HowManyWorkInItIsShownAndNeverMarked) {
    const auto sheet = sheetOf({});
    for (const auto& name : {u"Jobs, United States"_s, u"Openings a year"_s}) {
        const auto* row = rowOf(sheet, name);
        ASSERT_NE(row, nullptr) << name.toStdString();
        EXPECT_FALSE(row->differs());
    }
}

TEST_F(CompareSheetTest, IsShownOnceThereIsAWidthForIt) {
    CompareTable table(nullptr);
    table.setSheet(sheetOf({}));
    EXPECT_EQ(table.rowCount(), 0);
    table.fit(900);
    EXPECT_EQ(table.columnCount(), 3);
    EXPECT_GT(table.rowCount(), 0);
    table.setSheet({});
    EXPECT_EQ(table.rowCount(), 0);
}

TEST_F(CompareSheetTest, FilesHoldEveryRow) {
    const auto sheet = sheetOf({});
    const QString csv = QString::fromStdString(compareCsv(sheet));
    const QString html = compareHtml(sheet);
    qsizetype facts = 0;
    for (const auto& row : sheet.rows) {
        facts += row.cells.isEmpty() ? 0 : 1;
        EXPECT_TRUE(html.contains(row.name.toHtmlEscaped())) << row.name.toStdString();
    }
    EXPECT_EQ(csv.count(u"\r\n"_s), facts + 1);
    const QByteArray pdf =
        QByteArray::fromStdString(asPdf({u"Careers"_s, html, 1, QPageLayout::Landscape}));
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1) << "one page across";
}

} // namespace
} // namespace waymark::ui

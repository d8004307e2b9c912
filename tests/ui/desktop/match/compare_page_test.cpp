// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_page.h"

#include "tests/ui/desktop/learning/desk_fixture.h"
#include "ui/desktop/pages/match/compared_keys.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class ComparePageTest : public DeskTest {
protected:
    ComparePageTest() { present(m_page); }
    void show(const QStringList& keys) { m_page.open({PageId::Compare, {}, comparedQuery(keys)}); }
    ComparePage m_page{m_desk};
};

TEST_F(ComparePageTest, ARouteSetsCareersSideBySide) {
    show({u"career:29-1141.00"_s, u"career:47-2111.00"_s});
    ASSERT_EQ(m_page.table()->columnCount(), 2);
    EXPECT_EQ(m_page.table()->horizontalHeaderItem(0)->text(), u"Registered Nurses"_s);
    ASSERT_GT(m_page.table()->rowCount(), 3);
    int most = 0;
    for (int row = 0; row < m_page.table()->rowCount(); ++row) {
        most += m_page.table()->verticalHeaderItem(row)->text().contains(u"differs most"_s) ? 1 : 0;
        for (int column = 0; column < 2; ++column)
            EXPECT_FALSE(m_page.table()->item(row, column)->text().isEmpty()) << "what is not known says so";
    }
    EXPECT_EQ(most, 3);
    EXPECT_EQ(comparedIn(m_page.current()).size(), 2);
}

TEST_F(ComparePageTest, CareersAreAddedByNameAndTakenOut) {
    auto* field = named<QLineEdit>(m_page, "add-compared");
    QSignalSpy moved(&m_page, &Page::routeChanged);
    for (const QString& title : {u"Electricians"_s, u"Registered Nurses"_s}) {
        QTest::keyClicks(field, title);
        QTest::keyClick(field, Qt::Key_Return);
    }
    EXPECT_EQ(m_page.table()->columnCount(), 2);
    EXPECT_GE(moved.count(), 2);
    EXPECT_EQ(comparedKeys(m_state).size(), 2) << "remembered";
    Q_EMIT m_page.table()->horizontalHeader()->sectionClicked(0);
    EXPECT_EQ(m_page.table()->columnCount(), 1);
}

TEST_F(ComparePageTest, AFifthCareerTakesThePlaceOfTheFirst) {
    for (const QString& key : {u"career:a"_s, u"career:b"_s, u"career:c"_s, u"career:d"_s, u"career:e"_s})
        addCompared(m_state, key);
    EXPECT_EQ(comparedKeys(m_state),
              (QStringList{u"career:b"_s, u"career:c"_s, u"career:d"_s, u"career:e"_s}));
    show({u"career:gone"_s});
    EXPECT_EQ(m_page.table()->columnCount(), 0) << "a career that left the catalog is left out";
}

} // namespace
} // namespace waymark::ui

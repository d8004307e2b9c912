// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pay_chart_view.h"

#include "tests/ui/charts/sample_spec.h"

#include <QGraphicsView>
#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

namespace waymark::ui {
namespace {

class PayChartViewTest : public testing::Test {
protected:
    void SetUp() override {
        m_view.setSpec(waymark::test::thirteenCities(), Density::Page);
        m_view.resize(700, m_view.heightForWidth(700));
        m_view.show();
    }
    QList<int> rows(const QSignalSpy& spy) const {
        QList<int> list;
        for (const auto& call : spy)
            list.append(call.at(0).toInt());
        return list;
    }
    QWidget* canvas() { return m_view.findChild<QGraphicsView*>()->viewport(); }

    PayChartView m_view;
};

TEST_F(PayChartViewTest, SaysItsSentence) {
    EXPECT_EQ(m_view.accessibleName(), QString::fromStdString(waymark::test::thirteenCities().summary));
    m_view.setSelectedRow(4);
    EXPECT_TRUE(m_view.accessibleDescription().contains(QStringLiteral("Toronto")));
}

TEST_F(PayChartViewTest, ArrowKeysWalkTheRows) {
    QSignalSpy focused(&m_view, &PayChartView::rowFocused);
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_Up);
    QTest::keyClick(&m_view, Qt::Key_Up); // already at the first
    QTest::keyClick(&m_view, Qt::Key_End);
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_EQ(rows(focused), QList<int>({0, 1, 0, 12, 0}));
    EXPECT_EQ(m_view.selectedRow(), 0);
}

TEST_F(PayChartViewTest, EnterAsksForTheSource) {
    QSignalSpy activated(&m_view, &PayChartView::rowActivated);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_EQ(activated.size(), 0) << "no row is selected yet";
    m_view.setSelectedRow(3);
    QTest::keyClick(&m_view, Qt::Key_Return);
    EXPECT_EQ(rows(activated), QList<int>({3}));
}

TEST_F(PayChartViewTest, AClickSelectsAndAsksForTheSourceOrPins) {
    QSignalSpy focused(&m_view, &PayChartView::rowFocused);
    QSignalSpy activated(&m_view, &PayChartView::rowActivated);
    QSignalSpy pinned(&m_view, &PayChartView::rowPinned);
    const QRect row = m_view.rowRect(8);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, QPoint(row.right() - 10, row.center().y()));
    EXPECT_EQ(rows(focused), QList<int>({8}));
    EXPECT_EQ(rows(activated), QList<int>({8}));
    EXPECT_EQ(pinned.size(), 0);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, QPoint(row.left() + 20, row.center().y()));
    EXPECT_EQ(rows(pinned), QList<int>({8})) << "the name pins, the amount asks for its source";
    const QPoint gap(300, (m_view.rowRect(6).bottom() + m_view.rowRect(7).top()) / 2);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, gap);
    EXPECT_EQ(activated.size(), 1) << "the line between the groups is no row";
}

TEST_F(PayChartViewTest, ThePointerReadsTheExactFigure) {
    const QPoint at = m_view.rowRect(8).center();
    QHelpEvent help(QEvent::ToolTip, at, canvas()->mapToGlobal(at));
    QCoreApplication::sendEvent(canvas(), &help);
    EXPECT_EQ(QToolTip::text(), rowSentence(m_view.spec(), 8));
}

TEST_F(PayChartViewTest, SelectingFromOutsideIsSilent) {
    QSignalSpy focused(&m_view, &PayChartView::rowFocused);
    m_view.setSelectedRow(5);
    EXPECT_EQ(m_view.selectedRow(), 5);
    m_view.setSelectedRow(99);
    EXPECT_EQ(m_view.selectedRow(), -1);
    EXPECT_EQ(focused.size(), 0);
}

TEST_F(PayChartViewTest, AsksForTheHeightOfItsRows) {
    const int thirteen = m_view.heightForWidth(700);
    m_view.setSpec(waymark::test::metros(40), Density::Page);
    EXPECT_GT(m_view.heightForWidth(700), thirteen);
    EXPECT_LT(m_view.minimumSizeHint().height(), 400);
}

TEST_F(PayChartViewTest, LongListsScrollUnderTheHeader) {
    m_view.setSpec(waymark::test::metros(400), Density::Page);
    m_view.resize(700, 600);
    m_view.setSelectedRow(399);
    EXPECT_TRUE(m_view.rect().contains(m_view.rowRect(399)));
    m_view.setSelectedRow(0);
    EXPECT_TRUE(m_view.rect().contains(m_view.rowRect(0)));
    QSignalSpy activated(&m_view, &PayChartView::rowActivated);
    m_view.setSelectedRow(200);
    QTest::mouseClick(canvas(), Qt::LeftButton, {}, QPoint(100, 10));
    EXPECT_EQ(activated.size(), 0) << "the header covers the rows that scrolled under it";
}

TEST_F(PayChartViewTest, SelectionEndsWithTheRows) {
    m_view.setSelectedRow(5);
    m_view.setSpec(waymark::test::metros(3), Density::Page);
    EXPECT_EQ(m_view.selectedRow(), -1);
}

TEST_F(PayChartViewTest, FollowsThePalette) {
    const QImage light = m_view.grab().toImage();
    m_view.setPalette(palette(Tone::Dark));
    const QImage dark = m_view.grab().toImage();
    EXPECT_GT(light.pixelColor(2, light.height() - 2).lightness(), 200);
    EXPECT_LT(dark.pixelColor(2, dark.height() - 2).lightness(), 80);
}

TEST(RowSentence, HoldsTheExactFigures) {
    auto spec = waymark::test::thirteenCities();
    spec.rows[0].mark->value = 187598.4;
    const QString sentence = rowSentence(spec, 0);
    for (const char* part : {"San Francisco", "mean 187,598 USD a year", "grade A", "entry 136,000",
                             "experienced 213,400", "undated estimate 143,000"})
        EXPECT_TRUE(sentence.contains(QLatin1String(part))) << part << " in " << sentence.toStdString();
    EXPECT_TRUE(rowSentence(spec, 5).contains(QStringLiteral("Berlin (Germany)")));
    EXPECT_EQ(rowSentence(spec, 13), QString());
}

} // namespace
} // namespace waymark::ui

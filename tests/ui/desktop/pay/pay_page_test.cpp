// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/pay/pay_page_fixture.h"

#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QScrollBar>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

TEST_F(PayPageTest, OpensTheThirteenCities) {
    EXPECT_EQ(chart().spec().rows.size(), 13U);
    EXPECT_EQ(table().model()->rowCount(), 13);
    EXPECT_EQ(m_page.current(), (Route{PageId::Pay, QString::fromLatin1(backend),
                                       u"view=market&currency=USD&places=own&form=dots"_s}));
    bool named = false;
    for (const auto* chip : m_page.findChildren<FilterChip*>())
        named |= chip->text() == u"Thirteen cities"_s;
    EXPECT_TRUE(named);
}

TEST_F(PayPageTest, AnotherViewShowsOtherFiguresAndIsANewRoute) {
    QSignalSpy changed(&m_page, &Page::routeChanged);
    const QString before = official(5);
    viewSwitch().setFocus();
    QTest::keyClick(&viewSwitch(), Qt::Key_Right);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_TRUE(changed[0][0].value<Route>().queryText().startsWith(u"view=country"_s));
    EXPECT_NE(official(5), before);
    EXPECT_EQ(chart().spec().rows.size(), 13U);
}

TEST_F(PayPageTest, InANarrowWindowThePageAloneScrolls) {
    m_page.resize(560, 620);
    m_page.show();
    for (const auto& view : {u"view=share"_s, u"view=market"_s, u"view=local&places=metros"_s}) {
        m_page.open({PageId::Pay, QString::fromLatin1(backend), view});
        QTest::qWait(20);
        int scrolling = 0;
        for (const auto* area : m_page.findChildren<QAbstractScrollArea*>())
            if (area->isVisible() && area->verticalScrollBar()->isVisible())
                ++scrolling;
        EXPECT_EQ(scrolling, 1) << view.toStdString();
        EXPECT_GE(chart().height(), chart().heightForWidth(chart().width())) << view.toStdString();
    }
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_End);
    QTest::qWait(20);
    const QRect row = chart().rowRect(chart().selectedRow());
    EXPECT_TRUE(m_page.rect().contains(chart().mapTo(&m_page, row.center()))) << "the row that has been moved to is seen";
}

TEST_F(PayPageTest, ReturnsToARoute) {
    const Route bars{PageId::Pay, QString::fromLatin1(backend),
                     u"view=market&currency=EUR&places=countries&form=bars"_s};
    const Route first = m_page.current();
    m_page.open(bars);
    EXPECT_EQ(m_page.current(), bars);
    EXPECT_EQ(chart().spec().form, app::ChartForm::Bars);
    m_page.open(first);
    EXPECT_EQ(m_page.current(), first);
    EXPECT_EQ(chart().spec().form, app::ChartForm::Dots);
    EXPECT_EQ(chart().spec().rows.size(), 13U);
}

TEST_F(PayPageTest, ChartAndTableShareOneSelection) {
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Down);
    QTest::keyClick(&chart(), Qt::Key_Down);
    EXPECT_EQ(table().selectedRow(), chart().selectedRow());
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(chart().selectedRow(), 12);
    table().sortByColumn(1, Qt::DescendingOrder);
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home);
    EXPECT_EQ(table().selectedRow(), 0);
    EXPECT_NE(table().currentIndex().row(), 0) << "another row of the sorted table";
}

TEST_F(PayPageTest, TheSelectedPlaceStaysInAnotherView) {
    result().selectPlace(u"city:berlin"_s);
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"view=local"_s});
    EXPECT_EQ(result().selectedPlace(), u"city:berlin"_s);
    const auto row = static_cast<std::size_t>(chart().selectedRow());
    EXPECT_EQ(chart().spec().rows[row].placeKey, "city:berlin");
}

TEST_F(PayPageTest, EnterOnARowOpensItsSource) {
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Home);
    QTest::keyClick(&chart(), Qt::Key_Return);
    ASSERT_NE(card(), nullptr);
    EXPECT_TRUE(texts(*card()).join(u'|').contains(u"Where does "_s));
    card()->close();
    table().setFocus();
    result().selectPlace(u"city:toronto"_s);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_NE(card(), nullptr);
}

TEST_F(PayPageTest, AClickOnAnEstimateOpensTheEstimatesSource) {
    result().selectPlace(u"city:toronto"_s);
    const QModelIndex estimate = table().currentIndex().siblingAtColumn(table().rows().columnOf(u"local"_s));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(estimate).center());
    ASSERT_NE(card(), nullptr);
    EXPECT_TRUE(texts(*card()).join(u'|').contains(u"grade D"_s)) << texts(*card()).join(u'|').toStdString();
}

TEST_F(PayPageTest, SaysWhichTwoDoNotAgree) {
    const auto* box = m_page.findChild<NoteBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->accessibleName().contains(u"Beijing"_s));
    EXPECT_TRUE(box->accessibleDescription().contains(u"510,000"_s));
}

TEST_F(PayPageTest, WritesPictureAndTable) {
    m_services.dialogs.folder = m_services.folder.path();
    QSignalSpy notices(&m_page, &PayPage::noticeRaised);
    for (auto* action : m_page.actions())
        if (QStringList{u"PNG"_s, u"SVG"_s, u"PDF"_s, u"CSV"_s, u"JSON"_s}.contains(
                action->text().section(u' ', 0, 0)))
            action->trigger();
    ASSERT_EQ(notices.size(), 5);
    const QString stem = m_services.folder.filePath(u"pay-backend-software-engineer-market."_s);
    EXPECT_EQ(QImage(stem + u"png"_s).size(), QSize(1600, 900));
    EXPECT_TRUE(QFile::exists(stem + u"svg"_s));
    EXPECT_TRUE(QFile::exists(stem + u"pdf"_s));
    QFile csv(stem + u"csv"_s);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().toStdString(), app::comparisonCsv(result().comparison()));
    QFile json(stem + u"json"_s);
    ASSERT_TRUE(json.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(json.readAll())[u"rows"_s].toArray().size(), 13);
    EXPECT_TRUE(notices[0][0].toString().contains(u"pay-backend-software-engineer-market.png"_s));
}

TEST_F(PayPageTest, AnExportThatFailsSaysWhy) {
    m_services.dialogs.folder = m_services.folder.filePath(u"nowhere"_s);
    QSignalSpy notices(&m_page, &PayPage::noticeRaised);
    m_page.actions().first()->trigger();
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices[0][0].toString().contains(u"cannot be written"_s));
    EXPECT_TRUE(texts(m_page).join(u'|').contains(u"cannot be written"_s));
}

TEST_F(PayPageTest, ACancelledExportWritesNothing) {
    QSignalSpy notices(&m_page, &PayPage::noticeRaised);
    QTest::keyClick(&m_page, Qt::Key_E, Qt::ControlModifier);
    m_page.actions().first()->trigger();
    EXPECT_GE(m_services.dialogs.proposed.size(), 1);
    EXPECT_EQ(notices.size(), 0);
}

TEST_F(PayPageTest, CopiesTheChartAndTheRows) {
    for (auto* action : m_page.actions())
        if (action->text() == u"Copy chart"_s)
            action->trigger();
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->hasImage());
    table().setFocus();
    result().selectPlace(u"city:berlin"_s);
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"Berlin\t"_s));
}

TEST_F(PayPageTest, ColumnsAreChosenAndRemembered) {
    auto* header = table().horizontalHeader();
    Q_EMIT header->customContextMenuRequested(QPoint(5, 5));
    auto* menu = table().findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    QAction* shown = nullptr;
    for (auto* action : menu->actions())
        if (action->isChecked())
            shown = action;
    ASSERT_NE(shown, nullptr);
    const QString head = shown->text();
    const auto hidden = [&](const PayTable& in) {
        for (int column = 0; column < in.model()->columnCount(); ++column)
            if (in.model()->headerData(column, Qt::Horizontal).toString() == head)
                return in.isColumnHidden(column);
        return false;
    };
    shown->trigger();
    menu->close();
    EXPECT_TRUE(hidden(table())) << head.toStdString();
    PayPage again(m_services.services);
    again.resize(1240, 830);
    again.open({PageId::Pay, QString::fromLatin1(backend), {}});
    again.show();
    EXPECT_TRUE(hidden(*again.findChild<PayTable*>())) << "after the next start as well";
}

TEST_F(PayPageTest, AClickOnAHeadSortsTheTable) {
    const int place = table().rows().columnOf(u"place"_s);
    const auto first = [&] { return table().model()->index(0, place).data().toString(); };
    const QString before = first();
    auto* header = table().horizontalHeader();
    const QPoint at(header->sectionViewportPosition(place) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(first(), u"Austin"_s) << before.toStdString();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(first(), u"Toronto"_s);
}

TEST_F(PayPageTest, AnUnknownCareerSaysSo) {
    m_page.open({PageId::Pay, u"career:no-such-work"_s, {}});
    const auto* empty = m_page.findChild<EmptyState*>();
    ASSERT_TRUE(empty->isVisible());
    EXPECT_FALSE(texts(*empty).join(QString()).isEmpty());
    for (const auto* action : m_page.actions())
        EXPECT_FALSE(action->isEnabled()) << "there is nothing to export";
    m_page.open({PageId::Pay, QString::fromLatin1(backend), {}});
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(m_page.actions().first()->isEnabled());
}

TEST_F(PayPageTest, PlacesWithoutFiguresLeadBackToItsOwn) {
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"view=market&places=states"_s});
    auto* empty = m_page.findChild<EmptyState*>();
    ASSERT_TRUE(empty->isVisible());
    EXPECT_TRUE(texts(*empty).join(u'|').contains(u"Backend Software Engineer"_s));
    QTest::mouseClick(empty->findChild<LinkLabel*>(), Qt::LeftButton);
    EXPECT_FALSE(empty->isVisible());
    EXPECT_EQ(chart().spec().rows.size(), 13U);
    EXPECT_TRUE(m_page.current().queryText().contains(u"places=own"_s));
}

TEST_F(PayPageTest, APlaceKeyShowsAndSelectsThePlace) {
    m_page.open({PageId::Pay, u"metro:41860"_s, {}});
    EXPECT_EQ(m_page.current().key, QString::fromLatin1(backend));
    EXPECT_TRUE(m_page.current().queryText().contains(u"places=metros"_s));
    EXPECT_EQ(result().selectedPlace(), u"metro:41860"_s);
}

TEST_F(PayPageTest, ChoosesAnotherCareerByTyping) {
    QSignalSpy changed(&m_page, &Page::routeChanged);
    m_page.focusStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto* chooser = m_page.findChild<CareerChooser*>();
    ASSERT_NE(chooser, nullptr);
    auto* typed = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(typed, u"comp prog"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(m_page.current().key, u"career:15-1251.00"_s);
    EXPECT_EQ(chart().spec().title.empty(), false);
}

TEST_F(PayPageTest, RemembersTheLastChoice) {
    auto* currency = m_page.findChild<QComboBox*>();
    const int euro = currency->findText(u"EUR"_s);
    ASSERT_GE(euro, 0);
    currency->setFocus();
    currency->setCurrentIndex(euro);
    Q_EMIT currency->textActivated(u"EUR"_s);
    PayPage next(m_services.services);
    next.open({PageId::Pay, {}, {}});
    EXPECT_TRUE(next.current().queryText().contains(u"currency=EUR"_s))
        << next.current().queryText().toStdString();
}

TEST_F(PayPageTest, TheShareActsOnlyInItsView) {
    auto* share = m_page.findChild<QSlider*>();
    EXPECT_FALSE(share->isEnabled());
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"view=share"_s});
    ASSERT_TRUE(share->isEnabled());
    const QString before = official(6);
    share->setValue(10);
    EXPECT_NE(official(6), before);
    EXPECT_TRUE(m_page.current().queryText().contains(u"share=0.1"_s));
}

TEST_F(PayPageTest, UndatedEstimatesAreRankedOnlyWhenAsked) {
    EXPECT_LT(chart().spec().rankedRows, 13);
    m_page.findChild<QCheckBox*>()->click();
    EXPECT_EQ(chart().spec().rankedRows, 13);
}

TEST_F(PayPageTest, TheKeyboardReachesEverythingAndAllHasAName) {
    m_page.open({PageId::Pay, QString::fromLatin1(backend), u"view=share"_s});
    m_page.activateWindow();
    m_page.focusStart();
    QSet<QWidget*> reached;
    for (int i = 0; i < 40; ++i) {
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        reached.insert(focus);
        EXPECT_FALSE(focus->accessibleName().isEmpty() && !qobject_cast<QAbstractButton*>(focus))
            << focus->metaObject()->className();
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QList<QWidget*> wanted{&chart(),
                           &table(),
                           m_page.findChild<QSlider*>(),
                           m_page.findChild<QCheckBox*>(),
                           m_page.findChild<QPushButton*>(),
                           &viewSwitch()};
    for (auto* chip : m_page.findChildren<FilterChip*>())
        if (chip->isVisible())
            wanted.append(chip);
    EXPECT_FALSE(m_page.findChild<QComboBox*>()->isEnabled()) << "a share is counted in US terms";
    for (QWidget* widget : wanted)
        EXPECT_TRUE(reached.contains(widget)) << widget->metaObject()->className();
}

TEST_F(PayPageTest, NarrowPagesPutTheTableUnderTheChart) {
    EXPECT_GT(table().mapTo(&m_page, QPoint()).x(), chart().mapTo(&m_page, QPoint()).x() + 300);
    m_page.resize(700, 900);
    QCoreApplication::processEvents();
    EXPECT_LT(table().mapTo(&m_page, QPoint()).x(), 100);
    EXPECT_GT(table().mapTo(&m_page, QPoint()).y(), chart().mapTo(&m_page, QPoint()).y());
}

} // namespace
} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/explore_page.h"

#include "app/words/numbers.h"
#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/pages/explore/browse_columns.h"
#include "ui/desktop/pages/explore/continue_card.h"
#include "ui/desktop/pages/explore/continue_item.h"
#include "ui/desktop/pages/explore/field_grid.h"
#include "ui/desktop/pages/explore/inventory.h"
#include "ui/desktop/pages/explore/link_row.h"
#include "ui/desktop/pages/explore/question.h"
#include "ui/desktop/pages/explore/worth_dialog.h"
#include "ui/desktop/pages/search/search_filter.h"

#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class ExplorePageTest : public ServicesTest {
protected:
    ExplorePageTest() { present(m_page); }
    ExplorePage m_page{m_services};
};

TEST_F(ExplorePageTest, ContinueIsAbsentBeforeFirstUse) {
    EXPECT_FALSE(named<QWidget>(m_page, "continue")->isVisible());
}

TEST_F(ExplorePageTest, DoorsLeadOnUntilSomethingIsKept) {
    QSignalSpy asked(&m_page, &Page::routeRequested);
    QTest::mouseClick(named<QWidget>(m_page, "door-questions"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Match, {}, u"part=interests"_s}));
    m_session.toggle({*db::ItemKey::parse("career:15-1252.00"), "Software Developers", {}, {}, {}});
    EXPECT_FALSE(named<QWidget>(m_page, "doors")->isVisible());
}

TEST_F(ExplorePageTest, ContinueShowsTheThreeNewestAndLeadsThere) {
    int minute = 10;
    for (const char* key : {"career:15-1252.00", "skill:2.B.3.e", "book:a-byte-of-python", "course:a/b"}) {
        m_now = "2026-08-03T14:" + std::to_string(++minute) + ":00Z";
        m_session.toggle({*db::ItemKey::parse(key), key, {}, {}, {}});
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(named<QWidget>(m_page, "continue")->isVisible());
    const QList<ContinueCard*> cards = m_page.findChildren<ContinueCard*>();
    ASSERT_EQ(cards.size(), 3);
    QSignalSpy asked(&m_page, &Page::routeRequested);
    QTest::keyClick(cards.at(1), Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Books, u"book:a-byte-of-python"_s, {}}));
}

TEST_F(ExplorePageTest, WhereTheWindowWasLeftComesFirst) {
    m_state.setValue(u"route"_s, u"careers/career:15-1252.00#pay"_s);
    m_page.open({});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QList<ContinueCard*> cards = m_page.findChildren<ContinueCard*>();
    ASSERT_EQ(cards.size(), 1);
    EXPECT_EQ(cards.first()->text(), u"Software Developers"_s);
    m_state.setValue(u"route"_s, u"careers/career:gone"_s);
    m_page.open({});
    EXPECT_FALSE(named<QWidget>(m_page, "continue")->isVisible());
}

TEST_F(ExplorePageTest, AFieldOpensItsCareers) {
    QSignalSpy asked(&m_page, &Page::routeRequested);
    QTest::mouseClick(named<QWidget>(m_page, "group-15"), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Search, {}, u"group=15"_s}));
}

TEST_F(ExplorePageTest, ArrowsMoveInBothDirections) {
    m_page.focusStart();
    auto* first = qobject_cast<LinkRow*>(QApplication::focusWidget());
    ASSERT_TRUE(first);
    const auto press = [](Qt::Key arrow) {
        QTest::keyClick(QApplication::focusWidget(), arrow);
        return QApplication::focusWidget();
    };
    const auto at = [this](const QWidget* widget) { return widget->mapTo(&m_page, QPoint()); };
    const QWidget* right = press(Qt::Key_Right);
    EXPECT_GT(at(right).x(), at(first).x());
    EXPECT_EQ(at(right).y(), at(first).y());
    EXPECT_EQ(press(Qt::Key_Left), first);
    const QWidget* below = press(Qt::Key_Down);
    EXPECT_EQ(at(below).x(), at(first).x());
    EXPECT_GT(at(below).y(), at(first).y());
    EXPECT_EQ(press(Qt::Key_Up), first);
    EXPECT_EQ(press(Qt::Key_Left), first) << "the edge";
}

TEST_F(ExplorePageTest, BrowsesByWhatWasCounted) {
    auto* columns = m_page.findChild<BrowseColumns*>();
    ASSERT_NE(columns, nullptr);
    QElapsedTimer timer;
    timer.start();
    while (!columns->isVisible() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    ASSERT_TRUE(columns->isVisible()) << "the counts come from a thread";
    const QList<LinkRow*> rows = columns->findChildren<LinkRow*>();
    ASSERT_FALSE(rows.isEmpty());
    QSignalSpy asked(&m_page, &Page::routeRequested);
    auto* technology = columns->findChild<LinkRow*>(u"browse-skill:tech/python"_s);
    ASSERT_NE(technology, nullptr);
    QTest::keyClick(technology, Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    const auto route = asked.at(0).at(0).value<Route>();
    EXPECT_EQ(route.page, PageId::Search);
    EXPECT_TRUE(filterFromText(route.queryText()).holds(db::Facet::Technology, "skill:tech/python"));
}

TEST_F(ExplorePageTest, EveryQuestionLeadsToSomethingTheCatalogHolds) {
    const std::vector<Question> questions = questionsFor(m_catalog);
    ASSERT_FALSE(questions.empty());
    QSignalSpy asked(&m_page, &Page::routeRequested);
    for (const Question& question : questions) {
        if (question.worth)
            continue;
        named<LinkRow>(m_page, ("question-" + question.id.toStdString()).c_str())->click();
        EXPECT_EQ(asked.takeLast().at(0).value<Route>(), question.route);
        if (!question.route.key.isEmpty()) {
            EXPECT_TRUE(m_catalog.titleOf(*db::ItemKey::parse(question.route.key.toStdString())).ok());
        }
    }
}

TEST_F(ExplorePageTest, NoHeadingStandsAboveNothing) {
    m_session.toggle({*db::ItemKey::parse("career:15-1252.00"), "Software Developers", {}, {}, {}});
    // Without a turn of the event loop: a picture may be taken at any time.
    for (const auto* card : m_page.findChildren<ContinueCard*>())
        EXPECT_TRUE(card->isVisible());
    EXPECT_TRUE(named<QWidget>(m_page, "continue")->isVisible());
}

TEST_F(ExplorePageTest, WhatPayIsWorthElsewhereIsReckonedFromThePricesOfBoth) {
    const auto prices = db::cityPrices(m_catalog);
    ASSERT_TRUE(prices.ok());
    ASSERT_GE(prices->size(), 2u);
    const auto& from = prices->front();
    const auto& to = prices->back();
    WorthDialog dialog(m_services, 85'000, QString::fromStdString(from.place.key.text()),
                       QString::fromStdString(to.place.key.text()), &m_page);
    dialog.show();
    const auto* answer = named<QLabel>(dialog, "worthAnswer");
    const QString worth =
        QString::fromStdString(app::withThousands(85'000 * to.level / from.level)) + u" USD"_s;
    EXPECT_TRUE(answer->text().contains(worth)) << answer->text().toStdString();
    named<QComboBox>(dialog, "worthTo")->setCurrentIndex(0);
    EXPECT_TRUE(answer->text().contains(u"buys what 85,000 USD"_s)) << answer->text().toStdString();
}

TEST_F(ExplorePageTest, TheInventoryCountsWhatIsThere) {
    const std::vector<InventoryLine> lines = inventoryOf(m_catalog);
    ASSERT_EQ(lines.size(), 6U);
    EXPECT_EQ(lines[0].id, u"careers"_s);
    EXPECT_EQ(lines[0].number, QLocale().toString(m_catalog.careers()->size()));
    EXPECT_EQ(lines.back().number, QLocale().toString(m_catalog.sources()->size()));
    const auto* see = named<QAbstractButton>(m_page, "see-sources");
    EXPECT_EQ(see->text(), lines.back().words) << "words and a link beside them have no room for both";
    EXPECT_GE(see->width(), see->sizeHint().width());
    named<QAbstractButton>(m_page, "see-sources")->click();
    auto* dialog = m_page.findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* list = dialog->findChild<QListView*>();
    EXPECT_EQ(list->model()->rowCount(), static_cast<int>(m_catalog.sources()->size()));
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(m_dialogs.opened.size(), 1);
}

TEST(FieldGrid, FewerColumnsWhereThereIsLessRoom) {
    std::vector<db::CareerGroup> groups;
    for (int i = 0; i < 22; ++i)
        groups.push_back({std::to_string(i + 11), "Field " + std::to_string(i), i});
    FieldGrid grid(groups, nullptr);
    grid.resize(1160, 300);
    grid.show();
    EXPECT_EQ(grid.columns(), 4);
    grid.resize(500, 600);
    EXPECT_EQ(grid.columns(), 2);
    const QList<LinkRow*> rows = grid.findChildren<LinkRow*>();
    ASSERT_EQ(rows.size(), 22);
    for (const LinkRow* row : rows)
        EXPECT_TRUE(grid.rect().contains(row->geometry().center()));
}

TEST(ContinueItems, SaysTodayYesterdayOrTheDay) {
    const std::vector<db::Bookmark> kept{
        {db::CareerKey::trusted("career:15-1252.00"), "Software Developers", {}, {}, "2026-08-03T12:00:00Z"},
        {db::CourseKey::trusted("course:a/b"), "B", "Provider", {}, "2026-08-02T12:00:00Z"},
        {db::BookKey::trusted("book:c"), "C", {}, {}, "2026-07-01T12:00:00Z"}};
    const std::vector<ContinueItem> items = continueItems(kept, std::nullopt, QDate(2026, 8, 3));
    ASSERT_EQ(items.size(), 3U);
    EXPECT_EQ(items[0].second, u"Starred today"_s);
    EXPECT_EQ(items[1].second, u"Starred yesterday"_s);
    EXPECT_EQ(items[1].first, u"Course · Provider"_s);
    EXPECT_TRUE(items[2].second.contains(u"2026"_s));
    EXPECT_EQ(items[0].route, (Route{PageId::Careers, u"career:15-1252.00"_s, {}}));

    const std::vector<ContinueItem> after = continueItems(kept, kept[1], QDate(2026, 8, 3));
    ASSERT_EQ(after.size(), 3U);
    EXPECT_EQ(after[0].title, u"B"_s);
    EXPECT_EQ(after[0].second, u"Where you left off"_s);
    EXPECT_EQ(after[1].title, u"Software Developers"_s) << "what was left off is not said twice";
}

TEST_F(ExplorePageTest, AWindowThatGetsNarrowCutsNothing) {
    for (const int width : {1240, 548, 900, 440, 0, 1240, 548, 900, 440}) {
        if (width == 0) { // the second half with cards to continue with in the place of the doors
            for (const char* key : {"career:15-1252.00", "book:a-byte-of-python", "course:a/b"})
                m_session.toggle({*db::ItemKey::parse(key), key, {}, {}, {}});
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            ASSERT_TRUE(named<QWidget>(m_page, "continue")->isVisible());
            continue;
        }
        m_page.resize(width, 800);
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        for (const auto* widget : m_page.findChildren<QWidget*>())
            if (widget->isVisible() && widget->width() > 0) {
                EXPECT_LE(widget->mapTo(&m_page, QPoint(widget->width(), 0)).x(), width)
                    << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
            }
    }
}

} // namespace
} // namespace waymark::ui

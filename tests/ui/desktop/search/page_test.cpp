// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/search_box.h"
#include "ui/desktop/pages/search/result_header.h"
#include "ui/desktop/pages/search/search_page.h"

#include <QAction>
#include <QListView>
#include <QtTest/QTest>

namespace {

using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

class SearchPageTest : public ProgramFixture {
protected:
    void SetUp() override {
        start();
        window().action(ActionId::Find)->trigger();
    }
    SearchPage* page() { return qobject_cast<SearchPage*>(window().navigator().page()); }
    QWidget* line() { return window().searchBox().findChild<QWidget*>(u"search"_s); }
    QListView* list() { return page()->findChild<QListView*>(); }
    void type(const QString& text) {
        QTest::keyClicks(line(), text);
        ASSERT_NE(page(), nullptr);
        ASSERT_TRUE(waitFor([this] { return !page()->busy(); }));
    }
    QString selected() { return page()->current().key; }
};

TEST_F(SearchPageTest, ShowsResultsWhileTheBoxKeepsTheFocus) {
    type(u"backend"_s);
    EXPECT_FALSE(selected().isEmpty());
    EXPECT_EQ(window().focusWidget(), line());
    const QString first = selected();
    QTest::keyClick(line(), Qt::Key_Down);
    EXPECT_NE(selected(), first);
    QTest::keyClick(line(), Qt::Key_Up);
    EXPECT_EQ(selected(), first);
    EXPECT_EQ(window().focusWidget(), line());
}

TEST_F(SearchPageTest, EnterOpensAndBackReturnsToTheSelection) {
    type(u"backend"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    const QString key = selected();
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(window().navigator().here().key, key);
    EXPECT_NE(window().navigator().here().page, PageId::Search);
    window().navigator().back();
    EXPECT_EQ(window().navigator().here(), (Route{PageId::Search, key, u"backend"_s}));
    EXPECT_EQ(window().searchBox().text(), u"backend"_s);
}

TEST_F(SearchPageTest, EnterBeforeTheAnswerOpensItsFirstResult) {
    QTest::keyClicks(line(), u"backend"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return window().navigator().here().page != PageId::Search; }));
}

TEST_F(SearchPageTest, ATypoIsCorrectedAndTheCorrectionShown) {
    type(u"backend enginer"_s);
    const auto* header = page()->findChild<ResultHeader*>();
    EXPECT_TRUE(header->correctionText().contains(u"backend engineer"_s))
        << header->correctionText().toStdString();
}

TEST_F(SearchPageTest, TheSelectedResultIsStarredByKey) {
    type(u"backend"_s);
    const QString key = selected();
    window().action(ActionId::Star)->trigger();
    EXPECT_TRUE(list()->currentIndex().isValid());
    EXPECT_EQ(selected(), key);
    window().navigator().go(routeToItem(key));
    window().action(ActionId::Undo)->trigger();
    EXPECT_EQ(window().navigator().here().key, key);
}

TEST_F(SearchPageTest, AnyTextIsAQuestion) {
    for (const auto& text : {u"c++"_s, u"c#"_s, u"\"unbalanced"_s, u"don't"_s, u"AND OR"_s, u"(*"_s}) {
        window().searchBox().setText({});
        type(text);
        EXPECT_EQ(page()->current().anchor, text);
    }
}

TEST_F(SearchPageTest, AClickOnTheStarKeepsAndDoesNotOpen) {
    type(u"backend"_s);
    window().resize(1200, 800);
    QCoreApplication::processEvents();
    const QRect row = list()->visualRect(list()->currentIndex());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {row.right() - 26, row.top() + 14});
    EXPECT_EQ(window().navigator().here().page, PageId::Search);
    EXPECT_TRUE(window().action(ActionId::Undo)->isEnabled());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {row.left() + 80, row.top() + 14});
    EXPECT_NE(window().navigator().here().page, PageId::Search);
}

} // namespace

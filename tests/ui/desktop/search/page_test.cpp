// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/search_box.h"
#include "ui/desktop/navigation/suggestion_list.h"
#include "ui/desktop/pages/search/facet_panel.h"
#include "ui/desktop/pages/search/no_results.h"
#include "ui/desktop/pages/search/result_header.h"
#include "ui/desktop/pages/search/search_page.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QAction>
#include <QListView>
#include <QtTest/QTest>

#include <algorithm>

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
    QListView* list() { return page()->findChild<QListView*>(u"results"_s); }
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
    EXPECT_EQ(window().navigator().here(), searchRoute(u"backend"_s, {}, key));
    EXPECT_EQ(window().searchBox().text(), u"backend"_s);
}

TEST_F(SearchPageTest, KeysAloneLeadFromTheBoxToAPageAndBack) {
    window().navigator().go({PageId::Careers});
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        auto* focus = window().focusWidget();
        QTest::keyClick(focus ? focus : &window(), key, with);
    };
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_EQ(window().focusWidget(), line());
    for (const auto key : {Qt::Key_B, Qt::Key_A, Qt::Key_C, Qt::Key_K, Qt::Key_E, Qt::Key_N, Qt::Key_D})
        press(key);
    ASSERT_TRUE(waitFor([this] { return page() && !page()->busy() && !selected().isEmpty(); }));
    press(Qt::Key_Down);
    const QString key = selected();
    press(Qt::Key_Return);
    ASSERT_EQ(window().navigator().here().key, key);
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window().navigator().here(), searchRoute(u"backend"_s, {}, key));
    EXPECT_EQ(window().focusWidget(), line()) << "the next letter goes on with the question";
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window().navigator().here().key, key);
}

TEST_F(SearchPageTest, NothingFoundSaysWhyAndOffersWaysOn) {
    window().resize(1440, 900);
    type(u"lang:tlh"_s);
    const auto said = [this](const QString& words) {
        const auto labels = page()->findChildren<QWidget*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QWidget* each) {
            const auto* label = qobject_cast<const TextLabel*>(each);
            return label && label->isVisible() && label->text().contains(words);
        });
    };
    EXPECT_TRUE(waitFor([&] { return said(u"Nothing in this catalog has Language: "_s); }));
    EXPECT_TRUE(page()->findChild<FilterChip*>()) << "what was typed can be taken off";
    const auto way = [this] { return page()->findChild<LinkLabel*>(u"careers-instead"_s); };
    ASSERT_TRUE(waitFor([&] { return way() && way()->isVisible(); }));
    QTest::mouseClick(way(), Qt::LeftButton);
    EXPECT_EQ(window().navigator().here().page, PageId::Careers);
}

TEST_F(SearchPageTest, EnterBeforeTheAnswerOpensItsFirstResult) {
    QTest::keyClicks(line(), u"backend"_s);
    ASSERT_NE(page(), nullptr);
    ASSERT_TRUE(page()->busy()) << "the answer has not come";
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return window().navigator().here().page != PageId::Search; }));
    const QString key = window().navigator().here().key;
    ASSERT_FALSE(key.isEmpty());
    window().navigator().back();
    ASSERT_TRUE(waitFor([&] { return page() && !page()->busy() && selected() == key; }));
    for (int row = 0; row < list()->currentIndex().row(); ++row)
        EXPECT_FALSE(list()->model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable)) << "a result stands before it";
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
        EXPECT_EQ(searchWords(page()->current()), text);
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

TEST_F(SearchPageTest, BrowsesWithoutAWordAndTheBoxNarrows) {
    window().navigator().go({PageId::Search, {}, u"kind=career"_s});
    ASSERT_TRUE(waitFor([this] { return page() && !page()->busy(); }));
    const int all = list()->model()->rowCount();
    EXPECT_GT(all, 5);
    EXPECT_EQ(window().focusWidget(), line()) << "one may go on typing";
    type(u"backend"_s);
    EXPECT_LT(list()->model()->rowCount(), all);
    EXPECT_EQ(searchFilterText(page()->current()), u"kind=career"_s) << "what was chosen goes on narrowing";
}

TEST_F(SearchPageTest, FacetsAreChosenByKeyAndTakenOffAsChips) {
    type(u"python"_s);
    auto* facets = page()->findChild<FacetPanel*>();
    ASSERT_TRUE(waitFor([&] { return facets->model()->rowCount() > 0; }));
    QModelIndex books;
    for (int row = 0; row < facets->model()->rowCount(); ++row)
        if (facets->model()->index(row, 0).data().toString() == u"Books"_s)
            books = facets->model()->index(row, 0);
    ASSERT_TRUE(books.isValid());
    facets->setFocus();
    facets->setCurrentIndex(books);
    QTest::keyClick(facets, Qt::Key_Space);
    ASSERT_TRUE(waitFor([this] { return !page()->busy(); }));
    EXPECT_EQ(searchFilterText(page()->current()), u"kind=book"_s);
    const auto chips = page()->findChildren<FilterChip*>();
    ASSERT_EQ(chips.size(), 1);
    QTest::keyClick(chips.front(), Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return !page()->busy(); }));
    EXPECT_EQ(searchFilterText(page()->current()), QString());
}

TEST_F(SearchPageTest, AFieldWordIsAChipAndGoesFromTheText) {
    type(u"kind:book python"_s);
    const auto chips = page()->findChildren<FilterChip*>();
    ASSERT_EQ(chips.size(), 1);
    EXPECT_EQ(chips.front()->text(), u"Books"_s);
    QTest::keyClick(chips.front(), Qt::Key_Delete);
    EXPECT_EQ(window().searchBox().text(), u"python"_s);
}

TEST_F(SearchPageTest, NothingFoundSaysWhichFilterToRemove) {
    window().navigator().go(searchRoute(u"python"_s, u"kind=book&lang=tlh"_s));
    auto* none = page()->findChild<NoResults*>();
    ASSERT_TRUE(waitFor([&] { return !page()->busy(); }));
    EXPECT_TRUE(none->reason().contains(u"Language"_s)) << none->reason().toStdString();
    auto* way = none->findChild<QAbstractButton*>(
        u"release-"_s + QString::number(static_cast<int>(waymark::db::Facet::Language)));
    ASSERT_NE(way, nullptr);
    way->click();
    ASSERT_TRUE(waitFor([this] { return !page()->busy(); }));
    EXPECT_GT(list()->model()->rowCount(), 0);
    EXPECT_EQ(searchFilterText(page()->current()), u"kind=book"_s);
}

TEST_F(SearchPageTest, SearchesMadeBeforeAreOfferedByTheEmptyBox) {
    type(u"backend"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_NE(window().navigator().here().page, PageId::Search);
    window().action(ActionId::Find)->trigger();
    QTest::keyClick(line(), Qt::Key_Down);
    const auto& offered = window().searchBox().suggestions();
    ASSERT_TRUE(offered.isOpen());
    ASSERT_NE(offered.current(), nullptr);
    EXPECT_EQ(offered.current()->words, u"backend"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(window().navigator().here().page, PageId::Search);
    EXPECT_EQ(window().searchBox().text(), u"backend"_s);
    EXPECT_FALSE(offered.isOpen());
    QTest::keyClick(line(), Qt::Key_Escape);
    window().action(ActionId::Find)->trigger();
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Up); // none, then the last: forget
    QTest::keyClick(line(), Qt::Key_Up);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_Down);
    EXPECT_FALSE(offered.isOpen()) << "nothing is left to offer";
}

TEST_F(SearchPageTest, FieldsAreCompletedAndTabTakesThem) {
    QTest::keyClicks(line(), u"prov"_s);
    ASSERT_TRUE(waitFor([this] { return !window().searchBox().rest().isEmpty(); }));
    EXPECT_EQ(window().searchBox().rest(), u"ider:"_s);
    QTest::keyClick(line(), Qt::Key_Tab);
    EXPECT_EQ(window().searchBox().text(), u"provider:"_s);
    const auto& offered = window().searchBox().suggestions();
    ASSERT_TRUE(waitFor([&] { return offered.isOpen(); }));
    const QString first = offered.suggestions().front().text;
    EXPECT_TRUE(first.startsWith(u"provider:"_s)) << first.toStdString();
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(window().searchBox().text(), first);
    EXPECT_EQ(window().focusWidget(), line());
}

TEST_F(SearchPageTest, LettersTypedOnTheListGoIntoTheBox) {
    type(u"back"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E);
    EXPECT_EQ(window().searchBox().text(), u"backe"_s);
    EXPECT_EQ(window().focusWidget(), line());
}

TEST_F(SearchPageTest, BackFromAResultLandsInTheBoxOnTheSameSelection) {
    type(u"backend"_s);
    QTest::keyClick(line(), Qt::Key_Down);
    const QString key = selected();
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_NE(window().focusWidget(), line());
    QTest::keyClick(window().focusWidget(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(selected(), key);
    EXPECT_EQ(window().focusWidget(), line()) << "arrows and Enter go on from here";
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(window().navigator().here().key, key);
}

TEST_F(SearchPageTest, OneRankedListHasNoHeadings) {
    window().navigator().go(searchRoute(u"backend"_s, u"list=one"_s));
    ASSERT_TRUE(waitFor([this] { return !page()->busy() && list()->model()->rowCount() > 0; }));
    for (int row = 0; row < list()->model()->rowCount(); ++row)
        EXPECT_TRUE(list()->model()->index(row, 0).flags() & Qt::ItemIsSelectable) << row;
}

TEST_F(SearchPageTest, ASavedSearchIsOfferedAgainWithWhatNarrowedIt) {
    window().navigator().go(searchRoute(u"python"_s, u"kind=book"_s));
    ASSERT_TRUE(waitFor([this] { return page() && !page()->busy(); }));
    auto* save = page()->findChild<QAbstractButton*>(u"save-search"_s);
    ASSERT_TRUE(save->isEnabled());
    save->click();
    EXPECT_FALSE(save->isEnabled()) << "it is saved already";
    window().navigator().go({PageId::Careers, {}, {}});
    window().action(ActionId::Find)->trigger();
    QTest::keyClick(line(), Qt::Key_Down);
    const auto& offered = window().searchBox().suggestions().suggestions();
    ASSERT_FALSE(offered.empty());
    EXPECT_EQ(offered.back().kind, Suggestion::Kind::Saved);
    EXPECT_EQ(offered.back().route, searchRoute(u"python"_s, u"kind=book"_s));
    window().action(ActionId::Undo)->trigger();
    window().navigator().go(searchRoute(u"python"_s, u"kind=book"_s));
    EXPECT_TRUE(save->isEnabled());
}

} // namespace

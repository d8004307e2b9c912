// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/courses_page.h"

#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/pages/learning/books_page.h"
#include "ui/desktop/pages/search/facet_panel.h"
#include "ui/desktop/pages/search/result_delegate.h"
#include "ui/desktop/widgets/filter_chip.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

const auto fullCourse = u"course:example-academy/databases-1"_s;

class CoursesPageTest : public ServicesTest {
protected:
    CoursesPageTest() {
        present(m_page);
        EXPECT_TRUE(waitFilled(m_page));
    }
    void open(const Route& route) {
        m_page.open(route);
        EXPECT_TRUE(waitFilled(m_page));
    }
    QListView& list() { return *named<QListView>(m_page, "list"); }
    QString count() { return named<QLabel>(m_page, "count")->text(); }
    QString fact(const char* id) {
        return named<QLabel>(m_page, ("fact-" + std::string(id)).c_str())->text();
    }
    void type(const QString& words) {
        QTest::keyClicks(named<QLineEdit>(m_page, "filter"), words);
        EXPECT_TRUE(waitFilled(m_page));
    }
    CoursesPage m_page{m_services};
};

TEST_F(CoursesPageTest, TypingNarrowsTheListAndCounts) {
    const int all = list().model()->rowCount();
    type(u"DATABASES example 1"_s);
    ASSERT_EQ(list().model()->rowCount(), 1);
    EXPECT_EQ(count(), u"1 of %1"_s.arg(all));
    EXPECT_EQ(m_page.current().key, fullCourse) << "the first row that is left is shown";
}

TEST_F(CoursesPageTest, WhatTheSourceDoesNotStateIsSaid) {
    open({PageId::Courses, u"course:alison.com/python-for-beginners"_s, {}});
    EXPECT_EQ(fact("level"), u"introductory"_s);
    EXPECT_EQ(fact("hours"), u"not stated"_s);
    EXPECT_EQ(fact("checked"), u"never"_s);
    EXPECT_EQ(fact("price"), u"free"_s);
    open({PageId::Courses, fullCourse, {}});
    EXPECT_EQ(fact("price"), u"49 USD"_s);
    EXPECT_EQ(fact("hours"), QLocale().toString(12.5));
    EXPECT_NE(fact("checked"), u"never"_s);
    EXPECT_TRUE(fact("rating").contains(u"by 321 people"_s)) << "a mean says of how many";
    EXPECT_TRUE(fact("rating").endsWith(u"in 2026"_s)) << "and of when";
    EXPECT_EQ(fact("listed-as"), u"DATABASES, PART 1 [2024]"_s);
}

TEST_F(CoursesPageTest, NoMatchSaysWhyAndOffersAWayOut) {
    type(u"qqqq"_s);
    EXPECT_FALSE(list().isVisible());
    EXPECT_TRUE(m_page.current().key.isEmpty());
    QTest::keyClick(named<QLineEdit>(m_page, "filter"), Qt::Key_Escape);
    EXPECT_TRUE(waitFilled(m_page));
    EXPECT_TRUE(list().isVisible());
    EXPECT_FALSE(m_page.current().key.isEmpty());
}

TEST_F(CoursesPageTest, AFacetIsChosenByKeysAndItsChipTakesItOff) {
    const int all = list().model()->rowCount();
    auto* panel = m_page.findChild<FacetPanel*>();
    ASSERT_NE(panel, nullptr);
    ASSERT_TRUE(waitFor([panel] { return panel->model()->rowCount() > 0; }));
    named<FilterChip>(m_page, "filters")->click();
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    const QModelIndexList spanish = panel->model()->match(panel->model()->index(0, 0), Qt::DisplayRole,
                                                          u"Spanish"_s, 1, Qt::MatchExactly);
    ASSERT_EQ(spanish.size(), 1);
    panel->setCurrentIndex(spanish.front());
    QTest::keyClick(panel, Qt::Key_Return);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    ASSERT_TRUE(waitFilled(m_page));
    EXPECT_EQ(list().model()->rowCount(), 2);
    EXPECT_EQ(m_page.current().queryText(), u"lang=es"_s);
    for (auto* chip : m_page.findChildren<FilterChip*>())
        if (chip->text() == u"Spanish"_s)
            QTest::keyClick(chip, Qt::Key_Delete);
    ASSERT_TRUE(waitFilled(m_page));
    EXPECT_EQ(list().model()->rowCount(), all);
}

TEST_F(CoursesPageTest, ATopicHoldsWhatLiesBelowIt) {
    open({PageId::Courses, {}, u"topic=topic:database"_s});
    const QModelIndexList sqlOnly =
        list().model()->match(list().model()->index(0, 0), Qt::DisplayRole,
                              u"CS50’s Introduction to Databases with SQL"_s, 1, Qt::MatchExactly);
    EXPECT_EQ(sqlOnly.size(), 1) << "filed under SQL, which is below databases";
    const int databases = list().model()->rowCount();
    open({PageId::Courses, u"topic:sql"_s, {}});
    EXPECT_LT(list().model()->rowCount(), databases);
    EXPECT_EQ(m_page.current().queryText(), u"topic=topic:sql"_s);
}

TEST_F(CoursesPageTest, ALinkIsStrongerThanFiltersLeftOn) {
    type(u"linux"_s);
    open({PageId::Courses, fullCourse, {}});
    EXPECT_EQ(m_page.current(), (Route{PageId::Courses, fullCourse, {}}));
    EXPECT_TRUE(named<QLineEdit>(m_page, "filter")->text().isEmpty());
}

TEST_F(CoursesPageTest, SpaceAndTheStarsAreaKeepOnDisk) {
    const QModelIndex second = list().model()->index(1, 0);
    list().setCurrentIndex(second);
    const QString key = m_page.current().key;
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(keysOnDisk(), QStringList{key});
    const QPoint star = ResultDelegate::starArea(list().visualRect(second)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, star);
    EXPECT_TRUE(keysOnDisk().isEmpty());
    QTest::mouseClick(named<QAbstractButton>(m_page, "star"), Qt::LeftButton);
    EXPECT_EQ(keysOnDisk(), QStringList{key});
}

TEST_F(CoursesPageTest, TheButtonOpensTheRememberedLink) {
    open({PageId::Courses, fullCourse, {}});
    named<QAbstractButton>(m_page, "open-in-browser")->click();
    EXPECT_EQ(m_dialogs.opened, QStringList{u"https://example.org/courses/databases-1"_s});
}

TEST_F(CoursesPageTest, RowsPassedWithTheArrowKeysAreOneStep) {
    QSignalSpy changed(&m_page, &Page::routeChanged);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(named<QLineEdit>(m_page, "filter"), Qt::Key_Down);
    EXPECT_EQ(changed.count(), 0);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).value<Route>(), m_page.current());
    EXPECT_EQ(list().currentIndex().row(), 5);
}

TEST_F(CoursesPageTest, AnUnknownKeyShowsASentence) {
    open({PageId::Courses, u"course:gone/away"_s, {}});
    EXPECT_EQ(m_page.current().key, u"course:gone/away"_s);
    bool said = false;
    const QList<QLabel*> labels = m_page.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said = said || label->text().contains(u"course:gone/away"_s);
    EXPECT_TRUE(said);
}

TEST_F(CoursesPageTest, FiltersAreRememberedForTheNextRun) {
    open({PageId::Courses, {}, u"lang=es"_s});
    type(u"linux"_s);
    CoursesPage next(m_services);
    present(next);
    EXPECT_EQ(next.current().queryText(), u"q=linux&lang=es"_s);
}

TEST_F(CoursesPageTest, FiltersOfAVersionBeforeAreRead) {
    m_state.setValue(u"courses.filters"_s, u"language=es&price=free&text=linux"_s);
    CoursesPage next(m_services);
    present(next);
    EXPECT_EQ(next.current().queryText(), u"q=linux&lang=es&free=yes"_s);
}

TEST_F(CoursesPageTest, ATopicOfTheDetailNarrowsTheList) {
    QSignalSpy changed(&m_page, &Page::routeChanged);
    open({PageId::Courses, fullCourse, {}});
    named<QAbstractButton>(m_page, "link-topic:sql")->click();
    EXPECT_EQ(m_page.current(), (Route{PageId::Courses, fullCourse, u"topic=topic:sql"_s}));
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(CoursesPageTest, WhatACourseTeachesLeadsToTheSkillAndSaysWhy) {
    QSignalSpy asked(&m_page, &Page::routeRequested);
    open({PageId::Courses, u"course:alison.com/python-for-beginners"_s, {}});
    auto* python = named<QAbstractButton>(m_page, "link-skill:tech/python");
    EXPECT_TRUE(python->toolTip().contains(u"Python"_s)) << python->toolTip().toStdString();
    python->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).value<Route>(), (Route{PageId::Skills, u"skill:tech/python"_s, {}}));
}

TEST_F(CoursesPageTest, BooksSayFormatsLicenceAndYear) {
    BooksPage page(m_services);
    present(page);
    page.open({PageId::Books, u"book:9780000000019"_s, {}});
    EXPECT_EQ(named<QLabel>(page, "fact-formats")->text(), u"HTML"_s);
    EXPECT_EQ(named<QLabel>(page, "fact-licence")->text(), u"CC BY"_s);
    EXPECT_EQ(named<QLabel>(page, "fact-year")->text(), u"2021"_s);
    BooksPage narrowed(m_services);
    present(narrowed);
    narrowed.open({PageId::Books, {}, u"format=epub"_s});
    ASSERT_TRUE(waitFilled(narrowed)) << "lists are read on a thread of their own";
    EXPECT_GT(named<QListView>(narrowed, "list")->model()->rowCount(), 0);
    EXPECT_TRUE(waitFor([&] { return narrowed.current().key == u"book:a-byte-of-python"_s; }));
}

} // namespace
} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one list of careers, skills, courses and books over the fixture catalog.
#include "ui/desktop/pages/browse/browse_list.h"

#include "tests/ui/desktop/learning/services_fixture.h"
#include "ui/desktop/pages/browse/learner_languages.h"
#include "ui/desktop/pages/search/result_delegate.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/text_label.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

const QString nurses = u"career:29-1141.00"_s;

class BrowseListTest : public ServicesTest {
protected:
    static BrowseKind kindOf(db::ItemKind kind) {
        return {kind,          u"things"_s,
                u"Things"_s,   u"none"_s,
                u"no match"_s, {db::SortOrder::Relevance, db::SortOrder::Title, db::SortOrder::HighestPay}};
    }
    void fill(BrowseList& list, const QString& query = {}) {
        list.resize(300, 700);
        list.show();
        list.open(QUrlQuery(query));
        ASSERT_TRUE(waitFor([&list] { return !list.busy(); }));
    }
    static QStringList titles(const BrowseList& list) {
        QStringList all;
        const auto* model = list.view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }
    void type(BrowseList& list, const QString& words) {
        QTest::keyClicks(list.findChild<QLineEdit*>(u"filter"_s), words);
        ASSERT_TRUE(waitFor([&list] { return !list.busy(); }));
    }
};

TEST_F(BrowseListTest, AListThatTakesLongSaysSoUntilItIsThere) {
    BrowseList list(m_services, kindOf(db::ItemKind::Course), nullptr);
    list.resize(300, 700);
    list.show();
    list.open({});
    auto* slow = list.findChild<QTimer*>(u"slow-reading"_s);
    ASSERT_TRUE(slow && slow->isActive());
    QMetaObject::invokeMethod(slow, "timeout", Qt::DirectConnection); // the time is over before the answer is there
    const auto says = [&list] {
        const auto labels = list.findChildren<TextLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const TextLabel* label) {
            return label->isVisible() && label->text() == u"Reading the catalog..."_s;
        });
    };
    EXPECT_TRUE(says());
    ASSERT_TRUE(waitFor([&list] { return !list.busy(); }));
    EXPECT_FALSE(says());
    EXPECT_TRUE(list.view()->isVisible());
}

TEST_F(BrowseListTest, TheLearnersLanguageComesFirstThenEnglish) {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Spanish));
    EXPECT_EQ(learnerLanguages(), (std::vector<std::string>{"es", "en"}));
    BrowseList list(m_services, kindOf(db::ItemKind::Course), nullptr);
    QLocale::setDefault(before);
    fill(list);
    std::vector<std::string> languages;
    for (int row = 0; row < list.view()->model()->rowCount(); ++row) {
        list.view()->setCurrentIndex(list.view()->model()->index(row, 0));
        languages.push_back(
            m_catalog.course(db::CourseKey::trusted(list.selected().toStdString()))->language);
    }
    const auto place = [](const std::string& language) {
        return language.empty() || language == "es" ? 0 : language == "en" ? 1 : 2;
    };
    EXPECT_EQ(languages.front(), "es");
    EXPECT_TRUE(std::is_sorted(languages.begin(), languages.end(),
                               [&](const auto& a, const auto& b) { return place(a) < place(b); }));
}

TEST_F(BrowseListTest, OrderByTitleIsInTheQuery) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list, u"sort=title"_s);
    QStringList sorted = titles(list);
    sorted.sort(Qt::CaseInsensitive);
    EXPECT_EQ(titles(list), sorted);
    EXPECT_EQ(list.queryText(), u"sort=title"_s);
}

TEST_F(BrowseListTest, EscTakesTheWordsAndLeavesTheChosenRowChosenAndInSight) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list);
    const int all = list.view()->model()->rowCount();
    type(list, u"nurses"_s);
    ASSERT_EQ(list.view()->model()->rowCount(), 1);
    list.select(nurses);
    QTest::keyClick(list.findChild<QLineEdit*>(u"filter"_s), Qt::Key_Escape);
    ASSERT_TRUE(waitFor([&list] { return !list.busy(); }));
    EXPECT_EQ(list.view()->model()->rowCount(), all);
    EXPECT_EQ(list.selected(), nurses);
    EXPECT_TRUE(
        list.view()->viewport()->rect().contains(list.view()->visualRect(list.view()->currentIndex())));
}

TEST_F(BrowseListTest, LettersTypedOnTheRowsNarrow) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list);
    QTest::keyClicks(list.view(), u"n"_s);
    EXPECT_EQ(list.findChild<QLineEdit*>(u"filter"_s)->text(), u"n"_s);
}

TEST_F(BrowseListTest, ALinkIsStrongerThanWhatNarrows) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list, u"group=15"_s);
    QSignalSpy chosen(&list, &BrowseList::chosen);
    list.selectLinked(nurses);
    ASSERT_TRUE(waitFor([&list] { return list.selected() == nurses; }));
    EXPECT_TRUE(list.queryText().isEmpty());
    EXPECT_EQ(chosen.count(), 0) << "the program moved the selection, not the person";
    list.selectLinked(u"career:nobody"_s);
    ASSERT_TRUE(waitFor([&list] { return !list.busy(); }));
    EXPECT_TRUE(list.selected().isEmpty());
}

TEST_F(BrowseListTest, WhatNarrowsIsRememberedAndItsChipTakesItOff) {
    {
        BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
        fill(list, u"group=29"_s);
        type(list, u"n"_s);
    }
    BrowseList again(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(again);
    EXPECT_EQ(again.queryText(), u"q=n&group=29"_s);
    for (auto* chip : again.findChildren<FilterChip*>())
        if (chip->form() == FilterChip::Form::Set)
            QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_EQ(again.queryText(), u"q=n"_s);
}

TEST_F(BrowseListTest, SpaceAndTheStarKeep) {
    BrowseList list(m_services, kindOf(db::ItemKind::Career), nullptr);
    fill(list);
    list.select(nurses);
    QTest::keyClick(list.view(), Qt::Key_Space);
    EXPECT_TRUE(m_session.isKept(nurses));
    const QRect row = list.view()->visualRect(list.view()->currentIndex());
    QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, ResultDelegate::starArea(row).center());
    EXPECT_FALSE(m_session.isKept(nurses));
}

} // namespace
} // namespace waymark::ui

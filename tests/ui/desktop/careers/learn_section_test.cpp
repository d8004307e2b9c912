// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/careers_page.h"

#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/frame/web_places.h"
#include "ui/desktop/pages/careers/career_view.h"
#include "ui/desktop/pages/careers/sections/learn_section.h"
#include "ui/desktop/pages/careers/sections/path_row.h"
#include "ui/desktop/pages/careers/sections/topic_row.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/text_label.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

class LearnSectionTest : public CareersTest {
protected:
    LearnSectionTest() {
        page.resize(1240, 828);
        page.show();
    }
    QWidget* section(const QString& key) {
        page.open(sectionRoute(key, {}));
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
        return page.findChild<QWidget*>(u"learnSection"_s);
    }
    static QStringList said(const QWidget& section) {
        QStringList words;
        for (const auto* label : section.findChildren<TextLabel*>())
            words << label->text();
        return words;
    }

    CareersPage page{services};
};

TEST_F(LearnSectionTest, FoundationsComeBeforeTheCoreAndTools) {
    const QWidget* learn = section(u"career:backend-software-engineer"_s);
    ASSERT_NE(learn, nullptr);
    const QStringList words = said(*learn);
    const auto at = [&](const QString& part) {
        const auto found =
            std::find_if(words.begin(), words.end(), [&](const QString& one) { return one.contains(part); });
        EXPECT_NE(found, words.end()) << part.toStdString();
        return found - words.begin();
    };
    EXPECT_LT(at(u"Foundations"_s), at(u"Algorithms and data structures"_s));
    EXPECT_LT(at(u"Algorithms"_s), at(u"Core"_s));
    EXPECT_LT(at(u"Databases and SQL"_s), at(u"Tools"_s));
    EXPECT_LT(at(u"Tools"_s), at(u"Java"_s));
    EXPECT_GE(learn->findChildren<TopicItem*>().size(), 3);
}

TEST_F(LearnSectionTest, ByRelevanceIsEveryCourseAndBookInTables) {
    const QWidget* learn = section(u"career:backend-software-engineer"_s);
    ASSERT_NE(learn, nullptr);
    EXPECT_TRUE(learn->findChildren<PathRow*>().isEmpty()) << "built only when asked for";
    auto* choice = learn->findChild<SegmentedSwitch*>();
    ASSERT_TRUE(choice->isVisible());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Right);
    QApplication::processEvents();
    const auto rows = learn->findChildren<PathRow*>();
    ASSERT_FALSE(rows.isEmpty());
    EXPECT_TRUE(rows.front()->isVisible());
    EXPECT_FALSE(learn->findChildren<TopicItem*>().front()->isVisible());
    QTest::keyClick(choice, Qt::Key_Left);
    EXPECT_TRUE(learn->findChildren<TopicItem*>().front()->isVisible());
    EXPECT_FALSE(rows.front()->isVisible());
}

TEST_F(LearnSectionTest, TheGuessChangesTheWeeksAndIsRemembered) {
    section(u"career:backend-software-engineer"_s);
    auto* weeks = page.findChild<TextLabel*>(u"learnWeeks"_s);
    auto* hours = page.findChild<QSpinBox*>(u"learnHours"_s);
    ASSERT_NE(weeks, nullptr);
    const QString before = weeks->text();
    hours->setValue(2);
    EXPECT_NE(weeks->text(), before);
    EXPECT_EQ(state.value(u"learn.hours"_s).toInt(), 2);
    section(u"career:29-1141.00"_s);
    section(u"career:backend-software-engineer"_s);
    EXPECT_EQ(page.findChild<QSpinBox*>(u"learnHours"_s)->value(), 2);
}

TEST_F(LearnSectionTest, ThePanelStandsBelowWhereThereIsNoRoom) {
    page.resize(1440, 828);
    section(u"career:backend-software-engineer"_s);
    auto* learn = page.findChild<LearnSection*>();
    EXPECT_FALSE(learn->isStacked());
    page.resize(900, 828);
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    EXPECT_TRUE(learn->isStacked());
    const auto* panel = page.findChild<QWidget*>(u"learnPanel"_s);
    EXPECT_LE(panel->mapTo(learn, QPoint(panel->width(), 0)).x(), learn->width());
    for (const auto* field : panel->findChildren<QSpinBox*>())
        EXPECT_GE(field->height(), field->sizeHint().height()) << "flattened";
}

TEST_F(LearnSectionTest, APlanAndTheFirstTopicsStandInTheSummary) {
    section(u"career:backend-software-engineer"_s);
    QSignalSpy asked(&page, &Page::routeRequested);
    auto* first = page.findChild<QWidget*>(u"learnFirst"_s);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->findChildren<TopicRow*>().size(), 2);
    first->findChild<LinkLabel*>(u"plan-first"_s)->click();
    page.findChild<QPushButton*>(u"plan-path"_s)->click();
    ASSERT_EQ(asked.count(), 2);
    for (const auto& call : asked)
        EXPECT_EQ(call.at(0).value<Route>(), (Route{PageId::Plan, u"career:backend-software-engineer"_s, {}}));
}

TEST_F(LearnSectionTest, AnItemOfANeedOpens) {
    QSignalSpy asked(&page, &Page::routeRequested);
    const auto rows = section(u"career:backend-software-engineer"_s)->findChildren<TopicItem*>();
    ASSERT_FALSE(rows.empty());
    rows.front()->findChild<LinkLabel*>()->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_NE(asked.at(0).at(0).value<Route>().page, PageId::Careers);
}

TEST_F(LearnSectionTest, WhatNothingTeachesIsSaidAndSearchedForInTheChosenPlaceOnlyWhenAsked) {
    const QWidget* learn = section(u"career:backend-engineer"_s);
    EXPECT_TRUE(said(*learn).contains(u"Nothing in the catalog teaches this yet."_s));
    auto* web = learn->findChild<LinkLabel*>(u"web-learning:software-testing"_s);
    ASSERT_NE(web, nullptr);
    EXPECT_TRUE(dialogs.links.isEmpty());
    state.setValue(u"web.place"_s, webPlaces().back().id);
    web->click();
    EXPECT_EQ(dialogs.links, QStringList{webSearchAddress(state, u"Software testing course"_s)});
    learn->findChild<LinkLabel*>(u"own-learning:software-testing"_s)->click();
    auto* dialog = page.findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST_F(LearnSectionTest, WithoutNeedsThereIsNoSwitchAndNoFirstTopic) {
    const QWidget* learn = section(u"career:47-2111.00"_s);
    ASSERT_NE(learn, nullptr);
    EXPECT_FALSE(learn->findChild<SegmentedSwitch*>()->isVisible());
    EXPECT_EQ(page.findChild<QWidget*>(u"learnFirst"_s), nullptr);
    EXPECT_TRUE(learn->findChild<QWidget*>(u"pathSection"_s)->isVisible()) << "it says that nothing matches";
}

} // namespace
} // namespace waymark::ui

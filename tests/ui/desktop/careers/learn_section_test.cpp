// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/careers_page.h"

#include "tests/ui/desktop/careers/careers_fixture.h"
#include "ui/desktop/frame/web_places.h"
#include "ui/desktop/pages/careers/sections/path_row.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"

#include <QApplication>
#include <QSignalSpy>
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

    CareersPage page{desk};
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
    EXPECT_LT(at(u"Foundations"_s), at(u"1  Algorithms and data structures"_s));
    EXPECT_LT(at(u"Algorithms"_s), at(u"Core"_s));
    EXPECT_LT(at(u"2  Databases and SQL"_s), at(u"Tools"_s));
    EXPECT_LT(at(u"Tools"_s), at(u"4  Java"_s));
    EXPECT_GE(learn->findChildren<PathRow*>().size(), 3);
}

TEST_F(LearnSectionTest, AnItemOfANeedOpens) {
    QSignalSpy asked(&page, &Page::routeRequested);
    const auto rows = section(u"career:backend-software-engineer"_s)->findChildren<PathRow*>();
    ASSERT_FALSE(rows.empty());
    rows.front()->findChild<LinkLabel*>()->click();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_NE(asked.at(0).at(0).value<Route>().page, PageId::Careers);
}

TEST_F(LearnSectionTest, WhatNothingTeachesIsSaidAndSearchedForInTheChosenPlaceOnlyWhenAsked) {
    const QWidget* learn = section(u"career:backend-engineer"_s);
    EXPECT_TRUE(said(*learn).contains(u"Nothing in the catalog surely teaches this."_s));
    auto* web = learn->findChild<LinkLabel*>(u"web-learning:software-testing"_s);
    ASSERT_NE(web, nullptr);
    EXPECT_TRUE(dialogs.links.isEmpty());
    state.setValue(u"web.place"_s, webPlaces().back().id);
    web->click();
    EXPECT_EQ(dialogs.links, QStringList{webSearchAddress(state, u"Software testing course"_s)});
}

TEST_F(LearnSectionTest, WithoutNeedsThereIsNoSection) {
    const QWidget* learn = section(u"career:47-2111.00"_s);
    EXPECT_TRUE(learn == nullptr || learn->isHidden());
}

} // namespace
} // namespace waymark::ui

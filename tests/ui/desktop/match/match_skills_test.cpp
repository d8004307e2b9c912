// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/match/match_page_fixture.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/desktop/pages/match/results_view.h"
#include "ui/desktop/pages/match/tools_part.h"
#include "ui/queries/career_hints.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

using MatchSkillsTest = MatchPageTest;

TEST_F(MatchSkillsTest, ACareerOneHasHadGivesReadiness) {
    answerForm(1);
    m_page.open({PageId::Match, {}, u"part=skills"_s});
    auto* field = named<QLineEdit>(m_page, "past-career");
    QTest::keyClicks(field, u"Software Developers"_s);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(onDisk().pastCareers.size(), 1U);
    EXPECT_TRUE(field->text().isEmpty());
    const auto place = m_page.session().table().placeOf(db::CareerKey::trusted("career:15-1252.00"));
    EXPECT_NEAR(m_page.session().readiness(*place).value_or(0), 1, 1e-9);
}

TEST_F(MatchSkillsTest, ACareerOneHasHadNamesCareersThatNeedIt) {
    m_page.session().setPastCareers({db::CareerKey::trusted("career:15-1252.00")});
    const auto needing = m_page.session().careersThatNeedMe();
    ASSERT_FALSE(needing.empty());
    for (const auto& one : needing) {
        EXPECT_NE(m_page.session().table().careers[one.career].key.text(), "career:15-1252.00") << "not the same again";
        EXPECT_GE(one.readiness, 0.8);
    }
}

TEST_F(MatchSkillsTest, ToolsAreTickedAndSaidWithACareerThatListsThem) {
    answerForm(1);
    const auto& table = m_page.session().table();
    ResultsView& results = *m_page.findChild<ResultsView*>();
    CareerHints hints;
    for (int row = 0; row < results.model()->rowCount() && hints.tools.empty(); ++row) {
        results.list()->setCurrentIndex(results.model()->index(row));
        const auto career = results.model()->index(row).data(MatchedModel::CareerRole).toULongLong();
        hints = *careerHints(m_services.catalog, table.careers[career].key);
    }
    ASSERT_FALSE(hints.tools.empty());
    m_page.session().setTool(hints.tools.front().skill.key, true);
    EXPECT_FALSE(m_page.session().skillsSaid()) << "a tool says nothing of how ready one is";
    EXPECT_EQ(onDisk().levels.size(), 1U);
    m_page.open({PageId::Match, {}, u"part=results"_s});
    const QString known = named<QLabel>(m_page, "tools-known")->text();
    EXPECT_TRUE(known.contains(QString::fromStdString(hints.tools.front().skill.name))) << known.toStdString();
    m_page.session().setTool(hints.tools.front().skill.key, false);
    EXPECT_TRUE(onDisk().levels.empty());
}

TEST_F(MatchSkillsTest, ToolsKeepTheirPlacesWhileTheyAreTicked) {
    answerForm(1);
    m_page.open({PageId::Match, {}, u"part=skills"_s});
    const auto boxes = [this] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_page.findChild<ToolsPart*>()->findChildren<QCheckBox*>();
    };
    const auto before = boxes();
    ASSERT_GT(before.size(), 5);
    before[5]->click();
    EXPECT_EQ(boxes(), before) << "the same boxes where they were";
    EXPECT_TRUE(before[5]->isChecked());
    m_page.session().undo();
    EXPECT_EQ(boxes(), before);
    EXPECT_FALSE(before[5]->isChecked());
    m_page.session().setPastCareers({db::CareerKey::trusted("career:29-1141.00")});
    EXPECT_NE(boxes(), before) << "another career brings its own";
}

/// Chosen from the list below the field, by the keys that a person presses.
void chooseCompletion(QLineEdit& field, const QString& typed) {
    field.setFocus();
    QTest::keyClicks(&field, typed);
    QWidget* list = field.completer()->popup();
    ASSERT_TRUE(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(field.text().isEmpty()) << field.text().toStdString();
}

TEST_F(MatchSkillsTest, WhatIsChosenBelowAFieldLeavesItEmpty) {
    m_page.open({PageId::Match, {}, u"part=skills"_s});
    chooseCompletion(*named<QLineEdit>(m_page, "past-career"), u"Software Dev"_s);
    EXPECT_EQ(onDisk().pastCareers.size(), 1U);
    const auto tools = *m_services.catalog.skills(db::SkillKind::Technology);
    ASSERT_FALSE(tools.empty());
    chooseCompletion(*named<QLineEdit>(m_page, "tool-name"),
                     QString::fromStdString(tools.front().skill.name).left(4));
    EXPECT_EQ(m_page.session().tools().size(), 1U);
}

TEST_F(MatchSkillsTest, ThePointedRowSaysTheGapToo) {
    answerForm(1);
    m_page.session().setPastCareers({db::CareerKey::trusted("career:29-1141.00")});
    const MatchedModel& model = *m_page.findChild<ResultsView*>()->model();
    int named = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString gap = model.index(row).data(MatchedModel::GapRole).toString();
        named += gap.startsWith(u"gap: "_s) ? 1 : 0;
        EXPECT_TRUE(model.index(row).data(Qt::ToolTipRole).toString().contains(gap)) << gap.toStdString();
    }
    EXPECT_GT(named, 0);
}

TEST_F(MatchSkillsTest, ACareerThatNeedsOneHasTheMenuOfEveryRow) {
    m_page.session().setPastCareers({db::CareerKey::trusted("career:15-1252.00")});
    m_page.open({PageId::Match, {}, u"part=skills"_s});
    auto* link = m_page.findChild<QWidget*>(u"needed-0"_s);
    ASSERT_TRUE(link);
    const QPoint at = link->rect().center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, link->mapToGlobal(at));
    QCoreApplication::sendEvent(link, &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    QStringList lines;
    for (const QAction* action : menu->actions())
        lines += action->text();
    EXPECT_TRUE(lines.contains(u"Compare"_s)) << lines.join(u", "_s).toStdString();
    menu->close();
}

} // namespace
} // namespace waymark::ui

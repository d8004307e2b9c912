// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A learner's life with a plan: four bad weeks played through with keys and mouse, what the library says of a step,
// steps of her own, plans from a list and from nothing, what changed since last time.
#include "db/library/lists.h"
#include "tests/ui/desktop/plan/plan_services.h"
#include "ui/desktop/pages/plan/plan_foot.h"
#include "ui/desktop/pages/plan/plan_head.h"
#include "ui/desktop/pages/plan/plan_sources.h"
#include "ui/desktop/pages/plan/step_dialog.h"
#include "ui/desktop/state/window_state.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

namespace {

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

class PlanLifeTest : public PlanServices {
protected:
    void press(int step, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QApplication::setActiveWindow(&window()); // shortcuts of a widget need its window to be the active one
        m_table->setFocus();
        m_table->setCurrentIndex(m_model()->index(step, 0));
        QTest::keyClick(m_table, key, modifiers);
    }
    QAbstractItemModel* m_model() const { return m_table->model(); }
    QDialog* popover() { return m_page->findChild<QDialog*>(u"catch-up"_s); }
    void fallBehind() {
        QTest::mouseClick(find<QPushButton>("fell-behind"), Qt::LeftButton);
        ASSERT_NE(popover(), nullptr);
    }
    void chooseInPopover(int way) {
        auto* button = popover()->findChild<QRadioButton*>(u"catch-up-%1"_s.arg(way));
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(6, button->height() / 2));
        auto* go = popover()->findChild<QPushButton*>(u"catch-up-go"_s);
        QTest::mouseClick(go, Qt::LeftButton);
    }
    QString said(const char* part) {
        QString words;
        for (const auto* label : find<QWidget>(part)->findChildren<QLabel*>())
            if (label->isVisibleTo(m_page))
                words += label->text() + u'\n';
        return words;
    }
    QAction* menuAction(QMenu* menu, const QString& words) {
        Q_EMIT menu->aboutToShow();
        for (auto* action : menu->actions())
            if (action->text().remove(u'&').startsWith(words))
                return action;
        return nullptr;
    }
};

TEST_F(PlanLifeTest, FourBadWeeksCostAMonthAndNotThePlan) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    m_table->setFocus();
    // One step was done, of another half; the rest of four weeks is behind.
    press(0, Qt::Key_Space);
    press(1, Qt::Key_H);
    EXPECT_TRUE(kept().steps[0].done);
    EXPECT_EQ(kept().steps[1].hoursDone, 10);
    EXPECT_TRUE(said("plan-numbers").contains(u"30 of 80"_s)) << said("plan-numbers").toStdString();
    EXPECT_TRUE(said("plan-numbers").contains(u"10 behind"_s)) << said("plan-numbers").toStdString();
    const auto before = content();
    // Looked at, and left again: nothing changes.
    fallBehind();
    QTest::keyClick(popover(), Qt::Key_Escape);
    EXPECT_EQ(content(), before);
    // Squeezed, which keeps the end; then taken back.
    const auto oldEnd = *app::layoutOf(kept()).end;
    fallBehind();
    chooseInPopover(1);
    EXPECT_FALSE(kept().extra.empty());
    EXPECT_LE(*app::layoutOf(kept()).end, oldEnd);
    m_session->undo();
    EXPECT_EQ(content(), before) << "one undo, every byte";
    // Pushed: the end moves, what was done stays done.
    fallBehind();
    chooseInPopover(0);
    EXPECT_EQ(kept().from, "2026-08-03");
    EXPECT_TRUE(kept().steps[0].done);
    EXPECT_EQ(kept().steps[1].hoursDone, 10);
    EXPECT_GT(*app::layoutOf(kept()).end, oldEnd);
    EXPECT_FALSE(said("plan-numbers").contains(u"behind"_s));
    // A pause, a step held, one left out; all of it taken back in the end.
    auto* pause = menuAction(m_page->findChild<PlanHead*>()->more(), u"Pause"_s);
    ASSERT_NE(pause, nullptr);
    pause->trigger();
    EXPECT_EQ(kept().pausedOn, "2026-08-03");
    EXPECT_TRUE(said("plan-numbers").contains(u"Paused"_s));
    menuAction(m_page->findChild<PlanHead*>()->more(), u"Resume"_s)->trigger();
    EXPECT_TRUE(kept().pausedOn.empty());
    press(2, Qt::Key_L);
    EXPECT_FALSE(kept().steps[2].lockedOn.empty());
    press(3, Qt::Key_Delete);
    EXPECT_TRUE(kept().steps[3].dropped);
    for (int i = 0; i < 5; ++i)
        m_session->undo();
    EXPECT_EQ(content(), before);
}

TEST_F(PlanLifeTest, WhatIsTickedIsDoneInTheLibraryAndTheOtherWayRound) {
    auto plan = badWeeks();
    plan.steps[0].key = "course:test/one";
    plan.steps[1].key = "course:test/two";
    openPlan(plan);
    const auto before = content();
    press(0, Qt::Key_Space);
    EXPECT_EQ(statusOf("course:test/one"), db::KeptStatus::Done);
    m_session->undo();
    EXPECT_EQ(statusOf("course:test/one"), db::KeptStatus::None) << "one undo for both";
    EXPECT_EQ(content(), before);
    db::ItemEdit edit;
    edit.status = db::KeptStatus::Done;
    m_session->edit({*db::ItemKey::parse("course:test/two")}, edit);
    EXPECT_EQ(m_model()->index(1, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    press(1, Qt::Key_Space);
    EXPECT_EQ(statusOf("course:test/two"), db::KeptStatus::None);
    EXPECT_EQ(m_model()->index(1, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

TEST_F(PlanLifeTest, ThisWeekIsTickedWithTheMouse) {
    openPlan(badWeeks());
    const auto* foot = m_page->findChild<PlanFoot*>();
    EXPECT_TRUE(foot->findChild<QCheckBox*>(u"week-step-0"_s)) << "planned in July, still open";
    auto* second = foot->findChild<QCheckBox*>(u"week-step-1"_s);
    ASSERT_NE(second, nullptr);
    QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(6, second->height() / 2));
    EXPECT_TRUE(kept().steps[1].done);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(foot->findChild<QCheckBox*>(u"week-step-1"_s)) << "what is done is gone from the week";
}

TEST_F(PlanLifeTest, AnExamOfMyOwnHasItsDayAndItsPapers) {
    openPlan(badWeeks());
    auto* add = menuAction(m_page->findChild<PlanHead*>()->add(), u"A step of my own"_s);
    ASSERT_NE(add, nullptr);
    add->trigger();
    auto* dialog = find<StepDialog>("step-dialog");
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QLineEdit*>(u"step-title"_s)->setText(u"State exam"_s);
    auto* kind = dialog->findChild<QComboBox*>(u"step-kind"_s);
    kind->setCurrentIndex(kind->findText(u"Exam"_s));
    dialog->findChild<QCheckBox*>(u"step-has-day"_s)->click();
    dialog->findChild<QDateEdit*>(u"step-day"_s)->setDate({2026, 9, 14});
    dialog->findChild<QPlainTextEdit*>(u"step-documents"_s)->setPlainText(u"identity card\n\nschool records"_s);
    dialog->accept();
    ASSERT_EQ(kept().steps.size(), 5U);
    const auto step = kept().steps[4];
    EXPECT_EQ(step.kind, db::PlanStepKind::Exam);
    EXPECT_EQ(step.dueOn, "2026-09-14");
    EXPECT_EQ(step.documents, (std::vector<std::string>{"identity card", "school records"}));
    EXPECT_EQ(m_model()->index(4, 1).data().toString(), u"14 Sep 2026"_s);
    // Said anew with F2.
    m_table->setCurrentIndex(m_model()->index(0, 0));
    m_table->findChild<QAction*>(u"plan-change"_s)->trigger();
    for (auto* each : m_page->findChildren<StepDialog*>())
        if (each != dialog) {
            each->findChild<QDoubleSpinBox*>(u"step-hours"_s)->setValue(30);
            each->findChild<QComboBox*>(u"step-with"_s)->setCurrentIndex(1);
            each->accept();
        }
    EXPECT_EQ(kept().steps[0].hours, 30);
    EXPECT_EQ(kept().steps[0].with, (std::vector<std::string>{kept().steps[1].id}));
}

TEST_F(PlanLifeTest, AListBecomesAPlanAndSoDoesNothing) {
    openPlan(badWeeks());
    const auto course = *db::ItemKey::parse("course:test/sql");
    ASSERT_TRUE(m_session->change([&](db::Library& library, const std::string& now) -> db::Result<void> {
        if (auto added = library.add({course, "SQL", {}, {}, now}); !added)
            return added;
        auto list = db::Lists(library).create("Databases", {}, now);
        if (!list)
            return list.error();
        return db::Lists(library).addItems(*list, std::span(&course, 1), now);
    }));
    QMenu menu;
    auto* sources = m_page->findChild<PlanSources*>();
    sources->fill(&menu);
    auto* lists = menu.actions()[1]->menu();
    ASSERT_NE(lists, nullptr);
    ASSERT_EQ(lists->actions().size(), 1);
    lists->actions().first()->trigger();
    EXPECT_EQ(find<QLabel>("plan-title")->text(), u"Databases"_s);
    EXPECT_EQ(m_model()->rowCount(), 1);
    sources->beginEmpty();
    EXPECT_EQ(m_model()->rowCount(), 0);
    EXPECT_TRUE(said("plan-numbers").contains(u"No steps yet"_s));
    m_session->undo();
    EXPECT_EQ(m_model()->rowCount(), 1) << "an empty plan is one step of undo";
}

TEST_F(PlanLifeTest, WhatChangedSinceLastTimeIsSaid) {
    openPlan(badWeeks());
    EXPECT_FALSE(find<QWidget>("plan-news")->isVisible()) << "seen for the first time";
    stop();
    // As a window of a month before would have left it.
    const auto file = dataDir() / "window.json";
    WindowState state(file);
    auto seen = state.value(u"plan-seen/"_s + m_key).toObject();
    auto last = seen[u"last"_s].toObject();
    EXPECT_EQ(last[u"day"_s].toString(), u"2026-08-03"_s) << "remembered over a restart";
    last[u"day"_s] = u"2026-07-06"_s;
    seen[u"last"_s] = last;
    state.setValue(u"plan-seen/"_s + m_key, seen);
    ASSERT_TRUE(state.save());
    m_session = start().session();
    window().show();
    window().navigator().go({PageId::Plan, m_key, {}});
    m_page = window().navigator().page();
    EXPECT_TRUE(said("plan-news").contains(u"Since 6 Jul 2026: 40 hours planned, 0 hours done."_s))
        << said("plan-news").toStdString();
}

} // namespace

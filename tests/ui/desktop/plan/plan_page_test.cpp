// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A learner's bad weeks on the plan's page: ticked, behind, caught up, undone, with keys and mouse.
#include "tests/ui/desktop/plan/plan_services.h"
#include "ui/desktop/pages/plan/difference_dialog.h"
#include "ui/desktop/pages/plan/plan_export.h"
#include "ui/desktop/pages/plan/prerequisite_dialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gmock/gmock.h>

namespace {

using namespace waymark;
using namespace waymark::test;
using namespace waymark::ui;
using namespace Qt::StringLiterals;

class PlanPageTest : public PlanServices {};

TEST_F(PlanPageTest, SpaceTicksAndUndoRestoresEveryByte) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    const auto before = content();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    QTest::keyClick(m_table, Qt::Key_Space);
    EXPECT_TRUE(kept().steps[0].done);
    EXPECT_EQ(m_table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    m_session->undo();
    EXPECT_EQ(content(), before);
    EXPECT_EQ(m_table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
}

TEST_F(PlanPageTest, FallingBehindIsPreviewedThenCarriedOutOnce) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    const auto before = content();
    m_page->findChild<QPushButton*>(u"fell-behind"_s)->click();
    auto* squeeze = m_page->findChild<QRadioButton*>(u"catch-up-1"_s);
    ASSERT_NE(squeeze, nullptr);
    squeeze->click();
    EXPECT_EQ(content(), before) << "a preview changes nothing";
    m_page->findChild<QRadioButton*>(u"catch-up-0"_s)->click();
    m_page->findChild<QPushButton*>(u"catch-up-go"_s)->click();
    EXPECT_EQ(kept().from, "2026-08-03");
    EXPECT_GT(*app::layoutOf(kept()).end, *app::layoutOf(badWeeks()).end);
    m_session->undo();
    EXPECT_EQ(content(), before);
}

TEST_F(PlanPageTest, KeysMoveHoldAndLeaveOut) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    for (const auto* name : {"plan-later", "plan-hold", "plan-half"})
        m_table->findChild<QAction*>(QLatin1StringView(name))->trigger();
    const auto plan = kept();
    EXPECT_EQ(plan.steps[1].title, "Step 1") << "the step stays chosen while it moves";
    EXPECT_FALSE(plan.steps[1].lockedOn.empty());
    EXPECT_EQ(plan.steps[1].hoursDone, 10);
    m_table->findChild<QAction*>(u"plan-drop"_s)->trigger();
    EXPECT_TRUE(kept().steps[1].dropped);
    EXPECT_EQ(m_table->model()->index(1, 1).data().toString(), u"left out"_s);
}

TEST_F(PlanPageTest, ExamsAreAddedWithTheFieldsAndTakenOutByTheirCross) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    const auto before = content();
    m_page->findChild<QAbstractButton*>(u"add-break"_s)->click();
    auto* dialog = m_page->findChild<QDialog*>(u"break-dialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox*>(u"break-kind"_s)->setCurrentIndex(1);
    dialog->findChild<QDateEdit*>(u"break-from"_s)->setDate({2026, 8, 10});
    EXPECT_EQ(dialog->findChild<QDateEdit*>(u"break-to"_s)->date(), QDate(2026, 8, 16)) << "a week goes along";
    dialog->accept();
    ASSERT_EQ(kept().breaks.size(), 1U);
    EXPECT_EQ(kept().breaks[0].kind, "exams");
    EXPECT_GT(*app::layoutOf(kept()).end, *app::layoutOf(badWeeks()).end);
    auto* chip = m_page->findChild<QAbstractButton*>(u"break-0"_s);
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->text().startsWith(u"Exams"_s));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(kept().breaks.empty());
    m_session->undo();
    m_session->undo();
    EXPECT_EQ(content(), before);
}

TEST_F(PlanPageTest, WhatCannotBeReadIsNotWrittenOver) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    const auto key = *db::ItemKey::parse(m_key.toStdString());
    const auto facts = db::Items(m_session->library()).item(key)->facts;
    ASSERT_TRUE(m_session->change([&](db::Library& library, const std::string& now) {
        return db::Items(library).change(key, facts, "[\"of a damaged disk\"]", now);
    }));
    ASSERT_EQ(content(), "[\"of a damaged disk\"]");
    EXPECT_EQ(m_table->model()->rowCount(), 0);
    m_page->findChild<QAbstractButton*>(u"plan-weekdays"_s)->click();
    auto* dialog = m_page->findChild<QDialog*>(u"weekdays-dialog"_s);
    ASSERT_NE(dialog, nullptr);
    for (int day = 0; day < 7; ++day)
        dialog->findChild<QDoubleSpinBox*>(u"weekday-%1"_s.arg(day))->setValue(day == 5 ? 6 : 0);
    dialog->accept();
    EXPECT_EQ(content(), "[\"of a damaged disk\"]");
}

TEST_F(PlanPageTest, HoursOfWeekdaysAreAsked) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    m_page->findChild<QAbstractButton*>(u"plan-weekdays"_s)->click();
    auto* dialog = m_page->findChild<QDialog*>(u"weekdays-dialog"_s);
    ASSERT_NE(dialog, nullptr);
    for (int day = 0; day < 7; ++day)
        dialog->findChild<QDoubleSpinBox*>(u"weekday-%1"_s.arg(day))->setValue(day == 5 ? 6 : 0);
    dialog->accept();
    EXPECT_EQ(kept().hours, (std::array<double, 7>{0, 0, 0, 0, 0, 6, 0}));
}

TEST_F(PlanPageTest, DaysAreWordsOnRequest) {
    openPlan(badWeeks());
    ASSERT_NE(m_table, nullptr);
    EXPECT_FALSE(m_table->showsDaysAsWords());
    m_table->showDaysAsWords(true);
    EXPECT_TRUE(m_table->showsDaysAsWords());
    EXPECT_FALSE(m_table->grab().toImage().isNull());
}

TEST_F(PlanPageTest, ThePrerequisitesAreDrawnAndListed) {
    auto plan = badWeeks();
    plan.steps[1].after = {{plan.steps[0].id}};
    PrerequisiteDialog dialog(plan, nullptr);
    const auto* list = dialog.findChild<QListWidget*>(u"prerequisite-list"_s);
    ASSERT_EQ(list->count(), 2);
    EXPECT_EQ(list->item(1)->text(), u"Step 2, after Step 1"_s);
    EXPECT_GT(dialog.findChild<PrerequisiteGraph*>()->sizeHint().width(), 200) << "two columns";
    PrerequisiteDialog none(badWeeks(), nullptr);
    EXPECT_EQ(none.findChild<QListWidget*>(u"prerequisite-list"_s)->count(), 1) << "that there is nothing is said";
}

TEST_F(PlanPageTest, SomebodysPlanSaysWhatDiffersBeforeItIsKept) {
    auto theirs = badWeeks();
    theirs.steps[3].title = "Their step";
    theirs.steps[0].hours = 30;
    DifferenceDialog dialog({"Their way", theirs}, u"My way"_s, badWeeks(), nullptr);
    QString said;
    for (const auto* label : dialog.findChildren<QLabel*>())
        said += label->text() + u'\n';
    for (const auto& words : {u"Only in theirs: Their step"_s, u"Only in mine: Step 4"_s, u"Other hours: Step 1"_s})
        EXPECT_TRUE(said.contains(words)) << words.toStdString();
    EXPECT_FALSE(said.contains(u"Another start"_s));
}

TEST_F(PlanPageTest, FortyStepsFitTwoPages) {
    db::Plan plan = badWeeks();
    for (int i = 0; i < 36; ++i) {
        db::PlanStep step;
        step.title = "A course with a name that is neither short nor long " + std::to_string(i);
        step.hours = 12;
        plan = app::withAdded(std::move(plan), std::move(step));
    }
    const auto pdf = QByteArray::fromStdString(asPdf(planPaper(u"My way"_s, plan, {})));
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_LE(pdf.count("/Type /Page\n"), 2);
    EXPECT_TRUE(planPaper(u"My way"_s, plan, {}).html.contains(QChar(0x2610))) << "boxes to tick";
}

TEST_F(PlanPageTest, WithoutAPlanItSaysWhatToDo) {
    start();
    window().show();
    window().navigator().go({PageId::Plan, {}, {}});
    EXPECT_EQ(window().navigator().page()->findChild<PlanTable*>()->isVisible(), false);
}

TEST(PlanModelTest, IsASoundModelAndSaysDaysInWords) {
    PlanModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(badWeeks());
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(0, PlanModel::Days).data().toString(), u"6 Jul 2026 to 19 Jul 2026"_s);
    model.preview(app::laidOutAnew(badWeeks(), *app::dayFrom("2026-08-03")));
    EXPECT_NE(model.previewed(), nullptr);
    model.show(app::withDropped(badWeeks(), 1));
    EXPECT_EQ(model.previewed(), nullptr);
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace

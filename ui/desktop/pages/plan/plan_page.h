// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My plan: one plan of the library as weeks and as a list at once, with where it stands, what it costs, what
// stays uncovered, and the ways to catch up. Every edit is one step of undo of the library. A route with a
// career's key asks to make a plan for it. Follows the Keeper. GUI thread.
#pragma once

#include "app/plan/plan_file.h"
#include "app/plan/progress_and_pace.h"
#include "db/records/kept.h"
#include "db/records/plan.h"
#include "ui/desktop/frame/desk.h"
#include "ui/desktop/navigation/page.h"

#include <map>

class QComboBox;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace waymark::ui {

class EmptyState;
class PlanModel;
class PlanSteps;
class PlanTable;
class PlanWeeks;
class TextLabel;

class PlanPage final : public Page {
    Q_OBJECT
public:
    explicit PlanPage(const Desk& desk, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    QString openTitle() const override;
    void focusStart() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePlanView();
    QHBoxLayout* makeHead(QWidget* parent);
    void fillMenu(QMenu* menu);
    void refresh();
    void showPlan();
    void showFigures();
    void change(const db::Plan& plan, const QString& sentence);
    void fellBehind();
    void makeFor(const QString& career);
    void openFile();
    void keepShared(const app::SharedPlan& shared);
    app::Day today() const;
    app::Pace pace() const;
    std::map<std::string, double> logged() const; ///< hours by key of the item

    const Desk m_desk;
    db::KeptItem m_item; ///< without a key: none
    QString m_wanted;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QComboBox* m_plans = nullptr;
    TextLabel* m_ends = nullptr;
    TextLabel* m_hours = nullptr;
    TextLabel* m_cost = nullptr;
    PlanWeeks* m_weeks = nullptr;
    PlanModel* m_model;
    PlanTable* m_table = nullptr;
    PlanSteps* m_steps = nullptr;
    TextLabel* m_thisWeek = nullptr;
    TextLabel* m_uncovered = nullptr;
};

} // namespace waymark::ui

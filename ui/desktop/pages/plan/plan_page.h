// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My plan: one plan of the library as weeks and as a list at once, with where it stands, what it costs, what
// stays uncovered, and the ways to catch up. Every edit is one step of undo of the library. A route with a
// career's key asks to make a plan for it. Follows the Keeper. GUI thread.
#pragma once

#include "app/plan/progress_and_pace.h"
#include "db/records/kept.h"
#include "db/records/plan.h"
#include "ui/desktop/frame/desk.h"
#include "ui/desktop/navigation/page.h"

class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QHBoxLayout;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QVBoxLayout;

namespace waymark::ui {

class EmptyState;
class PlanModel;
class PlanSteps;
class PlanTable;
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
    QHBoxLayout* makeWeeks(QWidget* parent);
    void fillMenu(QMenu* menu);
    void refresh();
    void showPlan();
    void showFigures();
    void change(const db::Plan& plan, const QString& sentence);
    void weeksChanged();
    void fellBehind();
    void makeFor(const QString& career);
    void openFile();
    app::Day today() const;
    app::Pace pace() const;

    const Desk m_desk;
    db::KeptItem m_item; ///< without a key: none
    QString m_wanted;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QComboBox* m_plans = nullptr;
    TextLabel* m_ends = nullptr;
    TextLabel* m_hours = nullptr;
    TextLabel* m_cost = nullptr;
    QDateEdit* m_start = nullptr;
    QDoubleSpinBox* m_hoursOfWeek = nullptr;
    QSpinBox* m_buffer = nullptr;
    PlanModel* m_model;
    PlanTable* m_table = nullptr;
    PlanSteps* m_steps = nullptr;
    TextLabel* m_thisWeek = nullptr;
    TextLabel* m_uncovered = nullptr;
    bool m_showing = false; ///< fields are being filled, not typed into
};

} // namespace waymark::ui

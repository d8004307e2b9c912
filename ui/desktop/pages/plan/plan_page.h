// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// My plan: one plan of the library as weeks and as a list at once, with where it stands, what it costs, what
// stays uncovered, and the ways to catch up. Every edit is one step of undo of the library; what is ticked here is done
// in My library too, and the other way round. A route with a career's key asks to make a plan for it. Follows the
// LibrarySession. GUI thread.
#pragma once

#include "app/plan/progress_and_pace.h"
#include "db/records/kept.h"
#include "db/records/plan.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/page.h"
#include "ui/queries/kept_plans.h"

#include <optional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace waymark::ui {

class PlanFoot;
class PlanHead;
class PlanModel;
class PlanNews;
class PlanNumbers;
class PlanSources;
class PlanSteps;
class PlanTable;
class PlanWeeks;

class PlanPage final : public Page {
    Q_OBJECT
public:
    explicit PlanPage(const Services& services, QWidget* parent = nullptr);

    void open(const Route& route) override;
    Route current() const override;
    QString openTitle() const override;
    void focusStart() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeEmptyView();
    QWidget* makePlanView();
    void connectHead();
    void fillPlans();
    void fillAdd();
    void fillTakeAlong();
    void fillMore();
    void refresh();
    void showPlan();
    void showFigures();
    void change(const db::Plan& plan, const QString& sentence);
    /// What a plan says is done is done in the library.
    db::Result<void> changeStatuses(db::Library& library, const db::Plan& plan, const std::string& now) const;
    void fellBehind();
    void makeFor(const QString& career);
    void editStep(std::optional<std::size_t> step);
    void rename();
    void print();
    app::Day today() const;
    app::Pace pace() const;

    const Services m_services;
    db::KeptItem m_item; ///< without a key: none
    std::vector<std::pair<QString, QString>> m_plans; ///< key and title
    KeptPlan m_kept; ///< as the library says it stands
    std::optional<db::Error> m_unread; ///< why it could not be read: what is shown is empty and is not kept
    QString m_wanted;
    QStackedWidget* m_stack;
    PlanSources* m_sources;
    PlanHead* m_head = nullptr;
    PlanNumbers* m_numbers = nullptr;
    PlanNews* m_news = nullptr;
    PlanWeeks* m_weeks = nullptr;
    PlanModel* m_model;
    PlanTable* m_table = nullptr;
    PlanSteps* m_steps = nullptr;
    PlanFoot* m_foot = nullptr;
};

} // namespace waymark::ui

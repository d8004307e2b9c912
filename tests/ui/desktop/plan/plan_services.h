// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program with one plan open, four bad weeks old. Today is 3 August 2026.
#pragma once

#include "app/plan/edits.h"
#include "app/plan/layout.h"
#include "app/plan/week_hours.h"
#include "tests/ui/desktop/frame/program_fixture.h"
#include "ui/desktop/library/keep_plan.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/main_window.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/plan_table.h"

namespace waymark::test {

/// Four steps of 20 hours, ten hours a week from 6 July 2026; today is 3 August, four weeks later.
inline db::Plan badWeeks() {
    db::Plan plan;
    plan.start = "2026-07-06";
    plan.hours = app::evenHours(10);
    plan.bufferEvery = 5;
    plan.needs = {{"a", "Databases", 5}, {"b", "Networks", 1}};
    for (int i = 0; i < 4; ++i) {
        db::PlanStep step;
        step.title = "Step " + std::to_string(i + 1);
        step.hours = 20;
        step.covers = {i < 3 ? "a" : "b"};
        plan = app::withAdded(std::move(plan), std::move(step));
    }
    return plan;
}

class PlanServices : public ProgramFixture {
protected:
    void openPlan(const db::Plan& plan) {
        m_session = start().session();
        m_key = ui::keepPlan(*m_session, QStringLiteral("My way"), plan, {});
        window().resize(1100, 700);
        window().show();
        window().navigator().go({ui::PageId::Plan, m_key, {}});
        m_page = window().navigator().page();
        m_table = m_page->findChild<ui::PlanTable*>();
    }
    std::string content() {
        return db::Items(m_session->library()).item(*db::ItemKey::parse(m_key.toStdString()))->content;
    }
    db::Plan kept() { return db::planFrom(content()).valueOr({}); }
    db::KeptStatus statusOf(const char* key) {
        return db::Items(m_session->library()).item(*db::ItemKey::parse(key))->status;
    }
    template <class T>
    T* find(const char* name) {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }

    ui::LibrarySession* m_session = nullptr;
    ui::Page* m_page = nullptr;
    ui::PlanTable* m_table = nullptr;
    QString m_key;
};

} // namespace waymark::test

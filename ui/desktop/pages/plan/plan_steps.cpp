// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_steps.h"

#include "app/plan/edits.h"
#include "app/plan/layout.h"
#include "db/catalog/learning_supply.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/plan_table.h"
#include "ui/words/text.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSwaps = 3;

db::PlanStep stepOf(const db::LearningItem& item, const std::vector<std::string>& covers,
                    std::optional<double> hours) {
    db::PlanStep step;
    step.key = item.key.text();
    step.title = item.title;
    step.url = item.url;
    step.hours = item.hours ? item.hours : hours;
    step.hoursEstimated = !item.hours;
    step.price = item.price;
    step.free = item.free;
    step.covers = covers;
    return step;
}

} // namespace

PlanSteps::PlanSteps(const db::Catalog& catalog, PlanTable& table, PlanModel& model, Edit edit, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_table(table)
    , m_model(model)
    , m_edit(std::move(edit)) {
    add(u"half"_s, tr("Half done"), Qt::Key_H, [](const db::Plan& plan, std::size_t step) {
        return app::withHoursDone(plan, step, plan.steps[step].hours.value_or(0) / 2);
    });
    add(u"drop"_s, tr("Leave out, or take in again"), Qt::Key_Delete, [](const db::Plan& plan, std::size_t step) {
        return plan.steps[step].dropped ? app::withRestored(plan, step) : app::withDropped(plan, step);
    });
    add(u"hold"_s, tr("Hold in place, or let go"), Qt::Key_L, [](const db::Plan& plan, std::size_t step) {
        return plan.steps[step].lockedOn.empty() ? app::withLocked(plan, step) : app::withUnlocked(plan, step);
    });
    add(u"earlier"_s, tr("Earlier"), Qt::CTRL | Qt::Key_Up, [](const db::Plan& plan, std::size_t step) {
        return step > 0 ? app::withMoved(plan, step, step - 1) : plan;
    });
    add(u"later"_s, tr("Later"), Qt::CTRL | Qt::Key_Down, [](const db::Plan& plan, std::size_t step) {
        return app::withMoved(plan, step, std::min(step + 2, plan.steps.size()));
    });
    auto* change = new QAction(tr("Change..."), &m_table);
    change->setObjectName(u"plan-change"_s);
    change->setShortcut(Qt::Key_F2);
    change->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(change);
    connect(change, &QAction::triggered, this, [this] {
        if (m_table.currentStep() >= 0)
            Q_EMIT changeAsked(m_table.currentStep());
    });
    auto* menu = new QMenu(&m_table);
    auto* swap = new QAction(tr("Swap for"), &m_table);
    swap->setMenu(menu);
    m_table.addAction(swap);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSwaps(menu); });
}

void PlanSteps::tick(int step, bool done, const std::string& today) {
    const auto number = static_cast<std::size_t>(step);
    const auto& plan = m_model.plan();
    const QString title = fromUtf8(plan.steps[number].title);
    if (done)
        m_edit(app::withDone(plan, number, app::dayFrom(today).value_or(app::Day())), tr("Done: %1").arg(title));
    else
        m_edit(app::withOpen(plan, number), tr("Open again: %1").arg(title));
}

void PlanSteps::add(const QString& name, const QString& words, const QKeySequence& key,
                    std::function<db::Plan(const db::Plan&, std::size_t)> change) {
    auto* action = new QAction(words, &m_table);
    action->setObjectName(u"plan-"_s + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    connect(action, &QAction::triggered, this, [this, words, change = std::move(change)] {
        const int step = m_table.currentStep();
        if (step < 0)
            return;
        const auto number = static_cast<std::size_t>(step);
        const auto id = m_model.plan().steps[number].id;
        const auto plan = change(m_model.plan(), number);
        if (plan == m_model.plan())
            return;
        m_edit(plan, u"%1: %2"_s.arg(words, fromUtf8(m_model.plan().steps[number].title)));
        for (std::size_t i = 0; i < m_model.plan().steps.size(); ++i)
            if (m_model.plan().steps[i].id == id)
                m_table.setCurrentIndex(m_model.index(static_cast<int>(i), PlanModel::Step));
    });
}

void PlanSteps::fillSwaps(QMenu* menu) {
    menu->clear();
    const int step = m_table.currentStep();
    if (step < 0)
        return;
    const auto number = static_cast<std::size_t>(step);
    const auto& each = m_model.plan().steps[number];
    int found = 0;
    if (!each.covers.empty())
        for (const auto& lesson : db::lessonsOn(m_catalog, each.covers.front()).valueOr({})) {
            if (found == mostSwaps || app::stepNamed(m_model.plan(), lesson.item.key.text()))
                continue;
            ++found;
            auto* action = menu->addAction(fromUtf8(lesson.item.title));
            // It is known to teach the first of them; the others are said to be uncovered where nothing else does.
            const auto other = stepOf(lesson.item, {each.covers.front()}, each.hours);
            connect(action, &QAction::triggered, this, [this, number, other] {
                m_edit(app::withSwapped(m_model.plan(), number, other), tr("Swapped for %1").arg(fromUtf8(other.title)));
            });
        }
    if (found == 0)
        menu->addAction(tr("Nothing else in the catalog teaches this"))->setEnabled(false);
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The menus of My plan, filled each time they open.
#include "app/plan/edits.h"
#include "app/plan/kept_steps.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/plan/plan_export.h"
#include "ui/desktop/pages/plan/plan_head.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/plan_page.h"
#include "ui/desktop/pages/plan/plan_sources.h"
#include "ui/desktop/pages/plan/plan_table.h"
#include "ui/desktop/pages/plan/prerequisite_dialog.h"
#include "ui/words/text.h"

#include <QAction>
#include <QMenu>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProposed = 20; // kept courses and books in the menu that adds one

/// A title as a menu shows it: '&' would underline a letter.
QString menuWords(QString title) {
    return title.replace(u'&', u"&&"_s);
}

} // namespace

void PlanPage::fillPlans() {
    auto* menu = m_head->plans();
    menu->clear();
    for (const auto& [key, title] : m_plans) {
        auto* action = menu->addAction(menuWords(title));
        action->setCheckable(true);
        action->setChecked(key == m_wanted);
        connect(action, &QAction::triggered, this, [this, key = key] {
            m_wanted = key;
            refresh();
            Q_EMIT routeChanged(current());
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Re&name...")), &QAction::triggered, this, &PlanPage::rename);
    m_sources->setMine(fromUtf8(m_item.facts.title), m_model->plan());
    m_sources->fill(menu->addMenu(tr("&New plan")));
}

void PlanPage::fillAdd() {
    auto* menu = m_head->add();
    menu->clear();
    connect(menu->addAction(tr("A step of my &own...")), &QAction::triggered, this, [this] { editStep({}); });
    auto* kept = menu->addMenu(tr("From My &library"));
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Course, db::ItemKind::Book};
    query.statuses = {db::KeptStatus::None, db::KeptStatus::Want, db::KeptStatus::Doing};
    query.limit = 10 * mostProposed;
    const db::Items items(m_services.session.library());
    int proposed = 0;
    for (const auto& item : items.read(items.find(query).valueOr({})).valueOr({})) {
        if (proposed == mostProposed || app::stepNamed(m_model->plan(), item.key.text()))
            continue;
        ++proposed;
        const QString title = fromUtf8(item.facts.title);
        connect(kept->addAction(menuWords(title)), &QAction::triggered, this, [this, item, title] {
            change(app::withAdded(m_model->plan(), app::stepOf(item)), tr("Added %1").arg(title));
        });
    }
    if (proposed == 0)
        kept->addAction(tr("Nothing kept that is not in the plan"))->setEnabled(false);
}

void PlanPage::fillTakeAlong() {
    auto* menu = m_head->takeAlong();
    menu->clear();
    const auto add = [&](const QString& words, PlanFormat format) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, format] {
                    if (const QString file = exportPlan(m_services, this, format, m_item, m_model->plan(), pace());
                        !file.isEmpty())
                        Q_EMIT fileWritten(file);
                });
    };
    add(tr("&Calendar..."), PlanFormat::Calendar);
    menu->addAction(findChild<QAction*>(u"plan-print"_s));
    add(tr("&Web page..."), PlanFormat::Page);
    add(tr("&Markdown..."), PlanFormat::Markdown);
    add(tr("&Table..."), PlanFormat::Table);
    add(tr("Plan &file to share..."), PlanFormat::File);
}

void PlanPage::fillMore() {
    auto* menu = m_head->more();
    menu->clear();
    auto* step = menu->addMenu(tr("The chosen &step"));
    step->addActions(m_table->actions());
    step->setEnabled(m_table->currentStep() >= 0);
    const bool resting = !m_model->plan().pausedOn.empty();
    auto* pause = menu->addAction(resting ? tr("&Resume today") : tr("&Pause from today"));
    pause->setObjectName(u"plan-pause"_s);
    connect(pause, &QAction::triggered, this, [this, resting] {
        change(resting ? app::resumed(m_model->plan(), today()) : app::paused(m_model->plan(), today()),
               resting ? tr("Resumed the plan") : tr("Paused the plan"));
    });
    menu->addSeparator();
    auto* before = menu->addAction(tr("What comes &before what..."));
    connect(before, &QAction::triggered, this, [this] {
        auto* dialog = new PrerequisiteDialog(m_model->plan(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto* list = menu->addAction(tr("Days as a &list"));
    list->setCheckable(true);
    list->setChecked(m_table->showsDaysAsWords());
    connect(list, &QAction::toggled, m_table, &PlanTable::showDaysAsWords);
}

} // namespace waymark::ui

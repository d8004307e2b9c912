// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_sources.h"

#include "app/plan/days.h"
#include "app/plan/edits.h"
#include "app/plan/kept_steps.h"
#include "app/plan/week_hours.h"
#include "db/library/items.h"
#include "db/library/lists.h"
#include "db/sqlite/file_bytes.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/keep_plan.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/plan/difference_dialog.h"
#include "ui/words/text.h"

#include <QMenu>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t largestPlanFile = 16U * 1024 * 1024;
constexpr double usualHours = 10; // a week, as making one for a career proposes
constexpr int usualBuffer = 5;

} // namespace

PlanSources::PlanSources(const Services& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page) {}

void PlanSources::fill(QMenu* menu) {
    connect(menu->addAction(tr("For a &career...")), &QAction::triggered, this, &PlanSources::careersAsked);
    auto* lists = menu->addMenu(tr("From a &list"));
    for (const auto& list : db::Lists(m_services.session.library()).all().valueOr({})) {
        const QString title = fromUtf8(list.title);
        auto* action = lists->addAction(QString(title).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, name = fromUtf8(list.name), title] { fromList(name, title); });
    }
    if (lists->isEmpty())
        lists->addAction(tr("My library has no list yet"))->setEnabled(false);
    connect(menu->addAction(tr("From somebody's plan &file...")), &QAction::triggered, this, &PlanSources::openFile);
    connect(menu->addAction(tr("An &empty plan")), &QAction::triggered, this, &PlanSources::beginEmpty);
}

db::Plan PlanSources::emptyPlan() const {
    db::Plan plan;
    if (const auto today = app::dayFrom(m_services.session.now().substr(0, 10)))
        plan.start = app::dayText(app::mondayOf(*today) + std::chrono::days(7));
    plan.hours = app::evenHours(usualHours);
    plan.bufferEvery = usualBuffer;
    return plan;
}

void PlanSources::beginEmpty() {
    const QString title = tr("My plan");
    keep(title, emptyPlan(), tr("Began %1").arg(title));
}

void PlanSources::fromList(const QString& name, const QString& title) {
    db::ItemQuery query;
    query.list = name.toStdString();
    query.order = db::ItemOrder::InList;
    query.ascending = true;
    const db::Items items(m_services.session.library());
    const auto found = items.find(query);
    const auto kept = found ? items.read(*found) : db::Result<std::vector<db::KeptItem>>(found.error());
    if (!kept)
        return m_services.session.tell(kept.error());
    auto steps = app::stepsOf(*kept);
    if (steps.empty())
        return m_services.session.tell({db::ErrorKind::InvalidInput,
                                   tr("%1 holds no course and no book; add some, then make a plan of it").arg(title).toStdString()});
    db::Plan plan = emptyPlan();
    plan.steps = std::move(steps);
    keep(title, app::withIds(std::move(plan)), tr("Made a plan of %1").arg(title));
}

void PlanSources::setMine(const QString& title, const db::Plan& plan) {
    m_mineTitle = title;
    m_mine = plan;
}

void PlanSources::openFile() {
    const QString file = m_services.dialogs.openFileName(m_page, tr("Open a plan"), tr("Plan of Waymark (*.json)"));
    if (!file.isEmpty())
        open(file);
}

bool PlanSources::isPlan(const QString& file) {
    const auto text = db::sqlite::readWholeFile(file.toStdString(), largestPlanFile);
    return text && app::isPlanFile(*text);
}

void PlanSources::open(const QString& file) {
    const auto text = db::sqlite::readWholeFile(file.toStdString(), largestPlanFile);
    const auto shared = text ? app::planFromFile(*text) : db::Result<app::SharedPlan>(text.error());
    if (!shared)
        return m_services.session.tell(shared.error());
    auto* dialog = new DifferenceDialog(*shared, m_mineTitle, m_mine, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, shared = *shared] {
        const QString title = shared.title.empty() ? tr("A plan") : fromUtf8(shared.title);
        keep(title, app::madeMine(shared.plan, m_mine), tr("Opened %1").arg(title));
    });
    dialog->open();
}

void PlanSources::keep(const QString& title, const db::Plan& plan, const QString& sentence) {
    if (const QString key = keepPlan(m_services.session, title, plan, sentence); !key.isEmpty())
        Q_EMIT made(key);
}

} // namespace waymark::ui

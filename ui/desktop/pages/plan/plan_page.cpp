// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_page.h"

#include "app/plan/edits.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/plan/catch_up_popover.h"
#include "ui/desktop/pages/plan/plan_export.h"
#include "ui/desktop/pages/plan/plan_foot.h"
#include "ui/desktop/pages/plan/plan_head.h"
#include "ui/desktop/pages/plan/plan_maker.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/plan_news.h"
#include "ui/desktop/pages/plan/plan_numbers.h"
#include "ui/desktop/pages/plan/plan_sources.h"
#include "ui/desktop/pages/plan/plan_steps.h"
#include "ui/desktop/pages/plan/plan_table.h"
#include "ui/desktop/pages/plan/plan_weeks.h"
#include "ui/desktop/pages/plan/step_dialog.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/icon_text_button.h"
#include "ui/desktop/widgets/scrolled.h"
#include "ui/words/plan_figures.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

} // namespace

PlanPage::PlanPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_sources(new PlanSources(services, this))
    , m_model(new PlanModel(this)) {
    setObjectName(u"plan-page"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_stack->addWidget(makeEmptyView());
    m_stack->addWidget(scrolled(makePlanView(), m_stack));
    connect(m_sources, &PlanSources::careersAsked, this, [this] { Q_EMIT routeRequested({PageId::Careers, {}, {}}); });
    connect(m_sources, &PlanSources::made, this, [this](const QString& key) {
        m_wanted = key;
        refresh();
        Q_EMIT routeChanged(current());
    });
    connect(&services.session, &LibrarySession::libraryChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* PlanPage::makeEmptyView() {
    auto* view = new QWidget(m_stack);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(margin, margin, margin, margin);
    auto* empty = new EmptyState(view);
    empty->setWords(tr("There is no plan yet."),
                    tr("A plan lays what a career needs into the weeks you have. Open a career and choose Make a plan, or "
                       "begin with a list of My library, with somebody's plan file, or with nothing."),
                    tr("Look at careers"));
    connect(empty, &EmptyState::actionRequested, this, [this] { Q_EMIT routeRequested({PageId::Careers, {}, {}}); });
    column->addWidget(empty);
    auto* begin = new IconTextButton(u"plus"_s, tr("New plan"), view);
    begin->setObjectName(u"plan-begin"_s);
    auto* menu = new QMenu(begin);
    begin->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_sources->setMine({}, {});
        m_sources->fill(menu);
    });
    column->addWidget(begin, 0, Qt::AlignLeft);
    column->addStretch(1);
    return view;
}

QWidget* PlanPage::makePlanView() {
    auto* view = new QWidget(m_stack);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(margin, 16, margin, 16);
    column->setSpacing(12);
    m_head = new PlanHead(view);
    connectHead();
    column->addWidget(m_head);
    m_news = new PlanNews(m_services, view);
    column->addWidget(m_news);
    m_numbers = new PlanNumbers(view);
    column->addWidget(m_numbers);
    m_weeks = new PlanWeeks(view);
    connect(m_weeks, &PlanWeeks::changed, this, &PlanPage::change);
    column->addWidget(m_weeks);
    m_table = new PlanTable(*m_model, view);
    m_table->setObjectName(u"plan-table"_s);
    column->addWidget(m_table, 1);
    m_foot = new PlanFoot(view);
    column->addWidget(m_foot);
    m_steps = new PlanSteps(
        m_services.catalog, *m_table, *m_model,
        [this](const db::Plan& plan, const QString& sentence) { change(plan, sentence); }, this);
    const auto tick = [this](int step, bool done) { m_steps->tick(step, done, m_services.session.now().substr(0, 10)); };
    connect(m_model, &PlanModel::tickAsked, this, tick);
    connect(m_foot, &PlanFoot::ticked, this, tick);
    connect(m_foot, &PlanFoot::searchAsked, this, [this](const QString& words) { Q_EMIT routeRequested(searchRoute(words)); });
    connect(m_steps, &PlanSteps::changeAsked, this, [this](int step) { editStep(static_cast<std::size_t>(step)); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& step = m_model->plan().steps[static_cast<std::size_t>(index.row())];
        if (!step.key.empty())
            Q_EMIT routeRequested(routeToItem(fromUtf8(step.key)));
    });
    const auto* menu = new RowMenu(m_services, *m_table, [this](const QModelIndex& row) {
        return fromUtf8(m_model->plan().steps[static_cast<std::size_t>(row.row())].key);
    });
    connect(menu, &RowMenu::routeAsked, this, &PlanPage::routeRequested);
    return view;
}

void PlanPage::connectHead() {
    connect(m_head, &PlanHead::fellBehind, this, &PlanPage::fellBehind);
    connect(m_head->plans(), &QMenu::aboutToShow, this, &PlanPage::fillPlans);
    connect(m_head->add(), &QMenu::aboutToShow, this, &PlanPage::fillAdd);
    connect(m_head->takeAlong(), &QMenu::aboutToShow, this, &PlanPage::fillTakeAlong);
    connect(m_head->more(), &QMenu::aboutToShow, this, &PlanPage::fillMore);
    auto* printing = new QAction(tr("&Print, with boxes to tick..."), this);
    printing->setObjectName(u"plan-print"_s);
    printing->setShortcut(QKeySequence::Print);
    printing->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(printing, &QAction::triggered, this, &PlanPage::print);
    addAction(printing);
}

void PlanPage::open(const Route& route) {
    m_news->askAnew();
    if (route.key.startsWith(u"career:"_s)) {
        refresh();
        QMetaObject::invokeMethod(
            this, [this, career = route.key] { makeFor(career); }, Qt::QueuedConnection);
        return;
    }
    if (!route.key.isEmpty())
        m_wanted = route.key;
    refresh();
}

Route PlanPage::current() const {
    return {PageId::Plan, m_wanted, {}};
}

QString PlanPage::openTitle() const {
    return fromUtf8(m_item.facts.title);
}

void PlanPage::focusStart() {
    if (m_stack->currentIndex() == 1)
        m_table->setFocus();
    else
        setFocus();
}

void PlanPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void PlanPage::refresh() {
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Plan};
    const db::Items items(m_services.session.library());
    const auto plans = items.read(items.find(query).valueOr({})).valueOr({});
    m_plans.clear();
    m_item = {};
    int number = 0;
    for (const auto& item : plans) {
        m_plans.emplace_back(fromUtf8(item.key.text()), fromUtf8(item.facts.title));
        if (m_item.key.empty() || m_plans.back().first == m_wanted) {
            m_item = item;
            number = static_cast<int>(m_plans.size());
        }
    }
    m_wanted = fromUtf8(m_item.key.text());
    m_stack->setCurrentIndex(plans.empty() ? 0 : 1);
    if (!plans.empty()) {
        m_head->show(fromUtf8(m_item.facts.title), number, static_cast<int>(plans.size()));
        showPlan();
    }
    Q_EMIT openTitleChanged();
}

void PlanPage::showPlan() {
    // Ids come with the first change that is kept; until then the steps are known by their place.
    auto kept = keptPlan(m_services.session.library(), m_item.content);
    m_unread = kept ? std::nullopt : std::optional(kept.error());
    if (m_unread)
        m_services.session.tell(*m_unread);
    m_kept = std::move(kept).valueOr({});
    m_model->show(m_kept.plan);
    m_table->readLinks();
    m_table->setToday(today());
    m_weeks->setPlan(m_model->plan(), today());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PlanModel::Step));
    m_news->show(m_wanted, m_model->plan(), m_model->layout(), today());
    showFigures();
}

void PlanPage::showFigures() {
    const auto& plan = m_model->plan();
    const auto hours = m_kept.logged();
    m_numbers->show(
        planFigures({plan, m_model->layout(), app::paceOf(plan, hours), app::spentOn(plan, hours), today()}));
    m_foot->show(plan, m_model->layout(), today());
}

void PlanPage::change(const db::Plan& plan, const QString& sentence) {
    const QString title = fromUtf8(m_item.facts.title);
    m_services.session.change(
        [&](db::Library& library, const std::string& now) -> db::Result<void> {
            if (m_unread)
                return *m_unread;
            return library.asOne("change", m_item.facts.title, now, [&]() -> db::Result<void> {
                if (auto statuses = changeStatuses(library, plan, now); !statuses)
                    return statuses;
                return db::Items(library).change(m_item.key, m_item.facts, db::contentOf(plan, m_item.content), now);
            });
        },
        sentence, title);
}

db::Result<void> PlanPage::changeStatuses(db::Library& library, const db::Plan& plan, const std::string& now) const {
    std::map<std::string_view, const db::PlanStep*> before;
    for (const auto& step : m_model->plan().steps)
        before.emplace(step.key, &step);
    for (const auto& step : plan.steps) {
        const auto state = m_kept.states.find(step.key);
        const auto was = before.find(step.key);
        if (state == m_kept.states.end() || was == before.end())
            continue;
        auto status = state->second.status;
        if (step.done != was->second->done)
            status = step.done ? db::KeptStatus::Done : step.hoursDone > 0 ? db::KeptStatus::Doing : db::KeptStatus::None;
        else if (!step.done && step.hoursDone > was->second->hoursDone &&
                 (status == db::KeptStatus::None || status == db::KeptStatus::Want))
            status = db::KeptStatus::Doing;
        if (status == state->second.status)
            continue;
        db::ItemEdit edit;
        edit.status = status;
        const std::array keys{*db::ItemKey::parse(step.key)};
        if (auto edited = db::Items(library).edit(keys, edit, now); !edited)
            return edited;
    }
    return {};
}

void PlanPage::fellBehind() {
    auto* popover = new CatchUpPopover(m_model->plan(), today(), this);
    connect(popover, &CatchUpPopover::previewed, this, [this](const db::Plan& plan) { m_model->preview(plan); });
    connect(popover, &CatchUpPopover::chosen, this,
            [this](const db::Plan& plan, const QString& way) { change(plan, way); });
    connect(popover, &QDialog::finished, this, [this] { m_model->preview({}); });
    auto* button = m_head->behindButton();
    popover->adjustSize();
    popover->move(button->mapToGlobal(QPoint(std::min(0, button->width() - popover->width()), button->height() + 6)));
    popover->show();
}

void PlanPage::makeFor(const QString& career) {
    const auto key = db::CareerKey::parse(career.toStdString());
    if (!key || findChild<PlanMaker*>())
        return;
    auto* maker = new PlanMaker(m_services, *key, this);
    maker->setAttribute(Qt::WA_DeleteOnClose);
    connect(maker, &QDialog::accepted, this, [this, maker] {
        m_wanted = maker->key();
        refresh();
        Q_EMIT routeChanged(current());
    });
    maker->open();
}

void PlanPage::editStep(std::optional<std::size_t> step) {
    const QDate day = QDate::fromString(fromUtf8(m_services.session.now().substr(0, 10)), Qt::ISODate);
    auto* dialog = new StepDialog(m_model->plan(), step, day, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, step] {
        const auto as = dialog->step();
        const QString title = fromUtf8(as.title);
        if (!step)
            change(app::withAdded(m_model->plan(), as), tr("Added %1").arg(title));
        else if (auto plan = app::withStep(m_model->plan(), *step, as); plan != m_model->plan())
            change(plan, tr("Changed %1").arg(title));
    });
    dialog->open();
}

void PlanPage::rename() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename the plan"));
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(fromUtf8(m_item.facts.title));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        auto facts = m_item.facts;
        facts.title = text.trimmed().toStdString();
        m_services.session.change(
            [&](db::Library& library, const std::string& now) {
                return db::Items(library).change(m_item.key, facts, m_item.content, now);
            },
            tr("Renamed %1").arg(text.trimmed()), text.trimmed());
    });
    dialog->open();
}

void PlanPage::print() {
    if (!m_item.key.empty())
        askAndPrint(this, planPaper(fromUtf8(m_item.facts.title), m_model->plan(), pace()));
}

app::Day PlanPage::today() const {
    return app::dayFrom(m_services.session.now().substr(0, 10)).value_or(app::Day());
}

app::Pace PlanPage::pace() const {
    return app::paceOf(m_model->plan(), m_kept.logged());
}

std::unique_ptr<Page> makePlanPage(const Services& services) {
    return std::make_unique<PlanPage>(services);
}

} // namespace waymark::ui

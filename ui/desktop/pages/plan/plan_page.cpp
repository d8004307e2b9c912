// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_page.h"

#include "app/plan/edits.h"
#include "app/plan/week_hours.h"
#include "db/sqlite/file_bytes.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/keeping/keep_plan.h"
#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/plan/catch_up_popover.h"
#include "ui/desktop/pages/plan/plan_export.h"
#include "ui/desktop/pages/plan/plan_maker.h"
#include "ui/desktop/pages/plan/plan_model.h"
#include "ui/desktop/pages/plan/plan_steps.h"
#include "ui/desktop/pages/plan/plan_table.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_figures.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr std::uint64_t largestPlanFile = 16U * 1024 * 1024;

TextLabel* figure(QHBoxLayout* row, QWidget* parent) {
    auto* label = new TextLabel({}, TypeSize::Base, Role::Text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    if (row->count() > 0)
        row->addWidget(new Hairline(Qt::Vertical, parent));
    row->addWidget(label, 1, Qt::AlignTop);
    return label;
}

QDate dateOf(const std::string& day) {
    return QDate::fromString(fromUtf8(day), Qt::ISODate);
}

} // namespace

PlanPage::PlanPage(const Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_model(new PlanModel(this)) {
    setObjectName(u"plan-page"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_empty->setWords(tr("There is no plan yet."),
                      tr("A plan lays what a career needs into the weeks you have. Open a career and choose Make a plan."),
                      tr("Look at careers"));
    connect(m_empty, &EmptyState::actionRequested, this,
            [this] { Q_EMIT routeRequested({PageId::Careers, {}, {}}); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makePlanView());
    connect(&desk.keeper, &Keeper::libraryChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* PlanPage::makePlanView() {
    auto* view = new QWidget(m_stack);
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(margin, 16, margin, 16);
    column->setSpacing(12);
    column->addLayout(makeHead(view));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(16);
    m_ends = figure(figures, view);
    m_hours = figure(figures, view);
    m_cost = figure(figures, view);
    column->addLayout(figures);
    column->addLayout(makeWeeks(view));
    m_table = new PlanTable(*m_model, view);
    m_table->setObjectName(u"plan-table"_s);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(24);
    m_thisWeek = figure(foot, view);
    m_uncovered = figure(foot, view);
    column->addLayout(foot);
    m_steps = new PlanSteps(
        m_desk.catalog, *m_table, *m_model,
        [this](const db::Plan& plan, const QString& sentence) { change(plan, sentence); }, this);
    connect(m_model, &PlanModel::tickAsked, this, [this](int step, bool done) {
        m_steps->tick(step, done, m_desk.keeper.now().substr(0, 10));
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& step = m_model->plan().steps[static_cast<std::size_t>(index.row())];
        if (!step.key.empty())
            Q_EMIT routeRequested(routeToItem(fromUtf8(step.key)));
    });
    return view;
}

QHBoxLayout* PlanPage::makeHead(QWidget* parent) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_plans = new QComboBox(parent);
    m_plans->setObjectName(u"plans"_s);
    m_plans->setAccessibleName(tr("Plan"));
    m_plans->setFont(scaledFont(font(), TypeSize::Section));
    m_plans->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_plans->setMinimumContentsLength(12);
    row->addWidget(m_plans);
    row->addStretch(1);
    auto* behind = new HeadButton(u"clock"_s, tr("I fell behind"), parent);
    behind->setObjectName(u"fell-behind"_s);
    behind->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    auto* more = new HeadButton(u"export"_s, tr("Take along"), parent);
    more->setObjectName(u"plan-more"_s);
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    row->addWidget(behind);
    row->addWidget(more);
    connect(behind, &QPushButton::clicked, this, &PlanPage::fellBehind);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    connect(m_plans, &QComboBox::activated, this, [this](int index) {
        m_wanted = m_plans->itemData(index).toString();
        refresh();
        Q_EMIT routeChanged(current());
    });
    return row;
}

QHBoxLayout* PlanPage::makeWeeks(QWidget* parent) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto add = [&](const QString& words, QWidget* field) {
        auto* label = new QLabel(words, parent);
        field->setAccessibleName(words);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(8);
    };
    m_start = new QDateEdit(parent);
    m_start->setObjectName(u"plan-start"_s);
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(u"d MMM yyyy"_s);
    m_start->setKeyboardTracking(false);
    m_hoursOfWeek = new QDoubleSpinBox(parent);
    m_hoursOfWeek->setObjectName(u"plan-hours"_s);
    m_hoursOfWeek->setRange(0.5, 80);
    m_hoursOfWeek->setDecimals(1);
    m_hoursOfWeek->setKeyboardTracking(false);
    m_buffer = new QSpinBox(parent);
    m_buffer->setRange(0, 52);
    m_buffer->setSpecialValueText(tr("none"));
    m_buffer->setKeyboardTracking(false);
    add(tr("Start"), m_start);
    add(tr("Hours a week"), m_hoursOfWeek);
    add(tr("Free week every"), m_buffer);
    row->addStretch(1);
    connect(m_start, &QDateEdit::dateChanged, this, &PlanPage::weeksChanged);
    connect(m_hoursOfWeek, &QDoubleSpinBox::valueChanged, this, &PlanPage::weeksChanged);
    connect(m_buffer, &QSpinBox::valueChanged, this, &PlanPage::weeksChanged);
    return row;
}

void PlanPage::fillMenu(QMenu* menu) {
    menu->clear();
    const auto add = [&](const QString& words, PlanFormat format) {
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, format] { exportPlan(m_desk, this, format, m_item, m_model->plan(), pace()); });
    };
    add(tr("&Calendar..."), PlanFormat::Calendar);
    add(tr("&Web page..."), PlanFormat::Page);
    add(tr("&Markdown..."), PlanFormat::Markdown);
    add(tr("&Table..."), PlanFormat::Table);
    add(tr("Plan &file to share..."), PlanFormat::File);
    auto* printing = menu->addAction(tr("&Print, with boxes to tick..."));
    connect(printing, &QAction::triggered, this,
            [this] { askAndPrint(this, planPaper(fromUtf8(m_item.facts.title), m_model->plan(), pace())); });
    menu->addSeparator();
    auto* file = menu->addAction(tr("&Open somebody's plan file..."));
    connect(file, &QAction::triggered, this, &PlanPage::openFile);
    const auto& plan = m_model->plan();
    const bool resting = !plan.pausedOn.empty();
    auto* pause = menu->addAction(resting ? tr("&Resume today") : tr("&Pause from today"));
    connect(pause, &QAction::triggered, this, [this, resting] {
        change(resting ? app::resumed(m_model->plan(), today()) : app::paused(m_model->plan(), today()),
               resting ? tr("Resumed the plan") : tr("Paused the plan"));
    });
}

void PlanPage::open(const Route& route) {
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
    const db::Items items(m_desk.keeper.library());
    const auto plans = items.read(items.find(query).valueOr({})).valueOr({});
    m_plans->clear();
    m_item = {};
    for (const auto& item : plans) {
        m_plans->addItem(fromUtf8(item.facts.title), fromUtf8(item.key.text()));
        if (m_item.key.empty() || fromUtf8(item.key.text()) == m_wanted)
            m_item = item;
    }
    m_wanted = fromUtf8(m_item.key.text());
    m_plans->setCurrentIndex(m_plans->findData(m_wanted));
    m_stack->setCurrentIndex(plans.empty() ? 0 : 1);
    if (!plans.empty())
        showPlan();
    Q_EMIT openTitleChanged();
}

void PlanPage::showPlan() {
    // Ids come with the first change that is kept; until then the steps are known by their place.
    m_model->show(app::withIds(db::planFrom(m_item.content).valueOr({})));
    m_table->setToday(today());
    const auto& plan = m_model->plan();
    m_showing = true;
    m_start->setDate(plan.start.empty() ? dateOf(app::dayText(today())) : dateOf(plan.start));
    m_hoursOfWeek->setValue(std::max(0.5, std::accumulate(plan.hours.begin(), plan.hours.end(), 0.0)));
    m_buffer->setValue(plan.bufferEvery);
    m_showing = false;
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, PlanModel::Step));
    showFigures();
}

void PlanPage::showFigures() {
    const auto& plan = m_model->plan();
    const auto range = app::endRangeOf(plan, pace());
    m_ends->setText(!plan.pausedOn.empty() ? tr("Paused since %1").arg(dayWords(plan.pausedOn))
                    : range                ? endWords(*range, pace())
                          : tr("No end yet: choose a start and the hours of a week."));
    m_hours->setText(standingWords(app::standingOn(plan, m_model->layout(), today())));
    m_cost->setText(costWords(plan));
    const QStringList week = stepsOfWeek(plan, m_model->layout(), today());
    m_thisWeek->setText(week.isEmpty() ? tr("This week: nothing is planned")
                                       : tr("This week: %1").arg(listWords(week)));
    m_uncovered->setText(limitsWords(plan));
}

void PlanPage::change(const db::Plan& plan, const QString& sentence) {
    const QString title = fromUtf8(m_item.facts.title);
    m_desk.keeper.change(
        [&](db::Library& library, const std::string& now) {
            return db::Items(library).change(m_item.key, m_item.facts, db::contentOf(plan, m_item.content), now);
        },
        sentence, title);
}

void PlanPage::weeksChanged() {
    if (m_showing || m_item.key.empty())
        return;
    db::Plan plan = m_model->plan();
    const auto start = app::dayFrom(m_start->date().toString(Qt::ISODate).toStdString());
    if (start)
        plan = app::withStart(std::move(plan), *start);
    const double usual = std::accumulate(plan.hours.begin(), plan.hours.end(), 0.0);
    if (std::abs(usual - m_hoursOfWeek->value()) > 0.01 || usual == 0) {
        if (usual == 0)
            plan.hours = app::evenHours(m_hoursOfWeek->value());
        for (auto& hours : plan.hours) // weekdays keep their shares
            hours *= usual == 0 ? 1 : m_hoursOfWeek->value() / usual;
        ++plan.revision;
    }
    if (plan.bufferEvery != m_buffer->value()) {
        plan.bufferEvery = m_buffer->value();
        ++plan.revision;
    }
    if (plan != m_model->plan())
        change(plan, tr("Changed the weeks of the plan"));
}

void PlanPage::fellBehind() {
    auto* popover = new CatchUpPopover(m_model->plan(), today(), this);
    connect(popover, &CatchUpPopover::previewed, this, [this](const db::Plan& plan) { m_model->preview(plan); });
    connect(popover, &CatchUpPopover::chosen, this,
            [this](const db::Plan& plan, const QString& way) { change(plan, way); });
    connect(popover, &QDialog::finished, this, [this] { m_model->preview({}); });
    auto* button = findChild<QWidget*>(u"fell-behind"_s);
    popover->adjustSize();
    popover->move(button->mapToGlobal(QPoint(button->width() - popover->width(), button->height() + 6)));
    popover->show();
}

void PlanPage::makeFor(const QString& career) {
    const auto key = db::CareerKey::parse(career.toStdString());
    if (!key || findChild<PlanMaker*>())
        return;
    auto* maker = new PlanMaker(m_desk, *key, this);
    maker->setAttribute(Qt::WA_DeleteOnClose);
    connect(maker, &QDialog::accepted, this, [this, maker] {
        m_wanted = maker->key();
        refresh();
        Q_EMIT routeChanged(current());
    });
    maker->open();
}

void PlanPage::openFile() {
    const QString file = m_desk.dialogs.openFileName(this, tr("Open a plan"), tr("Plan of Waymark (*.json)"));
    if (file.isEmpty())
        return;
    const auto text = db::sqlite::readWholeFile(file.toStdString(), largestPlanFile);
    const auto shared = text ? app::planFromFile(*text) : db::Result<app::SharedPlan>(text.error());
    if (!shared)
        return m_desk.keeper.tell(shared.error());
    const auto difference = app::differenceOf(m_model->plan(), shared->plan);
    const QString title = shared->title.empty() ? tr("A plan") : fromUtf8(shared->title);
    const auto key = keepPlan(m_desk.keeper, title, app::madeMine(shared->plan, m_model->plan()),
                              tr("Opened %1: %Ln step(s) only in it, %2 only in the plan shown before", nullptr,
                                 plural(difference.onlyTheirs.size()))
                                  .arg(title)
                                  .arg(difference.onlyMine.size()));
    if (!key.isEmpty())
        m_wanted = key;
    refresh();
}

app::Day PlanPage::today() const {
    return app::dayFrom(m_desk.keeper.now().substr(0, 10)).value_or(app::Day());
}

app::Pace PlanPage::pace() const {
    std::map<std::string, double> logged;
    const db::Items items(m_desk.keeper.library());
    for (const auto& step : m_model->plan().steps)
        if (const auto key = db::ItemKey::parse(step.key); step.done && key)
            if (const auto item = items.item(*key))
                logged[step.key] = item->hoursLogged;
    return app::paceOf(m_model->plan(), logged);
}

std::unique_ptr<Page> makePlanPage(const Desk& desk) {
    return std::make_unique<PlanPage>(desk);
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_maker.h"

#include "app/plan/supply.h"
#include "app/plan/week_hours.h"
#include "db/catalog/learning_supply.h"
#include "ui/desktop/library/keep_plan.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/place_field.h"
#include "ui/desktop/pages/plan/schooling_choice.h"
#include "ui/desktop/widgets/primary_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/queries/kept_plans.h"
#include "ui/words/counts.h"
#include "ui/words/day_form.h"
#include "ui/words/plan_figures.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSpinBox>
#include <QThread>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

PlanMaker::PlanMaker(const Services& services, const db::CareerKey& career, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_career(career)
    , m_start(new QDateEdit(this))
    , m_hours(new QDoubleSpinBox(this))
    , m_buffer(new QSpinBox(this))
    , m_cost(new QDoubleSpinBox(this))
    , m_schooling(new SchoolingChoice(this))
    , m_fits(new QCheckBox(tr("It is the schooling that &this work asks for"), this))
    , m_free(new QCheckBox(tr("Only what costs nothing"), this))
    , m_needs(new QListWidget(this))
    , m_words(new TextLabel({}, TypeSize::Small, Role::Text2, this))
    , m_go(new PrimaryButton({}, tr("Make the plan"), this)) {
    setObjectName(u"plan-maker"_s);
    const auto title = services.catalog.titleOf(career);
    setWindowTitle(title ? tr("Plan for %1").arg(fromUtf8(*title)) : tr("Plan"));
    const QDate today = QDate::fromString(fromUtf8(services.session.now()).left(10), Qt::ISODate);
    m_start->setDate(today.addDays(8 - today.dayOfWeek()));
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(dayForm(DayForm::WithWeekday));
    m_hours->setRange(0.5, 80);
    m_hours->setDecimals(1);
    m_hours->setValue(10);
    m_hours->setObjectName(u"hours"_s);
    m_buffer->setRange(0, 52);
    m_buffer->setValue(5);
    m_buffer->setSpecialValueText(tr("none"));
    m_buffer->setSuffix(tr(" weeks"));
    m_cost->setRange(-1, 1'000'000);
    m_cost->setDecimals(0);
    m_cost->setValue(-1);
    m_cost->setSpecialValueText(tr("no limit"));
    m_cost->setSuffix(u" USD"_s);
    fillNeeds();
    m_words->setWordWrap(true);
    m_words->setText(tr("The fewest courses and books that cover what the career needs. Nothing leaves this computer."));
    m_go->setObjectName(u"plan-make"_s);
    m_go->setDefault(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Begins on"), m_start);
    form->addRow(tr("&Hours a week"), m_hours);
    form->addRow(tr("One week free in &every"), m_buffer);
    form->addRow(tr("Spend at &most"), m_cost);
    form->addRow(tr("&Schooling you have"), m_schooling);
    m_fits->setObjectName(u"schooling-fits"_s);
    m_fits->setToolTip(tr("A degree or certificate of another field does not open a licensed trade: then its program is planned."));
    form->addRow(QString(), m_fits);
    form->addRow(QString(), m_free);
    if (m_needs->count() > 0)
        form->addRow(tr("What you can &already"), m_needs);
    else
        m_needs->hide();
    form->addRow(m_words);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    form->addRow(buttons);
    connect(m_go, &QPushButton::clicked, this, &PlanMaker::make);
    connect(cancel, &QPushButton::clicked, this, &PlanMaker::reject);
}

void PlanMaker::fillNeeds() {
    m_needs->setObjectName(u"needs-known"_s);
    m_needs->setAccessibleName(tr("Tick what you can already: it is left out"));
    m_needs->setToolTip(tr("Ticked is left out. Ticked at first: what the courses and books teach that you have done."));
    m_needs->setFixedHeight(7 * fontMetrics().lineSpacing());
    db::SupplyQuestion question;
    question.itemsPerNeed = 1; // only the needs are asked for
    const auto supply = db::learningSupply(m_services.catalog, m_career, question);
    const auto learnt = learntIn(m_services.session.library(), m_services.catalog);
    m_itemsDone = learnt.items;
    if (!supply)
        return;
    for (const auto& need : app::planNeeds(*supply)) {
        auto* row = new QListWidgetItem(fromUtf8(need.name), m_needs);
        row->setData(Qt::UserRole, fromUtf8(need.key));
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(learnt.topics.contains(need.key) ? Qt::Checked : Qt::Unchecked);
    }
}

PlanMaker::~PlanMaker() {
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

PlanAsked PlanMaker::asked() const {
    PlanAsked asked;
    asked.place = placeOfLearner(m_services);
    asked.schooling = m_schooling->chosen();
    asked.schoolingFits = m_fits->isChecked();
    asked.wishes.start = m_start->date().toString(Qt::ISODate).toStdString();
    asked.wishes.hours = app::evenHours(m_hours->value());
    asked.wishes.bufferEvery = m_buffer->value();
    asked.wishes.freeOnly = m_free->isChecked();
    if (m_cost->value() >= 0)
        asked.wishes.maxCost = db::Money{m_cost->value(), {"USD"}};
    asked.wishes.known = m_itemsDone;
    for (int row = 0; row < m_needs->count(); ++row)
        if (const auto* need = m_needs->item(row); need->checkState() == Qt::Checked)
            asked.wishes.known.insert(need->data(Qt::UserRole).toString().toStdString());
    asked.wishes.limits.stop = m_stop.get_token();
    return asked;
}

void PlanMaker::make() {
    if (m_thread)
        return;
    m_go->setEnabled(false);
    m_words->setText(tr("Looking for the smallest set..."));
    m_thread.reset(QThread::create([this, question = asked(), file = m_services.catalogFile, career = m_career] {
        const auto catalog = db::Catalog::open(file);
        auto made = catalog ? makePlan(*catalog, career, question) : db::Result<PlanMade>(catalog.error());
        QMetaObject::invokeMethod(
            this, [this, made = std::move(made)] { keep(made); }, Qt::QueuedConnection);
    }));
    m_thread->start();
}

void PlanMaker::keep(const db::Result<PlanMade>& made) {
    m_thread->wait();
    m_thread.reset();
    m_go->setEnabled(true);
    if (!made) {
        m_words->setInk(Role::Warn);
        m_words->setText(fromUtf8(made.error().message));
        return;
    }
    const QString title = fromUtf8(made->title);
    m_key = keepPlan(m_services.session, title, made->choice.plan, madeWords(*made));
    if (!m_key.isEmpty())
        accept();
}

QString PlanMaker::madeWords(const PlanMade& made) const {
    const QString title = fromUtf8(made.title);
    if (const QStringList remarks = remarksWords(made.choice.plan); !remarks.isEmpty())
        return tr("Made %1").arg(title) + u". "_s + remarks.join(u' ');
    const auto items = static_cast<int>(std::count_if(made.choice.plan.steps.begin(), made.choice.plan.steps.end(),
                                                      [](const auto& step) { return !step.key.empty(); }));
    if (items == 0)
        return tr("Made %1").arg(title);
    const QString count = items == 1 ? tr("one course or book") : tr("%1 courses and books").arg(countWord(items));
    return made.choice.proved ? tr("Made %1: %2; no smaller set covers as much").arg(title, count)
                              : tr("Made %1: %2; at least %3 are needed").arg(title, count, countWord(made.choice.fewest));
}

void PlanMaker::reject() {
    m_stop.request_stop();
    QDialog::reject();
}

} // namespace waymark::ui

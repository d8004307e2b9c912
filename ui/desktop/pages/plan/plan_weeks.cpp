// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_weeks.h"

#include "app/plan/edits.h"
#include "app/plan/week_hours.h"
#include "ui/desktop/pages/plan/break_dialog.h"
#include "ui/desktop/pages/plan/weekdays_dialog.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/words/day_form.h"
#include "ui/words/plan_figures.h"
#include "ui/words/text.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// "10", "7.5": no decimals where there are none.
class HoursField final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override {
        return locale().toString(value, 'f', value == std::floor(value) ? 0 : decimals());
    }
};

double weekOf(const db::Plan& plan) {
    return std::accumulate(plan.hours.begin(), plan.hours.end(), 0.0);
}

QDate dateOf(app::Day day) {
    return QDate::fromString(fromUtf8(app::dayText(day)), Qt::ISODate);
}

} // namespace

PlanWeeks::PlanWeeks(QWidget* parent)
    : QWidget(parent)
    , m_row(new FlowLayout(this, 14))
    , m_start(new QDateEdit(this))
    , m_hours(new HoursField(this))
    , m_buffer(new QSpinBox(this)) {
    m_start->setObjectName(u"plan-start"_s);
    m_start->setCalendarPopup(true);
    m_start->setDisplayFormat(dayForm(DayForm::Short));
    m_start->setKeyboardTracking(false);
    m_hours->setObjectName(u"plan-hours"_s);
    m_hours->setRange(0.5, 80);
    m_hours->setDecimals(1);
    m_hours->setKeyboardTracking(false);
    m_buffer->setRange(0, 52);
    m_buffer->setSpecialValueText(tr("none"));
    //: behind a number: "Free week every [5 weeks]"
    m_buffer->setSuffix(tr(" weeks"));
    m_buffer->setKeyboardTracking(false);
    addField(tr("Start"), m_start);
    addField(tr("Hours a week"), m_hours);
    auto* weekdays = new FilterChip(tr("Weekdays"), FilterChip::Form::Add, this);
    weekdays->setObjectName(u"plan-weekdays"_s);
    connect(weekdays, &FilterChip::clicked, this, &PlanWeeks::askForWeekdays);
    m_row->addWidget(weekdays);
    addField(tr("Free week every"), m_buffer);
    auto* rest = new FilterChip(tr("Holidays or exams"), FilterChip::Form::Add, this);
    rest->setObjectName(u"add-break"_s);
    connect(rest, &FilterChip::clicked, this, &PlanWeeks::askForBreak);
    m_row->addWidget(rest);
    connect(m_start, &QDateEdit::dateChanged, this, &PlanWeeks::fieldChanged);
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, &PlanWeeks::fieldChanged);
    connect(m_buffer, &QSpinBox::valueChanged, this, &PlanWeeks::fieldChanged);
}

void PlanWeeks::addField(const QString& words, QWidget* field) {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* label = new QLabel(words, box);
    label->setBuddy(field);
    field->setAccessibleName(words);
    row->addWidget(label);
    row->addWidget(field);
    m_row->addWidget(box);
}

void PlanWeeks::setPlan(const db::Plan& plan, app::Day today) {
    m_plan = plan;
    m_today = today;
    m_showing = true;
    m_start->setDate(dateOf(app::dayFrom(plan.start).value_or(today)));
    m_hours->setValue(std::max(0.5, weekOf(plan)));
    m_buffer->setValue(plan.bufferEvery);
    m_showing = false;
    fillBreaks();
}

void PlanWeeks::fillBreaks() {
    for (auto* chip : m_breaks) {
        m_row->removeWidget(chip);
        chip->hide();
        chip->setObjectName({});
        chip->deleteLater(); // one of them may be what was just pressed
    }
    m_breaks.clear();
    for (std::size_t number = 0; number < m_plan.breaks.size(); ++number) {
        const QString words = breakWords(m_plan.breaks[number]);
        auto* chip = new FilterChip(words, FilterChip::Form::Set, this);
        chip->setObjectName(u"break-%1"_s.arg(number));
        connect(chip, &FilterChip::removed, this, [this, number, words] {
            Q_EMIT changed(app::withoutBreak(m_plan, number), tr("Took out: %1").arg(words));
        });
        m_row->addWidget(chip);
        chip->show();
        m_breaks.push_back(chip);
    }
}

void PlanWeeks::fieldChanged() {
    if (m_showing)
        return;
    db::Plan plan = m_plan;
    if (const auto start = app::dayFrom(m_start->date().toString(Qt::ISODate).toStdString()))
        plan = app::withStart(std::move(plan), *start);
    const double usual = weekOf(plan);
    if (std::abs(usual - m_hours->value()) > 0.01) {
        auto hours = usual == 0 ? app::evenHours(m_hours->value()) : plan.hours;
        if (usual != 0)
            for (auto& each : hours) // weekdays keep their shares
                each *= m_hours->value() / usual;
        plan = app::withHours(std::move(plan), hours);
    }
    if (plan.bufferEvery != m_buffer->value()) {
        plan.bufferEvery = m_buffer->value();
        ++plan.revision;
    }
    if (plan != m_plan)
        Q_EMIT changed(plan, tr("Changed the weeks of the plan"));
}

void PlanWeeks::askForBreak() {
    auto* dialog = new BreakDialog(dateOf(m_today), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto days = dialog->days();
        if (const auto plan = app::withBreak(m_plan, days); plan != m_plan)
            Q_EMIT changed(plan, breakWords(days));
    });
    dialog->open();
}

void PlanWeeks::askForWeekdays() {
    auto* dialog = new WeekdaysDialog(m_plan.hours, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto plan = app::withHours(m_plan, dialog->hours()); plan != m_plan)
            Q_EMIT changed(plan, tr("Changed the hours of weekdays"));
    });
    dialog->open();
}

} // namespace waymark::ui

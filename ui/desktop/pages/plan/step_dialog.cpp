// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/step_dialog.h"

#include "ui/words/day_form.h"
#include "ui/words/plan_words.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ownKinds{db::PlanStepKind::Learn,          db::PlanStepKind::Try,        db::PlanStepKind::Apply,
                              db::PlanStepKind::Exam,           db::PlanStepKind::Licence,    db::PlanStepKind::School,
                              db::PlanStepKind::Apprenticeship, db::PlanStepKind::Experience, db::PlanStepKind::Internship,
                              db::PlanStepKind::FirstJob};

} // namespace

StepDialog::StepDialog(const db::Plan& plan, std::optional<std::size_t> step, const QDate& today, QWidget* parent)
    : QDialog(parent)
    , m_step(step ? plan.steps[*step] : db::PlanStep())
    , m_title(new QLineEdit(fromUtf8(m_step.title), this))
    , m_kind(new QComboBox(this))
    , m_hours(new QDoubleSpinBox(this))
    , m_months(new QSpinBox(this))
    , m_hasDay(new QCheckBox(tr("on or by"), this))
    , m_day(new QDateEdit(today, this))
    , m_with(new QComboBox(this))
    , m_documents(new QPlainTextEdit(this)) {
    setObjectName(u"step-dialog"_s);
    setWindowTitle(step ? tr("Change the step") : tr("A step of my own"));
    setMinimumWidth(420);
    m_title->setObjectName(u"step-title"_s);
    m_title->setEnabled(m_step.key.empty());
    fillKinds();
    m_kind->setEnabled(m_step.key.empty());
    m_hours->setObjectName(u"step-hours"_s);
    m_hours->setRange(0, 5000);
    m_hours->setDecimals(1);
    m_hours->setSpecialValueText(tr("none"));
    m_hours->setValue(m_step.months ? 0 : m_step.hours.value_or(0));
    m_months->setObjectName(u"step-months"_s);
    m_months->setRange(0, 240);
    m_months->setSpecialValueText(tr("none"));
    m_months->setValue(m_step.months.value_or(0));
    m_day->setObjectName(u"step-day"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayForm(DayForm::WithWeekday));
    m_hasDay->setObjectName(u"step-has-day"_s);
    m_hasDay->setAccessibleName(tr("It has a day of its own"));
    m_hasDay->setChecked(!m_step.dueOn.empty());
    if (const auto day = QDate::fromString(fromUtf8(m_step.dueOn), Qt::ISODate); day.isValid())
        m_day->setDate(day);
    m_day->setEnabled(m_hasDay->isChecked());
    connect(m_hasDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    fillOthers(plan, step);
    QStringList documents;
    for (const auto& document : m_step.documents)
        documents.append(fromUtf8(document));
    m_documents->setObjectName(u"step-documents"_s);
    m_documents->setPlainText(documents.join(u'\n'));
    m_documents->setPlaceholderText(tr("one a line: identity card, school records"));
    m_documents->setTabChangesFocus(true);
    m_documents->setFixedHeight(4 * fontMetrics().lineSpacing() + 12);
    addRows(new QFormLayout(this));
}

void StepDialog::addRows(QFormLayout* form) {
    auto* day = new QHBoxLayout;
    day->addWidget(m_hasDay);
    day->addWidget(m_day, 1);
    form->addRow(tr("&What"), m_title);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Hours"), m_hours);
    form->addRow(tr("&Months beside the hours"), m_months);
    form->addRow(tr("Its own day"), day);
    form->addRow(tr("In the &same week as"), m_with);
    form->addRow(tr("&Bring along"), m_documents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(!m_title->text().trimmed().isEmpty());
    connect(m_title, &QLineEdit::textChanged, ok, [ok](const QString& text) { ok->setEnabled(!text.trimmed().isEmpty()); });
}

void StepDialog::fillKinds() {
    m_kind->setObjectName(u"step-kind"_s);
    for (const auto kind : ownKinds) {
        m_kind->addItem(stepKindWords(kind), static_cast<int>(kind));
        if (kind == m_step.kind)
            m_kind->setCurrentIndex(m_kind->count() - 1);
    }
}

void StepDialog::fillOthers(const db::Plan& plan, std::optional<std::size_t> step) {
    m_with->setObjectName(u"step-with"_s);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_with->addItem(tr("no other step"));
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        if (plan.steps[i].id == m_step.id && step)
            continue;
        const auto& other = plan.steps[i];
        const auto& name = other.key.empty() ? other.id : other.key;
        m_with->addItem(fromUtf8(other.title), fromUtf8(name));
        if (!m_step.with.empty() && (m_step.with.front() == other.id || m_step.with.front() == other.key))
            m_with->setCurrentIndex(m_with->count() - 1);
    }
}

db::PlanStep StepDialog::step() const {
    db::PlanStep step = m_step;
    step.title = m_title->text().trimmed().toStdString();
    step.kind = static_cast<db::PlanStepKind>(m_kind->currentData().toInt());
    const double hours = m_hours->value();
    if (hours != step.hours.value_or(0)) {
        step.hoursEstimated = false; // the learner's own word
        step.hours = hours > 0 ? std::optional(hours) : std::nullopt;
    }
    const int months = m_months->value();
    if (months != step.months.value_or(0)) {
        step.months = months > 0 ? std::optional(months) : std::nullopt;
        step.monthsMost.reset();
        step.openEnded = step.hoursEstimated = false;
    }
    step.dueOn = m_hasDay->isChecked() ? m_day->date().toString(Qt::ISODate).toStdString() : std::string();
    const auto with = m_with->currentData().toString().toStdString();
    if (with.empty())
        step.with.clear();
    else if (step.with.empty() || step.with.front() != with)
        step.with = {with};
    step.documents.clear();
    for (const QString& line : m_documents->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            step.documents.push_back(line.trimmed().toStdString());
    return step;
}

} // namespace waymark::ui

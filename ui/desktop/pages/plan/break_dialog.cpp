// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/break_dialog.h"

#include "ui/words/day_form.h"
#include "ui/words/plan_figures.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QDateEdit* dayField(const QDate& day, const QString& name, QWidget* parent) {
    auto* field = new QDateEdit(day, parent);
    field->setObjectName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(dayForm(DayForm::WithWeekday));
    return field;
}

} // namespace

BreakDialog::BreakDialog(const QDate& from, QWidget* parent)
    : QDialog(parent)
    , m_kind(new QComboBox(this))
    , m_from(dayField(from, u"break-from"_s, this))
    , m_to(dayField(from.addDays(6), u"break-to"_s, this)) {
    setObjectName(u"break-dialog"_s);
    setWindowTitle(tr("Days without learning"));
    m_kind->setObjectName(u"break-kind"_s);
    for (const char* kind : {"holidays", "exams"})
        m_kind->addItem(breakKindWords(kind), QLatin1StringView(kind));
    m_to->setMinimumDate(m_from->date());
    auto* form = new QFormLayout(this);
    form->addRow(tr("What"), m_kind);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_to);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    // The length stays when the first day moves.
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate& day) {
        const auto length = m_to->minimumDate().daysTo(m_to->date());
        m_to->setMinimumDate(day);
        m_to->setDate(day.addDays(length));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

db::PlanBreak BreakDialog::days() const {
    return {m_from->date().toString(Qt::ISODate).toStdString(), m_to->date().toString(Qt::ISODate).toStdString(),
            m_kind->currentData().toString().toStdString()};
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/weekdays_dialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <numeric>

namespace waymark::ui {

using namespace Qt::StringLiterals;

WeekdaysDialog::WeekdaysDialog(const std::array<double, 7>& hours, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"weekdays-dialog"_s);
    setWindowTitle(tr("Hours by weekday"));
    auto* form = new QFormLayout(this);
    auto* sum = new QLabel(this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    const auto say = [this, sum, buttons] {
        const auto days = this->hours();
        const double week = std::accumulate(days.begin(), days.end(), 0.0);
        sum->setText(tr("%1 hours a week").arg(QLocale().toString(week, 'f', 1)));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(week > 0);
    };
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_days[day] = new QDoubleSpinBox(this);
        m_days[day]->setObjectName(u"weekday-%1"_s.arg(day));
        m_days[day]->setRange(0, 16);
        m_days[day]->setDecimals(1);
        m_days[day]->setSingleStep(0.5);
        m_days[day]->setValue(hours[day]);
        form->addRow(QLocale().dayName(static_cast<int>(day) + 1), m_days[day]);
        connect(m_days[day], &QDoubleSpinBox::valueChanged, this, say);
    }
    form->addRow(sum);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    say();
}

std::array<double, 7> WeekdaysDialog::hours() const {
    std::array<double, 7> hours{};
    for (std::size_t day = 0; day < m_days.size(); ++day)
        hours[day] = m_days[day]->value();
    return hours;
}

} // namespace waymark::ui

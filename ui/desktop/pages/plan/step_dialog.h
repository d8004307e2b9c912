// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A step of a plan in the learner's own words, or what can be said anew of any step: hours, its own day, what to bring,
// which other step it shares a week with. A course or book keeps its title. GUI thread.
#pragma once

#include "db/records/plan.h"

#include <QDate>
#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace waymark::ui {

class StepDialog final : public QDialog {
    Q_OBJECT
public:
    /// `step`: the one to change; nothing: a new one. `today` is proposed as its day.
    StepDialog(const db::Plan& plan, std::optional<std::size_t> step, const QDate& today, QWidget* parent);

    db::PlanStep step() const;

private:
    void fillKinds();
    void fillOthers(const db::Plan& plan, std::optional<std::size_t> step);
    void addRows(QFormLayout* form);

    db::PlanStep m_step;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QDoubleSpinBox* m_hours;
    QSpinBox* m_months;
    QCheckBox* m_hasDay;
    QDateEdit* m_day;
    QComboBox* m_with;
    QPlainTextEdit* m_documents;
};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for days without learning: holidays or exams, the first and the last day. The last is never before the
// first. GUI thread.
#pragma once

#include "db/records/plan.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QDateEdit;

namespace waymark::ui {

class BreakDialog final : public QDialog {
    Q_OBJECT
public:
    /// A week from the day on is proposed.
    BreakDialog(const QDate& from, QWidget* parent);

    db::PlanBreak days() const;

private:
    QComboBox* m_kind;
    QDateEdit* m_from;
    QDateEdit* m_to;
};

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The weeks of a plan as fields: its start, hours a week and by weekday, free weeks, and holidays and exam weeks
// as chips. A change hands over the plan it would make, with a sentence for undo. Owned by the page; GUI thread.
#pragma once

#include "app/plan/days.h"
#include "db/records/plan.h"

#include <QWidget>

class QDateEdit;
class QDoubleSpinBox;
class QSpinBox;

namespace waymark::ui {

class FilterChip;
class FlowLayout;

class PlanWeeks final : public QWidget {
    Q_OBJECT
public:
    explicit PlanWeeks(QWidget* parent);

    void setPlan(const db::Plan& plan, app::Day today);

Q_SIGNALS:
    void changed(const waymark::db::Plan& plan, const QString& sentence);

private:
    void addField(const QString& words, QWidget* field);
    void fillBreaks();
    void fieldChanged();
    void askForBreak();
    void askForWeekdays();

    db::Plan m_plan;
    app::Day m_today{};
    FlowLayout* m_row;
    QDateEdit* m_start;
    QDoubleSpinBox* m_hours;
    QSpinBox* m_buffer;
    std::vector<FilterChip*> m_breaks;
    bool m_showing = false; ///< fields are being filled, not typed into
};

} // namespace waymark::ui

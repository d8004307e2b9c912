// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table of a plan: steps with a box to tick and a second line, and the timeline beside them. Arrow keys walk
// the steps, Space ticks. GUI thread.
#pragma once

#include "app/plan/days.h"
#include "app/plan/prerequisites.h"

#include <QTableView>

namespace waymark::ui {

class PlanModel;
class TimelineDelegate;
class TimelineHeader;

class PlanTable final : public QTableView {
    Q_OBJECT
public:
    PlanTable(PlanModel& model, QWidget* parent);
    void setToday(app::Day today);
    /// Asks the model anew what comes before what.
    void readLinks();
    /// -1: none.
    int currentStep() const;

    /// The days of each step in words in place of the bars.
    void showDaysAsWords(bool words);
    bool showsDaysAsWords() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PlanModel& m_model;
    TimelineDelegate* m_bars;
    TimelineHeader* m_header;
    app::PlanGraph m_graph; ///< of the plan shown last
};

} // namespace waymark::ui

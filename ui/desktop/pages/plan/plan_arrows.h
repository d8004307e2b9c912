// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes before what, as elbows from bar to bar over the rows of the timeline. GUI thread.
#pragma once

#include "app/plan/prerequisites.h"

class QPainter;
class QTableView;

namespace waymark::ui {

class PlanModel;

/// On the viewport of the table; only links with a row in sight are drawn, and none back in time.
void paintArrows(QPainter& painter, const QTableView& table, const PlanModel& model, const app::PlanGraph& graph);

} // namespace waymark::ui

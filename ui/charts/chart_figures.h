// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plot's own part of a row: whisker, bar from p25 to p75, marks, estimates with their error, patterns;
// and the dashed line that rows are read against. Private to ui/charts; GUI thread.
#pragma once

#include "ui/charts/chart_painting.h"

namespace waymark::ui {

void paintFigures(QPainter& painter, const ChartPicture& picture, int row);

/// With what it stands for under the plot.
void paintReference(QPainter& painter, const ChartPicture& picture);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Axis ends and ticks that people read easily: steps of 1, 2, 2.5 or 5 times a power of ten, from zero,
// three to seven ticks; dots that all lie above two fifths of the highest start higher. A logarithmic axis is
// taken for dots spread over more than a factor of ten. Pure, any thread.
#pragma once

#include "app/salary/chart_spec.h"

namespace waymark::app {

/// The smallest nice step that cuts `highest` into at most `parts` parts.
double niceStep(double highest, int parts);

/// `lowest` and `highest` of everything drawn, `spread` the factor between the figures that are compared.
/// Values that are not above zero give an axis from 0 to 1.
ChartAxis niceAxis(double lowest, double highest, ChartForm form, double spread);
inline ChartAxis niceAxis(double lowest, double highest, ChartForm form) {
    return niceAxis(lowest, highest, form, highest / lowest);
}

/// 50000 -> "50k", 2500000 -> "2.5M", 400 -> "400".
std::string tickLabel(double value);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/nice_axis.h"

#include "app/words/numbers.h"

#include <array>
#include <cmath>

namespace waymark::app {

namespace {

constexpr double headroom = 1.04;
constexpr double logarithmicFrom = 100;
constexpr int mostParts = 6;

void linearTicks(ChartAxis& axis, double highest) {
    const double step = niceStep(highest, mostParts);
    axis.min = 0;
    axis.max = highest * headroom;
    for (int i = 0; step * i <= axis.max; ++i)
        axis.ticks.push_back(step * i);
}

void logarithmicTicks(ChartAxis& axis, double lowest, double highest) {
    axis.logarithmic = true;
    axis.min = std::pow(10, std::floor(std::log10(lowest)));
    axis.max = highest * 1.2;
    for (double decade = axis.min; decade <= axis.max; decade *= 10)
        axis.ticks.push_back(decade);
}

} // namespace

double niceStep(double highest, int parts) {
    constexpr std::array<double, 5> leading{1, 2, 2.5, 5, 10};
    const double raw = highest / parts;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    for (const double digit : leading)
        if (digit * magnitude >= raw * (1 - 1e-9))
            return digit * magnitude;
    return 10 * magnitude;
}

std::string tickLabel(double value) {
    if (std::abs(value) >= 1e6)
        return significant(value / 1e6, 4) + 'M';
    if (std::abs(value) >= 1e3)
        return significant(value / 1e3, 4) + 'k';
    return significant(value, 4);
}

ChartAxis niceAxis(double lowest, double highest, ChartForm form) {
    ChartAxis axis;
    if (!std::isfinite(highest) || !(highest > 0))
        highest = 1;
    if (form == ChartForm::Dots && lowest > 0 && highest / lowest > logarithmicFrom)
        logarithmicTicks(axis, lowest, highest);
    else
        linearTicks(axis, highest);
    for (const double tick : axis.ticks)
        axis.tickLabels.push_back(tickLabel(tick));
    return axis;
}

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/nice_axis.h"

#include "app/words/numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::app {

namespace {

constexpr double headroom = 1.04;
constexpr double startsHigherFrom = 0.4; // of the highest
constexpr double logarithmicFrom = 10;
constexpr std::size_t mostLogarithmicTicks = 8;
constexpr int mostParts = 6;
constexpr double mostShown = 1e15;
constexpr double leastHighest = 1e-6; // below it nothing is pay, and steps lose themselves in rounding
constexpr double leastShown = 1e-9; // of the highest

/// From zero, or for dots that all lie far from it from a little below the lowest.
void linearTicks(ChartAxis& axis, double lowest, double highest) {
    const bool away = lowest > startsHigherFrom * highest;
    axis.min = away ? std::max(0.0, lowest - (headroom - 1) * highest) : 0;
    axis.max = highest * headroom;
    // Of what is shown: steps of the way between two dots that are nearly one would be thousands, and of one alone none.
    const double step = niceStep(away ? axis.max - axis.min : highest, mostParts);
    for (int number = static_cast<int>(std::ceil(axis.min / step)); number * step <= axis.max; ++number)
        axis.ticks.push_back(number * step);
}

void logarithmicTicks(ChartAxis& axis, double lowest, double highest) {
    axis.logarithmic = true;
    axis.max = highest * 1.1;
    const int first = static_cast<int>(std::floor(std::log10(lowest)));
    for (const bool between : {true, false}) {
        axis.ticks.clear();
        for (int power = first; std::pow(10, power) <= axis.max; ++power)
            for (const double digit : {1.0, 2.0, 5.0})
                if (const double tick = digit * std::pow(10, power); (between || digit < 2) && tick <= axis.max)
                    axis.ticks.push_back(tick);
        // The axis begins at the last step that no figure lies below.
        while (axis.ticks.size() > 1 && axis.ticks[1] <= lowest)
            axis.ticks.erase(axis.ticks.begin());
        if (axis.ticks.size() <= mostLogarithmicTicks)
            break;
    }
    axis.min = axis.ticks.front();
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

ChartAxis niceAxis(double lowest, double highest, ChartForm form, double spread) {
    ChartAxis axis;
    // Steps are counted up to the highest figure and decades down to the lowest: neither may be out of reason.
    highest = highest > leastHighest ? std::min(highest, mostShown) : 1;
    if (lowest > 0)
        lowest = std::clamp(lowest, highest * leastShown, highest);
    if (!traitsOf(form).fromZero && lowest > 0 && spread > logarithmicFrom)
        logarithmicTicks(axis, lowest, highest);
    else
        linearTicks(axis, traitsOf(form).fromZero ? 0 : lowest, highest);
    for (const double tick : axis.ticks)
        axis.tickLabels.push_back(tickLabel(tick));
    return axis;
}

} // namespace waymark::app

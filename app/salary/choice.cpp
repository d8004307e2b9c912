// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/choice.h"

#include "app/salary/grade.h"
#include "app/salary/period.h"

#include <algorithm>
#include <tuple>

namespace waymark::app {

namespace {

int wideness(const db::Salary& salary, const db::Place& asked) {
    const std::string& key = salary.place.text();
    if (measuredHere(salary.place, asked))
        return 0;
    if (key.starts_with("country:"))
        return 3;
    return key.starts_with("state:") || key.starts_with("region:") ? 2 : 1;
}

/// Months; undated figures are the oldest.
int newness(const db::Salary& salary) {
    const auto period = parsePeriod(salary.period);
    return period ? period->year * 12 + period->month.value_or(6) : 0;
}

int originOrder(db::PayOrigin origin) {
    return origin == db::PayOrigin::Published ? 0 : origin == db::PayOrigin::Own ? 1 : 2;
}

/// Least is best.
auto standing(const db::Salary& salary, const db::Place& asked) {
    const int measure = salary.figures.median ? 0 : salary.figures.mean ? 1 : 2;
    // A survey of just this place and occupation before any other, however new.
    const bool exact =
        measuredHere(salary.place, asked) && salary.measuredAs.empty() && salary.areasSharing <= 1;
    return std::make_tuple(originOrder(salary.origin), measure, !exact, -newness(salary),
                           wideness(salary, asked), !salary.measuredAs.empty(), salary.areasSharing > 1,
                           static_cast<int>(salary.unit), std::cref(salary.sourceId),
                           std::cref(salary.measuredAs));
}

} // namespace

const db::Salary* bestFigure(const std::vector<db::Salary>& salaries, const db::Place& asked) {
    const auto best =
        std::min_element(salaries.begin(), salaries.end(), [&](const db::Salary& a, const db::Salary& b) {
            const auto first = standing(a, asked);
            const auto second = standing(b, asked);
            return first < second;
        });
    return best == salaries.end() ? nullptr : &*best;
}

} // namespace waymark::app

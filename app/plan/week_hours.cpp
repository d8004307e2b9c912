// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/week_hours.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::app {

namespace {

double hoursUntil(const std::array<double, 7>& hours, std::size_t days) {
    return std::accumulate(hours.begin(), hours.begin() + static_cast<std::ptrdiff_t>(days), 0.0);
}

} // namespace

WeekHours::WeekHours(const db::Plan& plan)
    : m_plan(plan) {
    if (const auto start = dayFrom(plan.start))
        m_firstMonday = mondayOf(*start);
    m_week = static_cast<int>(std::lround(60 * hoursUntil(plan.hours, 7)));
    for (const auto& each : plan.breaks) {
        const auto from = dayFrom(each.from);
        const auto to = dayFrom(each.to);
        m_breaks.push_back(from && to ? Span{*from, *to} : Span{Day::max(), Day::min()});
    }
    for (const auto& each : plan.extra) {
        const auto from = dayFrom(each.from);
        const auto to = dayFrom(each.to);
        m_extra.push_back(from && to ? Span{*from, *to} : Span{Day::max(), Day::min()});
    }
}

bool WeekHours::isBuffer(Day day) const {
    if (m_plan.bufferEvery < 2 || !m_firstMonday || day < *m_firstMonday)
        return false;
    const auto week = (mondayOf(day) - *m_firstMonday).count() / 7 + 1;
    return week % m_plan.bufferEvery == 0;
}

const db::PlanBreak* WeekHours::breakOn(Day day) const {
    for (std::size_t i = 0; i < m_breaks.size(); ++i)
        if (day >= m_breaks[i].from && day <= m_breaks[i].to)
            return &m_plan.breaks[i];
    return nullptr;
}

int WeekHours::minutesOn(Day day) const {
    if (isBuffer(day) || breakOn(day))
        return 0;
    const double week = hoursUntil(m_plan.hours, 7);
    double factor = 1;
    for (std::size_t i = 0; i < m_extra.size(); ++i)
        if (week > 0 && day >= m_extra[i].from && day <= m_extra[i].to)
            factor += m_plan.extra[i].hours / week;
    // Rounded sums, not sums of rounded days: seven days of 10 / 7 hours are ten hours.
    const auto weekday = weekdayOf(day);
    const double before = std::round(60 * factor * hoursUntil(m_plan.hours, weekday));
    const double after = std::round(60 * factor * hoursUntil(m_plan.hours, weekday + 1));
    return std::clamp(static_cast<int>(after - before), 0, 24 * 60);
}

std::array<double, 7> evenHours(double hoursOfWeek) {
    std::array<double, 7> hours{};
    hours.fill(hoursOfWeek / 7);
    return hours;
}

} // namespace waymark::app

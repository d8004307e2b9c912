// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The minutes of each day that a plan gives to learning: hours by weekday, none in breaks and in every n-th
// week (counted from the week of the start), more in weeks of catching up. A week's days add up to the week's
// hours to the minute. Pure, any thread; refers to the plan, which must outlive it.
#pragma once

#include "app/plan/days.h"
#include "db/records/plan.h"

#include <vector>

namespace waymark::app {

class WeekHours {
public:
    explicit WeekHours(const db::Plan& plan);

    int minutesOn(Day day) const;
    bool isBuffer(Day day) const;
    /// The break that holds the day, or null.
    const db::PlanBreak* breakOn(Day day) const;
    int usualMinutesOfWeek() const { return m_week; }

private:
    struct Span {
        Day from;
        Day to;
    };
    const db::Plan& m_plan;
    std::optional<Day> m_firstMonday;
    int m_week = 0;
    std::vector<Span> m_breaks, m_extra;
};

/// Hours of a week spread evenly.
std::array<double, 7> evenHours(double hoursOfWeek);

} // namespace waymark::app

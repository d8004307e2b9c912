// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Published pay made yearly: an hour is 2,080 hours a year (52 weeks of 40 hours, as the Bureau of Labor
// Statistics counts them in OEWS), a month is 12 a year. Exact doubles, nothing rounded. Pure, any thread.
#pragma once

#include "db/records/salary.h"

#include <array>
#include <optional>

namespace waymark::app {

double unitsInYear(db::PayUnit unit);

/// "a year", "a month", "an hour".
const char* unitWords(db::PayUnit unit);

/// Every figure of a distribution, for one function to change them all.
constexpr std::array allFigures{&db::PayFigures::mean,   &db::PayFigures::p10,        &db::PayFigures::p25,
                                &db::PayFigures::median, &db::PayFigures::p75,        &db::PayFigures::p90,
                                &db::PayFigures::entry,  &db::PayFigures::experienced};

/// Each figure that is there, changed on its own; the others stay absent.
template <class Change>
db::PayFigures eachFigure(const db::PayFigures& figures, Change change) {
    db::PayFigures changed;
    for (const auto member : allFigures)
        if (figures.*member)
            changed.*member = change(*(figures.*member));
    return changed;
}

/// The median, else the mean; the other way round where means lead.
std::optional<double> leadingFigure(const db::PayFigures& figures, bool meansLead);

/// How many of the unit make what is shown: 1 for an hour that stays an hour.
double shownUnits(db::PayUnit unit, bool byHour);

db::PayFigures yearlyFigures(const db::PayFigures& figures, db::PayUnit unit);

} // namespace waymark::app

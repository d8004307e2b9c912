// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/yearly.h"

namespace waymark::app {

double unitsInYear(db::PayUnit unit) {
    switch (unit) {
    case db::PayUnit::Hour:
        return 2080;
    case db::PayUnit::Month:
        return 12;
    case db::PayUnit::Year:
        break;
    }
    return 1;
}

double shownUnits(db::PayUnit unit, bool byHour) {
    return byHour && unit == db::PayUnit::Hour ? 1 : unitsInYear(unit);
}

const char* unitWords(db::PayUnit unit) {
    switch (unit) {
    case db::PayUnit::Hour:
        return "an hour";
    case db::PayUnit::Month:
        return "a month";
    case db::PayUnit::Year:
        break;
    }
    return "a year";
}

std::optional<double> leadingFigure(const db::PayFigures& figures, bool meansLead) {
    const auto& first = meansLead ? figures.mean : figures.median;
    const auto& second = meansLead ? figures.median : figures.mean;
    return first ? first : second;
}

db::PayFigures yearlyFigures(const db::PayFigures& figures, db::PayUnit unit) {
    return eachFigure(figures, [unit](double amount) { return amount * unitsInYear(unit); });
}

} // namespace waymark::app

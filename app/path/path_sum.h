// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the first item of each need costs together, in money and in hours, each item once, as far as it is
// stated. What is not stated is counted, never guessed. Pure, any thread.
#pragma once

#include "app/path/path.h"

#include <vector>

namespace waymark::app {

struct PathSum {
    int topics = 0;
    int covered = 0; ///< of them: taught by an item, or known already
    int items = 0;
    int free = 0;
    int priced = 0;
    int withoutPrice = 0;         ///< neither free nor priced, or paid without an amount
    std::vector<db::Money> costs; ///< one a currency, in the order in which they come
    double hours = 0;             ///< stated, in all
    int withHours = 0;
    int withoutHours = 0;
};

PathSum sumOfFirst(const std::vector<PathNeed>& needs);

/// Whole weeks of study for `hours` at `perWeek`; 0 where either is none.
int weeksFor(double hours, double perWeek);

} // namespace waymark::app

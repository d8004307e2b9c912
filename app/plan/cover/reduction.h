// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes a problem smaller without changing its best value. Out go: what is dropped; what teaches nothing
// needed and is no prerequisite of what does; what another item can stand in for (at least its needs, no
// dearer, no longer, no worse a tie, no prerequisites that it does not have too) unless it is locked or
// somebody's prerequisite. Prerequisite groups keep only what can be had; empty ones go. Pure, any thread.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

struct Reduced {
    Problem problem;        ///< needs keep their numbers
    std::vector<int> items; ///< the original number of each
};

Reduced reduced(const Problem& problem);

} // namespace waymark::app::cover

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest cover by mixed-integer programming with GLPK (GNU Linear Programming Kit), where Waymark was
// built with it: limits, and among equally small sets the least tie. Three programs one after the other:
// least weight uncovered, then fewest items where that is not proved yet, then least tie. GLPK keeps its
// state a thread, and it is given back at the end: call on a thread that does nothing else with GLPK. GLPK
// measures the time limit itself.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

bool hasGlpk();

/// Of a reduced problem, starting from `start`, which is allowed or empty; no set that covers as much has
/// fewer items than `fewest` (0: not known). Without GLPK that is the answer, unproved.
Answer solveByGlpk(const Problem& problem, const std::vector<int>& start, int fewest, const Limits& limits);

} // namespace waymark::app::cover

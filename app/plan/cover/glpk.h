// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest cover by mixed-integer programming with GLPK (GNU Linear Programming Kit), where Waymark was
// built with it: prerequisites, limits, more than 20 needs. Three programs one after the other: least weight
// uncovered, then fewest items, then least tie. GLPK keeps its state a thread, and it is given back at the
// end: call on a thread that does nothing else with GLPK. GLPK measures the time limit itself.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

bool hasGlpk();

/// Of a reduced problem, starting from `start`, which is allowed. Without GLPK that is the answer, unproved.
Answer solveByGlpk(const Problem& problem, const std::vector<int>& start, const Limits& limits);

} // namespace waymark::app::cover

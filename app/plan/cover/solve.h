// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one door to the solvers: reduces the problem, takes the exact dynamic programming where it reaches, GLPK
// where there are prerequisites, limits or more needs, and the greedy cover with its bound where GLPK was not
// built in or ran out of time. Takes up to `limits.seconds`: on a worker, not on the thread of a window.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

Answer solve(const Problem& problem, const Limits& limits = {});

/// The same without GLPK, as on a machine that has none.
Answer solveWithoutGlpk(const Problem& problem);

} // namespace waymark::app::cover

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one door to the solvers: reduces the problem, takes the exact dynamic programming where it reaches, the
// search beyond, GLPK for limits and for the least tie of equally small sets, and what is good but not proved
// where GLPK was not built in or ran out of time. Takes up to `limits.seconds`: on a worker, not on the
// thread of a window.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

Answer solve(const Problem& problem, const Limits& limits = {});

/// The same without GLPK, as on a machine that has none.
Answer solveWithoutGlpk(const Problem& problem, const Limits& limits = {});

} // namespace waymark::app::cover

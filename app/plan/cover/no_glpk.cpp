// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/glpk.h"

namespace waymark::app::cover {

bool hasGlpk() {
    return false;
}

Answer solveByGlpk(const Problem& problem, const std::vector<int>& start, int fewest, const Limits&) {
    return {start, {}, isAllowed(problem, start), false, fewest};
}

} // namespace waymark::app::cover

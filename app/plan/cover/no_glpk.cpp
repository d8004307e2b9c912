// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/glpk.h"

namespace waymark::app::cover {

bool hasGlpk() {
    return false;
}

Answer solveByGlpk(const Problem& problem, const std::vector<int>& start, const Limits&) {
    return {start, {}, isAllowed(problem, start), false, 0};
}

} // namespace waymark::app::cover

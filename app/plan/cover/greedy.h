// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A good cover without a solver: again and again the item that, with the prerequisites it brings, covers most
// weight for each item added; then out with what is not needed (Chvatal 1979, "A Greedy Heuristic for the
// Set-Covering Problem"). Pure, any thread.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

/// Of a reduced problem. Nothing when what is locked does not fit the limits.
std::optional<std::vector<int>> greedyCover(const Problem& problem);

} // namespace waymark::app::cover

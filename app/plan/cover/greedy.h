// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A good cover without a solver: again and again the item that, with the prerequisites it brings, covers most
// weight for each item added; then out with what is not needed (Chvatal 1979, "A Greedy Heuristic for the
// Set-Covering Problem"). And a bound: prices on needs such that no item's needs cost more than 1; their sum
// is at most the size of any cover (the dual of the covering problem). Pure, any thread.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

/// Of a reduced problem. Nothing when what is locked does not fit the limits.
std::optional<std::vector<int>> greedyCover(const Problem& problem);

/// No cover of all that can be covered has fewer items; of a reduced problem without its limits.
int fewestItems(const Problem& problem);

} // namespace waymark::app::cover

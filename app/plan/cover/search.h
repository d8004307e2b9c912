// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fewest items that cover all that can be covered, with prerequisites as AND of OR, proved or with a
// bound; limits of money and hours are not looked at, and ties only to change one item for another at the
// end. Depth first: what is covered or kept by fewest items is branched on, and every branch must stay below
// the bound of prices.h. Work is counted in items looked at, so the same problem has the same answer on every
// machine. Pure, any thread.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

struct Fewest {
    std::vector<int> chosen; ///< ascending
    int atLeast = 0;         ///< none has fewer; as many as chosen: proved
};

/// Of a reduced problem, from a choice that is allowed, and within so many looks at items (about 10 ns each).
/// More needs than mostNeedsForSearch come back as they are, with a bound of 1.
Fewest fewestBySearch(const Problem& problem, std::vector<int> start, std::int64_t looks,
                      const std::stop_token& stop);

} // namespace waymark::app::cover

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest cover by dynamic programming over subsets of needs: exact, without prerequisites and limits,
// for at most 20 needs (2^20 states of 16 bytes). A state's first uncovered need, rarest first, must be
// covered by some item, so only that need's teachers are tried. Pure, any thread.
#pragma once

#include "app/plan/cover/problem.h"

namespace waymark::app::cover {

inline constexpr std::size_t mostNeedsForSubsets = 20;

/// Of a reduced problem; its prerequisites and limits are not looked at. Locked items are taken.
std::vector<int> smallestBySubsets(const Problem& problem);

} // namespace waymark::app::cover

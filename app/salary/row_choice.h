// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fewer rows of a comparison, chosen by what they say: the highest and the lowest. Ranks stay those among all
// places. Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <cstddef>

namespace waymark::app {

/// Keeps `top` places from the beginning of the ranking and `bottom` from its end, and the learner's own
/// rows; a note says how many there were. Fewer ranked places than asked for: nothing changes.
void keepEnds(PayComparison& comparison, std::size_t top, std::size_t bottom);

} // namespace waymark::app

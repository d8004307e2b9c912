// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many hours an item takes that states none: the middle of those that teach the same need and state
// theirs, where at least three do, from 2 to 120; else 20 for a course. A book takes 30, as no book states
// any. A guess: whoever shows it says so. Pure, any thread.
#pragma once

#include <vector>

namespace waymark::app {

double estimatedHours(std::vector<double> statedBySimilar, bool isBook);

} // namespace waymark::app

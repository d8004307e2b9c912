// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds what a written page claims against the catalog's tables: schooling (what its door usually asks for), licences
// (states that have one on record), hours and schedule, outdoor work (what workers say), work at home and long
// travel (whether all of it can be done at home; no table counts travel). Figures of the tables that stand in words
// are found too. A clause that limits itself ("some", "may", "rarely") claims nothing. Where no table says anything,
// nothing is found. Pure, any thread.
#pragma once

#include "app/content/written_page.h"

#include <vector>

namespace waymark::app {

/// Faults of the Disagrees kinds.
std::vector<PageFault> claimFaults(const WrittenPage& page);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finding of a comparison in one line: what a reader should take from the chart. Rules, first that
// holds: nothing known; one place; several currencies; one country's places all on top; entry pay at the top
// above the mean elsewhere; several with no reliable difference on top; one on top, with the factor to the
// lowest. Then, where any, how many places rest on undated estimates. Several careers: careers_finding.h.
// Pure, any thread.
#pragma once

#include "app/salary/chart_spec.h"

#include <optional>
#include <string>

namespace waymark::app {

std::string finding(const PayComparison& comparison);

/// The figure that the finding measures the others against; nothing where it has none.
std::optional<ChartReference> findingReference(const PayComparison& comparison);

/// "cities", "metros", "places": what the rows are, in the number that fits.
std::string placeNoun(const PayComparison& comparison, int count);

/// How a screen reader says the whole chart.
std::string spokenSummary(const PayComparison& comparison);

} // namespace waymark::app

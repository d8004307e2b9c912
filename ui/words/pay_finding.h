// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The finding of a comparison in one line, and the whole of it as a screen reader says it. Translated; any
// thread.
#pragma once

#include "app/salary/finding.h"

#include <QString>

namespace waymark::ui {

/// "US metros lead at market rate; six of thirteen cities rest on undated estimates".
QString findingSentence(const app::PayComparison& comparison);

/// How a screen reader says the whole chart.
QString spokenSummary(const app::PayComparison& comparison);

/// "thirteen cities", "one metro": what the rows are, in the number that fits.
QString placeCount(const app::PayComparison& comparison, int count);
/// The same with digits: "395 metros".
QString placeNumber(const app::PayComparison& comparison, int count);

/// "Registered Nurses as a whole" where the figures of one career are a wider occupation's; else empty.
QString widerOccupation(const app::PayComparison& comparison);

/// To 100 from 1,000 on: "187,600".
QString roundedAmount(double value);

} // namespace waymark::ui

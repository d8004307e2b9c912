// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sources that a comparison used, and how a source is named. Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <string>
#include <vector>

namespace waymark::app {

/// Sources of the rows in their order, then of the conversions; each once.
std::vector<db::Source> sourcesUsed(const db::PayFacts& facts, const std::vector<PayRow>& rows,
                                    const PricesUsed& used);

/// "ONS, Annual Survey of Hours and Earnings": publisher and title, none said twice.
std::string sourceName(const db::Source& source);

/// The same with its vintage: "ONS, Annual Survey of Hours and Earnings, 2025".
std::string sourceLine(const db::Source& source);

} // namespace waymark::app

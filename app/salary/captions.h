// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands under a comparison: the unit in words, the sources it used, and the sentences that say which
// rates and price levels were taken and what was assumed. Everything is made from the rows, nothing is
// known beforehand. Pure, any thread.
#pragma once

#include "app/salary/compare.h"
#include "app/salary/conversion.h"

#include <string>
#include <vector>

namespace waymark::app {

/// "USD a year at each year's average market rate".
std::string unitInWords(const PayOptions& options, const std::vector<PayRow>& rows);

/// Sources of the rows in their order, then of the conversions; each once.
std::vector<db::Source> sourcesUsed(const db::PayFacts& facts, const std::vector<PayRow>& rows,
                                    const PricesUsed& used);

/// "Ranks marked = ..."; empty where no rank is shared.
std::string ranksNote(const std::vector<PayRow>& rows);

std::vector<std::string> captionNotes(const db::PayFacts& facts, const PayOptions& options,
                                      const std::vector<PayRow>& rows, const PricesUsed& used);

/// "ONS, Annual Survey of Hours and Earnings": publisher and title, none said twice.
std::string sourceName(const db::Source& source);

/// The same with its vintage: "ONS, Annual Survey of Hours and Earnings, 2025".
std::string sourceLine(const db::Source& source);

} // namespace waymark::app

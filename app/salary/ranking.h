// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranks rows by the headline of their leading figures and orders them. Two places share a rank where their
// difference is within what the figures cannot tell apart (app/salary/README.md, "Ranks"). Pure, any thread.
#pragma once

#include "app/salary/compare.h"

#include <vector>

namespace waymark::app {

/// Assumed coefficient of variation of a figure: by its grade, widened by the sampling error where n and
/// quartiles are published.
double assumedVariation(const ConvertedPay& pay);

/// Whether the two leading figures differ by more than their uncertainty in this view.
bool reliablyDifferent(const PayRow& a, const PayRow& b, const PayOptions& options);

/// Sets rank and rankShared, flags rows of the other measure, sorts: ranked first, then unranked by
/// headline, rows without a figure last.
void rankRows(std::vector<PayRow>& rows, const PayOptions& options);

/// Whether the rows stand in more than one currency, so that amounts cannot be compared.
bool mixedCurrencies(const std::vector<PayRow>& rows);

} // namespace waymark::app

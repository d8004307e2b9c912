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

/// What ranking needs to know of a row; `value` in the view that is ranked.
struct RankEntry {
    std::size_t row = 0;
    double value = 0;
    double variation = 0;
    bool isMean = false;
    const std::string* country = nullptr; ///< of the row, which must outlive the entry
};
RankEntry rankEntry(const PayRow& row, std::size_t index, double value);

/// Whether a row takes part in a ranking where it has this value.
bool mayRank(const PayRow& row, double value, const PayOptions& options);

struct Ranked {
    std::size_t row = 0;
    int rank = 0;
    bool shared = false;
};
/// Highest first. Only rows of the measure that leads: medians where there is one, unless means lead.
std::vector<Ranked> ranksOf(std::vector<RankEntry> entries, const PayOptions& options,
                            bool meansLead = false);

/// Whether the two leading figures differ by more than their uncertainty in this view.
bool reliablyDifferent(const PayRow& a, const PayRow& b, const PayOptions& options);

/// Sets setApart, rank and rankShared, flags rows of the other measure, sorts: ranked first, then unranked by
/// headline, rows without a figure last.
void rankRows(std::vector<PayRow>& rows, const PayOptions& options);

/// Whether the comparison ranks means.
bool leadsWithMeans(const std::vector<PayRow>& rows);

/// Whether the rows stand in more than one currency, so that amounts cannot be compared.
bool mixedCurrencies(const std::vector<PayRow>& rows);

} // namespace waymark::app

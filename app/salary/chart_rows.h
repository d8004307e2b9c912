// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of a chart: each figure's mark, spread and words, as the chart, the table beside it and a screen
// reader need them. Pure, any thread.
#pragma once

#include "app/salary/chart_spec.h"

namespace waymark::app {

/// What all rows of one chart share.
struct RowContext {
    const PayComparison& comparison;
    std::string currency; ///< that the axis carries
    ChartForm form = ChartForm::Dots;
    std::vector<std::optional<double>> base; ///< of each career: the headline at the base place
    std::string basePlace;
    bool mixed = false; ///< rows of several currencies: each amount says its own
};

ChartRow chartRow(const RowContext& context, const PayRow& row, const std::string& label);

/// "187,600": to 100 from 1,000 on.
std::string roundedText(double value);

/// Views that some row has a rank in, but the shown one: the order of `ChartRow::viewRanks`.
std::vector<PayView> otherViews(const PayComparison& comparison);

} // namespace waymark::app

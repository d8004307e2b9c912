// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of one row of a comparison beside its amount: which measure it is, when it was measured, and
// why it has no rank. A mean is never shown without saying so. Translated; any thread.
#pragma once

#include "app/salary/compare.h"

#include <QString>

namespace waymark::ui {

/// "median", "mean", "estimated median"; empty without a figure.
QString measureWord(const app::ConvertedPay& pay);

/// "May 2025"; empty where no period is stated.
QString rowPeriod(const app::PayRow& row);

/// "the nation, not one of its places"; empty for a row with a rank or without a figure.
QString whyNotRanked(const app::PayRow& row);

/// The heading above the rows without a rank; empty where there are none.
QString unrankedHeading(const app::PayComparison& comparison);

/// "May 2025", or "metros May 2024, United States and Ohio May 2025": every period of the leading figures.
QString periodList(const app::PayComparison& comparison);

} // namespace waymark::ui

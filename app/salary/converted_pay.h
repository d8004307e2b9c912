// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One published figure on its way to the reader: made yearly, converted into a view, with what was estimated
// beside it, every step of the arithmetic of its headline and a flag for everything borrowed or missing.
// Amounts in `localYear` are in the publisher's currency, in `shown` in `shownCurrency`. Plain values.
#pragma once

#include "app/salary/grade.h"
#include "app/salary/metro_estimate.h"
#include "db/records/salary.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

/// One line of a source card's arithmetic: "59.97 CAD an hour × 2,080 hours = 124,737.60 CAD a year". What it
/// prints is precise to a cent, so that a reader who repeats it arrives at `result`.
struct ArithmeticStep {
    std::string text;
    double result = 0;
};

struct PayFlag {
    std::string id; ///< stable: "wider-area", "no-city-price-level", "outlier-country", "other-year-ppp", ...
    std::string text; ///< one sentence
};

/// Percentiles the publisher does not give, estimated from those that it does (grade C).
struct EstimatedPay {
    PayEstimate method;
    db::PayFigures localYear, shown;
    std::vector<ArithmeticStep> arithmetic; ///< of the median
};

/// One published or estimated row, made yearly and converted.
struct ConvertedPay {
    db::Salary published;     ///< untouched
    db::PayFigures localYear; ///< a year, local currency
    db::PayFigures shown;     ///< in the view; absent where it cannot be converted
    db::Currency shownCurrency;
    std::optional<double> shownTopCode; ///< withheld upper figures are at least this much, in the view
    Grade grade = Grade::D;
    std::string measuredIn; ///< name of the place measured, "Germany" for a figure shown at Berlin
    std::vector<ArithmeticStep> arithmetic; ///< of the headline figure
    std::vector<PayFlag> flags;
    std::optional<EstimatedPay> estimate;

    bool leadsWithMean = false; ///< the comparison ranks means: most of its places publish no median

    /// The median, an estimated median where only a mean is published, else the mean; the mean first where
    /// `leadsWithMean`.
    std::optional<double> headline() const;
    bool headlineIsMean() const;
    bool headlineIsEstimated() const;
    /// Of the headline: C where it is estimated from a published mean.
    Grade headlineGrade() const { return headlineIsEstimated() ? Grade::C : grade; }
    /// The same measure a year in local currency.
    std::optional<double> localHeadline() const;
};

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One published figure on its way to the reader: made yearly, converted into a view, with what was estimated
// beside it, the factors it was converted with and a flag for everything borrowed or missing. The arithmetic
// in words is made when somebody asks (card_arithmetic.h). Amounts in `localYear` are in the publisher's
// currency, in `shown` in `shownCurrency`. Plain values.
#pragma once

#include "app/salary/boxed.h"
#include "app/salary/grade.h"
#include "app/salary/metro_estimate.h"
#include "app/salary/pay_flag.h"
#include "db/records/salary.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

/// One multiplication or division on the way into a view.
struct PriceStep {
    enum class Kind { ToDollars, FromDollars, Parity, CityLevel };
    Kind kind = Kind::ToDollars;
    double by = 1;
    int year = 0;
    db::Currency local; ///< of a rate or parity: whose units are counted

    double applied(double amount) const { return kind == Kind::FromDollars ? amount * by : amount / by; }
};

/// A view as steps: one chain, or in the share view two that are mixed.
struct ViewSteps {
    std::vector<PriceStep> first, second; ///< `second`: what is kept, in the share view
    bool possible = false;                ///< false where a rate or a price level is missing
    bool mixed = false;
    double share = 1;

    double of(double amount) const;
};

/// Percentiles the publisher does not give, estimated from those that it does (grade C).
struct EstimatedPay {
    PayEstimate method;
    db::PayFigures localYear, shown;
};

/// One published or estimated row, made yearly and converted.
struct ConvertedPay {
    db::Salary published;     ///< untouched
    db::PayFigures localYear; ///< a year (an hour where `byHour`), local currency
    db::PayFigures shown;     ///< in the view; absent where it cannot be converted
    db::Currency shownCurrency;
    std::optional<double> shownTopCode; ///< withheld upper figures are at least this much, in the view
    Grade grade = Grade::D;
    std::string measuredIn; ///< name of the place measured, "Germany" for a figure shown at Berlin
    ViewSteps steps;        ///< from `localYear` to `shown`
    std::vector<PayFlag> flags;
    Boxed<EstimatedPay> estimate;

    bool byHour = false; ///< the career is paid by the hour only: amounts are of an hour
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

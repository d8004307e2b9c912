// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Percentiles of a place whose publisher gives only the mean, the entry level (mean of the lowest-paid third)
// and the experienced level. The pay curve of the states around it counts five parts once stretched until it
// meets the place's own entry level, three parts as it is, and a log-normal curve through the place's mean
// and entry level two parts (in logs); without a state's curve the nation's serves, without any the
// log-normal alone. The error on the card is the one that tests/app/salary/estimate_test finds. Pure, any
// thread.
#pragma once

#include "app/salary/pay_curve.h"
#include "db/records/salary.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

/// Off by `typical` or less in half of the checked figures, by `nineInTen` or less in nine of ten; parts
/// of 1.
struct MeasuredError {
    double typical = 0, nineInTen = 0;
};

/// Of the median, where it is published: software developers in thirty metros and all occupations in the
/// areas outside metros, both of one survey; and `across` 457 occupations in 387 metros, against medians of a
/// year later with the year's rise taken out (tests/bench/pay/estimate_error.py). None of these medians takes
/// part in an estimate. The last is the one that counts: it holds small and rare occupations.
struct EstimateErrors {
    MeasuredError metros, areas, across;
};

struct PayEstimate {
    db::PayFigures figures;          ///< percentiles only, in the unit and currency of the published figure
    std::vector<std::string> curves; ///< names of the states whose curve was taken; empty: log-normal alone
    std::string curvePeriod;         ///< of the curves, "2025-05"
    double stateFactor = 1;          ///< median over mean of the states (unused without any)
    double curveFactor = 1;          ///< the same of their curve once it is stretched
    double logNormalFactor = 1;      ///< median over mean by the log-normal curve
    double stretch = 1, sigma = 0;
    EstimateErrors errors;

    double medianFactor() const; ///< median over mean, both curves together
};

/// In logs: of the stretched curve, of the curve as it is; the log-normal has the rest.
constexpr double curveParts = 0.5, stateParts = 0.3, logNormalParts = 0.2;

class PayEstimator {
public:
    /// Reads `facts.curves`; the facts must outlive it.
    explicit PayEstimator(const db::PayFacts& facts);

    /// Nothing where a median is published, where mean or entry level is missing, where both do not fit, where published
    /// medians and means of the occupation scatter too widely to tell one from the other, or where the place stands apart from
    /// its states: the median would lie above the mean, or the mean above what nine of ten earn there.
    std::optional<PayEstimate> estimate(const db::Salary& salary, const db::Place& place) const;

    /// A median could be estimated but for that scatter, or because the place stands apart.
    bool lacksOne(const db::Salary& salary, const db::Place& place) const;
    /// It is the scatter, and so of the occupation everywhere.
    bool scatters() const { return m_scatter; }

private:
    struct StateCurve {
        std::string name, period;
        PayCurve curve;
        Percentiles asPublished; ///< over the mean, not stretched
        std::optional<double> p90; ///< a year
    };
    static std::optional<PayEstimate> reckoned(const db::Salary& salary, const std::vector<const StateCurve*>& around);
    static bool standsApart(const PayEstimate& estimate, const db::Salary& salary, const std::vector<const StateCurve*>& around);
    const db::Place& measuredAt(const db::Salary& published, const db::Place& asked) const;
    const StateCurve* curveAt(const std::string& placeKey) const;
    std::vector<const StateCurve*> curvesAround(const db::Place& place) const;

    const db::PayFacts& m_facts;
    bool m_scatter = false;
    mutable std::map<std::string, std::optional<StateCurve>> m_curves; // by place, made when first asked for
};

} // namespace waymark::app

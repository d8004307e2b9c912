// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/estimate_words.h"

#include "app/salary/period.h"
#include "app/words/numbers.h"

namespace waymark::app {

namespace {

std::string percent(double part) {
    return withDecimals(part * 100, 1) + " %";
}

} // namespace

std::string estimateMethod(const PayEstimate& estimate) {
    const std::string logNormal =
        "a log-normal curve through the mean of all and that of the lowest-paid third (σ " + significant(estimate.sigma, 2) + ")";
    if (estimate.curves.empty())
        return "Estimated by " + logNormal + ".";
    return "Estimated: the pay curve of " + listWords(estimate.curves) + " (" +
           periodWords(estimate.curvePeriod) + "), five parts stretched to meet the mean of the lowest-paid third, three parts " +
           "as it is, and two parts " + logNormal + ".";
}

std::string estimateCheck(const PayEstimate& estimate) {
    const EstimateErrors& errors = estimate.errors;
    const std::string pairs = estimate.curves.empty() ? "120 published medians of 12 occupations"
                                                      : "97,676 published medians of 457 occupations";
    return "Checked against " + pairs + " in metros, none of which takes part: off by " +
           percent(errors.across.typical) + " typically and by at most " + percent(errors.across.nineInTen) +
           " in nine of ten; in areas outside metros (all occupations) by " + percent(errors.areas.typical) +
           " and " + percent(errors.areas.nineInTen) + ".";
}

} // namespace waymark::app

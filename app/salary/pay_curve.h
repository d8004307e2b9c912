// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The form of a distribution of pay, without its level: how many times the median people earn at each point
// of the distribution. Made from published percentiles (log pay is linear in the normal quantile between
// them; the upper end is chosen so that the published mean comes out). A curve can be stretched (all log
// ratios times t), which keeps its form and changes its spread. The log-normal curve has closed forms. Pure,
// any thread.
#pragma once

#include "db/records/salary.h"

#include <array>
#include <optional>

namespace waymark::app {

/// p10, p25, median, p75, p90.
constexpr std::size_t percentileCount = 5;
using Percentiles = std::array<std::optional<double>, percentileCount>;

class PayCurve {
public:
    /// Nothing without a mean, a median and the two percentiles below it, or where they are out of order.
    static std::optional<PayCurve> fromPercentiles(const db::PayFigures& figures);
    /// The stretch at which the mean of the lowest-paid third is this share of the mean of all; nothing for a
    /// share that no stretch between 1/20 and 4 reaches.
    std::optional<double> stretchFor(double lowestThirdOverMean) const;

    /// Percentiles over the mean of the stretched curve; absent where the publisher withheld them.
    Percentiles overMean(double stretch) const;

private:
    static constexpr std::size_t points = 60; ///< of equal probability; a multiple of three

    struct Means {
        double third = 0, all = 0;           ///< of the lowest third and of all, the median is 1
        double thirdSlope = 0, allSlope = 0; ///< by the stretch
    };
    Means means(double stretch) const;

    std::array<double, points> m_logs{};                              // of pay over the median
    std::array<std::optional<double>, percentileCount> m_percentiles; // the same, at the percentiles
};

/// The sigma at which the lowest third of a log-normal distribution has this share of the mean, between .01
/// and 3: share = 3 Phi(z(1/3) - sigma), because a third's mean of a log-normal is closed (Aitchison and
/// Brown 1957).
std::optional<double> logNormalSigma(double lowestThirdOverMean);
/// exp(sigma z - sigma^2 / 2).
Percentiles logNormalOverMean(double sigma);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/pay_curve.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waymark::app {

namespace {

constexpr double leastStretch = 0.05;
constexpr double mostStretch = 4;
constexpr double steepestEnd = 1.5; ///< log pay per standard deviation; beyond it no published curve goes
/// Below the lowest percentile pay falls more slowly: minimum wages stand there.
constexpr double lowEnd = 0.7;

/// Normal quantiles of .1, .25, .5, .75, .9.
constexpr std::array<double, percentileCount> quantiles{-1.2815515655446004, -0.6744897501960817, 0,
                                                        0.6744897501960817, 1.2815515655446004};

/// Quantile of the standard normal distribution by Newton's method on erfc; exact to machine precision.
double normalQuantile(double probability) {
    constexpr double sqrtTwo = 1.4142135623730951;
    constexpr double densityAtZero = 0.3989422804014327;
    double z = 0;
    for (int step = 0; step < 12; ++step) {
        const double below = std::erfc(-z / sqrtTwo) / 2;
        z -= std::clamp((below - probability) / (densityAtZero * std::exp(-z * z / 2)), -1.0, 1.0);
    }
    return z;
}

template <std::size_t count>
std::array<double, count> equalProbabilities() {
    std::array<double, count> z{};
    for (std::size_t i = 0; i < count; ++i)
        z[i] = normalQuantile((static_cast<double>(i) + 0.5) / static_cast<double>(count));
    return z;
}

struct Knot {
    double z = 0, log = 0;
};

/// Between and below the knots.
double inside(const std::vector<Knot>& knots, double z) {
    if (z <= knots.front().z)
        return knots[0].log +
               lowEnd * (knots[1].log - knots[0].log) / (knots[1].z - knots[0].z) * (z - knots[0].z);
    const auto next = std::find_if(knots.begin(), knots.end(), [z](const Knot& knot) { return z <= knot.z; });
    const auto before = std::prev(next);
    return before->log + (next->log - before->log) * (z - before->z) / (next->z - before->z);
}

} // namespace

std::optional<PayCurve> PayCurve::fromPercentiles(const db::PayFigures& figures) {
    const std::array published{figures.p10, figures.p25, figures.median, figures.p75, figures.p90};
    if (!figures.mean || !figures.p10 || !figures.p25 || !figures.median || !(*figures.p10 > 0))
        return std::nullopt;
    static const auto z = equalProbabilities<points>();
    PayCurve curve;
    std::vector<Knot> knots;
    for (std::size_t i = 0; i < percentileCount; ++i) {
        if (!published[i])
            continue;
        const double log = std::log(*published[i] / *figures.median);
        if (!knots.empty() && log < knots.back().log)
            return std::nullopt;
        curve.m_percentiles[i] = log;
        knots.push_back({quantiles[i], log});
    }
    double inner = 0;
    std::size_t tail = 0;
    for (; tail < points && z[tail] < knots.back().z; ++tail) {
        curve.m_logs[tail] = inside(knots, z[tail]);
        inner += std::exp(curve.m_logs[tail]);
    }
    const double wanted = *figures.mean / *figures.median * static_cast<double>(points) - inner;
    double low = 0;
    double high = steepestEnd;
    for (int step = 0; step < 20; ++step) {
        const double slope = (low + high) / 2;
        double sum = 0;
        for (std::size_t i = tail; i < points; ++i)
            sum += std::exp(knots.back().log + slope * (z[i] - knots.back().z));
        (sum > wanted ? high : low) = slope;
    }
    for (std::size_t i = tail; i < points; ++i)
        curve.m_logs[i] = knots.back().log + (low + high) / 2 * (z[i] - knots.back().z);
    return curve;
}

PayCurve::Means PayCurve::means(double stretch) const {
    Means sums;
    for (std::size_t i = 0; i < points; ++i) {
        const double pay = std::exp(stretch * m_logs[i]);
        sums.all += pay;
        sums.allSlope += m_logs[i] * pay;
        if (i + 1 == points / 3) {
            sums.third = sums.all;
            sums.thirdSlope = sums.allSlope;
        }
    }
    constexpr auto all = static_cast<double>(points);
    return {3 * sums.third / all, sums.all / all, 3 * sums.thirdSlope / all, sums.allSlope / all};
}

std::optional<double> PayCurve::stretchFor(double lowestThirdOverMean) const {
    double low = leastStretch;
    double high = mostStretch;
    double stretch = 1;
    const auto ratio = [](const Means& at) { return at.third / at.all; };
    // The ratio falls as the stretch grows: Newton's steps, kept between what is known to be too little and
    // too much.
    for (int step = 0; step < 40; ++step) {
        const Means at = means(stretch);
        const double over = ratio(at) - lowestThirdOverMean;
        if (std::abs(over) < 1e-11)
            return stretch;
        (over > 0 ? low : high) = stretch;
        const double slope = ratio(at) * (at.thirdSlope / at.third - at.allSlope / at.all);
        const double next = stretch - over / slope;
        stretch = next > low && next < high ? next : (low + high) / 2;
    }
    return std::nullopt;
}

Percentiles PayCurve::overMean(double stretch) const {
    Percentiles percentiles;
    const double mean = means(stretch).all;
    for (std::size_t i = 0; i < percentileCount; ++i)
        if (m_percentiles[i])
            percentiles[i] = std::exp(stretch * *m_percentiles[i]) / mean;
    return percentiles;
}

std::optional<double> logNormalSigma(double lowestThirdOverMean) {
    constexpr double sqrtTwo = 1.4142135623730951;
    constexpr double third = -0.43072729929545744; // normal quantile of 1/3
    const auto density = [](double z) { return 0.3989422804014327 * std::exp(-z * z / 2); };
    constexpr double low = 0.01;
    constexpr double high = 3;
    const auto share = [](double sigma) { return 3 * std::erfc((sigma - third) / sqrtTwo) / 2; };
    if (!(lowestThirdOverMean < share(low) && lowestThirdOverMean > share(high)))
        return std::nullopt;
    // The share falls ever more slowly from here on, so that Newton's steps come from below and never pass.
    double sigma = low;
    for (int step = 0; step < 60; ++step) {
        const double z = sigma - third;
        const double change = (share(sigma) - lowestThirdOverMean) / (3 * density(z));
        sigma += change;
        if (std::abs(change) < 1e-14)
            break;
    }
    return sigma;
}

Percentiles logNormalOverMean(double sigma) {
    Percentiles percentiles;
    for (std::size_t i = 0; i < percentileCount; ++i)
        percentiles[i] = std::exp(sigma * quantiles[i] - sigma * sigma / 2);
    return percentiles;
}

} // namespace waymark::app

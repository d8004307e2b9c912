// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/metro_estimate.h"

#include "app/salary/measured_flags.h"
#include "app/salary/yearly.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waymark::app {

namespace {

constexpr EstimateErrors withCurve{{0.013, 0.045}, {0.033, 0.098}, {0.043, 0.140}};
constexpr EstimateErrors logNormalAlone{{0.039, 0.063}, {0.039, 0.112}, {0.153, 0.367}};

/// "MD ST": the states that a place lies in, by the letters at the end of its name or in its region.
std::vector<std::string> statesOf(const db::Place& place) {
    std::string letters = place.region;
    if (const auto comma = place.name.rfind(", ");
        place.kind == db::PlaceKind::Metro && comma != std::string::npos)
        letters = place.name.substr(comma + 2);
    std::vector<std::string> states;
    if (letters.size() % 3 != 2) // a state in words
        return states;
    for (std::size_t at = 0; at + 2 <= letters.size(); at += 3)
        states.push_back(letters.substr(at, 2));
    return states;
}

constexpr std::array<std::optional<double> db::PayFigures::*, percentileCount> members{
    &db::PayFigures::p10, &db::PayFigures::p25, &db::PayFigures::median, &db::PayFigures::p75,
    &db::PayFigures::p90};
constexpr std::size_t medianAt = 2;

double together(double stretched, double published, double logNormal) {
    return std::pow(stretched, curveParts) * std::pow(published, stateParts) *
           std::pow(logNormal, logNormalParts);
}

/// Sums over the states around a place; a percentile that one of them lacks is absent.
void add(Percentiles& sum, const Percentiles& one, bool first) {
    for (std::size_t i = 0; i < percentileCount; ++i) {
        if (first)
            sum[i] = one[i];
        else if (sum[i] && one[i])
            *sum[i] += *one[i];
        else
            sum[i].reset();
    }
}

} // namespace

double PayEstimate::medianFactor() const {
    return curves.empty() ? logNormalFactor : together(curveFactor, stateFactor, logNormalFactor);
}

namespace {

/// Median over mean of an occupation where both are published says whether one can be told from the other elsewhere.
/// Where the states' ratios scatter by more than this (standard deviation of their logs), or the nation's median lies
/// above its mean by more than this, which capped pay brings about, those of metros were found to scatter by .2 to .7.
constexpr double mostScatter = 0.14;
constexpr double mostAboveMean = 1.05;
constexpr std::size_t fewestStates = 10;

bool ratiosScatter(const db::PayFacts& facts) {
    std::vector<double> logs;
    for (const db::Salary& curve : facts.curves) {
        const auto& figures = curve.figures;
        if (!figures.median || !figures.mean || !(*figures.median > 0) || !(*figures.mean > 0))
            continue;
        const double ratio = *figures.median / *figures.mean;
        if (curve.place.text() == "country:US" && ratio > mostAboveMean)
            return true;
        if (curve.place.text().starts_with("state:"))
            logs.push_back(std::log(ratio));
    }
    if (logs.size() < fewestStates)
        return false;
    double sum = 0, squares = 0;
    for (const double each : logs)
        sum += each;
    const double mean = sum / static_cast<double>(logs.size());
    for (const double each : logs)
        squares += (each - mean) * (each - mean);
    return std::sqrt(squares / static_cast<double>(logs.size())) > mostScatter;
}

} // namespace

PayEstimator::PayEstimator(const db::PayFacts& facts)
    : m_facts(facts)
    , m_scatter(ratiosScatter(facts)) {}

bool PayEstimator::lacksOne(const db::Salary& salary, const db::Place& place) const {
    if (salary.figures.median || !salary.figures.mean || !salary.figures.entry)
        return false;
    if (m_scatter)
        return true;
    const auto around = curvesAround(measuredAt(salary, place));
    const auto estimate = reckoned(salary, around);
    return estimate && standsApart(*estimate, salary, around);
}

/// Two surveys of the same people do not differ so: where few hold a job, one of them has met others.
bool PayEstimator::standsApart(const PayEstimate& estimate, const db::Salary& salary, const std::vector<const StateCurve*>& around) {
    if (estimate.medianFactor() > mostAboveMean)
        return true;
    const auto most = std::max_element(around.begin(), around.end(), [](const StateCurve* one, const StateCurve* other) { return one->p90 < other->p90; });
    return most != around.end() && (*most)->p90 && *salary.figures.mean * unitsInYear(salary.unit) > *(*most)->p90;
}

const PayEstimator::StateCurve* PayEstimator::curveAt(const std::string& placeKey) const {
    const auto [entry, isNew] = m_curves.try_emplace(placeKey);
    if (isNew) {
        for (const db::Salary& salary : m_facts.curves) {
            if (salary.place.text() != placeKey)
                continue;
            if (auto curve = PayCurve::fromPercentiles(salary.figures)) {
                entry->second =
                    StateCurve{placeName(m_facts, salary.place), salary.period, *curve, curve->overMean(1), yearlyFigures(salary.figures, salary.unit).p90};
                break;
            }
        }
    }
    return entry->second ? &*entry->second : nullptr;
}

std::vector<const PayEstimator::StateCurve*> PayEstimator::curvesAround(const db::Place& place) const {
    std::vector<const StateCurve*> curves;
    if (m_facts.curves.empty() || place.country != "US")
        return curves;
    for (const std::string& state : statesOf(place))
        if (const StateCurve* curve = curveAt("state:" + state))
            curves.push_back(curve);
    if (curves.empty())
        if (const StateCurve* nation = curveAt("country:US"))
            curves.push_back(nation);
    return curves;
}

/// A city's figure is that of the metro around it, whose states count.
const db::Place& PayEstimator::measuredAt(const db::Salary& published, const db::Place& asked) const {
    if (published.place == asked.key)
        return asked;
    const auto found =
        std::find_if(m_facts.widerPlaces.begin(), m_facts.widerPlaces.end(),
                     [&published](const db::Place& wider) { return wider.key == published.place; });
    return found == m_facts.widerPlaces.end() ? asked : *found;
}

std::optional<PayEstimate> PayEstimator::estimate(const db::Salary& salary, const db::Place& place) const {
    if (m_scatter)
        return std::nullopt;
    const auto around = curvesAround(measuredAt(salary, place));
    auto estimate = reckoned(salary, around);
    if (estimate && standsApart(*estimate, salary, around))
        return std::nullopt;
    return estimate;
}

std::optional<PayEstimate> PayEstimator::reckoned(const db::Salary& salary, const std::vector<const StateCurve*>& around) {
    const db::PayFigures& known = salary.figures;
    if (known.median || !known.mean || !known.entry || !(*known.mean > 0) || salary.origin != db::PayOrigin::Published)
        return std::nullopt;
    const double share = *known.entry / *known.mean;
    const auto sigma = logNormalSigma(share);
    if (!sigma)
        return std::nullopt;
    const Percentiles logNormal = logNormalOverMean(*sigma);

    PayEstimate estimate;
    estimate.sigma = *sigma;
    estimate.logNormalFactor = *logNormal[medianAt];
    Percentiles stretched{}, published{};
    double stretches = 0;
    for (const StateCurve* each : around) {
        const auto stretch = each->curve.stretchFor(share);
        if (!stretch)
            continue;
        add(stretched, each->curve.overMean(*stretch), estimate.curves.empty());
        add(published, each->asPublished, estimate.curves.empty());
        stretches += *stretch;
        estimate.curves.push_back(each->name);
        estimate.curvePeriod = each->period;
    }
    const auto count = static_cast<double>(estimate.curves.size());
    estimate.errors = estimate.curves.empty() ? logNormalAlone : withCurve;
    if (!estimate.curves.empty()) {
        estimate.stretch = stretches / count;
        estimate.curveFactor = *stretched[medianAt] / count;
        estimate.stateFactor = *published[medianAt] / count;
    }
    for (std::size_t i = 0; i < percentileCount; ++i) {
        if (estimate.curves.empty())
            estimate.figures.*members[i] = *known.mean * *logNormal[i];
        else if (stretched[i] && published[i])
            estimate.figures.*members[i] =
                *known.mean * together(*stretched[i] / count, *published[i] / count, *logNormal[i]);
    }
    estimate.figures.median = *known.mean * estimate.medianFactor();
    return estimate;
}

} // namespace waymark::app

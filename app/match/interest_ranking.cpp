// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/interest_ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::app {

namespace {

/// Fits nearer to each other than this are equal: the rest is rounding of sums.
long long steps(double fit) {
    return std::llround(fit * 1e9);
}

double product(const InterestProfile& left, const InterestProfile& right) {
    double sum = 0;
    for (std::size_t type = 0; type < interestTypes; ++type)
        sum += left[type] * right[type];
    return sum / interestTypes;
}

bool allEqual(const InterestProfile& standard) {
    return standard == InterestProfile{};
}

} // namespace

InterestRanking::InterestRanking(std::span<const std::optional<InterestProfile>> ratings)
    : m_places(ratings.size()) {
    for (std::size_t career = 0; career < ratings.size(); ++career) {
        if (!ratings[career])
            continue;
        m_places[career] = m_rated.size();
        m_rated.push_back({standardised(*ratings[career]), spreadOf(*ratings[career]), career});
    }
}

bool InterestRanking::before(const Rated& left, double leftFit, const Rated& right, double rightFit) {
    const long long leftSteps = steps(leftFit);
    const long long rightSteps = steps(rightFit);
    if (leftSteps != rightSteps)
        return leftSteps > rightSteps;
    if (left.spread != right.spread)
        return left.spread > right.spread;
    return left.career < right.career;
}

std::vector<double> InterestRanking::fits(const InterestProfile& scores) const {
    const InterestProfile person = standardised(scores);
    std::vector<double> fits;
    fits.reserve(m_rated.size());
    for (const Rated& rated : m_rated)
        fits.push_back(product(person, rated.standard));
    return fits;
}

std::vector<RankedCareer> InterestRanking::ordered(const InterestProfile& scores, std::size_t count) const {
    if (allEqual(standardised(scores)))
        return {};
    const std::vector<double> fit = fits(scores);
    std::vector<std::size_t> order(m_rated.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto wanted = order.begin() + static_cast<std::ptrdiff_t>(std::min(count, order.size()));
    std::partial_sort(order.begin(), wanted, order.end(), [&](std::size_t left, std::size_t right) {
        return before(m_rated[left], fit[left], m_rated[right], fit[right]);
    });
    std::vector<RankedCareer> careers;
    careers.reserve(static_cast<std::size_t>(wanted - order.begin()));
    for (auto place = order.begin(); place != wanted; ++place)
        careers.push_back({m_rated[*place].career, fit[*place]});
    return careers;
}

std::vector<RankedCareer> InterestRanking::ranked(const InterestProfile& scores) const {
    return ordered(scores, m_rated.size());
}

std::vector<RankedCareer> InterestRanking::first(const InterestProfile& scores, std::size_t count) const {
    return ordered(scores, count);
}

std::optional<double> InterestRanking::fit(const InterestProfile& scores, std::size_t career) const {
    const auto place = m_places.at(career);
    if (!place)
        return std::nullopt;
    return product(standardised(scores), m_rated[*place].standard);
}

std::optional<std::size_t> InterestRanking::placeOf(const InterestProfile& scores, std::size_t career) const {
    const auto place = m_places.at(career);
    if (!place || allEqual(standardised(scores)))
        return std::nullopt;
    const std::vector<double> fit = fits(scores);
    std::size_t ahead = 0;
    for (std::size_t other = 0; other < m_rated.size(); ++other)
        if (other != *place && before(m_rated[other], fit[other], m_rated[*place], fit[*place]))
            ++ahead;
    return ahead + 1;
}

} // namespace waymark::app

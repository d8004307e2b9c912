// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Careers in the order of their interests' fit. The ratings of all careers are standardised once, then a
// ranking costs six products a career. Careers of equal fit (to 1e-9) are ordered by the spread of their own
// ratings, the clearer one first, which is the order of covariance; then by their place in the list handed
// in. A career without ratings has no fit and is not ranked. Measured on real answers: tests/bench/match.
// Plain values, any thread.
#pragma once

#include "app/match/interest_profile.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace waymark::app {

/// Careers looked at first, and what "your first 20" means.
inline constexpr std::size_t firstCareers = 20;

struct RankedCareer {
    std::size_t career = 0; ///< place in the list that the ranking was made from
    double fit = 0;         ///< -1 to 1
};

class InterestRanking {
public:
    /// One entry a career; those without ratings keep their place and are never answered.
    explicit InterestRanking(std::span<const std::optional<InterestProfile>> ratings);

    /// All rated careers, best first; empty when the six scores are equal.
    std::vector<RankedCareer> ranked(const InterestProfile& scores) const;
    /// The first so many of them, as a list that is in order.
    std::vector<RankedCareer> first(const InterestProfile& scores, std::size_t count) const;

    /// Pearson's correlation, -1 to 1, 0 when either has six equal numbers; nothing for a career without ratings.
    std::optional<double> fit(const InterestProfile& scores, std::size_t career) const;
    /// Place of a career among all, 1 is the first; nothing without ratings or when the six scores are equal.
    std::optional<std::size_t> placeOf(const InterestProfile& scores, std::size_t career) const;

    std::size_t size() const { return m_places.size(); }

private:
    struct Rated {
        InterestProfile standard{};
        double spread = 0;
        std::size_t career = 0;
    };
    static bool before(const Rated& left, double leftFit, const Rated& right, double rightFit);
    std::vector<double> fits(const InterestProfile& scores) const;
    std::vector<RankedCareer> ordered(const InterestProfile& scores, std::size_t count) const;

    std::vector<Rated> m_rated;
    std::vector<std::optional<std::size_t>> m_places; ///< by career: its place in m_rated
};

} // namespace waymark::app

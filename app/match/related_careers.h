// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Careers close to a career where nobody has published any, computed without sentences of anybody: the mean
// of three likenesses, knowledge (Pearson over the importance of 33 areas, weight 3), interests (Pearson over
// six ratings, weight 1) and names (square root of the cosine of groups of four letters in the title and all
// other titles, weighted by rarity, weight 3). A part that is not known for either career counts 0. Weights
// are whole numbers, chosen on every second career and checked on the others; with the published relation
// withheld recall@20 is .61 and more (tests/bench/match). Making it takes a fifth of a second of the
// processor, an answer some milliseconds. Plain values, any thread.
#pragma once

#include "app/match/interest_profile.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace waymark::app {

struct CareerLikeness {
    std::vector<std::string> titles; ///< the career's own and all other ones
    std::vector<double> knowledge;   ///< importance in the same order for all careers; empty: not rated
    std::optional<InterestProfile> interests;
};

struct CloseCareer {
    std::size_t career = 0;
    double likeness = 0; ///< -0.57 to 1
};

class RelatedCareers {
public:
    explicit RelatedCareers(const std::vector<CareerLikeness>& careers);

    /// The closest first, the career itself left out.
    std::vector<CloseCareer> closest(std::size_t career, std::size_t count) const;
    double likeness(std::size_t left, std::size_t right) const;

private:
    struct Prepared {
        std::vector<std::pair<std::uint32_t, double>> letters; ///< by group of letters, of length 1 together
        std::vector<double> knowledge;                         ///< centred, of length 1
        std::optional<InterestProfile> interests;              ///< standardised
    };
    std::vector<Prepared> m_careers;
};

} // namespace waymark::app

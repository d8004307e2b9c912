// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How relevant an item is to a career, from how surely it teaches each of the career's needs:
//   of one need = strength^.4 * importance^.8 * suitability; nothing below a strength of .4
//   of an item  = 1 - (1 - best) * product over up to three further needs of (1 - .3 * theirs)
//   of background, which teaches the wider topic of at least three needs and none of them
//               = .65 * strength * importance^.8 * suitability
//   importance  = kind (core and credential 1, foundation .9, tool .85) * (.5 .56 .66 .83 1 by weight)
//                 * (1 - .35 * min(1, ln(1 + careers) / ln 150)), at least .3: what teaches a need all
//                 through is offered whatever the need weighs, and a need of many careers says little about
//                 one
// Suitability: of an item's level to the work (suitability.h). The constants were chosen on a set of labelled paths by
// kind of need, never by item (db/building/matching/README.md). Pure, any thread.
#pragma once

#include "db/records/learning_need.h"

#include <vector>

namespace waymark::app {

/// Below this an item only touches the career.
inline constexpr double relevanceFloor = 0.38;

/// .3 to 1.
double importance(const db::LearningNeed& need);

struct Relevance {
    std::size_t item = 0; ///< in the supply
    double value = 0;     ///< 0 to 1
    struct Taught {
        std::size_t need = 0;
        double value = 0;
        const std::string* words = nullptr; ///< of the supply
    };
    std::vector<Taught> taught; ///< each need once, falling; of background the one need whose wider topic it teaches
    bool background = false;    ///< it teaches no need
};

/// All items of the supply, in their order. `known` needs (by their place) count for nothing.
std::vector<Relevance> relevances(const db::LearningSupply& supply, const std::vector<bool>& known);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career needs to be learnt, as weighted phrases of words. A written profile's course topics come
// first (weight 1 falling to .5 by their order) with the technologies in demand behind them (.25). Without a
// profile, technologies (.8 in demand, .2 hot), the career's own title (.5) and its knowledge areas from an
// importance of 3.5 speak; a knowledge area must be what an item is filed under, for "construction" in a
// title is mostly another one. General skills ("active listening") are in no title and are left out.
// Pure, any thread.
#pragma once

#include "app/path/path.h"

#include <string>
#include <vector>

namespace waymark::app {

struct LearningNeed {
    std::string label;              ///< in the career's words, "SQL"
    std::vector<std::string> words; ///< comparable words, never empty
    double weight = 0;
    bool exact = false;     ///< covered only by all its words: the name of a product
    bool topicOnly = false; ///< only topics can vouch for its words
};

std::vector<LearningNeed> learningNeeds(const PathNeeds& needs);

/// "Structured query language SQL" -> "SQL", "Oracle Java" -> "Java", "Django" -> "Django".
std::string shortTechnologyName(const std::string& name);

} // namespace waymark::app

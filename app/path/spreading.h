// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order of a list of courses or of books, so that it is not one need again and again: each turn takes the item
// whose relevance times the turn of its need is greatest. A need's first item counts fully, its second .97, its third
// .82, then .7, .6, .5; of a need that many trades share (customer service) 1, .6, .5, .4, .35, .3, where the career has
// needs of its own trade. So the third item of a need waits for others that weigh about as much. At most six of a need, and
// two of one that weighs little (2 of 5 or less): a lifeguard's list is not mostly anatomy because nothing teaches the rest.
// The relevance shown stays what it is. Ours, no study. Pure, any thread.
#pragma once

#include "db/records/learning_need.h"

#include <cstddef>
#include <vector>

namespace waymark::app {

struct SpreadItem {
    std::size_t item = 0;
    std::size_t need = 0; ///< that it teaches most surely
    double relevance = 0;
};

/// Of `offered`, which stands the most relevant first: items in their order, at most `limit`.
std::vector<std::size_t> spread(const std::vector<SpreadItem>& offered, const std::vector<db::LearningNeed>& needs,
                                int limit);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/solve.h"

#include "app/plan/cover/glpk.h"
#include "app/plan/cover/greedy.h"
#include "app/plan/cover/reduction.h"
#include "app/plan/cover/subsets.h"

#include <algorithm>

namespace waymark::app::cover {

namespace {

bool subsetsReach(const Problem& problem) {
    std::vector<bool> taught(problem.needWeights.size(), false);
    for (const Item& item : problem.items)
        for (const int need : item.covers)
            taught[static_cast<std::size_t>(need)] = true;
    return std::count(taught.begin(), taught.end(), true) <=
           static_cast<std::ptrdiff_t>(mostNeedsForSubsets);
}

Answer finished(const Problem& problem, const Reduced& reduced, Answer answer) {
    for (int& item : answer.chosen)
        item = reduced.items[static_cast<std::size_t>(item)];
    std::sort(answer.chosen.begin(), answer.chosen.end());
    answer.uncovered = uncoveredBy(problem, answer.chosen);
    return answer;
}

/// The numbers of `from` in `to`, whose items hold them all.
std::vector<int> renumbered(const std::vector<int>& chosen, const Reduced& from, const Reduced& to) {
    std::vector<int> numbers;
    for (const int item : chosen) {
        const int whole = from.items[static_cast<std::size_t>(item)];
        numbers.push_back(static_cast<int>(std::lower_bound(to.items.begin(), to.items.end(), whole) -
                                           to.items.begin()));
    }
    return numbers;
}

/// Without ties as long as only the number of items is asked for.
Answer solvedByGlpk(const Problem& problem, const Reduced& small, const Limits& limits) {
    const Reduced flat = reduced(problem, Ties::Lost);
    const auto start = greedyCover(flat.problem);
    // The greedy choice of what locked items need may be dearer than the best one: then there is no start.
    Answer answer = fewestByGlpk(flat.problem, start.value_or(std::vector<int>()),
                                 {0.8 * limits.seconds, limits.stop});
    answer.chosen = renumbered(answer.chosen, flat, small);
    if (answer.proved)
        answer.chosen = leastTieByGlpk(small.problem, answer.chosen, {0.2 * limits.seconds, limits.stop});
    return answer;
}

Answer solvedGreedily(const Problem& small) {
    const auto chosen = greedyCover(small);
    return chosen ? Answer{*chosen, {}, true, false, 0} : Answer{{}, {}, false, false, 0};
}

Answer solved(const Problem& problem, bool mayUseGlpk, const Limits& limits) {
    const Reduced small = reduced(problem);
    int bound = 0;
    if (subsetsReach(small.problem)) {
        // Without prerequisites and limits nothing is smaller; kept by luck, it is the answer with them too.
        auto chosen = smallestBySubsets(small.problem);
        bound = static_cast<int>(chosen.size());
        if (isAllowed(small.problem, chosen))
            return finished(problem, small, {std::move(chosen), {}, true, true, bound});
    } else {
        bound = fewestItems(small.problem);
    }
    const bool limited = problem.maxPrice || problem.maxMinutes;
    Answer answer = mayUseGlpk && hasGlpk() ? solvedByGlpk(problem, small, limits) : solvedGreedily(small.problem);
    if (!limited && answer.possible) { // with limits less may be covered, by fewer
        answer.fewest = std::max(answer.fewest, bound);
        answer.proved = answer.proved || static_cast<int>(answer.chosen.size()) == answer.fewest;
    }
    return finished(problem, small, std::move(answer));
}

} // namespace

Answer solve(const Problem& problem, const Limits& limits) {
    return solved(problem, true, limits);
}

Answer solveWithoutGlpk(const Problem& problem) {
    return solved(problem, false, {});
}

} // namespace waymark::app::cover

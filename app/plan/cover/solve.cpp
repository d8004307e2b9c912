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

Answer solved(const Problem& problem, bool mayUseGlpk, const Limits& limits) {
    const Reduced reduced = cover::reduced(problem);
    const Problem& small = reduced.problem;
    Answer answer;
    const bool limited = small.maxPrice || small.maxMinutes;
    if (subsetsReach(small)) {
        // Without prerequisites and limits nothing is smaller; kept by luck, it is the answer with them too.
        answer.chosen = smallestBySubsets(small);
        answer.fewest = static_cast<int>(answer.chosen.size());
        answer.proved = isAllowed(small, answer.chosen);
        if (answer.proved)
            return finished(problem, reduced, std::move(answer));
    } else {
        answer.fewest = fewestItems(small);
    }
    const int bound = limited ? 0 : answer.fewest;
    const auto start = greedyCover(small);
    if (!start) {
        // The greedy choice of what the locked items need may be dearer than the best one.
        answer = mayUseGlpk ? solveByGlpk(small, {}, limits) : Answer{{}, {}, false, false, 0};
        return finished(problem, reduced, std::move(answer));
    }
    answer.chosen = *start;
    answer.fewest = bound;
    answer.proved = !limited && static_cast<int>(start->size()) == bound;
    if (mayUseGlpk && hasGlpk()) {
        answer = solveByGlpk(small, *start, limits);
        answer.fewest = std::max(answer.fewest, bound);
        answer.proved = answer.proved || (!limited && static_cast<int>(answer.chosen.size()) == answer.fewest);
    }
    return finished(problem, reduced, std::move(answer));
}

} // namespace

Answer solve(const Problem& problem, const Limits& limits) {
    return solved(problem, true, limits);
}

Answer solveWithoutGlpk(const Problem& problem) {
    return solved(problem, false, {});
}

} // namespace waymark::app::cover

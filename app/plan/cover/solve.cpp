// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/cover/solve.h"

#include "app/plan/cover/glpk.h"
#include "app/plan/cover/greedy.h"
#include "app/plan/cover/reduction.h"
#include "app/plan/cover/search.h"
#include "app/plan/cover/subsets.h"

#include <algorithm>

namespace waymark::app::cover {

namespace {

/// A guess of a slow machine's pace: work is measured in looks, so that answers do not depend on the machine.
constexpr double looksASecond = 1e8;

bool subsetsReach(const Problem& problem) {
    std::vector<bool> taught(problem.needWeights.size(), false);
    for (const Item& item : problem.items)
        for (const int need : item.covers)
            taught[static_cast<std::size_t>(need)] = true;
    return std::count(taught.begin(), taught.end(), true) <= static_cast<std::ptrdiff_t>(mostNeedsForSubsets);
}

Answer finished(const Problem& problem, const Reduced& reduced, Answer answer) {
    for (int& item : answer.chosen)
        item = reduced.items[static_cast<std::size_t>(item)];
    std::sort(answer.chosen.begin(), answer.chosen.end());
    answer.uncovered = uncoveredBy(problem, answer.chosen);
    return answer;
}

/// Limits are left to GLPK: with them less may be covered, so that fewer items may be best.
Answer withLimits(const Problem& small, bool mayUseGlpk, const Limits& limits) {
    // Where the greedy choice of what locked items need is too dear, a better one may not be.
    const auto start = greedyCover(small);
    if (mayUseGlpk && hasGlpk())
        return solveByGlpk(small, start.value_or(std::vector<int>()), 0, limits);
    return {start.value_or(std::vector<int>()), {}, start.has_value(), false, 0};
}

/// `atLeast` is known to be needed.
Answer withoutLimits(const Problem& small, int atLeast, bool mayUseGlpk, const Limits& limits) {
    auto greedy = greedyCover(small);
    auto fewest = fewestBySearch(small, std::move(*greedy),
                                 static_cast<std::int64_t>(limits.seconds * looksASecond), limits.stop);
    fewest.atLeast = std::max(fewest.atLeast, atLeast);
    const bool proved = static_cast<int>(fewest.chosen.size()) == fewest.atLeast;
    if (mayUseGlpk && hasGlpk())
        return solveByGlpk(small, fewest.chosen, fewest.atLeast, limits);
    return {std::move(fewest.chosen), {}, true, proved, fewest.atLeast};
}

Answer solved(const Problem& problem, bool mayUseGlpk, const Limits& limits) {
    const Reduced reduced = cover::reduced(problem);
    const Problem& small = reduced.problem;
    int atLeast = 0;
    if (subsetsReach(small)) {
        // Without prerequisites and limits nothing is smaller; kept by luck, it is the answer with them too.
        auto chosen = smallestBySubsets(small);
        atLeast = static_cast<int>(chosen.size());
        if (isAllowed(small, chosen))
            return finished(problem, reduced, {std::move(chosen), {}, true, true, atLeast});
    }
    const bool limited = small.maxPrice || small.maxMinutes;
    return finished(problem, reduced,
                    limited ? withLimits(small, mayUseGlpk, limits)
                            : withoutLimits(small, atLeast, mayUseGlpk, limits));
}

} // namespace

Answer solve(const Problem& problem, const Limits& limits) {
    return solved(problem, true, limits);
}

Answer solveWithoutGlpk(const Problem& problem, const Limits& limits) {
    return solved(problem, false, limits);
}

} // namespace waymark::app::cover

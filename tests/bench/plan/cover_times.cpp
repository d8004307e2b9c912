// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Processor time of the smallest cover: 20 needs and 2,000 items, with and without prerequisites, and 60 needs
// and 5,000 items. Prints one line a problem: size, items chosen, bound, proved, seconds.
#include "app/plan/cover/solve.h"
#include "tests/app/plan/random_covers.h"

#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

using namespace waymark;

void measure(const char* name, const waymark::test::CoverShape& shape, unsigned seed, double seconds) {
    std::mt19937 random(seed);
    const auto problem = waymark::test::randomCover(shape, random);
    const std::clock_t begun = std::clock();
    const auto answer = app::cover::solve(problem, {seconds, {}});
    const double taken = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    std::printf("%-28s %2d needs %5d items: %2zu chosen, at least %2d, %s, %.3f s\n", name, shape.needs,
                shape.items, answer.chosen.size(), answer.fewest, answer.proved ? "proved" : "open", taken);
}

} // namespace

int main(int count, char** arguments) {
    // GLPK counts time on the wall: on a busy machine give it more.
    const double limit = count > 1 ? std::atof(arguments[1]) : 5;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        measure("subsets", {20, 2000, 6, false, 0, 0, 0, 0}, seed, 1);
        measure("prerequisites", {20, 2000, 6, false, 0.2, 0, 0, 0}, seed, 1);
        measure("prerequisites and limits", {20, 2000, 6, false, 0.2, 1, 0, 0}, seed, 1);
        measure("large", {60, 5000, 6, true, 0.3, 0, 0, 0}, seed, limit);
        measure("large, many teach many", {60, 5000, 6, false, 0.3, 0, 0, 0}, seed, limit);
    }
}

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/readiness.h"
#include "app/match/stability.h"
#include "tests/bench/match/measures.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace waymark::bench {

namespace {

double processorMs() {
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The best of several runs of `times` calls, for one call.
double bestOf(int times, const std::function<void()>& call) {
    double best = 1e9;
    for (int run = 0; run < 7; ++run) {
        const double start = processorMs();
        for (int time = 0; time < times; ++time)
            call();
        best = std::min(best, (processorMs() - start) / times);
    }
    return best;
}

} // namespace

void measureTimings(const Careers& careers) {
    const app::InterestProfile scores{25, 30, 13, 29, 9, 20};
    app::InterestAnswers answers;
    for (std::size_t question = 0; question < answers.size(); ++question)
        answers[question] = static_cast<int>(question * 7 % 5);
    const app::InterestRanking ranking(careers.ratings);
    const app::SkillLevels have(careers.needs.skills.size(), 3);
    std::size_t seen = 0;
    std::printf("timings: ranking %zu careers %.3f ms", careers.codes.size(),
                bestOf(200, [&] { seen += ranking.ranked(scores).size(); }));
    std::printf(", readiness of all %.3f ms",
                bestOf(50, [&] { seen += app::rankedByReadiness(careers.needs, have).size(); }));
    std::printf(", stability with 200 halves %.2f ms",
                bestOf(5, [&] { seen += app::stabilityOf(answers, ranking).kept.size(); }));
    std::printf(", related careers made %.0f ms",
                bestOf(1, [&] { seen += app::RelatedCareers(careers.likeness).closest(0, 20).size(); }));
    std::printf(" (%zu)\n", seen % 10);
}

} // namespace waymark::bench

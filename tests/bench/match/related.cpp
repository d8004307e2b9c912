// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/match/measures.h"

#include <cstdio>

namespace waymark::bench {

void measureRelated(const Careers& careers) {
    const app::RelatedCareers related(careers.likeness);
    double recall[2]{};
    int counted[2]{};
    for (std::size_t career = 0; career < careers.codes.size(); ++career) {
        const auto& published = careers.published[career];
        if (published.empty())
            continue;
        double found = 0;
        for (const auto& close : related.closest(career, 20))
            found += published.contains(close.career) ? 1 : 0;
        recall[career % 2] += found / static_cast<double>(published.size());
        ++counted[career % 2];
    }
    std::printf("related: recall@20 %.3f over %d careers (%.3f on every second one, %.3f on the others)\n",
                (recall[0] + recall[1]) / (counted[0] + counted[1]), counted[0] + counted[1],
                recall[0] / counted[0], recall[1] / counted[1]);
}

} // namespace waymark::bench

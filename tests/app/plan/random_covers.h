// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random problems of choosing what to learn from, the same for the same seed; for tests and measurements.
#pragma once

#include "app/plan/cover/problem.h"

#include <random>

namespace waymark::test {

struct CoverShape {
    int needs = 0;
    int items = 0;
    int coversAtMost = 4;
    bool asCourses = false; ///< half teach one need, a quarter two and so on, and needs that lie near each other
    double prerequisites = 0; ///< share of the items that have some
    double limits = 0;        ///< chance of each limit
    double locks = 0;         ///< share of items
    double drops = 0;
};

inline app::cover::Problem randomCover(const CoverShape& shape, std::mt19937& random) {
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const auto chance = [&](double share) { return below(1'000'000) < share * 1e6; };
    app::cover::Problem problem;
    for (int need = 0; need < shape.needs; ++need)
        problem.needWeights.push_back(1 + below(5));
    for (int i = 0; i < shape.items; ++i) {
        app::cover::Item item;
        if (shape.asCourses) {
            const int middle = below(shape.needs);
            item.covers.push_back(middle);
            while (chance(0.5) && static_cast<int>(item.covers.size()) < shape.coversAtMost)
                item.covers.push_back((middle + below(7) - 3 + shape.needs) % shape.needs);
        } else {
            for (int count = below(shape.coversAtMost + 1); count > 0; --count)
                item.covers.push_back(below(shape.needs));
        }
        item.price = chance(0.5) ? 0 : 100 * (1 + below(50));
        item.minutes = 60 * (1 + below(40));
        item.tie = below(200);
        while (chance(shape.prerequisites) && item.after.size() < 3) {
            auto& group = item.after.emplace_back();
            for (int members = 1 + below(3); members > 0; --members)
                group.push_back(below(shape.items));
        }
        item.locked = chance(shape.locks);
        item.dropped = !item.locked && chance(shape.drops);
        problem.items.push_back(std::move(item));
    }
    if (chance(shape.limits))
        problem.maxPrice = 100 * below(120);
    if (chance(shape.limits))
        problem.maxMinutes = 60 * below(150);
    return problem;
}

} // namespace waymark::test

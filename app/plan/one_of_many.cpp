// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/one_of_many.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace waymark::app {

namespace {

constexpr std::size_t several = 3;

const std::array<std::vector<std::string_view>, 3>& kinds() {
    static const std::array<std::vector<std::string_view>, 3> all{
        std::vector<std::string_view>{"piano-and-keyboard", "guitar", "string-instruments", "brass-and-woodwind-instruments", "percussion", "singing"},
        std::vector<std::string_view>{"arabic", "chinese", "french", "german", "hindi-and-urdu", "italian", "japanese", "korean", "latin-and-greek", "portuguese",
                                      "russian", "sign-language", "spanish"},
        std::vector<std::string_view>{"furniture-making", "glass-and-metal-art", "jewelry-making", "pottery-and-ceramics-art", "surface-pattern-and-textile-design",
                                      "wood-finishing"}};
    return all;
}

} // namespace

std::set<std::string> chosenAmong(const db::LearningSupply& supply) {
    std::set<std::string> chosen;
    for (const auto& kind : kinds()) {
        std::set<std::string> asked;
        for (const auto& need : supply.needs)
            if (std::any_of(kind.begin(), kind.end(), [&](auto topic) { return need.topic == "learning:" + std::string(topic); }))
                asked.insert(need.topic);
        if (asked.size() >= several)
            chosen.merge(asked);
    }
    return chosen;
}

} // namespace waymark::app

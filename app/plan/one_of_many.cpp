// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/one_of_many.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace waymark::app {

namespace {

struct Kind {
    std::size_t several; ///< from so many on they are a choice
    std::vector<std::string_view> topics;
};

const std::array<Kind, 3>& kinds() {
    static const std::array<Kind, 3> all{
        Kind{3, {"piano-and-keyboard", "guitar", "string-instruments", "brass-and-woodwind-instruments", "percussion", "singing"}},
        Kind{2, {"arabic", "chinese", "french", "german", "hindi-and-urdu", "italian", "japanese", "korean", "latin-and-greek", "portuguese", "russian",
                 "sign-language", "spanish"}},
        Kind{3, {"furniture-making", "glass-and-metal-art", "jewelry-making", "pottery-and-ceramics-art", "surface-pattern-and-textile-design", "wood-finishing"}}};
    return all;
}

} // namespace

std::set<std::string> chosenAmong(const db::LearningSupply& supply) {
    std::set<std::string> chosen;
    for (const auto& kind : kinds()) {
        std::set<std::string> asked;
        for (const auto& need : supply.needs)
            if (std::any_of(kind.topics.begin(), kind.topics.end(), [&](auto topic) { return need.topic == "learning:" + std::string(topic); }))
                asked.insert(need.topic);
        if (asked.size() >= kind.several)
            chosen.merge(asked);
    }
    return chosen;
}

} // namespace waymark::app

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
    bool keepsOne;       ///< the weightiest is planned, which the first of them is among equals
    std::vector<std::string_view> topics;
};

const Kind& languagesOfPrograms() {
    static const Kind languages{3, true, {"python", "java", "c-sharp-and-dotnet", "c-plus-plus", "javascript"}};
    return languages;
}

const std::array<Kind, 4>& kinds() {
    static const std::array<Kind, 4> all{
        languagesOfPrograms(),
        Kind{3, false, {"piano-and-keyboard", "guitar", "string-instruments", "brass-and-woodwind-instruments", "percussion", "singing"}},
        Kind{2, false, {"arabic", "chinese", "french", "german", "hindi-and-urdu", "italian", "japanese", "korean", "latin-and-greek", "portuguese", "russian",
                 "sign-language", "spanish"}},
        Kind{3, false, {"furniture-making", "glass-and-metal-art", "jewelry-making", "pottery-and-ceramics-art", "surface-pattern-and-textile-design", "wood-finishing"}}};
    return all;
}

} // namespace

std::set<std::string> chosenAmong(const db::LearningSupply& supply) {
    std::set<std::string> chosen;
    for (const auto& kind : kinds()) {
        std::set<std::string> asked;
        std::string first;
        int most = 0;
        for (const auto topic : kind.topics)
            for (const auto& need : supply.needs)
                if (need.topic == "learning:" + std::string(topic)) {
                    asked.insert(need.topic);
                    if (need.weight > most)
                        first = need.topic;
                    most = std::max(most, need.weight);
                }
        if (asked.size() < kind.several)
            continue;
        if (kind.keepsOne)
            asked.erase(first);
        chosen.merge(asked);
    }
    return chosen;
}

std::set<std::string> withProgramming(std::set<std::string> known) {
    const auto& languages = languagesOfPrograms().topics;
    if (std::any_of(languages.begin(), languages.end(), [&](auto language) { return known.contains("learning:" + std::string(language)); }))
        known.insert("learning:programming");
    return known;
}

} // namespace waymark::app

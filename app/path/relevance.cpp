// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/relevance.h"

#include "app/path/held_back.h"
#include "app/path/suitability.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::app {

namespace {

constexpr double onlyBackground = 0.65;
constexpr double leastImportance = 0.3;
constexpr double strengthSays = 0.4; // exponents: a title is surer of its subject than a weight of its career
constexpr double importanceSays = 0.8;
constexpr double furtherNeed = 0.3;
constexpr std::size_t mostFurther = 3;
constexpr double commonNeed = 0.35;
constexpr double careersOfCommon = 150;
constexpr int needsOfAGroup = 3;

double kindFactor(db::NeedKind kind) {
    switch (kind) {
    case db::NeedKind::Foundation:
        return 0.9;
    case db::NeedKind::Core:
    case db::NeedKind::Credential:
        return 1;
    case db::NeedKind::Tool:
        return 0.85;
    }
    return 1;
}

double weightFactor(int weight) {
    constexpr std::array factors{0.5, 0.56, 0.66, 0.83, 1.0};
    return factors[static_cast<std::size_t>(std::clamp(weight, 1, 5) - 1)];
}

double ofNeed(const db::Teaching& teaching, const db::LearningSupply& supply) {
    const db::LearningNeed& need = supply.needs[teaching.need];
    const double sure = teaching.background ? onlyBackground * teaching.strength
                                            : std::pow(teaching.strength, strengthSays);
    return sure * std::pow(importance(need), importanceSays) *
           suitability(supply.items[teaching.item], need, teaching.strength, supply.jobZone) * frameworkFit(teaching.words, need);
}

/// What is the wider topic of one or two needs says little of the work.
bool isGroupOfTheWork(const db::LearningNeed& need, const db::LearningSupply& supply) {
    return std::count_if(supply.needs.begin(), supply.needs.end(), [&need](const auto& other) {
               return other.group == need.group;
           }) >= needsOfAGroup;
}

void keepSurest(std::vector<Relevance::Taught>& list, const Relevance::Taught& taught) {
    const auto same = std::find_if(list.begin(), list.end(),
                                   [&taught](const auto& known) { return known.need == taught.need; });
    if (same == list.end())
        list.push_back(taught);
    else if (same->value < taught.value)
        *same = taught;
}

} // namespace

double importance(const db::LearningNeed& need) {
    const double common = std::min(1.0, std::log(1.0 + need.careers) / std::log(careersOfCommon));
    return std::max(leastImportance,
                    kindFactor(need.kind) * weightFactor(need.weight) * (1 - commonNeed * common));
}

std::vector<Relevance> relevances(const db::LearningSupply& supply, const std::vector<bool>& known) {
    std::vector<Relevance> list(supply.items.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].item = i;
    std::vector<std::vector<Relevance::Taught>> groups(list.size());
    for (const db::Teaching& teaching : supply.teachings) {
        if (known[teaching.need] || teaching.strength < db::leastTeaching ||
            (teaching.background && !isGroupOfTheWork(supply.needs[teaching.need], supply)))
            continue;
        if (const double value = ofNeed(teaching, supply); value > 0)
            keepSurest(teaching.background ? groups[teaching.item] : list[teaching.item].taught,
                       {teaching.need, value, &teaching.words});
    }
    for (Relevance& relevance : list) {
        auto& taught = relevance.taught;
        if (taught.empty() && !groups[relevance.item].empty()) {
            relevance.background = true;
            const auto& group = groups[relevance.item];
            taught.push_back(*std::max_element(group.begin(), group.end(), [](const auto& one, const auto& other) {
                return one.value < other.value;
            }));
        }
        std::stable_sort(taught.begin(), taught.end(),
                         [](const auto& first, const auto& second) { return first.value > second.value; });
        if (taught.empty())
            continue;
        double rest = 1 - taught.front().value;
        for (std::size_t i = 1; i < taught.size() && i <= mostFurther; ++i)
            rest *= 1 - furtherNeed * taught[i].value;
        relevance.value = 1 - rest;
    }
    return list;
}

} // namespace waymark::app

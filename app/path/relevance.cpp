// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path/relevance.h"

#include <algorithm>
#include <cmath>

namespace waymark::app {

namespace {

constexpr double onlyBackground = 0.45;
constexpr double furtherNeed = 0.3;
constexpr std::size_t mostFurther = 3;
constexpr double commonNeed = 0.4;
constexpr double careersOfCommon = 150;

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
    return kindFactor(need.kind) * (0.62 + 0.08 * need.weight) * (1 - commonNeed * common);
}

double levelFit(const std::string& level, std::optional<int> jobZone) {
    constexpr int longPreparation = 4;
    if (jobZone.value_or(longPreparation) > longPreparation)
        return 1;
    if (jobZone.value_or(longPreparation) == longPreparation)
        return level == "advanced" ? 0.9 : 1;
    return level == "advanced" ? 0.65 : level == "intermediate" ? 0.75 : 1;
}

std::vector<Relevance> relevances(const db::LearningSupply& supply, const std::vector<bool>& known) {
    std::vector<Relevance> list(supply.items.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        list[i].item = i;
    for (const db::Teaching& teaching : supply.teachings) {
        if (known[teaching.need])
            continue;
        const double value = teaching.strength * importance(supply.needs[teaching.need]) *
                             levelFit(supply.items[teaching.item].level, supply.jobZone) *
                             (teaching.background ? onlyBackground : 1);
        keepSurest(list[teaching.item].taught, {teaching.need, value, teaching.background, &teaching.words});
    }
    for (Relevance& relevance : list) {
        auto& taught = relevance.taught;
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

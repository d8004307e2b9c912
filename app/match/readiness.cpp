// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/readiness.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::app {

namespace {

double weightOf(const db::SkillNeed& need) {
    return (need.importance - 1) / 4;
}

double shortfall(const db::SkillNeed& need, const SkillLevels& have) {
    return std::max(0.0, need.level - have.at(need.skill)) / highestLevel;
}

} // namespace

std::optional<double> readiness(std::span<const db::SkillNeed> needs, const SkillLevels& have) {
    double missing = 0;
    double wanted = 0;
    for (const db::SkillNeed& need : needs) {
        missing += weightOf(need) * shortfall(need, have);
        wanted += weightOf(need) * need.level / highestLevel;
    }
    return wanted > 0 ? std::optional(1 - missing / wanted) : std::nullopt;
}

std::vector<SkillGap> skillGaps(std::span<const db::SkillNeed> needs, const SkillLevels& have) {
    std::vector<SkillGap> gaps;
    for (const db::SkillNeed& need : needs)
        if (const double gap = weightOf(need) * shortfall(need, have); gap > 0)
            gaps.push_back({need.skill, need.level, have[need.skill], gap});
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const SkillGap& left, const SkillGap& right) { return left.gap > right.gap; });
    return gaps;
}

SkillLevels levelsFrom(std::span<const db::SkillNeed> needs, std::size_t skills) {
    SkillLevels levels(skills);
    for (const db::SkillNeed& need : needs)
        levels.at(need.skill) = need.level;
    return levels;
}

void takeHigher(SkillLevels& levels, const SkillLevels& others) {
    for (std::size_t skill = 0; skill < levels.size() && skill < others.size(); ++skill)
        levels[skill] = std::max(levels[skill], others[skill]);
}

std::vector<ReadyCareer> rankedByReadiness(const db::SkillNeeds& needs, const SkillLevels& have) {
    std::vector<ReadyCareer> careers;
    for (std::size_t career = 0; career < needs.careers.size(); ++career)
        if (const auto ready = readiness(needs.careers[career], have))
            careers.push_back({career, *ready});
    std::stable_sort(careers.begin(), careers.end(), [](const ReadyCareer& left, const ReadyCareer& right) {
        return left.readiness > right.readiness;
    });
    return careers;
}

std::vector<NeedingCareer> careersThatNeed(const db::SkillNeeds& needs, const SkillLevels& have) {
    constexpr double readyEnough = 0.8;
    const double all = std::accumulate(have.begin(), have.end(), 0.0) / highestLevel;
    std::vector<NeedingCareer> careers;
    if (all <= 0)
        return careers;
    for (const auto& ready : rankedByReadiness(needs, have)) {
        if (ready.readiness < readyEnough)
            break;
        double used = 0;
        for (const auto& need : needs.careers[ready.career])
            used += weightOf(need) * std::min(need.level, have.at(need.skill)) / highestLevel;
        careers.push_back({ready.career, used / all, ready.readiness});
    }
    std::stable_sort(careers.begin(), careers.end(),
                     [](const auto& left, const auto& right) { return left.uses > right.uses; });
    return careers;
}

std::vector<std::size_t> skillsThatPart(const db::SkillNeeds& needs, std::size_t count) {
    std::vector<double> sums(needs.skills.size());
    std::vector<double> squares(needs.skills.size());
    double careers = 0;
    for (const auto& career : needs.careers) {
        careers += career.empty() ? 0 : 1;
        for (const db::SkillNeed& need : career) {
            const double wanted = weightOf(need) * need.level / highestLevel;
            sums[need.skill] += wanted;
            squares[need.skill] += wanted * wanted;
        }
    }
    const auto variance = [&](std::size_t skill) {
        return careers > 0 ? squares[skill] / careers - std::pow(sums[skill] / careers, 2) : 0;
    };
    std::vector<std::size_t> order(needs.skills.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t left, std::size_t right) { return variance(left) > variance(right); });
    order.resize(std::min(count, order.size()));
    return order;
}

} // namespace waymark::app

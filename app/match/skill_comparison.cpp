// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/skill_comparison.h"

#include <algorithm>

namespace waymark::app {

namespace {

const db::SkillNeed* needOf(std::span<const db::SkillNeed> needs, std::size_t skill) {
    const auto found = std::find_if(needs.begin(), needs.end(),
                                    [skill](const db::SkillNeed& need) { return need.skill == skill; });
    return found == needs.end() ? nullptr : &*found;
}

} // namespace

std::vector<ComparedSkill> skillsThatDiffer(const db::SkillNeeds& needs, std::span<const std::size_t> careers,
                                            std::size_t count) {
    std::vector<ComparedSkill> skills;
    for (std::size_t skill = 0; skill < needs.skills.size(); ++skill) {
        ComparedSkill compared{skill, {}, 0};
        std::vector<double> wanted;
        for (const std::size_t career : careers) {
            const db::SkillNeed* need = needOf(needs.careers.at(career), skill);
            compared.levels.push_back(need ? std::optional(need->level) : std::nullopt);
            if (need)
                wanted.push_back((need->importance - 1) / 4 * need->level / highestLevel);
        }
        if (wanted.size() < 2)
            continue;
        const auto [least, most] = std::minmax_element(wanted.begin(), wanted.end());
        compared.differs = *most - *least;
        skills.push_back(std::move(compared));
    }
    std::stable_sort(skills.begin(), skills.end(),
                     [](const auto& left, const auto& right) { return left.differs > right.differs; });
    skills.resize(std::min(count, skills.size()));
    return skills;
}

std::optional<double> readinessFrom(const db::SkillNeeds& needs, std::size_t from, std::size_t to) {
    const auto& here = needs.careers.at(from);
    if (here.empty())
        return std::nullopt;
    return readiness(needs.careers.at(to), levelsFrom(here, needs.skills.size()));
}

} // namespace waymark::app

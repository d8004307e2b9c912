// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/match_reading.h"

#include "db/catalog/career_traits.h"
#include "ui/queries/background_checks.h"
#include "ui/queries/career_hints.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr std::size_t relatedShown = 20;
constexpr std::size_t skillsNamed = 3;

std::vector<std::optional<app::InterestProfile>> ratingsOf(const std::vector<db::CareerTraits>& careers) {
    std::vector<std::optional<app::InterestProfile>> ratings;
    ratings.reserve(careers.size());
    for (const auto& career : careers)
        ratings.push_back(career.interests);
    return ratings;
}

/// Skills by how much both careers need them: the smaller of the two weighted needs, largest first.
std::vector<std::size_t> sharedSkills(const std::vector<db::SkillNeed>& here,
                                      const std::vector<db::SkillNeed>& there) {
    std::vector<std::pair<double, std::size_t>> both;
    const auto weighted = [](const db::SkillNeed& need) { return (need.importance - 1) * need.level; };
    for (const auto& one : here)
        for (const auto& other : there)
            if (one.skill == other.skill)
                both.emplace_back(-std::min(weighted(one), weighted(other)), one.skill);
    std::sort(both.begin(), both.end());
    std::vector<std::size_t> skills;
    for (std::size_t i = 0; i < both.size() && i < skillsNamed; ++i)
        skills.push_back(both[i].second);
    return skills;
}

void compareSkills(const MatchTable& table, std::size_t from, RelatedCareer& related) {
    const auto& here = table.needs.careers[from];
    const auto& there = table.needs.careers[related.career];
    if (here.empty() || there.empty())
        return;
    const auto levels = app::levelsFrom(here, table.needs.skills.size());
    related.readiness = app::readiness(there, levels);
    related.shared = sharedSkills(here, there);
    related.missing = app::skillGaps(there, levels);
    if (related.missing.size() > skillsNamed)
        related.missing.resize(skillsNamed);
}

db::Result<std::vector<RelatedCareer>> computedFor(const db::Catalog& catalog, const MatchTable& table,
                                                   std::size_t career) {
    auto known = db::titlesAndKnowledge(catalog, table.careers);
    if (!known)
        return known.error();
    std::vector<app::CareerLikeness> likeness;
    for (std::size_t place = 0; place < known->size(); ++place)
        likeness.push_back({std::move((*known)[place].titles), std::move((*known)[place].knowledge),
                            table.careers[place].interests});
    std::vector<RelatedCareer> related;
    for (const auto& close : app::RelatedCareers(likeness).closest(career, relatedShown)) {
        RelatedCareer one;
        one.career = close.career;
        one.likeness = close.likeness;
        related.push_back(std::move(one));
    }
    return related;
}

} // namespace

std::optional<std::size_t> MatchTable::placeOf(const db::CareerKey& key) const {
    const auto found =
        std::lower_bound(careers.begin(), careers.end(), key, [](const auto& career, const auto& wanted) {
            return career.key.text() < wanted.text();
        });
    if (found == careers.end() || found->key != key)
        return std::nullopt;
    return static_cast<std::size_t>(found - careers.begin());
}

std::optional<std::size_t> MatchTable::placeOfSkill(const db::SkillKey& key) const {
    const auto found = std::find_if(needs.skills.begin(), needs.skills.end(),
                                    [&key](const auto& skill) { return skill.key == key; });
    if (found == needs.skills.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - needs.skills.begin());
}

std::string MatchTable::fieldOf(std::size_t career) const {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& group) {
        return group.code == careers.at(career).group;
    });
    return found == groups.end() ? std::string() : found->name;
}

std::optional<app::SkillLevels> levelsOf(const MatchTable& table, const db::MatchProfile& profile) {
    const bool any = std::any_of(profile.levels.begin(), profile.levels.end(),
                                 [](const auto& level) { return !isTool(level.first); });
    if (!any && profile.pastCareers.empty())
        return std::nullopt;
    app::SkillLevels levels(table.needs.skills.size());
    for (const auto& career : profile.pastCareers)
        if (const auto place = table.placeOf(career))
            app::takeHigher(levels, app::levelsFrom(table.needs.careers[*place], levels.size()));
    for (const auto& [key, level] : profile.levels)
        if (const auto skill = table.placeOfSkill(key))
            levels[*skill] = level;
    return levels;
}

QString titleOf(const MatchTable& table, const app::Condition& condition) {
    QString what;
    if (condition.kind == app::ConditionKind::WithoutCareer ||
        condition.kind == app::ConditionKind::KeepCareer) {
        if (const auto place = table.placeOf(db::CareerKey::trusted(condition.what)))
            what = careerName(table.careers[*place].title);
    } else if (condition.kind == app::ConditionKind::WithoutField) {
        for (const auto& group : table.groups)
            if (group.code == condition.what)
                what = groupName(group.name);
    }
    return conditionTitle(condition, what);
}

db::Result<MatchTable> readMatchTable(const db::Catalog& catalog, const LearnerPlace& learner) {
    auto careers = db::careerTraits(catalog);
    if (!careers)
        return careers.error();
    if (learner.place)
        if (const auto placed = db::addPlacePay(catalog, learner.place->key, *careers); !placed)
            return placed.error();
    if (const auto checked = addBackgroundChecks(catalog, learner, *careers); !checked)
        return checked.error();
    auto groups = catalog.groups();
    if (!groups)
        return groups.error();
    auto needs = db::skillNeeds(catalog, *careers);
    if (!needs)
        return needs.error();
    const auto ratings = ratingsOf(*careers);
    return MatchTable{*std::move(careers), learner, *std::move(groups), *std::move(needs),
                      app::InterestRanking(ratings)};
}

db::Result<std::vector<RelatedCareer>> relatedCareers(const db::Catalog& catalog, const MatchTable& table,
                                                      const db::CareerKey& career, bool computed) {
    const auto facts = catalog.careerFacts(career);
    if (!facts)
        return facts.error();
    const std::size_t from = *table.placeOf(career);
    std::vector<RelatedCareer> related;
    for (const auto& relation : facts->related) {
        RelatedCareer one;
        const auto place = table.placeOf(relation.career);
        if (!place || computed)
            continue;
        one.career = *place;
        one.published = relation.tier;
        related.push_back(std::move(one));
    }
    if (related.empty()) {
        auto close = computedFor(catalog, table, from);
        if (!close)
            return close.error();
        related = *std::move(close);
    }
    for (RelatedCareer& one : related)
        compareSkills(table, from, one);
    return related;
}

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/summary.h"

#include "app/career/education.h"

#include <cmath>

namespace waymark::app {

namespace {

/// O*NET rates importance from 1 to 5; from 3, "important", a skill is worth naming.
constexpr double important = 3;

constexpr int zones = 5;

std::vector<std::string> leadingNames(const std::vector<db::CareerSkill>& skills, db::SkillKind kind,
                                      std::size_t limit) {
    std::vector<std::string> names;
    for (const auto& need : skills)
        if (names.size() < limit && need.skill.kind == kind && need.importance && !need.importanceWithheld &&
            *need.importance >= important && !need.skill.name.empty())
            names.push_back(need.skill.name);
    return names;
}

std::optional<int> zoneOf(const db::CareerFacts& facts) {
    const auto zone = facts.career.jobZone ? facts.career.jobZone
                      : facts.parent       ? facts.parent->jobZone
                                           : std::nullopt;
    return zone && *zone >= 1 && *zone <= zones ? zone : std::nullopt;
}

bool isNumber(double value) {
    return value > 0 && std::isfinite(value);
}

std::optional<CareerSummary::Outlook> outlookOf(const std::optional<db::CareerOutlook>& outlook) {
    if (!outlook || !isNumber(outlook->jobs) || outlook->baseYear <= 0)
        return std::nullopt;
    CareerSummary::Outlook told{outlook->jobs, outlook->baseYear, outlook->measuredFor, {}, 0, 0};
    if (isNumber(outlook->projectedJobs) && outlook->projectedYear > 0) {
        told.changePercent = outlook->changePercent();
        told.until = outlook->projectedYear;
        told.openings = isNumber(outlook->openings) ? outlook->openings : 0;
    }
    return told;
}

} // namespace

CareerSummary summaryOf(const db::CareerFacts& facts) {
    CareerSummary summary;
    if (facts.entry && facts.entry->education)
        summary.entry = facts.entry;
    else if (const auto most = educationAnswer(facts.education).largest)
        summary.mostNamed = most;
    else
        summary.jobZone = zoneOf(facts);
    summary.skills = leadingNames(facts.skills, db::SkillKind::Skill, 3);
    summary.knowledge = leadingNames(facts.skills, db::SkillKind::Knowledge, 2);
    const bool ofSurvey = summary.mostNamed || !summary.skills.empty() || !summary.knowledge.empty();
    if (facts.parent && ((ofSurvey && facts.factsAreParents) || (summary.jobZone && !facts.career.jobZone)))
        summary.surveyedFor = facts.parent->title;
    summary.outlook = outlookOf(facts.outlook);
    return summary;
}

} // namespace waymark::app

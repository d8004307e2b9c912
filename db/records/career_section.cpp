// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/career_section.h"

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::db {

namespace {

constexpr std::array<std::pair<SectionKind, std::string_view>, sectionKindCount> sectionNames{{
    {SectionKind::Summary, "summary"},
    {SectionKind::Work, "work"},
    {SectionKind::Skills, "skills"},
    {SectionKind::Education, "education"},
    {SectionKind::Projects, "projects"},
    {SectionKind::OnlineLearning, "online-learning"},
    {SectionKind::CourseTopics, "course-topics"},
    {SectionKind::FirstSteps, "first-steps"},
    {SectionKind::DayToDay, "day-to-day"},
    {SectionKind::TypicalProjects, "typical-projects"},
    {SectionKind::Challenges, "challenges"},
    {SectionKind::PersonalGrowth, "personal-growth"},
    {SectionKind::Personality, "personality"},
    {SectionKind::Growth, "growth"},
    {SectionKind::Transfer, "transfer"},
    {SectionKind::Questions, "questions"},
}};

} // namespace

std::string_view sectionKindName(SectionKind kind) {
    return sectionNames[static_cast<std::size_t>(kind)].second;
}

std::optional<SectionKind> sectionKindFromName(std::string_view name) {
    const auto found = std::find_if(sectionNames.begin(), sectionNames.end(),
                                    [name](const auto& entry) { return entry.second == name; });
    return found == sectionNames.end() ? std::nullopt : std::optional(found->first);
}

} // namespace waymark::db

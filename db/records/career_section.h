// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The written part of a career page: our own words in fixed sections, as Markdown. Plain values, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

/// The fixed sections of a written career page, in the order they are shown.
enum class SectionKind {
    Summary,        // what it is, two or three paragraphs
    Work,           // what the work is: responsibilities
    Skills,         // words around the skill bars
    Education,      // how to prepare: education
    Projects,       // how to prepare: self-guided projects
    OnlineLearning, // how to prepare: courses; are online courses enough?
    CourseTopics,   // topics that courses cover
    FirstSteps,     // what to try this week at no cost
    DayToDay,
    TypicalProjects,
    Challenges,
    PersonalGrowth,
    Personality,    // traits and interests
    Growth,         // career growth
    Transfer,       // transferable skills
    Questions,      // to ask somebody who does the work
};
inline constexpr int sectionKindCount = static_cast<int>(SectionKind::Questions) + 1;

/// File form of a section's name ("day-to-day") and back.
std::string_view sectionKindName(SectionKind kind);
std::optional<SectionKind> sectionKindFromName(std::string_view name);

struct CareerSection {
    SectionKind kind = SectionKind::Summary;
    std::string markdown;
};

} // namespace waymark::db

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/records/career_section.h"

#include "db/records/enum_array.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr EnumArray<SectionKind, std::string_view> sectionNames{
    "summary",       "work",        "skills",     "education",        "projects",   "online-learning",
    "course-topics", "first-steps", "day-to-day", "typical-projects", "challenges", "personal-growth",
    "personality",   "growth",      "transfer",   "questions"};

} // namespace

std::string_view sectionKindName(SectionKind kind) {
    return sectionNames[kind];
}

std::optional<SectionKind> sectionKindFromName(std::string_view name) {
    return enumNamed(sectionNames, name);
}

} // namespace waymark::db

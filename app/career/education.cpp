// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/facts_in_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::app {

std::string_view educationLevelName(int level) {
    constexpr std::array<std::string_view, 12> names{
        "Less than high school",          "High school diploma", "Post-secondary certificate",
        "Some college courses",           "Associate’s degree",  "Bachelor’s degree",
        "Post-baccalaureate certificate", "Master’s degree",     "Post-master’s certificate",
        "First professional degree",      "Doctoral degree",     "Post-doctoral training"};
    if (level < 1 || level > static_cast<int>(names.size()))
        return "Not stated";
    return names[static_cast<std::size_t>(level) - 1];
}

std::optional<db::EducationShare> mostNamedEducation(const db::CareerFacts& facts) {
    // Of equal shares the lower level counts: it is the one that opens the door.
    std::optional<db::EducationShare> most;
    for (const auto& entry : facts.education)
        if (std::isfinite(entry.share) && entry.share > 0 && entry.level >= 1 && entry.level <= 12 &&
            (!most || entry.share > most->share || (entry.share == most->share && entry.level < most->level)))
            most = entry;
    return most;
}

} // namespace waymark::app

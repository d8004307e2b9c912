// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalog's text tables as far as matching is measured on them, and tables of answers. Fields are divided
// by one character and not quoted; what does not open ends the program with a sentence. Plain values.
#pragma once

#include "app/match/interest_profile.h"
#include "app/match/related_careers.h"
#include "db/records/career_traits.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace waymark::bench {

struct Table {
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::size_t column(const std::string& name) const;
};

/// A quoted field of a CSV file keeps its commas.
Table readTable(const std::filesystem::path& file, char divider);

struct Careers {
    std::vector<std::string> codes; ///< O*NET-SOC
    std::vector<std::optional<app::InterestProfile>> ratings;
    std::vector<app::CareerLikeness> likeness;
    std::vector<std::set<std::size_t>> published; ///< related careers
    db::SkillNeeds needs;
    std::unordered_map<std::string, std::size_t> places; ///< by code
};

/// Of resources/catalog: every occupation.
Careers readCareers(const std::filesystem::path& tables);

} // namespace waymark::bench

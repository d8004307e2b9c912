// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Skills in the wide sense of the catalog: O*NET skills and knowledge areas (measured for importance and
// level), abilities, and technologies (named tools, flagged hot or in demand). Plain values, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/enum_array.h"

#include <optional>
#include <string>
#include <string_view>

namespace waymark::db {

enum class SkillKind { Skill, Knowledge, Ability, Technology };

inline constexpr EnumArray<SkillKind, std::string_view> skillKindWords{"skill", "knowledge", "ability", "technology"};

struct Skill {
    SkillKey key;
    std::string name;
    SkillKind kind = SkillKind::Skill;
    std::string category; ///< for a technology its commodity class, "Data base management system software"
    std::string sourceId;
};

/// How much one career needs one skill.
struct CareerSkill {
    Skill skill;
    std::optional<double> importance;   ///< 1 to 5; absent for technologies and when withheld
    std::optional<double> level;        ///< 0 to 7; absent when withheld or not relevant
    bool importanceWithheld = false;    ///< the publisher asks not to show the value: too uncertain
    bool levelWithheld = false;
    bool levelNotRelevant = false;      ///< the skill matters so little that its level has no meaning
    bool hot = false;                   ///< technology often asked for in job postings, all careers
    bool inDemand = false;              ///< technology often asked for in postings for this career
    std::string sourceId;
};

} // namespace waymark::db

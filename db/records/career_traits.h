// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What matching asks of every career at once, one record a career, read in few queries: interests, zone, pay,
// outlook, conditions of work, and what skills it needs. What is not known is absent and never stands for
// "no". A specialisation carries the facts of its occupation. Plain values, any thread.
#pragma once

#include "db/records/career.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

struct CareerTraits {
    CareerKey key;
    std::string title;
    std::string group; ///< SOC major group, "15"
    CareerKind kind = CareerKind::Occupation;
    std::optional<CareerKey> parent;                ///< of a specialisation
    std::optional<int> jobZone;                     ///< 2 to 5
    std::optional<std::array<double, 6>> interests; ///< 1 to 7, R I A S E C
    std::optional<double> medianPayUsd;             ///< a year, United States
    bool medianTopCoded = false;
    std::optional<double> placePayUsd;   ///< a year, at the learner's place; nothing: none asked or none published
    bool placePayTopCoded = false;
    std::string placePayMeasuredFor;     ///< as payMeasuredFor
    std::optional<double> changePercent; ///< of jobs, outlook
    std::string payMeasuredFor;          ///< title of the wider occupation whose median it is; empty: its own
    std::string entryMeasuredFor;        ///< the same of change and entry education
    /// What the door usually asks for: 0 nothing, 1 high school, 2 some college, 3 certificate, 4 associate,
    /// 5 bachelor, 6 master, 7 doctorate.
    std::optional<int> entryEducation;
    std::optional<double> outdoors, standing, contact, conflict, timePressure; ///< 1 never to 5 all the time
    std::optional<bool> possibleAtHome;  ///< a judgement whether all of the work can be done at home
    std::optional<bool> backgroundCheck; ///< a licence of the learner's state asks for one
};

/// How much a career needs one of the 35 skills and 33 knowledge areas; those whose importance or level is
/// withheld or has no meaning are left out.
struct SkillNeed {
    std::uint32_t skill = 0; ///< place in SkillNeeds::skills
    double importance = 0;   ///< 1 to 5
    double level = 0;        ///< 0 to 7
};

struct SkillNeeds {
    std::vector<Skill> skills;                   ///< by key
    std::vector<std::vector<SkillNeed>> careers; ///< in the order of the traits; empty where nothing is rated
};

} // namespace waymark::db

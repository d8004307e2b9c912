// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Careers: the 1,016 occupations of O*NET-SOC and the written specialisations under them. A specialisation
// (Backend Software Engineer) has its own words and may have its own pay; what it does not state itself
// (skills, interests, outlook, official pay) belongs to its parent occupation and is shown as such.
// Plain values, any thread.
#pragma once

#include "db/keys.h"
#include "db/records/career_section.h"
#include "db/records/career_work.h"
#include "db/records/people_at_work.h"
#include "db/records/skill.h"
#include "db/records/ways_in.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace waymark::db {

enum class CareerKind { Occupation, Specialisation };

struct Career {
    CareerKey key;
    std::string title;
    std::string summary;              ///< our own words; empty where nobody has written them yet
    std::string socCode;              ///< O*NET-SOC, "15-1252.00"; a specialisation carries its parent's
    std::optional<int> jobZone;       ///< 2 to 5 (1 and 2 are one zone since O*NET 30)
    CareerKind kind = CareerKind::Occupation;
    std::optional<CareerKey> parent;  ///< of a specialisation
    std::string group;                ///< SOC major group, "15"
    std::string sourceId;
};

/// RIASEC ratings 1 to 7, in the order Realistic, Investigative, Artistic, Social, Enterprising, Conventional.
struct CareerInterests {
    std::array<double, 6> ratings{};
    std::string highPoints; ///< letters of the leading types, "IC"
    std::string sourceId;
};

/// Share of those asked who named this level of education as required, in percent.
struct EducationShare {
    int level = 1;    ///< O*NET category 1 (less than high school) to 12 (post-doctoral)
    double share = 0; ///< 0 to 100
    std::string sourceId;
    std::optional<Asked> asked{}; ///< nothing: not stated
    std::optional<int> people{};  ///< how many were asked about the career
};

struct CareerOutlook {
    double jobs = 0;          ///< people employed in the base year
    double projectedJobs = 0; ///< in the projected year
    double openings = 0;      ///< a year, on average
    int baseYear = 0;
    int projectedYear = 0;
    std::string sourceId;
    std::string measuredFor; ///< title of the wider occupation that was counted; empty: just this career
    std::optional<double> publishedChange{}; ///< percent; the publisher reckons with jobs not yet rounded
    double changePercent() const { ///< between the two years; of rounded jobs only where none is published
        return publishedChange ? *publishedChange : jobs > 0 ? (projectedJobs - jobs) / jobs * 100 : 0;
    }
};

enum class RelationTier { PrimaryShort, PrimaryLong, Supplemental, Sibling };

struct CareerRelation {
    CareerKey career;
    std::string title;
    RelationTier tier = RelationTier::PrimaryShort;
    int rank = 0;
    std::string sourceId;
};

/// Everything a career page shows but pay, path and reading list.
struct CareerFacts {
    Career career;
    std::optional<Career> parent;             ///< set for a specialisation
    std::vector<std::string> titles;          ///< alternate titles, nearest first
    std::vector<CareerSection> sections;      ///< in SectionKind order
    std::vector<CareerSkill> skills;          ///< skills, knowledge, abilities: by importance, falling
    std::vector<CareerSkill> technologies;    ///< in demand first, then hot, then by name
    std::optional<CareerInterests> interests;
    std::vector<EducationShare> education;    ///< by level
    std::optional<CareerOutlook> outlook;
    std::optional<OccupationEntry> entry;    ///< what its door usually asks for
    std::optional<Separations> separations;  ///< who leaves it each year
    std::vector<CareerTask> tasks;           ///< core ones first; only where a release was imported
    std::vector<CareerWorkStyle> workStyles; ///< by impact (or importance), falling; likewise
    std::vector<CareerRelation> related;      ///< siblings first, then by rank
    std::vector<Career> specialisations;      ///< of an occupation
    bool factsAreParents = false;             ///< skills to education were taken from `parent`
};

/// One line of the career list.
struct CareerRow {
    CareerKey key;
    std::string title;
    std::string group;
    CareerKind kind = CareerKind::Occupation;
    std::optional<int> jobZone;
    std::optional<double> medianPayUsd;   ///< national median a year, of the parent for a specialisation
    bool medianTopCoded = false;          ///< the publisher gives only "this much or more"
    std::optional<double> changePercent;  ///< outlook
    std::optional<EntryEducation> entryEducation; ///< what its door usually asks for
    std::string payMeasuredFor;   ///< title of the wider occupation whose median it is; empty: its own
    std::string entryMeasuredFor; ///< the same of change and entry education
};

/// The 22 civilian major groups of SOC 2018 and the military one, with our short names.
struct CareerGroup {
    std::string code; ///< "15"
    std::string name; ///< "Computer and mathematical"
    int careers = 0;
};

} // namespace waymark::db

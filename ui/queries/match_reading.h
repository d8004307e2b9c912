// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What matching asks of the catalog, read once and shared by the window and the command line: every career's
// traits, the ranking by interests, what skills careers need, and computed close careers. A MatchTable is
// some megabytes and owns its text; use the catalog's thread for reading, any for the rest. Errors are the
// catalog's.
#pragma once

#include "app/match/conditions.h"
#include "app/match/interest_ranking.h"
#include "app/match/readiness.h"
#include "app/match/related_careers.h"
#include "db/catalog/catalog.h"
#include "db/records/career_traits.h"
#include "db/records/match_profile.h"
#include "ui/queries/ways_in_reading.h"

#include <QString>

#include <optional>
#include <vector>

namespace waymark::ui {

struct MatchTable {
    std::vector<db::CareerTraits> careers; ///< by key
    LearnerPlace learner;                  ///< where pay and licences were asked for
    std::vector<db::CareerGroup> groups;
    db::SkillNeeds needs;
    app::InterestRanking ranking;

    std::optional<std::size_t> placeOf(const db::CareerKey& key) const;
    std::optional<std::size_t> placeOfSkill(const db::SkillKey& key) const;
    /// Name of a career's field, "Computer and mathematical".
    std::string fieldOf(std::size_t career) const;
};

/// Levels of what is said to have been done: what is said of a skill itself wins over what a career had would
/// say. Nothing where nothing is said.
std::optional<app::SkillLevels> levelsOf(const MatchTable& table, const db::MatchProfile& profile);

/// Title of a condition with the name of what it leaves out.
QString titleOf(const MatchTable& table, const app::Condition& condition);

db::Result<MatchTable> readMatchTable(const db::Catalog& catalog, const LearnerPlace& learner = {});

struct RelatedCareer {
    std::size_t career = 0;                    ///< place in the table
    std::optional<db::RelationTier> published; ///< nothing: computed
    std::optional<double> likeness;            ///< of a computed one
    std::optional<double> readiness;           ///< of somebody who does the first career's work
    std::vector<std::size_t> shared;           ///< skills that both need most, by place in the table
    std::vector<app::SkillGap> missing;        ///< largest first
};

/// In the publisher's order where there is one and it is not left aside, else computed, closest first.
db::Result<std::vector<RelatedCareer>> relatedCareers(const db::Catalog& catalog, const MatchTable& table,
                                                      const db::CareerKey& career, bool computed = false);

} // namespace waymark::ui

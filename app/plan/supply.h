// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career needs and what the catalog has to teach it (db/records/learning_need.h), as choosing a plan asks
// for it: foundations, then core, tools, credentials, each as they stand; of careers of job zone 1, and of work that is taught within a month, what matters most.
// How surely an item counts is its strength, weakened where its level does not suit (app/path/suitability.h) and where
// its title fits the need less (title_fit.h). Below .55, or .7 for a need of little weight, it does not count, nor where
// it teaches only the wider topic, nor the second part of something, nor a university's lectures for work of job zones 1
// and 2. What a need is worth is the needs' own weight. Pure, any thread.
#pragma once

#include "app/plan/choosing.h"
#include "app/plan/plan_learner.h"
#include "db/records/learning_need.h"

#include <string_view>
#include <vector>

namespace waymark::app {

/// The strength from which an item teaches a need; more is asked for a need of little weight.
constexpr double leastForPlan = 0.55;

/// `taughtSoon`: within a month, on the job, to whom comes without schooling; what leads to an exam stays.
std::vector<PlanNeedAsked> planNeeds(const db::LearningSupply& supply, bool taughtSoon = false);

/// What an item offers before anybody knows which needs it teaches; advanced as its provider calls it.
PlanOffer planOffer(const db::LearningItem& item);

/// Without misfits (misfit.h) and later parts of something.
std::vector<PlanOffer> planOffers(const db::LearningSupply& supply, const PlanLearner& learner = {});

/// Managers, business, sellers and clerks (SOC 11, 13, 41, 43) write and reckon from the first week on.
bool worksInOffice(std::string_view code);

/// Where years in the ranks come first, how others are led is learnt last: who wants to be hired as a firefighter begins with
/// first aid, not with principles of management.
void putLeadingLast(std::vector<PlanOffer>& offers);

} // namespace waymark::app

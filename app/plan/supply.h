// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career needs and what the catalog has to teach it (db/records/learning_need.h), as choosing a plan asks
// for it. How surely an item counts is its strength, weakened where it teaches only the wider topic and where
// its level does not suit, as on the career's page (app/path/relevance.h); what a need is worth is the needs'
// own weight. Pure, any thread.
#pragma once

#include "app/plan/choosing.h"
#include "db/records/learning_need.h"

namespace waymark::app {

std::vector<PlanNeedAsked> planNeeds(const db::LearningSupply& supply);
std::vector<PlanOffer> planOffers(const db::LearningSupply& supply);

} // namespace waymark::app

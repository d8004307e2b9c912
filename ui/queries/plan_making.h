// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan for a career, from the catalog: what is needed, the smallest set that teaches it, and the steps that no
// course gives. Reads on the thread of the Catalog handed in and then solves, which takes up to the wishes' time
// limit: on a worker, not on the window's thread. Errors are the catalog's.
#pragma once

#include "app/plan/choosing.h"
#include "db/catalog/catalog.h"

#include <string>
#include <vector>

namespace waymark::ui {

struct PlanAsked {
    app::PlanWishes wishes;
    std::vector<std::string> languages{"en"};
    std::optional<db::PlaceKey> place; ///< of the learner: whose licences and schools count
    std::optional<db::EntryEducation> schooling; ///< that the learner has finished; nothing: not said
    bool schoolingFits = false; ///< it is the very schooling that the career asks for
};

struct PlanMade {
    app::PlanChoice choice;
    std::string title; ///< "Path to Registered Nurses"
};

/// NotFound without the career.
db::Result<PlanMade> makePlan(const db::Catalog& catalog, const db::CareerKey& career, const PlanAsked& asked);

} // namespace waymark::ui

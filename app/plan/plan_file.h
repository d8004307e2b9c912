// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan as a file to share: JSON with a version, without what is personal (what is done, days it was done
// on, what was learnt before). Read again it is a plan of one's own, and what differs from a plan that is
// there can be said. InvalidInput names the reason: no JSON, no plan, a newer version. Pure, any thread.
#pragma once

#include "db/records/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

inline constexpr int planFileVersion = 1;

struct SharedPlan {
    std::string title;
    db::Plan plan;
};

std::string asPlanFile(const SharedPlan& shared);
db::Result<SharedPlan> planFromFile(std::string_view text);
/// It begins as one; whether it can be read says planFromFile().
bool isPlanFile(std::string_view text);

struct PlanDifference {
    std::vector<std::string> onlyMine; ///< titles of steps
    std::vector<std::string> onlyTheirs;
    std::vector<std::string> otherHours;
    bool otherWeeks = false; ///< start, hours of the week, breaks
};
PlanDifference differenceOf(const db::Plan& mine, const db::Plan& theirs);

/// Theirs made mine: what I did of the same steps stays done.
db::Plan madeMine(const db::Plan& theirs, const db::Plan& mine);

} // namespace waymark::app

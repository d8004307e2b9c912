// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order in which courses and books are learnt where nobody states prerequisites: foundations before what stands on
// them (programming before algorithms, biology before its branches, mathematics before mechanics), of one subject the
// introduction before the rest and "advanced" last, "Part 1" before "Part 2". Told by the words of titles and of the
// needs they cover; what no rule tells keeps its place. Rules of ours. Pure, any thread.
#pragma once

#include "db/records/plan.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::app {

/// `needs`: those that PlanStep::covers names; `advanced`: keys of what comes behind all that is not; `officeFirst`: tables and
/// texts come before all else, for who works with them from the first week on.
std::vector<db::PlanStep> foundationsFirst(std::vector<db::PlanStep> steps, const std::vector<db::PlanNeed>& needs,
                                           const std::set<std::string>& advanced = {}, bool officeFirst = true);

/// By the words of both a step stands on what is called so: regression on statistics.
bool standsOn(const db::PlanStep& step, const std::vector<db::PlanNeed>& needs, const std::string& foundation);

} // namespace waymark::app

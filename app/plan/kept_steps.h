// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kept courses and books as steps of a plan, and what the library knows of steps: an item that is done there is
// done in every plan that has it. Hours that nobody states are a guess: 20 of a course, 30 of a book. Pure, any thread.
#pragma once

#include "db/records/kept.h"
#include "db/records/plan.h"

#include <map>
#include <string>
#include <vector>

namespace waymark::app {

/// Without an id.
db::PlanStep stepOf(const db::KeptItem& item);
/// The courses and books among the items, in their order, each once.
std::vector<db::PlanStep> stepsOf(const std::vector<db::KeptItem>& items);

/// `doneOn`: by key of each item that is done, the day or nothing. Steps that are open become done; none becomes open,
/// and the revision stays: nothing was decided.
db::Plan withItemsDone(db::Plan plan, const std::map<std::string, std::string>& doneOn);

} // namespace waymark::app

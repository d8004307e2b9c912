// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes before what in a plan, to be drawn: links from step to step, and a column for each step that has
// any, so that every link goes to a later column. Of a group of which one is enough all that are in the plan
// are linked and marked. Where steps wait for each other, one of their links goes back. Pure, any thread.
#pragma once

#include "db/records/plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waymark::app {

struct PlanLink {
    std::size_t from = 0;
    std::size_t to = 0;
    bool oneOfSeveral = false;
    bool operator==(const PlanLink&) const = default;
};

struct PlanGraph {
    std::vector<std::optional<int>> column; ///< by step; nothing: no links
    std::vector<PlanLink> links;
    int columns = 0;
};

/// Of the steps that are not left out.
PlanGraph graphOf(const db::Plan& plan);

} // namespace waymark::app

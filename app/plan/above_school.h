// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What takes the mathematics of a degree for granted, told by its title: a plan for who has none does not begin with it. The
// degree that the plan leads to teaches it. A list of ours, read from plans. Pure, any thread.
#pragma once

#include "app/plan/plan_learner.h"

#include <string>

namespace waymark::app {

bool isAboveSchool(const std::string& title, const PlanLearner& learner);

} // namespace waymark::app

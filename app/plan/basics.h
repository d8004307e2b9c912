// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an item takes for granted, told by its title: a framework its language, a university's lectures of heat, flow and
// forces calculus. Of what teaches that, one has to come first; it comes along where the plan does not need it anyway.
// Who holds a degree of the field has it. Ours, from no source. Pure, any thread.
#pragma once

#include "app/plan/choosing.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::app {

/// Its exercises are in Python, which it does not teach: told by its house or by "... in Python" behind another subject.
bool takesPythonForGranted(const std::string& key, const std::string& courseTitle);

/// Topics that have to be known before, "learning:calculus".
std::vector<std::string> basicsOf(const PlanOffer& offer);

/// A beginner of the topic can take it: named so, no later part of it and nothing that stands on it.
bool isBeginningOf(const std::string& topic, const PlanOffer& offer);

/// Each offer after those that teach what it takes for granted and begin it, unless that is known.
void waitForBasics(std::vector<PlanOffer>& offers, const std::set<std::string>& known);

} // namespace waymark::app

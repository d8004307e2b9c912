// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/above_school.h"

#include "db/text/one_of.h"
#include "db/text/pieces.h"

namespace waymark::app {

bool isAboveSchool(const std::string& title, const PlanLearner& learner) {
    // Nothing said is counted as a diploma.
    return learner.has.value_or(db::EntryEducation::HighSchool) < db::EntryEducation::Bachelor &&
           db::holdsAny(db::lowered(title), {"generalized linear model", "engineering thermodynamics", "modern algebra", "abstract algebra"});
}

} // namespace waymark::app

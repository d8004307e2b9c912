// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a need's words find and a learner has no use of: told by the title and the address alone. An item is none where it
// is of another country (its law, its exams, "... in India"), for another house, program or calling, what is new in a
// version of what is known already, how a program is run for those who work in it, engineers' lectures for careers of
// words and people, lectures of another science, ended, uploads, casebooks of law schools, written for
// governments or studied at a university where the work is of hands, or longer than a need of little weight is worth. What the need
// itself names is never one. Lists and bounds are ours, read from plans. Pure, any thread.
#pragma once

#include "app/plan/plan_learner.h"
#include "db/records/learning_need.h"

namespace waymark::app {

/// A misfit for the career, whatever is needed.
bool isMisfit(const db::LearningItem& item, const db::LearningSupply& supply, const PlanLearner& learner);

/// A misfit for this need.
bool isMisfit(const db::LearningItem& item, const db::LearningNeed& need, const PlanLearner& learner);

} // namespace waymark::app

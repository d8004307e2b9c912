// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Subjects of which a career asks for several and a learner for one: nobody begins piano, guitar, violin, flute and drums in
// one spring, nor five crafts. Which subjects are of that kind is ours. Pure.
#pragma once

#include "db/records/learning_need.h"

#include <set>
#include <string>

namespace waymark::app {

/// Keys of needs that the learner has to choose from first: three instruments or crafts, two languages, or more; of three languages
/// of programs all but the weightiest.
std::set<std::string> chosenAmong(const db::LearningSupply& supply);

/// Who can write in one language of programs knows how to program: its first lessons are behind her.
std::set<std::string> withProgramming(std::set<std::string> known);

} // namespace waymark::app

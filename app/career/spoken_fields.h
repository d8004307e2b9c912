// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of study that a career's page speaks of: "an accounting or finance degree", "often in biology". The list that joins
// fields to occupations leaves some of them out; a learner who reads of accounting and finds no school of it has to be told.
// Pure, any thread.
#pragma once

#include "db/records/ways_in.h"

#include <set>
#include <string>
#include <vector>

namespace waymark::app {

/// Of the page's, one that the list does not join to the career.
struct SpokenField {
    std::string title;
    std::vector<db::Programme> here; ///< its programs in the learner's states, those where most finish first
};

/// "accounting" of "Accounting.", "music" of "Music, General.": as a page would write it.
std::string plainField(const std::string& title);

/// Words of the sentences on schooling that stand where the name of a field does, in lower case, and what the classification
/// calls the same ("electronics"). Wide words ("engineering", "health") are no field.
std::set<std::string> phrasesOnFields(const std::string& education);

} // namespace waymark::app

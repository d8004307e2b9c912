// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences and short facts about a career, made from its figures: the quick facts under the title, and an
// honest summary for the careers nobody has written about yet. Pure, any thread. English source text.
#pragma once

#include "app/words/numbers.h" // withThousands
#include "db/records/career.h"
#include "db/records/salary.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct QuickFact {
    std::string label;    ///< "Median pay, United States"
    std::string value;    ///< "135,980 USD"; empty: not known
    std::string detail;   ///< "Middle half 105,210 - 171,980"
    std::string sourceId; ///< empty when there is no figure
    std::string missing;  ///< why there is no value, "not published"
};

/// Five facts, always in this order: pay, preparation, jobs, outlook, interests.
std::vector<QuickFact> quickFacts(const db::CareerFacts& facts, const std::optional<db::Salary>& national);

/// Our own sentences from figures only: what most workers prepare with, what matters, how many work in it.
std::string summaryFromFacts(const db::CareerFacts& facts);

/// "Bachelor's degree" for O*NET education category 1 to 12.
std::string_view educationLevelName(int level);

/// "less than high school" ... the level that most workers named, with its share; nothing without data.
std::optional<db::EducationShare> mostNamedEducation(const db::CareerFacts& facts);

} // namespace waymark::app

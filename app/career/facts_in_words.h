// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Short facts about a career, made from its figures: the quick facts under the title. A figure of a wider occupation says
// so. Pure, any thread. English source text.
#pragma once

#include "app/words/numbers.h" // withThousands
#include "db/records/career.h"
#include "db/records/people_at_work.h"
#include "db/records/salary.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

enum class QuickFactKind { WayIn, Pay, Jobs, Openings, Leaving };

struct QuickFact {
    QuickFactKind kind = QuickFactKind::WayIn;
    std::string label;       ///< "Median pay, United States"
    std::string value;       ///< "135,980 USD"; empty: not known
    std::string detail;      ///< "Middle half 105,210 - 171,980"
    std::string sourceId;    ///< empty when there is no figure
    std::string missing;     ///< why there is no value, "not published"
    std::string measuredFor; ///< the wider occupation whose figure it is, which `detail` names; else empty
};

/// Five facts, in the order of QuickFactKind. `work` says whether a year's pay is earned in a year of full weeks.
std::vector<QuickFact> quickFacts(const db::CareerFacts& facts, const std::optional<db::Salary>& national,
                                  const std::optional<db::WorkContext>& work = std::nullopt);

/// Names that stand among a helper's and are of a licensed grade above him: "Journeyman Plumber".
bool isAboveHelpers(const std::string& career, const std::string& name);

/// "Bachelor's degree" for O*NET education category 1 to 12.
std::string_view educationLevelName(int level);

/// "Bachelor's degree"
std::string_view entryEducationName(db::EntryEducation education);

/// "experience of less than five years in a related occupation", "apprenticeship"; empty for none.
std::string experienceWords(const std::optional<db::EntryExperience>& experience);
std::string trainingWords(const std::optional<db::EntryTraining>& training);

/// "8.6": of 100 people, how many leave a year; "about 8.5" where the publisher's sum is not at hand.
std::string leavingText(const db::Separations& leaving);

/// "Registered nurses": the occupation as every sentence writes it, however its source does.
std::string wholeName(const std::string& occupation);
/// "for Registered nurses as a whole"
std::string asAWhole(const std::string& occupation);

/// The occupation's name in Salary::measuredAs: "Registered Nurses" of "SOC 2018 29-1141 Registered Nurses";
/// the whole text where another classification was measured.
std::string measuredOccupation(const std::string& measuredAs);

/// What a career's technologies may be called: those in demand for it where there are any, else those used.
struct Technologies {
    bool inDemand = false;
    std::vector<std::string> names; ///< of those in demand; else of all, as they come
};
Technologies technologiesToName(const std::vector<db::CareerSkill>& technologies);

} // namespace waymark::app

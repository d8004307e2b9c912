// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who still has a degree of the field ahead does not study its subjects beside it as well: foundations and the core of the
// career are left to the degree and the time after it, tools and what leads to an exam stay. Only a try-out is planned, to
// find out whether one likes it: up to two items that cover what weighs most, of 60 hours together where they are that
// short, in computer occupations up to four of 120; each foundation or core need that the learner knows counts as one of
// them. What stands on a subject that is left by its words (a tool's regression, on statistics) is left as well, unless it
// is a beginner's. The figures are ours. Pure.
#pragma once

#include "app/plan/choosing.h"
#include "app/plan/route.h"
#include "db/records/enum_array.h"
#include "db/records/learning_need.h"

#include <set>
#include <string>
#include <string_view>

namespace waymark::app {

/// A step of schooling from an associate's degree on is still to be taken, and nothing else opens the work: not where half of
/// those asked name less of a degree that no door of the career asks for, and not where the career's page says that what one
/// has made decides (`workDecides`): who builds sites is asked for sites.
bool isDegreeAhead(const Route& route, bool workDecides);
/// Likewise a school without a degree that teaches the whole of it: of nurses and others at the bedside, however short it is
/// (who draws blood learns it there), and a program for the license of teachers.
bool isTrainingAhead(const Route& route, std::string_view soc);
/// A profession's own school after college (dental school, law school, a doctorate) is still to be taken.
bool isProfessionAhead(const Route& route);

/// To what the subjects are left; a plan's remark is kept by this word.
enum class LeftTo { Nothing, Degree, School, Residency };
inline constexpr db::EnumArray<LeftTo, std::string_view> leftToWords{"", "ahead", "school", "residency"};
/// A residency without a school before it: the doctor's degree is had, and the specialty is learnt there.
LeftTo leftTo(const Route& route, const WaysIn& ways, std::string_view soc, bool workDecides);

/// How much is tried before the school.
struct TryOut {
    int items = 2;
    double hours = 60;       ///< of all of them
    bool profession = false; ///< its practice is no try-out before its own school, only foundations and introductions are
    bool beginnings = false; ///< foundations and introductions first
};
/// In computer occupations (SOC 15-12) a first language, a first database and more are begun at home, twice as much as elsewhere;
/// a physician tries out nothing before the residency.
TryOut tryOutBefore(const Route& route, std::string_view soc, LeftTo to);

/// Keys of needs. `choice`: what would be planned with all of them.
std::set<std::string> leftToDegree(const db::LearningSupply& supply, const PlanChoice& choice, const PlanWishes& wishes, const TryOut& tryOut);

} // namespace waymark::app

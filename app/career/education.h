// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What workers or experts of a career answered when asked for the education it requires. The publisher withholds
// shares that are too uncertain: what is missing to 100 percent. A level is the largest only where all that
// is withheld together could not be larger. Pure, any thread.
#pragma once

#include "app/career/ways_in.h"
#include "db/records/career.h"

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

struct EducationAnswer {
    std::optional<db::EducationShare> largest; ///< of equal shares the lower level: it opens the door
    double withheld = 0;                       ///< percent of the answers; 0 within rounding
    bool surveyed = false;                     ///< some share is published
};

EducationAnswer educationAnswer(const std::vector<db::EducationShare>& shares);

/// "21 experts", "28 workers"; "people" where the records do not say. English source text.
std::string whomAsked(const std::vector<db::EducationShare>& shares);

/// Under a tenth names a doctorate or more where most name less than a bachelor's: more likely a slip than a door.
bool holdsOddAnswers(const std::vector<db::EducationShare>& shares);

/// Of a doctorate among the answers where the usual way in asks for less and no half of them names it.
enum class DoctorateNamed {
    No,
    Slip,  ///< where no degree of college opens the career: an answer of few, and more likely a slip than a door
    BySome ///< a research degree of some in the work, which opens no profession
};
/// `code` is the career's: doctors of nursing practice and the like are no researchers.
DoctorateNamed doctorateNamed(const std::vector<db::EducationShare>& shares, const std::optional<db::OccupationEntry>& entry,
                              const std::string& code = {});
/// Percent of the answers that name a doctorate, as far as they are published.
double doctorateShare(const std::vector<db::EducationShare>& shares);
/// How many were asked, where they are fewer than thirty: a share of a few percent may be one person.
std::optional<int> fewAsked(const std::vector<db::EducationShare>& shares);

/// Takes what was answered of this very career into what is known of its ways in, beside the door that its entry states:
/// a group's door is raised to the one level that more than half of 25 or more of its own workers name, and never lowered.
/// Answers of a wider occupation are none.
void heedAnswers(WaysIn& ways, const std::vector<db::EducationShare>& ownAnswers);

/// For a plan: the door is a wider group's and a bachelor's degree or more, no school stands among the career's own doors, and
/// fewer than half of those asked about this very career name such a degree: the level that most name or go beyond.
std::optional<db::EntryEducation> levelBelowDegree(const WaysIn& ways, const std::vector<db::EducationShare>& ownAnswers);

/// Percent of the answers that name this level or one beyond it.
double shareNaming(const std::vector<db::EducationShare>& answers, db::EntryEducation level);

/// Percent of the answers that name a lower level, at least: what is withheld counts only where it cannot be of another.
double shareNamingLess(const std::vector<db::EducationShare>& answers, db::EntryEducation level);

/// The door is a wider group's, and a third of those asked of this career or more (a quarter where answers are withheld) name
/// a lower level than it, or a higher one: its time and its pay may be other ones, too.
bool isApartFromGroup(const WaysIn& ways);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career asks for besides courses and books, in the order in which one passes, each with its time in months:
// schooling after what the learner has, apprenticeship, internship, exam, licence, experience, and whether the door is
// open without any of it. The career's own doors (db/records/career_door.h) win over the class of the Bureau of Labor
// Statistics; the class gives what they leave open. Its lengths are those by which the Bureau defines its classes (as
// in app/career/ways_in.h): associate's 2 to 4 years of full-time study, bachelor's 4 to 5, master's 1 to 2 after it,
// an apprenticeship 3 to 5. Ours, and marked as guesses: five to six years of a doctorate (the class says at least
// three), a term of four months for some college, one month as the shortest certificate where the schools' records say
// nothing, a year as the least of "less than five years" of experience, two years of college that an associate's degree
// counts for, a degree of the trade's own at its shortest after another degree. Schooling of another field opens only
// doors that any schooling opens (own_schooling.h); a mixed group's certificate has no time. Pure.
#pragma once

#include "app/career/ways_in.h"
#include "app/plan/licensing.h"
#include "db/records/plan.h"

#include <optional>
#include <vector>

namespace waymark::app {

struct RouteLeg {
    db::PlanStepKind kind = db::PlanStepKind::School;
    std::optional<db::EntryEducation> award; ///< of School
    std::optional<int> months;               ///< nothing: not stated
    std::optional<int> monthsMost;
    bool openEnded = false; ///< no longest time is stated
    bool guessed = false;   ///< a figure of ours, not of the Bureau
    std::optional<std::size_t> door{}; ///< in WaysIn::doors; nothing: from the class or the licence records
    bool afterHiring = false;          ///< paid by who hires: behind applying
    bool replacesApplying = false;     ///< enlisting, being elected
    bool unlessFinished = false;       ///< the learner has this level, but did not say that it is this very schooling
    bool mayCount = false;             ///< the learner's own schooling of this field, below the level, may shorten it
    bool ofMixedGroup = false;         ///< what the class says is of other trades, too: no time is taken from it
    bool byPage = false;               ///< its time is that of the career's page
    bool ofWiderGroup = false;         ///< years that are stated of a wider group only: none is counted
    bool licenceProgram = false;       ///< for the license of teachers, after a degree of another field
    bool completes = false;            ///< the learner's lower degree of this field led to an exam and a license first
};

/// What the career's page says of its way in. The length of its course and a job that comes first win over statistics; whose
/// years of work are counted where these know them of a wider group only, it decides.
struct PageWords {
    bool workFirst = false;   ///< it speaks of work that comes before
    bool groupsYears = false; ///< it takes over the years that statistics state
    bool jobFirst = false;    ///< nobody begins in this work: one comes to it from another job
    bool mostFirst = false;   ///< most were something else first, also behind a degree
    bool noPaper = false;     ///< none is demanded, or its subject matters less
    bool workLiked = false;   ///< such work is liked, not asked for: "but like some kitchen time"
    std::optional<db::EntryEducation> level{}; ///< with which most or many enter
    std::optional<int> months{}, monthsMost{}; ///< of the course that leads here
    bool roughly = false;     ///< "a few months": the figures are guesses
};

struct Route {
    std::vector<RouteLeg> legs; ///< in their order
    bool known = false;         ///< it is said what the door asks for
    bool checkDiploma = false;  ///< counted from a high school diploma that the learner did not speak of
    std::optional<db::EntryEducation> checkField; ///< the learner has this level: whether of the right field is to be asked
    std::optional<db::EntryEducation> enoughBelow; ///< the learner's schooling of this field, which an exam or a licence takes
    bool doorOpen = false;      ///< nothing has to come before applying: at most a diploma, taught on the job
    bool apprenticeshipToo = false; ///< another road into it
    bool yearsMayBeAsked = false;   ///< years of work are stated of a wider group, and the page speaks of none
    bool yearsLiked = false;        ///< less than five years are usual by statistics, and by the page liked only
    bool diplomaBeside = false;     ///< work that is taught soon waits for no diploma
    bool enoughForSome = false;     ///< the learner's master's degree is enough for two-year colleges already
    double namingLess = 0; ///< percent of those asked of this very career who name a lower level than the planned one
    std::optional<db::EntryTraining> training; ///< that comes with the first job; nothing: none, or not stated
    std::vector<std::size_t> asks, conditions, later; ///< in WaysIn::doors: to ask first, of who applies, afterwards
};

/// What the learner has finished.
struct OwnSchooling {
    OwnSchooling() = default;
    OwnSchooling(std::optional<db::EntryEducation> has, bool fits = false)
        : level(has)
        , ofThisWork(fits) {}
    OwnSchooling(db::EntryEducation has, bool fits = false)
        : OwnSchooling(std::optional(has), fits) {}

    std::optional<db::EntryEducation> level; ///< nothing: not said
    bool ofThisWork = false;                 ///< it is the schooling that this career asks for
};

Route routeFrom(const WaysIn& ways, const OwnSchooling& schooling, const Licensing& licensing, const PageWords& page = {});

} // namespace waymark::app

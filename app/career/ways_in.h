// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ways into a career as a route: its steps in order, each with what it costs in years. Lengths are those
// by which the Bureau of Labor Statistics defines its classes ("Education, training and experience classifications"):
// an associate's degree two years of full-time study, the least of its class, for which colleges plan it, a bachelor's
// four to five, a master's one or two more, a doctorate at least three after a bachelor's, a certificate up to two;
// training of a month, a year or longer. A step whose length nobody states has none. Years count from the end of high
// school. Pure, any thread.
#pragma once

#include "app/career/near_career.h"
#include "app/career/route_step.h"
#include "app/career/spoken_fields.h"
#include "db/records/asked_answers.h"
#include "db/records/career_door.h"
#include "db/records/ways_in.h"

#include <optional>
#include <vector>

namespace waymark::app {

struct NearProgramme {
    db::Programme programme;
    std::optional<double> kilometres; ///< from the learner's place; nothing where either has no coordinates
    bool named = true; ///< of a wider occupation's fields: its name shares a telling word with the career's, or the page speaks of it
    bool own = false;  ///< the field has the whole name of the career: industrial and organizational psychology
};

/// What the records at hand, which are of the fifty states, can say of the learner's place.
enum class Ground { Unchosen, States, Territory, Abroad };

/// What is known of the ways into one career, for a learner's place.
struct WaysIn {
    std::string code; ///< O*NET-SOC; empty for a career without one
    std::optional<db::OccupationEntry> entry;
    std::optional<db::Place> place;           ///< of the learner: a state, or a metro or city in one
    std::optional<db::Place> state;           ///< the first of `states`; nothing: none chosen, or outside of all
    std::vector<db::Place> states;            ///< all that the place lies in, the one it is named for first
    bool recordsState = false;                ///< the licence records hold something of all these states
    std::string licencesFrom;                 ///< the source of the records, which say something also where none is listed
    std::vector<db::Licence> licences;        ///< the career's, of the states and federal; without a state federal only
    bool licenceNamesIt = false;              ///< one of them names the career; else they are for a part of the work
    bool stateNamesIt = false;                ///< one of the learner's states' does
    bool allStatesNameIt = false;             ///< each of the learner's states has one that does
    bool federalNamesIt = false;              ///< a federal one holds the career's title: asked in the whole country
    bool filedNowhere = false;                ///< no state's record and no federal one is filed under its code
    std::vector<std::string> partTitles;      ///< of licences for a part of the work, the states' commonest titles first
    bool licensedInDistrict = false;          ///< the District of Columbia is one of the states counted here
    std::size_t licensingStates = 0;          ///< states that record one of it or, without `ofGroup`, of a part of it
    std::size_t namingStates = 0;             ///< of them those that record one which names it
    std::size_t filingStates = 0;             ///< states that file anything under its code, of whatever trade
    std::size_t practiceAsked = 0, practiceStated = 0; ///< of all records: those that ask for experience, and that say
    std::size_t schoolingAsked = 0, schoolingStated = 0; ///< of them those that ask for a course or degree, and that say
    bool ofGroup = false;                     ///< a part of an occupation, under whose code the records are filed
    std::vector<std::string> ofItsGroup;      ///< with `ofGroup`, of the same places: titles that may be for it or not
    std::vector<std::string> licensedIn;      ///< their names where they are few, without the District's
    std::vector<std::string> otherTrades;     ///< titles under its code of other trades; of the states, else of all
    std::vector<db::Licence> namedElsewhere;  ///< filed under other codes by its job names, where it has none of its own
    /// States of the learner's that the publishers' files leave out as a whole: no schools, no sponsors.
    std::vector<db::Place> withoutSchools, withoutSponsors;
    std::vector<NearProgramme> programmes;    ///< nearest first; without coordinates those of the state first
    std::string fieldsFor;                    ///< the occupation whose fields of study they are of, where it is wider
    db::FieldCoverage fields;                 ///< its fields of study, and how many the records of schools cover
    std::string absentField; ///< the one nearest to its title, where the records of schools leave just that one out
    /// Of those asked: what half name or go beyond where no entry is stated; above a wider group's entry the one that most
    /// of its own workers name.
    std::optional<db::EntryEducation> answeredLevel;
    std::optional<db::Asked> asked; ///< whom; nothing: not stated
    std::optional<int> askedPeople; ///< how many
    double answeredShare = 0;                 ///< percent of the answers: those that name it or go beyond
    std::optional<db::EntryEducation> doorLevel; ///< of a school among its doors that ends above what is stated
    bool answersWithheld = false;             ///< some answers are not published: the shares are at least what they say
    double answersBelow = 0, answersAbove = 0; ///< percent of the answers that lie off a wider group's door
    double degreeShare = 0;                   ///< percent of the answers that name a bachelor's degree or more
    std::vector<SpokenField> spoken; ///< fields that the page speaks of and the list does not join to it
    bool routesOfParts = false;      ///< no apprenticeship has a word of its title or is one of its names: they are for parts of the work
    std::size_t routesAside = 0;     ///< where some have, the others stand last: so many, which are counted and not named
    std::vector<db::ApprenticeshipRoute> routes;
    std::vector<db::ApprenticeshipRoute> serviceRoutes; ///< of the armed forces, which take nobody else
    std::vector<db::ApprenticeshipSponsors> sponsors; ///< of all states
    std::vector<db::CareerDoor> doors;        ///< in the order in which one passes
    std::vector<NearCareer> neighbours;       ///< where its own fields lead to no school here: nearest careers, with theirs
    std::vector<db::AskedAnswers> answers;    ///< on schooling (only when), experience and training: the career's own

    Ground ground() const;
    bool isIn(const db::PlaceKey& ofState) const;
    bool isMilitary() const { return code.starts_with("55-"); }
    std::optional<db::EntryEducation> level() const; ///< by which programmes are sorted; nothing: not known
    std::optional<int> sponsorsHere() const; ///< in the learner's states together; nothing where none is recorded
};

/// The level below the usual one that an exam or a license among the doors takes as well: an associate's for nurses.
std::optional<db::EntryEducation> lowerLevelTaken(const WaysIn& ways);
/// How long four in five certificates or more take that schools give in the career's own fields, where one opens it.
struct UsualCertificate {
    std::string award;   ///< class of length, c1 to c4
    bool orLess = false; ///< this class and the shorter ones together
    bool operator==(const UsualCertificate&) const = default;
};
/// Nothing where they are few or of all lengths, or a door of the career says how long its course takes.
std::optional<UsualCertificate> usualCertificate(const WaysIn& ways);

/// Of full-time study after high school; nothing for a level whose length nobody states.
std::optional<Years> schoolingYears(db::EntryEducation education);
/// Schooling first, the first job last; empty where nothing is known.
std::vector<RouteStep> routeOf(const WaysIn& ways);
/// What the steps that everybody takes cost together, as far as it is stated.
Years yearsOf(const std::vector<RouteStep>& steps);

/// How far away a school is still one that a learner reaches from home, in kilometres.
inline constexpr double schoolReach = 250;
/// The level of entry that a level of the survey (1 to 12) is about; nothing for one that is no door.
std::optional<db::EntryEducation> entryLevelOf(int answered);

} // namespace waymark::app

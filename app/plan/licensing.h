// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a career asks for a licence, from the records of the states. A record is filed under an occupation also
// when it licenses a part of it only (car sellers among retail salespersons), so its title decides: one that adds
// nothing to the career's title but grade and form ("Journeyman Electrician") licenses the career. Where the titles
// stay unclear, records of ten states and schooling after high school make it a step that may be asked. Never "no":
// records age and are incomplete. Pure, any thread.
#pragma once

#include "app/career/ways_in.h"
#include "db/records/career_names.h"

#include <string>
#include <vector>

namespace waymark::app {

enum class LicenceDemand {
    Unrecorded, ///< no record names it
    PartsOnly,  ///< for a part of the work in some states: a word of warning, no step
    SomeStates, ///< some states ask for it, more than a few where the learner's is none or not said: a step, where the state asks
    Asked,      ///< the learner's state, the United States or most states
};

struct Licensing {
    LicenceDemand demand = LicenceDemand::Unrecorded;
    std::vector<std::size_t> here; ///< in WaysIn::licences: those of the state or federal ones that may be meant, the
                                   ///< one with which one begins first
    std::vector<std::size_t> ofOthers; ///< in WaysIn::licences: those with another career's title, which none may take for its own
    std::vector<std::size_t> whileLearning{}; ///< in WaysIn::licences: an apprentice's, an intern's, a provisional one of this work
    bool exact = false;            ///< `here` names the career; else they may license a part of it
    bool practice = false;         ///< `exact`, and the first of `here` asks for work done before
    bool atWork = false;           ///< `practice`, and the work asked for is a present job: it is held by whom somebody employs
    bool ofOneCalling = false;     ///< `exact`, of a title of several callings, and `here` names one of them only
    bool byJobName = false; ///< those that are exact have a job name, and none the title of the career
    std::size_t examsStated = 0;   ///< of all records that name the career those that say whether there is an exam
    std::size_t examsAsked = 0;
    std::size_t schoolingStated = 0; ///< likewise of schooling, and of those the ones that ask for a degree
    std::size_t degreesAsked = 0;
};

/// Of a person and a field of work, not of a business, a first stage or a second licence.
bool licensesPeople(const db::Licence& licence);
/// By app/career/licence_fit.h, as the career's page has it, of a career known by its title only.
bool namesCareer(const std::string& licence, const std::string& career);

/// The one with which one begins comes before the grades above it: by what it asks for (work done, a degree), then by
/// the words of grade in its title ("apprentice" before "journeyman" before "master", "2nd class" before "1st class",
/// "fireman" before "engineer").
bool isBelow(const db::Licence& one, const db::Licence& other);
/// It follows `first`: a grade above it in the same trade. A licence of another name is another kind of the work
/// ("Pipefitter" beside "Journeyman Plumber") or another profession ("Physician" beside "Physician Assistant").
bool followsAfter(const db::Licence& licence, const db::Licence& first);

/// `everywhere`: the records of all states for the career; `others`: titles of other careers. A record that names the
/// career counts as the page has it; where none does, those for a part of the work. Out are records of teaching it, of
/// shops and of a narrowed or temporary permit where a whole one stands beside it, and what is another career's by its
/// title (a hygienist's licence, filed under assistants too), who inspects, teaches or contracts the trade, and what a
/// board of another field gives. A record with the career's own title beats all others. Behind graduate school for
/// nurses only one of advanced practice counts. A second licence counts where years of work under a first one stand among
/// the doors (a principal's). What is held while one practises under somebody else (an intern's, an apprentice's, a
/// provisional or associate one) is none to be earned by that practice where a whole one stands beside it.
Licensing licensingOf(const db::CareerNames& career, const WaysIn& ways, const std::vector<db::Licence>& everywhere,
                      const std::vector<std::string>& others = {});
/// The page's rule (app/career/licence_need.h) bounds the plan's, which is the stricter one: what is asked there for a part
/// of the work or later is no step before it unless five states name it, and what some states ask for is no license of
/// every state. A record that names the career in the learner's own state stays.
Licensing boundByPage(Licensing licensing, const WaysIn& ways);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a career asks for a licence, decided once for the whole country: the doors written for the career come
// first, then how many states record a licence that names it. What a single state's records hold or lack never
// changes the step; they only add its agency, exam and schooling, because the records are incomplete. A licence for
// those who offer services to the public or sign for them, given after years of work (engineers, public accountants),
// is for later and no step before the first job. Pure, any thread.
#pragma once

#include "app/career/ways_in.h"

#include <cstddef>

namespace waymark::app {

/// What fewer states record is most often filed under the code by chance: no step of everybody, on the page and in a plan.
inline constexpr std::size_t fewStates = 5;

enum class LicenceNeed {
    Unrecorded, ///< no record names it, or very few for a part of it; never "no"
    Part,       ///< for a part of the work in five states or more, in the learner's own or by federal law; after the job
    SomeStates, ///< where the state asks
    MostStates, ///< nearly everywhere, or by federal law: a step that everybody takes
    Later       ///< after years of work, for a part of those in it
};

LicenceNeed licenceNeedOf(const WaysIn& ways);

/// The door is a question for the beginning, not a step.
bool isToAsk(const db::CareerDoor& door);

/// Who hires applies for it together with the one who is hired, as the license among the doors says.
bool isAskedForWithHiring(const db::CareerDoor& license);

/// The license among the doors that one gets with a post, as it says: card rooms apply with whom they hire, bus lines hire first and
/// pay for training and test. Null for none.
const db::CareerDoor* doorWithTheJob(const WaysIn& ways);

/// The license comes with the post and not before it: so says its door (card rooms, casinos), an academy after hiring leads to
/// it (police), or every record of the learner's states that names it asks for a present job. Where schooling comes first, such a
/// job is practice under a holder (architects), or asked when it is renewed (nurse aides).
bool isLicensedWithTheJob(const WaysIn& ways);

/// It comes with the post, and the academy after hiring leads to it.
bool isLicensedByAcademy(const WaysIn& ways);

/// Whether everybody takes the step, as far as is known: nearly everywhere, or because the learner's own states record
/// the license that one of its doors speaks of, as ten states or more do.
bool isLicenceAsked(const WaysIn& ways);

/// Of whom a license among the doors is asked.
enum class AskedOf { Everybody, WhereTheStateAsks, SomeWork, SomeWorkInEveryState };
AskedOf askedOf(const db::CareerDoor& license);

/// The license of the work that comes first, where it is asked whether this career needs one: a teacher's, before those
/// who write what is taught.
bool isOfWorkBefore(const WaysIn& ways, const db::CareerDoor& license);

/// The license among the doors written for the career that is not asked of everybody.
const db::CareerDoor* licenceDoorForSome(const WaysIn& ways);

/// The later license is one that most need, because what they design is for the public: civil engineers.
bool isForThePublic(const WaysIn& ways);

/// The door that speaks of a license after years of work; null where only the records do.
const db::CareerDoor* laterLicenceDoor(const WaysIn& ways);

/// Too few states record one by its name to tell whether it is for all of the work: software engineers in Nebraska.
bool isNamedByFew(const WaysIn& ways);

/// Of the states that record a license with a word of its names half or more record one that names it: the others' are for
/// parts of the work, and not for another calling.
bool isMostlyItsOwn(const WaysIn& ways);

/// More than half of the states record a license for it or for a part of it.
bool isRecordedByMost(const WaysIn& ways);

/// A door that is a license of the Federal Aviation Administration, the Coast Guard or the Nuclear Regulatory Commission, the
/// last that one passes; no state licenses pilots of aircraft, masters of ships and operators of reactors for it.
const db::CareerDoor* federalDoor(const WaysIn& ways);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the doors written for a career know better than the class that the Bureau of Labor Statistics puts it or its group
// into: a school above the level that is stated, and practice under supervision, which comes before the full license and
// not after it. Pure, any thread.
#pragma once

#include "app/career/ways_in.h"

#include <cstddef>
#include <optional>

namespace waymark::app {

/// Takes the level of its highest school door where that is above the stated one: graduate school of advanced nurses.
void heedDoors(WaysIn& ways);

/// The school after a bachelor's degree among the doors, where what is stated ends below it.
std::optional<std::size_t> graduateDoor(const WaysIn& ways);

/// Which level the first school after high school ends in: a bachelor's where a graduate school follows.
std::optional<db::EntryEducation> schoolingLevel(const WaysIn& ways);

/// Paid work under somebody who has the license, before one's own: hours of counselors, trainee years of appraisers.
std::optional<std::size_t> practiceDoor(const WaysIn& ways);

/// Of a school door; where it does not say, what such a degree takes after a bachelor's.
Years graduateYears(const db::CareerDoor& school);

/// Of an exam or a license that can be begun with no more than a high school diploma; null where none says so. The degree
/// that statistics state as usual is then no step of everybody: appraisers, and teachers of a trade.
const db::CareerDoor* licenceWithoutDegree(const WaysIn& ways);

/// An apprenticeship goes along with the schooling: beside a degree, or where a license asks for the schooling, as of physical
/// therapist assistants and embalmers. Below that it may stand in its place.
bool isApprenticeBesideSchool(const WaysIn& ways);

} // namespace waymark::app

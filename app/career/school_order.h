// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which schools of a career's fields are told of, in which order, and when to look next door. Pure, any thread.
#pragma once

#include "app/career/ways_in.h"

namespace waymark::app {

class CareersLicences;
class OtherCallings;

/// Its fields of study are those of what statistics leave over of a group ("All Other"), of many kinds of work, or of a wider
/// occupation most of whose fields the records lack: which of them are the career's only their names tell.
bool isOfLeftOvers(const WaysIn& ways);
/// The records leave out most of its fields of study, or the one of its name: a count of the others is none of its schools.
bool lacksItsFields(const WaysIn& ways);
/// Not where none of the fields of a mixed group, or of one whose fields the records mostly lack, has a word of the career's.
bool listsSchools(const WaysIn& ways);
/// Whether it is shown to the learner: not abroad, and without distances only in the learner's states.
bool isOffered(const NearProgramme& programme, const WaysIn& ways);
/// Whether it ends in the level that usually opens the career; true where none after school does.
bool leadsTo(const db::Programme& programme, const std::optional<db::EntryEducation>& level);
/// Of what is left of a group only fields whose names share a word with the career are its own.
bool isOfItsFields(const NearProgramme& programme, const WaysIn& ways);
/// No school of its level is told in the learner's states, and no license, school or training of its own (of a faith) binds it
/// to one field.
bool looksNextDoor(const WaysIn& ways);
/// Those within reach first, of them the named ones, of these those of the level that is asked, then the nearer levels below
/// it and last what leads beyond, then the nearest; farther ones and those without a distance likewise, but of the learner's
/// states before others.
void sortByDistance(WaysIn& ways);
/// What says behind a dash that it is for another career is no field of this one's name: "Medical Radiologic Technology/Science
/// - Radiation Therapist"; of a wider group's fields neither is what is called wholly like another one. A career's own fields
/// are joined to it for good reason (geography for who teaches it, all trades for who leads their crews): of them it is only
/// the one calling beside a field with a word of the career's name, "Air Traffic Controller" for who runs an airfield.
void putOthersLast(WaysIn& ways, const CareersLicences& career, const OtherCallings& others);
/// Of schools below college: fields of education stand before those of the subjects.
bool isOfTeachers(const WaysIn& ways);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which schools of a career's fields are told of, in which order, and when to look next door. Pure, any thread.
#pragma once

#include "app/career/ways_in.h"

namespace waymark::app {

/// Its fields of study are those of what statistics leave over of a group ("All Other"), of many kinds of work, or of a wider
/// occupation most of whose fields the records lack: which of them are the career's only their names tell.
bool isOfLeftOvers(const WaysIn& ways);
/// Of what is left of a group only fields whose names share a word with the career are its own.
bool isOfItsFields(const NearProgramme& programme, const WaysIn& ways);
/// No school of its level is told in the learner's states, and no license or school of its own binds it to one field.
bool looksNextDoor(const WaysIn& ways);
/// Those within reach first, of them the named ones, of these those of the level that is asked, then the nearer levels below
/// it and last what leads beyond, then the nearest; farther ones and those without a distance likewise, but of the learner's
/// states before others.
void sortByDistance(WaysIn& ways);

} // namespace waymark::app

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the learner's states have no school of the level that opens a career: the largest of other states, by name. For a
// career that asks for no schooling those that end in a certificate or an associate's degree, if there are any: a technician's
// program of a year. Translated; any thread.
#pragma once

#include "app/career/ways_in.h"

#include <QString>

#include <string_view>

namespace waymark::ui {

/// A field of study without the full stop that its publisher puts behind it.
QString fieldName(std::string_view title);

/// In the order in which they come: the career's own word in the field before others, then the largest. Before them, where a
/// certificate leads to a license of the states, that private schools may teach it. Begins with a blank; empty where a school of
/// one's own is listed, or distances name the nearest already.
QString schoolsElsewhere(const app::WaysIn& ways);

/// Of fields that the page speaks of and the list of fields and occupations leaves out, with their schools in the learner's
/// states. Begins with a blank.
QString spokenFieldsSentence(const app::WaysIn& ways);

} // namespace waymark::ui

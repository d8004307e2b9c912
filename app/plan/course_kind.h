// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is longer or shorter than a course, told by its title or address. Pure, any thread.
#pragma once

#include <string>

namespace waymark::app {

/// Sold as one: "Data Science (Specialization)".
bool isSeveralCourses(const std::string& title);

/// Lectures held for students of a university, whatever their level says.
bool isUniversityLecture(const std::string& key);

/// An evening or two: FEMA's independent study, whose courses mostly say two to ten hours, and a leaflet of one competency of a
/// trade's curriculum ("Line C: Tools and Equipment: Competency C-4: Describe Ladders and Work Platforms").
bool isOfAnEvening(const std::string& key, const std::string& title);

} // namespace waymark::app

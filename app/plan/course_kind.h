// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is longer than a course, told by its title or address. Pure, any thread.
#pragma once

#include <string>

namespace waymark::app {

/// Sold as one: "Data Science (Specialization)".
bool isSeveralCourses(const std::string& title);

/// Lectures held for students of a university, whatever their level says.
bool isUniversityLecture(const std::string& key);

} // namespace waymark::app

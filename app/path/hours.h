// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many hours an item takes that states none: the middle of those that teach the same need and state
// theirs, where at least three do, from 2 to 120; else 20 for a course. A book takes 30, as no book states
// any; a textbook of a college's term (calculus, anatomy) takes 60, as lectures of a term do. What is short by
// its house or title does not take so long: online lessons of FEMA and the CDC 5 (FEMA's mostly say two to ten),
// a leaflet on one competency of a trade's curriculum 5 where it describes and 10 where one reckons or plans. A
// guess: whoever shows it says so. Pure, any thread.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace waymark::app {

double estimatedHours(std::vector<double> statedBySimilar, bool isBook);

/// Of a term's lectures and exercises, or of the textbook that one of them is read with.
inline constexpr double hoursOfTerm = 60;

/// Of a book that is called after a subject of a term and nothing else: "Calculus by ...", "Introduction to Modern Algebra",
/// "Anatomy and Physiology 2e". Nothing for others.
std::optional<double> hoursOfTextbook(const std::string& key, const std::string& title);

/// Nothing for what is not known to be short.
std::optional<double> hoursOfShort(const std::string& key, const std::string& title);

} // namespace waymark::app

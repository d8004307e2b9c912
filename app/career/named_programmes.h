// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of the programs and licenses at hand is of another career: schools for those who teach the trade, and licenses whose
// title holds the whole title of another one. Pure, any thread.
#pragma once

#include <set>
#include <string>

namespace waymark::app {

/// A field of those who teach a trade ("Cosmetology Instructor", "Mathematics Teacher Education") is no way into the trade.
bool isForTeachersOnly(const std::string& fieldTitle, const std::string& code);

/// A license for a part of the work whose title holds the whole title of another career, of two words or more: dental hygiene,
/// filed under dental assistants. `titles`: comparable ones of the others.
bool isOfAnotherCareer(const std::string& licenceTitle, const std::set<std::string>& titles);

} // namespace waymark::app

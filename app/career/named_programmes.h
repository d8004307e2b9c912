// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the programs at hand may be of another trade: the list that joins fields of study to occupations names car
// mechanics for the electronics of trains. A field whose name shares no telling word with the career's names is doubted only
// where that tells something: of trades, and where it is the only one or of another family than those that do. Pure, any thread.
#pragma once

#include "app/career/licence_fit.h"
#include "app/career/ways_in.h"

#include <set>
#include <string>

namespace waymark::app {

void nameProgrammes(WaysIn& ways, const CareersLicences& careers);

/// A license for a part of the work whose title holds the whole title of another career, of two words or more: dental hygiene,
/// filed under dental assistants. `titles`: comparable ones of the others.
bool isOfAnotherCareer(const std::string& licenceTitle, const std::set<std::string>& titles);

} // namespace waymark::app

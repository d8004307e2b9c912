// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a career's licences where the learner lives ask for a background check. Records of licences are
// filed under codes of occupations, often under a wrong one, so only those that name the career by their
// titles are heard (app/career/licence_fit.h), and those for a business or for more beside a first licence
// are not. Yes: in each of the states one asks; else it is not known, for a record's "no" is as often a blank.
// Use on the catalog's thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/career_traits.h"
#include "ui/queries/ways_in_reading.h"

#include <vector>

namespace waymark::ui {

/// Writes CareerTraits::backgroundCheck of every career.
db::Result<void> addBackgroundChecks(const db::Catalog& catalog, const LearnerPlace& learner,
                                     std::vector<db::CareerTraits>& careers);

} // namespace waymark::ui

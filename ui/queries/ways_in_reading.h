// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers from the catalog the ways into a career and what is known of the people in it, for the place where
// a learner lives. Use on the catalog's thread; errors are the catalog's.
#pragma once

#include "app/career/people_at_work.h"
#include "app/career/ways_in.h"
#include "db/catalog/catalog.h"
#include "ui/queries/learner_place.h"

#include <vector>

namespace waymark::ui {

/// Licences of all states that are the career's own by their titles (app/career/licence_fit.h), federal ones with them.
db::Result<std::vector<db::Licence>> careersLicences(const db::Catalog& catalog, const db::CareerKey& career);

db::Result<app::WaysIn> readWaysIn(const db::Catalog& catalog, const db::CareerKey& career,
                                   const LearnerPlace& learner);
db::Result<app::PeopleAtWork> readPeople(const db::Catalog& catalog, const db::CareerKey& career);

} // namespace waymark::ui

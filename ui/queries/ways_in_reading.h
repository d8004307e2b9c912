// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers from the catalog the ways into a career and what is known of the people in it, for the place where
// a learner lives. Use on the catalog's thread; errors are the catalog's.
#pragma once

#include "app/career/people_at_work.h"
#include "app/career/ways_in.h"
#include "db/catalog/catalog.h"

#include <optional>
#include <vector>

namespace waymark::ui {

/// The place of the key with the states it lies in: a state itself, a city's own, all those of a metro with the one
/// it is named for first ("New York-Newark-Jersey City, NY-NJ").
struct LearnerPlace {
    std::optional<db::Place> place, state; ///< `state` is the first of `states`
    std::vector<db::Place> states{};
};
db::Result<LearnerPlace> learnerPlace(const db::Catalog& catalog, const std::optional<db::PlaceKey>& key);

/// Licences of all states that are the career's own by their titles (app/career/licence_fit.h), federal ones with them.
db::Result<std::vector<db::Licence>> careersLicences(const db::Catalog& catalog, const db::CareerKey& career);

db::Result<app::WaysIn> readWaysIn(const db::Catalog& catalog, const db::CareerKey& career,
                                   const LearnerPlace& learner);
db::Result<app::PeopleAtWork> readPeople(const db::Catalog& catalog, const db::CareerKey& career);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gathers from the catalog the ways into a career and what is known of the people in it, for the place where
// a learner lives. Use on the catalog's thread; errors are the catalog's.
#pragma once

#include "app/career/ways_in.h"
#include "db/catalog/catalog.h"

#include <optional>
#include <string>

namespace waymark::ui {

/// The place of the key with the state it lies in: a state itself, the first state of a metro, a city's.
struct LearnerPlace {
    std::optional<db::Place> place, state;
};
db::Result<LearnerPlace> learnerPlace(const db::Catalog& catalog, const std::optional<db::PlaceKey>& key);

db::Result<app::WaysIn> readWaysIn(const db::Catalog& catalog, const db::CareerKey& career,
                                   const LearnerPlace& learner);
db::Result<app::PeopleAtWork> readPeople(const db::Catalog& catalog, const db::CareerKey& career);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a learner lives, with the states that the place lies in. Use on the catalog's thread; errors are the catalog's.
#pragma once

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

} // namespace waymark::ui

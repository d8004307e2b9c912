// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of study next door: those of a career's nearest careers, for one whose own fields lead to no school nearby. A
// function over an open Catalog, on its thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/ways_in.h"

#include <string>
#include <vector>

namespace waymark::db {

struct NextDoor {
    std::string career; ///< its title
    std::vector<Programme> programmes; ///< of its fields that are none of the career's; only their awards, field and state are read
};

/// Of the careers that are published as nearest, the nearest first; only those that are an occupation of their own, for what
/// is left of a group has fields of many kinds of work. Of schools of the given states.
Result<std::vector<NextDoor>> nextDoors(const Catalog& catalog, const CareerKey& career, const std::vector<PlaceKey>& states);

} // namespace waymark::db

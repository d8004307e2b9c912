// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The doors of a career, in their order. A function over an open Catalog, on its thread; errors are the catalog's.
// Times that the career gives win over those of the door.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/career_door.h"

#include <vector>

namespace waymark::db {

/// Empty where none are written: that is no proof that there are none. NotFound without the career.
Result<std::vector<CareerDoor>> careerDoors(const Catalog& catalog, const CareerKey& career);

} // namespace waymark::db

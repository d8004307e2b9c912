// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields of study that the list of fields and occupations does not join to a career. Functions over an open Catalog, on its
// thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/ways_in.h"

#include <functional>
#include <string>
#include <vector>

namespace waymark::db {

struct UnjoinedField {
    std::string title;
    std::vector<Programme> programmes; ///< of schools of the states asked for; school, state, awards, completions and field are read
};

/// Those of which a program is on record and whose title `isMeant`, by their codes.
Result<std::vector<UnjoinedField>> unjoinedFields(const Catalog& catalog, const CareerKey& career, const std::vector<PlaceKey>& states,
                                                  const std::function<bool(const std::string&)>& isMeant);

/// The text of the career's written section on education; empty where it has none.
Result<std::string> educationText(const Catalog& catalog, const CareerKey& career);

} // namespace waymark::db

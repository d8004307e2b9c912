// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A place as people type it: "Berlin", "ohio", "germany", or its key. Of namesakes a city comes first, then a
// metro, a state and a country; of two cities the one whose key needs nothing to tell it apart, which is the
// larger one. Use on the catalog's thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"

#include <optional>
#include <string_view>

namespace waymark::ui {

/// Nothing where no place is called so.
db::Result<std::optional<db::Place>> placeByName(const db::Catalog& catalog, std::string_view typed);

} // namespace waymark::ui

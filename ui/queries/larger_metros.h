// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A place and the metros around it that are larger, from the catalog's coordinates and counts of the
// employed. Shared by the window and the command line. No Qt. The catalog's thread.
#pragma once

#include "db/catalog/catalog.h"

#include <vector>

namespace waymark::ui {

/// The place itself, then up to five, nearest first; only itself where no larger metro is known.
db::Result<std::vector<db::Place>> withLargerMetros(const db::Catalog& catalog, const db::PlaceKey& place);

} // namespace waymark::ui

// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether pay of a career is published at all in a state or country: for the whole of it, or for an area in it, be that
// area in several states. A row that only says that areas share a figure is none. A function over an open Catalog, on its
// thread; errors are the catalog's.
#pragma once

#include "db/catalog/catalog.h"

namespace waymark::db {

/// Of the career or, for one without statistics of its own, of its occupation.
Result<bool> isPaidWithin(const Catalog& catalog, const CareerKey& career, const PlaceKey& place);

} // namespace waymark::db

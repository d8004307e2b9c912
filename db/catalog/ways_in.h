// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the catalog says of the ways into a career: entry education, experience and training, licences,
// programmes of public schools, apprenticeships. Functions over an open Catalog, on its thread; errors are
// the catalog's. A fact counted for a wider occupation than the career names it (`measuredFor`).
#pragma once

#include "db/catalog/catalog.h"
#include "db/records/ways_in.h"

namespace waymark::db {

/// Nothing where the projections do not count the occupation.
Result<std::optional<OccupationEntry>> occupationEntry(const Catalog& catalog, const CareerKey& career);

/// Licences of a state and federal ones (those of all states without a state), by state and title.
Result<std::vector<Licence>> licences(const Catalog& catalog, const CareerKey& career,
                                      const std::optional<PlaceKey>& state = {});

/// Licences that the state records for the occupations beside it in the classification (19-303x), not its own.
Result<std::vector<Licence>> sisterLicences(const Catalog& catalog, const CareerKey& career, const PlaceKey& state);

/// States that record a licence for the career, federal ones left out, by key.
Result<std::vector<PlaceKey>> licensingStates(const Catalog& catalog, const CareerKey& career);

/// Whether the records hold anything of that state (California's are not at hand).
Result<bool> holdsLicencesOf(const Catalog& catalog, const PlaceKey& state);

/// Programmes of public schools whose field of study leads to the career, by school and field.
Result<std::vector<Programme>> programmes(const Catalog& catalog, const CareerKey& career);

Result<std::vector<ApprenticeshipRoute>> apprenticeshipRoutes(const Catalog& catalog,
                                                              const CareerKey& career);
/// By state.
Result<std::vector<ApprenticeshipSponsors>> apprenticeshipSponsors(const Catalog& catalog,
                                                                   const CareerKey& career);

} // namespace waymark::db
